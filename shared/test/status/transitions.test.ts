import assert from 'node:assert/strict';
import { test } from 'node:test';
import { taskStatuses } from '@htbase/shared/models';
import { canMove, isFinal, statesBefore } from '@htbase/shared/status';

test('final states are never left and no state is gone back to', () => {
  for (const from of taskStatuses) {
    for (const to of taskStatuses) {
      const isForward = taskStatuses.indexOf(to) > taskStatuses.indexOf(from) && !isFinal(from);
      assert.equal(canMove(from, to), isForward, `${from} -> ${to}`);
    }
  }
  assert.deepEqual(statesBefore('failed'), ['pending', 'processing']);
});
