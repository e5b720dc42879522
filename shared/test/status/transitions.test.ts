import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taskStatuses } from '@htbase/shared/models';
import {
  canMove,
  firstGenerationAfter,
  firstGenerationOf,
  isFinal,
  isLastGeneration,
  openStates,
  requeueMove,
  statesThatMayBecome,
} from '@htbase/shared/status';

test('final states are never left and no state is gone back to', () => {
  for (const from of taskStatuses) {
    for (const to of taskStatuses) {
      const isForward = taskStatuses.indexOf(to) > taskStatuses.indexOf(from) && !isFinal(from);
      assert.equal(canMove(from, to), isForward, `${from} -> ${to}`);
    }
  }
  assert.deepEqual(openStates, ['pending', 'processing']);
});

test('what may be written over says where a state is reached from, and that an open one may be written again', () => {
  assert.deepEqual(statesThatMayBecome('failed'), ['pending', 'processing']);
  assert.deepEqual(statesThatMayBecome('processing'), ['pending', 'processing']);
  assert.deepEqual(statesThatMayBecome('pending'), ['pending']);
  assert.equal(isFinal(requeueMove.from), true);
});

test('a requeue begins a new round of three generations, in which nothing of an older round counts', () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6].map(isLastGeneration), [false, false, true, false, false, true]);
  assert.deepEqual([1, 2, 3, 4, 6, 7].map(firstGenerationAfter), [4, 4, 4, 7, 7, 10]);
  assert.deepEqual([1, 2, 3, 4, 6, 7].map(firstGenerationOf), [1, 1, 1, 4, 4, 7]);
});
