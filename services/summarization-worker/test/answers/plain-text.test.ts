import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { toPlainText } from '#answers/plain-text.ts';

test('plain text stays what it is', () => {
  for (const text of [
    'Prices rose by 5 % (from 3 < 4 to 7 > 6) & fell again.',
    'The C# and C++ teams use snake_case_names, 2 * 3 * 4 and [sic] brackets.',
    '他说：“今天很好。”',
    'A ratio of 3:2 at 10:30; the data: see Booking.com.',
  ]) {
    assert.equal(toPlainText(text), text);
  }
});

test('takes out HTML, also when it is encoded or not closed', () => {
  assert.equal(toPlainText('A <b>bold</b> <script>alert(1)</script>claim.'), 'A bold claim.');
  assert.equal(toPlainText('A &lt;img src=x onerror=alert(1)&gt;claim.'), 'A claim.');
  assert.equal(toPlainText('A &amp;lt;img src=x&amp;gt; claim.'), 'A claim.');
  assert.doesNotMatch(toPlainText('A claim <img src=x onerror=alert(1) '), /<img/);
  assert.doesNotMatch(toPlainText('A <scr<script>ipt>alert(1)</scr</script>ipt>'), /<\w/);
});

test('takes out Markdown, its images and its links', () => {
  assert.equal(toPlainText('A ![pixel](https://evil.example/?q=secret) claim.'), 'A claim.');
  assert.equal(toPlainText('See [the *report*](https://evil.example/a_(b)) now.'), 'See the report now.');
  assert.equal(toPlainText('See [the report][1] now.\n[1]: https://evil.example'), 'See the report now.');
  assert.equal(toPlainText('# Title\n- **one**\n- `two`'), 'Title one two');
});

test('takes out URLs of any scheme', () => {
  assert.equal(toPlainText('Go to https://evil.example/x?y=z, or www.evil.example now.'), 'Go to, or now.');
  assert.equal(toPlainText('Run javascript:alert(1) or mailto:a@b.example now.'), 'Run or now.');
  assert.equal(toPlainText('Use <https://evil.example> (https://evil.example) now.'), 'Use now.');
});

test('never leaves a tag, a link, an image or a hidden character, whatever comes in', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    'a',
    '</',
    'img src=x',
    '![',
    '](',
    ')',
    '[',
    ']',
    '&lt;',
    '&gt;',
    '&amp;',
    '&#60;',
    'https://',
    'www.',
    'x.y',
    ' ',
    '\n',
    '*',
    '`',
    '\u200b',
    '\u202e',
    'javascript:',
    '\0',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const plain = toPlainText(pieces.join(''));
      assert.doesNotMatch(plain, /<[\p{L}/!?]|https?:\/\/\S|!\[[^\]]*\]\(|\]\([^)]*\)|[\p{Cc}\u200b\u202e]/u, JSON.stringify(pieces.join('')));
    }),
    { numRuns: 3_000 },
  );
});
