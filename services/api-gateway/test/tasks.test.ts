import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { acceptCapture } from '@htbase/shared/db';
import type { AcceptedCapture } from '@htbase/shared/db';
import { buildRequest } from '@htbase/shared/testing';
import { createTestApp, keepPage } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
});
after(() => own.close());

let pages = 0;
async function accept(): Promise<AcceptedCapture> {
  pages += 1;
  const accepted = await acceptCapture(own.db, buildRequest({ url: `https://example.com/${pages}` }));
  assert.ok(accepted);
  return accepted;
}
const read = async (taskId: string) => (await own.app.inject(`/api/v2/tasks/${taskId}`)).json();

test('a task shows what Redis knows over its rows, and progress never goes backwards', async () => {
  const { taskId } = await accept();
  const update = own.liveStatus.update;

  const fresh = await read(taskId);
  await update({ taskId, archiver: 'pdf', generation: 1, stage: 'staged', status: 'processing', attempts: 1 });
  const staged = await read(taskId);
  await update({ taskId, archiver: 'pdf', generation: 1, status: 'retrying', attempts: 1, reason: 'again', errorCode: 'http_error' });
  const retrying = await read(taskId);

  assert.deepEqual([fresh.status, fresh.progress, fresh.subtasks.pdf.status], ['pending', 0, 'pending']);
  assert.deepEqual([staged.status, staged.subtasks.pdf.stage], ['processing', 'staged']);
  assert.ok(staged.progress > 0 && staged.progress < 1);
  assert.deepEqual([retrying.subtasks.pdf.status, retrying.subtasks.pdf.reason], ['retrying', 'again']);
  assert.ok(retrying.progress >= staged.progress);
});

test('what Redis says of an older generation does not count, except for the progress already shown', async () => {
  const { taskId } = await accept();
  await own.liveStatus.update({ taskId, archiver: 'pdf', generation: 0, stage: 'staged', status: 'processing', attempts: 1 });

  const { status, subtasks } = await read(taskId);

  assert.equal(status, 'pending');
  assert.equal(subtasks.pdf.status, 'pending');
  assert.ok(subtasks.pdf.progress > 0);
});

test('a task that waits for its host says so and until when, and no longer once it goes on', async () => {
  const { taskId } = await accept();
  const update = own.liveStatus.update;
  const common = { taskId, generation: 1, attempts: 1 } as const;
  const notBefore = new Date('2030-01-02T03:04:05.000Z');
  const waiting = { queue: 'archive', reason: 'host_limit' } as const;

  await update({ ...common, archiver: 'pdf', status: 'pending', notBefore, waiting, reason: 'others go first' });
  await update({ ...common, archiver: 'singlefile', status: 'pending', notBefore: new Date('2031-01-02T03:04:05.000Z'), waiting });
  const put = await read(taskId);
  await update({ ...common, archiver: 'pdf', stage: 'visiting', status: 'processing' });
  await update({ ...common, archiver: 'singlefile', stage: 'visiting', status: 'processing' });
  const going = await read(taskId);

  assert.deepEqual([put.status, put.subtasks.pdf.status], ['pending', 'pending']);
  assert.deepEqual(put.waiting, { ...waiting, not_before: notBefore.toISOString() });
  assert.deepEqual([put.subtasks.pdf.not_before, put.subtasks.pdf.reason], [notBefore.toISOString(), 'others go first']);
  assert.deepEqual([going.status, going.waiting, going.subtasks.pdf.not_before], ['processing', undefined, undefined]);
});

test('an ended task is told from its rows alone, with what became of each archiver', async () => {
  const { taskId, itemId, captureId } = await keepPage(own, 'https://example.com/ended', [
    { archiver: 'pdf', mediaType: 'application/pdf', text: 'a pdf' },
  ]);
  await own.liveStatus.update({ taskId, archiver: 'pdf', generation: 9, stage: 'queued', status: 'pending', attempts: 1 });

  const task = await read(taskId);

  assert.deepEqual([task.status, task.completeness, task.progress, task.grade], ['success', 'some_failed', 1, 'ok']);
  assert.equal(task.subtasks.pdf.status, 'success');
  assert.equal(task.subtasks.pdf.result.url, `/api/v2/archives/${itemId}/pdf?capture=${captureId}`);
  assert.deepEqual([task.subtasks.singlefile.status, task.subtasks.singlefile.error.code], ['failed', 'worker_lost']);
  assert.ok(task.subtasks.singlefile.error.hint);
});

test('a task that is not there, and an id that cannot be one, are both 404', async () => {
  for (const id of ['018f0000-0000-7000-8000-000000000000', 'nonsense', "'; drop table tasks"]) {
    const answer = await own.app.inject(`/api/v2/tasks/${encodeURIComponent(id)}`);
    assert.deepEqual([answer.statusCode, answer.json().code], [404, 'task_not_found']);
  }
});
