import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs, promisify } from 'node:util';
import { FlowProducer } from 'bullmq';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { buildCaptureFlow, connectRedis, openQueue } from '../shared/src/queue/index.ts';
import { pageArchivers } from '../shared/src/models/index.ts';
import { createLog, uuidv7 } from '../shared/src/utils/index.ts';
import { installPeer, peerFolder } from './peer/peer.ts';
import { startServers } from './servers.ts';
import type { Servers } from './servers.ts';
import { median, quantile, renderTable } from './statistics.ts';

const run = promisify(execFile);
const processes = 2;
const jobs = 4_000;
const workflows = 600;
const pickups = 300;
const pickupEveryMs = 20;
const atOnce = 50;

/** p50 and p99, in ms. */
type Quantiles = [number, number];

const figuresSchema = z.object({
  version: z.string(),
  enqueuedPerSecond: z.number(),
  ranPerSecond: z.number(),
  pickupMs: z.tuple([z.number(), z.number()]),
  workflowsEnqueuedPerSecond: z.number(),
  workflowsPerSecond: z.number(),
});
type Figures = z.infer<typeof figuresSchema>;

/** Jobs that do nothing, and whole workflows of them, beside Celery with the plan's settings: the same Redis, two worker processes each, taking turns. */
export async function benchQueue(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { repeat: { type: 'string', default: '5' } } });
  const python = await installPeer(process.env);
  const servers = await startServers();
  const ours: Figures[] = [];
  const celery: Figures[] = [];
  try {
    for (let round = 0; round < Number(values.repeat); round += 1) {
      ours.push(await measureOurs(servers));
      if (python !== undefined) {
        celery.push(await measureCelery(servers, python));
      }
    }
  } finally {
    await servers.close();
  }
  const rows: [string, (figures: Figures) => number, boolean?][] = [
    ['jobs enqueued a second, one by one', (each) => each.enqueuedPerSecond],
    ['jobs run a second', (each) => each.ranPerSecond],
    ['workflows enqueued a second', (each) => each.workflowsEnqueuedPerSecond],
    ['workflows run a second', (each) => each.workflowsPerSecond],
    ['pick-up by an idle worker, p50, ms', (each) => each.pickupMs[0], true],
    ['pick-up by an idle worker, p99, ms', (each) => each.pickupMs[1], true],
  ];
  const peerName = celery[0] ? `Celery ${celery[0].version}` : 'Celery';
  console.log(
    renderTable(
      ['what', `ours (BullMQ), median of ${ours.length}`, `${peerName}, median of ${celery.length}`, 'times'],
      rows.map(([what, pick, isLess]) => {
        const [mine, theirs] = [median(ours.map(pick)), celery.length > 0 ? median(celery.map(pick)) : Number.NaN];
        return [what, mine.toFixed(isLess ? 2 : 0), theirs.toFixed(isLess ? 2 : 0), (isLess ? theirs / mine : mine / theirs).toFixed(1)];
      }),
    ),
  );
  console.log(
    `\n${processes} worker processes each. A workflow of ours is the three jobs of a capture, Celery's a chain of a group of five, upload and summary.`,
  );
}

async function measureOurs({ redisUrl, start, stop }: Servers): Promise<Figures> {
  const log = createLog('bench', { LOG_FORMAT: 'json', LOG_LEVEL: 'error' });
  const redis = connectRedis({ REDIS_URL: redisUrl }, 'worker', log);
  await redis.flushdb();
  const prefix = 'bench';
  const queue = openQueue(redis, prefix, 'nothing');
  const flows = new FlowProducer({ connection: redis, prefix });
  const startWorkers = () =>
    Array.from({ length: processes }, () =>
      start([process.execPath, '--disable-warning=ExperimentalWarning', 'bench/queue-worker.ts', redisUrl, prefix], {}),
    );
  const options = { removeOnComplete: { age: 86_400, count: 20_000 }, attempts: 4 };
  try {
    let at = performance.now();
    for (let index = 0; index < jobs; index += 1) {
      await queue.add('nothing', {}, options);
    }
    const enqueuedPerSecond = jobs / seconds(at);
    let workers = startWorkers();
    const ranPerSecond = await rateOf(redis, `${prefix}-nothing`, jobs);
    await waitForCount(redis, `${prefix}-nothing`, jobs);
    for (let index = 0; index < pickups; index += 1) {
      await queue.add('nothing', { sentAt: performance.timeOrigin + performance.now() }, options);
      await sleep(pickupEveryMs);
    }
    await waitForCount(redis, `${prefix}-nothing`, jobs + pickups);
    const waits = (await redis.lrange(`${prefix}-waits`, 0, -1)).map(Number);
    await Promise.all(workers.map(stop));

    await redis.flushdb();
    at = performance.now();
    const lanes = [{ queue: 'archive', archivers: [...pageArchivers] }];
    for (let index = 0; index < workflows; index += atOnce) {
      await flows.addBulk(Array.from({ length: atOnce }, () => buildCaptureFlow(makeWork(), lanes, 60_000)));
    }
    const workflowsEnqueuedPerSecond = workflows / seconds(at);
    workers = startWorkers();
    // from the first step of the first to the last of the last: all first steps stand before the others
    const first = await waitForCount(redis, `${prefix}-archive`, 1);
    const last = await waitForCount(redis, `${prefix}-default`, workflows);
    const workflowsPerSecond = workflows / ((last.at - first.at) / 1_000);
    await Promise.all(workers.map(stop));
    const pickupMs: Quantiles = [median(waits), quantile(waits, 0.99)];
    return { version: '', enqueuedPerSecond, ranPerSecond, pickupMs, workflowsEnqueuedPerSecond, workflowsPerSecond };
  } finally {
    await Promise.all([queue.close(), flows.close()]);
    redis.disconnect();
  }
}

const makeWork = () => ({
  taskId: uuidv7(),
  captureId: uuidv7(),
  itemId: 'item',
  generation: 1,
  url: 'https://example.com/',
  archivers: [...pageArchivers],
  options: {},
  priority: 'interactive' as const,
});

async function measureCelery({ redisUrl }: Servers, python: string): Promise<Figures> {
  const env = { ...process.env, PEER_REDIS: `redis+socket://${redisUrl}`, PEER_REDIS_CLIENT: `unix://${redisUrl}` };
  const args = [`${peerFolder}measure_queue.py`, ...[processes, jobs, workflows, pickups].map(String)];
  const { stdout } = await run(python, args, { env, cwd: peerFolder });
  return figuresSchema.parse(JSON.parse(stdout));
}

/** Between a tenth and nine tenths of all, so that the start of the workers is not counted. */
async function rateOf(redis: Redis, key: string, total: number): Promise<number> {
  const first = await waitForCount(redis, key, total * 0.1);
  const last = await waitForCount(redis, key, total * 0.9);
  return (last.count - first.count) / ((last.at - first.at) / 1_000);
}

async function waitForCount(redis: Redis, key: string, count: number): Promise<{ count: number; at: number }> {
  for (;;) {
    const now = Number(await redis.get(key));
    if (now >= count) {
      return { count: now, at: performance.now() };
    }
    await sleep(5);
  }
}

const seconds = (since: number) => (performance.now() - since) / 1_000;
