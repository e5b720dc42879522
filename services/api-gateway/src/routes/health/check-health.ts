import type { Redis } from 'ioredis';
import type { Lane } from '@htbase/shared/config';
import type { Database } from '@htbase/shared/db';
import { pageArchivers } from '@htbase/shared/models';
import { readHeartbeats } from '@htbase/shared/queue';
import type { Heartbeat } from '@htbase/shared/queue';
import type { ObjectStore } from '@htbase/shared/storage';
import { createDeadline, errorMessageOf, raceSignal } from '@htbase/shared/utils';
import type { HealthView } from '#routes/health/schemas.ts';

export interface HealthDeps {
  db: Database;
  redis: Redis;
  prefix: string;
  objectStore: ObjectStore;
  lanes: readonly Lane[];
}

const checkMs = 2_000;
const services = ['coordinator', 'archive-worker', 'storage-worker'] as const;

/** Really asks every part. Unhealthy: nothing can be accepted or served; degraded: accepted, but the work has to wait or lacks an archiver. */
export async function checkHealth({ db, redis, prefix, objectStore, lanes }: HealthDeps): Promise<HealthView> {
  const [database, queue, store, workers] = await Promise.all([
    ask(() => db.execute('select 1')),
    ask(() => redis.ping()),
    ask(() => objectStore.check()),
    ask(() => readHeartbeats(redis, prefix)),
  ]);
  const alive = workers.ok ? workers.value : [];
  const archivers = Object.fromEntries(pageArchivers.map((archiver) => [archiver, describeArchiver(archiver, alive, lanes)]));
  const missing = services.filter((service) => !alive.some((worker) => worker.service === service));

  const isUnhealthy = !database.ok || !store.ok;
  const isDegraded = !queue.ok || missing.length > 0 || Object.values(archivers).some((archiver) => !archiver.available);
  const jails = alive.flatMap((worker) => worker.jail ?? []);
  const jail = jails.find((state) => state !== 'on') ?? jails[0];
  return {
    status: isUnhealthy ? 'unhealthy' : isDegraded ? 'degraded' : 'healthy',
    checks: { database: view(database), redis: view(queue), object_store: view(store) },
    workers: alive.map((worker) => ({
      id: worker.id,
      service: worker.service,
      queues: worker.queues,
      running_jobs: worker.runningJobs,
      started_at: worker.startedAt,
    })),
    missing_workers: queue.ok ? missing : [],
    archivers,
    ...(jail === undefined ? {} : { jail }),
  };
}

type Answer<T> = { ok: true; value: T } | { ok: false; reason: string };

async function ask<T>(question: () => Promise<T>): Promise<Answer<T>> {
  using deadline = createDeadline(checkMs, 'health_timeout');
  try {
    return { ok: true, value: await raceSignal(question(), deadline.signal) };
  } catch (error) {
    return { ok: false, reason: errorMessageOf(error instanceof Error && error.cause instanceof Error ? error.cause : error) };
  }
}

const view = (answer: Answer<unknown>) => (answer.ok ? { ok: true } : { ok: false, reason: answer.reason });

function describeArchiver(archiver: string, workers: readonly Heartbeat[], lanes: readonly Lane[]): HealthView['archivers'][string] {
  const queue = lanes.find((lane) => lane.archivers.some((name) => name === archiver))?.queue ?? '';
  const states = workers.filter((worker) => worker.queues.includes(queue)).flatMap((worker) => worker.archivers?.[archiver] ?? []);
  const available = states.find((state) => state.available);
  if (available) {
    return { available: true, ...(available.version === undefined ? {} : { version: available.version }) };
  }
  return { available: false, reason: states[0]?.reason ?? `no worker consumes the queue "${queue}"` };
}
