import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { createScheduleLog } from '@htbase/shared/queue';
import type { ScheduleLog } from '@htbase/shared/queue';
import { createTestRedis, quietLog, waitUntil } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';
import { runSchedules } from '../src/schedules/run-schedules.ts';
import type { Schedule } from '../src/schedules/run-schedules.ts';

let own: TestRedis;
let records: ScheduleLog;
before(async () => {
  own = await createTestRedis(process.env);
  records = createScheduleLog(own.redis, own.prefix);
});
after(() => own.close());
beforeEach(() => own.redis.del(`${own.prefix}:schedules`));

const build = (name: string, run: Schedule['run'], everySeconds = 3_600): Schedule => ({ name, description: `Does ${name}`, everySeconds, run });

/** Runs schedules under a leader until the condition holds. */
async function lead(schedules: Schedule[], until: () => Promise<boolean> | boolean): Promise<void> {
  const stop = new AbortController();
  const running = runSchedules(schedules, { records, log: quietLog() }, stop.signal);
  await waitUntil(until, 'the schedules have run');
  stop.abort();
  await running;
}
const lastRunOf = async (name: string) => (await records.read()).find((entry) => entry.name === name)?.lastRun;

test('a schedule runs when it is due and says how it went; one that fails holds up no other', async () => {
  let runs = 0;
  const counting = build('counting', async () => ({ removed: (runs += 1) }), 0);
  const failing = build('failing', () => Promise.reject(new Error('no database')));

  await lead([failing, counting], async () => runs >= 3 && (await lastRunOf('failing')) !== undefined);

  const failed = await lastRunOf('failing');
  assert.deepEqual([failed?.outcome, failed?.detail], ['failed', 'no database']);
  const done = await lastRunOf('counting');
  assert.equal(done?.outcome, 'done');
  assert.match(done?.detail ?? '', /^removed: \d+$/);
  assert.ok(!Number.isNaN(Date.parse(done?.startedAt ?? '')));
});

test('a new leader does not repeat what the one before has just done, but what is overdue', async () => {
  const lastRun = (startedAt: number) => ({ startedAt: new Date(startedAt).toISOString(), durationMs: 1, outcome: 'done', detail: '' }) as const;
  const ran: string[] = [];
  const schedules = ['fresh', 'overdue', 'new'].map((name) => build(name, async () => ({ runs: ran.push(name) })));
  await records.write({ name: 'fresh', description: '', everySeconds: 3_600, lastRun: lastRun(Date.now() - 60_000) });
  await records.write({ name: 'overdue', description: '', everySeconds: 3_600, lastRun: lastRun(Date.now() - 3_700_000) });

  await lead(schedules, async () => ran.length === 2 && (await records.read()).some(({ description }) => description === 'Does fresh'));

  assert.deepEqual(ran.toSorted(), ['new', 'overdue']);
});
