import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { isProcessAlive } from '@htbase/shared/utils';
import { quietLog, waitUntil } from '@htbase/shared/testing';
import { ManagedProcess } from '../src/managed-process.ts';

/** A process that runs `script`; `children` are all that were started, `pauses` the milliseconds that the log names. */
function build(script: string): { managed: ManagedProcess; children: ChildProcess[]; pauses: number[] } {
  const children: ChildProcess[] = [];
  const pauses: number[] = [];
  const log = quietLog();
  log.warn = (fields: object) => void ('restart_in_ms' in fields && pauses.push(Number(fields.restart_in_ms)));
  const managed = new ManagedProcess(
    {
      name: 'test',
      stopSignal: 'SIGTERM',
      async start() {
        const child = spawn('sh', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
        children.push(child);
        await once(child.stdout, 'data');
        return child;
      },
    },
    log,
  );
  return { managed, children, pauses };
}
const pidOf = (child: ChildProcess | undefined) => child?.pid ?? 0;

test('a process that ends by itself is started again, until it is told to stop', async () => {
  const { managed, children } = build('echo up; exec sleep 60');
  await managed.start();

  process.kill(pidOf(children[0]), 'SIGKILL');
  await waitUntil(() => children.length === 2, 'a second process');
  await managed.stop(5_000);

  assert.equal(isProcessAlive(pidOf(children[1])), false);
  assert.equal(children.length, 2);
});

test('a process that ends at once is given longer and longer pauses', async () => {
  const { managed, children, pauses } = build('echo up');
  await managed.start();

  await waitUntil(() => children.length === 4, 'three more starts');
  await managed.stop(1_000);

  assert.deepEqual(pauses.slice(0, 3), [500, 1_000, 2_000]);
});

test('a process that does not listen is killed when its grace is over', async () => {
  const { managed, children } = build('trap "" TERM; echo up; while :; do sleep 0.05; done');
  await managed.start();

  await managed.stop(200);

  assert.equal(children[0]?.signalCode, 'SIGKILL');
});

test('a first start that fails is not tried again', async () => {
  let starts = 0;
  const managed = new ManagedProcess(
    {
      name: 'test',
      stopSignal: 'SIGTERM',
      start: () => {
        starts += 1;
        return Promise.reject(new Error('no'));
      },
    },
    quietLog(),
  );

  await assert.rejects(managed.start(), /no/);
  await managed.stop(100);

  assert.equal(starts, 1);
});
