import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRetryAfter } from '@htbase/shared/utils';

const now = new Date('1994-11-06T08:49:00Z');

test('seconds, and all three forms of an HTTP date, are understood', () => {
  const answers = ['120', ' 0 ', 'Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT', 'Sun Nov  6 08:49:37 1994'].map((value) =>
    parseRetryAfter(value, now),
  );

  assert.deepEqual(answers, [120, 0, 37, 37, 37]);
});

test('a date gone by asks for no wait', () => {
  assert.equal(parseRetryAfter('Sun, 06 Nov 1994 08:00:00 GMT', now), 0);
});

test('what is neither says nothing', () => {
  for (const value of [undefined, '', '-5', '1.5', 'soon', 'Nov 1994', 'Sun, 99 Nov 1994 08:49:37 GMT', '9'.repeat(40)]) {
    assert.equal(parseRetryAfter(value, now), undefined, value);
  }
});
