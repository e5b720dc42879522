// One worker process of `bench -- queue`: jobs that do nothing, through the runner that every service uses. Arguments: Redis, prefix.
import { z } from 'zod';
import { connectRedis, startWorker } from '../shared/src/queue/index.ts';
import { createLog } from '../shared/src/utils/index.ts';

const [redisUrl = '', prefix = ''] = process.argv.slice(2);
const log = createLog('bench', { LOG_FORMAT: 'json', LOG_LEVEL: 'error' });
const redis = connectRedis({ REDIS_URL: redisUrl }, 'worker', log);
const counter = connectRedis({ REDIS_URL: redisUrl }, 'worker', log);
const metrics = { observe: () => {} };
const concurrency = 8;

const schema = z.looseObject({ sentAt: z.number().optional() });
const now = () => performance.timeOrigin + performance.now();
const done = (key: string) => async (payload: z.infer<typeof schema>) => {
  if (payload.sentAt !== undefined) {
    void counter.rpush(`${prefix}-waits`, now() - payload.sentAt);
  }
  void counter.incr(`${prefix}-${key}`);
  return { status: 'done' };
};

const workers = ['nothing', 'archive', 'storage', 'default'].map((queue) =>
  startWorker({ queue, name: queue, schema, concurrency, handle: done(queue) }, { redis, prefix, log, metrics, drainMs: 1_000 }),
);
process.once('SIGTERM', () => {
  void Promise.all(workers.map((worker) => worker.close())).finally(() => process.exit(0));
});
