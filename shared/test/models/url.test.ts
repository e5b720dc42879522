import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { checkUrl, normalizeUrl, urlKeyOf } from '@htbase/shared/models';

test('a URL that cannot be archived is refused with the code of what is wrong', () => {
  const codeOf = (text: string) => {
    const checked = checkUrl(text);
    return checked.ok ? checked.url : checked.code;
  };

  assert.equal(codeOf('nonsense'), 'invalid_url');
  assert.equal(codeOf(''), 'invalid_url');
  assert.equal(codeOf('http://'), 'invalid_url');
  assert.equal(codeOf('file:///etc/passwd'), 'unsupported_scheme');
  assert.equal(codeOf('javascript:alert(1)'), 'unsupported_scheme');
  assert.equal(codeOf('https://me:secret@example.com/'), 'url_has_credentials');
  assert.equal(codeOf(`https://example.com/${'a'.repeat(2_048)}`), 'url_too_long');
  assert.equal(codeOf(`https://example.com/${'ä'.repeat(1_000)}`), 'url_too_long');
  assert.equal(codeOf('HTTPS://Example.COM:443/a/../b'), 'https://example.com/b');
});

test('URLs that name the same page have one key', () => {
  const same = (a: string, b: string) => assert.deepEqual(urlKeyOf(a), urlKeyOf(b), `${a} ${b}`);

  same('https://example.com/a#part', 'https://example.com/a');
  same('https://EXAMPLE.com:443/a?utm_source=x&b=1&fbclid=2', 'https://example.com/a?b=1');
  same('https://example.com/a?gclid=1', 'https://example.com/a');
  same('HTTPS://example.com/a', 'https://example.com/a');
  same('https://example.com./a', 'https://example.com/a');
  same('http://example.com.:80/a', 'http://example.com/a');
  same('https://bücher.example/', 'https://xn--bcher-kva.example/');
  same('https://BÜCHER.example/', 'https://bücher.example/');
  same('https://例え。テスト。/', 'https://例え.テスト/');
  same('https://example.com/a?', 'https://example.com/a');
  same('https://example.com/a?#', 'https://example.com/a');
  same('https://example.com/a?UTM_Campaign=x&Fbclid=y&mtm_source=z&mc_eid=1&msclkid=2&_gl=3&mkt_tok=4&srsltid=5', 'https://example.com/a');
  same('https://example.com/?utm_source=a#/inbox', 'https://example.com/#/inbox');
});

test('what may be another page keeps a key of its own', () => {
  const other = (a: string, b: string) => assert.notDeepEqual(urlKeyOf(a), urlKeyOf(b), `${a} ${b}`);

  other('https://example.com/?a=1&b=2', 'https://example.com/?b=2&a=1');
  other('https://example.com/#/inbox', 'https://example.com/');
  other('https://example.com/#!/inbox', 'https://example.com/');
  other('https://example.com/?utm=1', 'https://example.com/');
  other('https://example.com/?utm_=1', 'https://example.com/');
  other('https://example.com/??', 'https://example.com/');
  other('https://example.com/?ref=1', 'https://example.com/');
  other('https://example.com/?id=gclid', 'https://example.com/');
  other('https://example.com:8080/a', 'https://example.com/a');
  other('https://www.example.com/a', 'https://example.com/a');
  other('https://example.com/a/', 'https://example.com/a');
  other('https://example.com/?q=a%20b', 'https://example.com/?q=a+b');
  other('https://example.com/a', 'https://example.com/A');
  other('http://example.com/a', 'https://example.com/a');
});

test('normalising keeps the order and the encoding of the query', () => {
  assert.equal(normalizeUrl('https://example.com/?z=1&a=%C3%A4+b&&utm_medium=mail#top'), 'https://example.com/?z=1&a=%C3%A4+b');
});

test('whatever URL is accepted: normalising it twice changes nothing more, and both forms have one key', () => {
  const addresses = fc.webUrl({ withQueryParameters: true, withFragments: true, size: 'medium' });
  fc.assert(
    fc.property(addresses, fc.subarray(['utm_source=a', 'gclid=%20', 'fbclid=', 'q=1&q=2', '?', '_ga']), (address, parameters) => {
      const checked = checkUrl(`${address}${address.includes('?') ? '&' : '?'}${parameters.join('&')}`);
      fc.pre(checked.ok);
      const once = normalizeUrl(checked.url);
      assert.equal(normalizeUrl(once), once);
      assert.deepEqual(urlKeyOf(once), urlKeyOf(checked.url));
    }),
  );
});

test('no text at all makes checkUrl throw, and what it accepts it accepts again unchanged', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), fc.webAuthority()), (text) => {
      const checked = checkUrl(text);
      if (checked.ok) {
        assert.deepEqual(checkUrl(checked.url), checked);
      }
    }),
  );
});
