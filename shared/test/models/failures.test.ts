import assert from 'node:assert/strict';
import { test } from 'node:test';
import { failureKinds, failureOfGrade, grades, isGoodGrade, resolveArchiver, archiverListSchema, shouldRetry } from '@htbase/shared/models';

test('permanent failures are never tried again, some once, the others until attempts run out', () => {
  assert.equal(shouldRetry('dns_not_found', 1, 4), false);
  assert.equal(shouldRetry('not_found', 1, 4), false);
  assert.equal(shouldRetry('navigation_timeout', 1, 4), true);
  assert.equal(shouldRetry('navigation_timeout', 2, 4), false);
  assert.equal(shouldRetry('connection_timeout', 3, 4), true);
  assert.equal(shouldRetry('connection_timeout', 4, 4), false);
});

test('every bad grade is a failure with a hint, and no good one is', () => {
  for (const grade of grades) {
    assert.equal(failureOfGrade(grade) === undefined, isGoodGrade(grade), grade);
  }
  assert.ok(failureKinds.every(({ meaning, hint }) => meaning.endsWith('.') && hint.endsWith('.')));
});

test('a list of archivers takes aliases, drops doubles and keeps our order', () => {
  assert.deepEqual(archiverListSchema.parse(['pdf', 'singlefile-cli', 'singlefile']), ['singlefile', 'pdf']);
  assert.equal(archiverListSchema.safeParse(['original']).success, false);
  assert.equal(archiverListSchema.safeParse([]).success, false);
  assert.equal(resolveArchiver('constructor'), undefined);
});
