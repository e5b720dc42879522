import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { createApiKey, formatApiKey, parseApiKey } from '@htbase/shared/models';

test('a key is taken apart as it was put together', () => {
  const parts = createApiKey();
  const key = formatApiKey(parts);

  assert.match(key, /^htb_[0-9A-Za-z]{12}_[0-9A-Za-z]{38}$/);
  assert.deepEqual(parseApiKey(key), parts);
  assert.notDeepEqual(createApiKey(), parts);
});

test('the checksum tells of a wrong character, of two that changed places, and of one too many or too few', () => {
  const key = formatApiKey(createApiKey());
  const place = fc.integer({ min: 4, max: key.length - 1 });

  fc.assert(
    fc.property(place, fc.constantFrom('0', 'O', 'o', '1', 'I', 'l', '_', ' '), (at, other) => {
      const wrong = `${key.slice(0, at)}${other}${key.slice(at + 1)}`;
      assert.equal(parseApiKey(wrong) === undefined, wrong !== key);
    }),
  );
  fc.assert(
    fc.property(place, (at) => {
      const swapped = `${key.slice(0, at - 1)}${key[at]}${key[at - 1]}${key.slice(at + 1)}`;
      assert.equal(parseApiKey(swapped) === undefined, swapped !== key);
      assert.equal(parseApiKey(`${key.slice(0, at)}${key.slice(at + 1)}`), undefined);
      assert.equal(parseApiKey(`${key.slice(0, at)}a${key.slice(at)}`), undefined);
    }),
  );
  assert.equal(parseApiKey(''), undefined);
});
