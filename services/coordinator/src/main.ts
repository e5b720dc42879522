import { once } from 'node:events';
import { FlowProducer } from 'bullmq';
import { connectDatabase, logFirestoreChanges, startLeaderElection } from '@htbase/shared/db';
import { createEgressFetch, parseEgressRules, parseUpstreamProxy } from '@htbase/shared/egress';
import { createMetrics, serveMetrics } from '@htbase/shared/metrics';
import { batchJobSchema, finishJobSchema } from '@htbase/shared/models';
import {
  connectRedis,
  coordinatorQueue,
  createFlowStates,
  createGenerations,
  createQueueControl,
  createScheduleLog,
  createUpkeep,
  queueNames,
  startHeartbeat,
  startWorker,
  workerId,
} from '@htbase/shared/queue';
import { createTaskEvents } from '@htbase/shared/status';
import { runService } from '@htbase/shared/utils';
import { createCancelHandler } from '#batches/handle-cancel-job.ts';
import { createExpandHandler } from '#batches/handle-expand-job.ts';
import { createFinalizeHandler } from '#batches/handle-finalize-job.ts';
import { createFinishHandler } from '#captures/handle-finish-job.ts';
import { runMirror } from '#captures/mirror.ts';
import { loadConfig } from '#config.ts';
import type { CoordinatorConfig } from '#config.ts';
import type { DocumentStore } from '#firestore/document-store.ts';
import { runFirestoreMirror } from '#firestore/mirror-changes.ts';
import { runQueueGauges } from '#gauges/queue-gauges.ts';
import { createRelay, startRelay } from '#outbox/relay.ts';
import { cleanupSchedules } from '#schedules/cleanup.ts';
import { runSchedules } from '#schedules/run-schedules.ts';
import type { Schedule } from '#schedules/run-schedules.ts';
import { upkeepSchedules } from '#schedules/upkeep.ts';
import { keepPauses } from '#sweep/keep-pauses.ts';
import { sweep } from '#sweep/sweeper.ts';
import { startWebhookDeliverer } from '#webhooks/deliver-webhooks.ts';
import { createSendWebhook } from '#webhooks/send-webhook.ts';

const concurrency = 8;
const redisStartMs = 2_000;

await runService('coordinator', { loadConfig, env: process.env, exit: (code) => process.exit(code) }, async ({ config, log, shutdown }) => {
  const prefix = config.REDIS_PREFIX;
  const lanes = config.ARCHIVE_QUEUES;
  const metrics = createMetrics('coordinator');
  const db = connectDatabase(config.DATABASE_URL, { poolSize: config.DATABASE_POOL_SIZE, log, applicationName: 'htbase-coordinator' });
  shutdown.add('database', () => db.$client.end());
  const redis = connectRedis(config, 'worker', log);
  shutdown.add('redis', () => redis.disconnect());
  // one that fails fast: a relay that waited for Redis would keep its transaction, and with it the rows, for itself
  const producer = connectRedis(config, 'request', log);
  shutdown.add('producer', () => producer.disconnect());

  const flows = new FlowProducer({ connection: producer, prefix });
  flows.on('error', () => {}); // the connection's log says so, and the relay tries again
  shutdown.add('flows', () => flows.close());
  const generations = createGenerations(producer, prefix);
  const relay = createRelay({ db, flows, generations, lanes, retryDelayMs: config.ARCHIVE_RETRY_DELAY * 1_000, metrics, log });
  const running = startRelay(relay, connectRedis(config, 'worker', log), prefix);
  shutdown.add('relay', () => running.close());

  const rules = parseEgressRules({ allow: config.EGRESS_ALLOW, ports: config.EGRESS_PORTS });
  const upstream = config.EGRESS_PROXY === undefined ? undefined : parseUpstreamProxy(config.EGRESS_PROXY);
  const webhooks = startWebhookDeliverer({ db, send: createSendWebhook(createEgressFetch({ rules, upstream })), metrics, log });
  shutdown.add('webhooks', () => webhooks.close());
  const taskEvents = createTaskEvents(producer, prefix);
  const onSettled = (taskId: string | null) => {
    webhooks.wake();
    if (taskId !== null) {
      void taskEvents.announce(taskId).catch(() => {}); // gateways look at the rows too
    }
  };

  const worker = startWorker(
    {
      queue: coordinatorQueue,
      concurrency,
      jobs: {
        'finish-capture': {
          name: 'finish_capture',
          schema: finishJobSchema,
          handle: createFinishHandler({ db, onSettled, relay: () => relay.run() }),
        },
        'expand-batch': { name: 'expand_batch', schema: batchJobSchema, handle: createExpandHandler({ db, relay: () => relay.run() }) },
        'finalize-batch': { name: 'finalize_batch', schema: batchJobSchema, handle: createFinalizeHandler({ db, onSettled }) },
        'cancel-batch': { name: 'cancel_batch', schema: batchJobSchema, handle: createCancelHandler({ db, generations, onSettled }) },
      },
    },
    { redis, prefix, log, metrics: metrics.tasks, drainMs: 3_000 },
  );
  shutdown.add('worker', () => worker.close());

  const flowStates = createFlowStates(redis, prefix, lanes);
  shutdown.add('flow states', () => flowStates.close());
  const queueControl = createQueueControl(redis, prefix, queueNames(lanes));
  shutdown.add('queue control', () => queueControl.close());
  const staleSeconds = config.SWEEP_STALE_AFTER;
  const sweeping: Schedule = {
    name: 'sweep',
    description: 'Drives work anew that was put on a queue and got lost',
    everySeconds: config.SWEEP_INTERVAL,
    run: async () => {
      await keepPauses({ db, queueControl, log }); // before anything is put on a queue again
      return sweep({ db, redis, prefix, flowStates, generations, staleSeconds, log, onSettled, relay: () => relay.run() });
    },
  };
  const upkeep = createUpkeep(producer, prefix);
  shutdown.add('upkeep', () => upkeep.close());
  const schedules = [sweeping, ...cleanupSchedules(db, { taskRetentionDays: config.TASK_RETENTION_DAYS }), ...upkeepSchedules(upkeep)];
  const records = createScheduleLog(producer, prefix);
  const documents = await openDocuments(config);
  shutdown.add('firestore', () => documents?.close());
  if (producer.status !== 'ready') {
    // a moment later the records can be read: without them every schedule counts as never run
    await once(producer, 'ready', { signal: AbortSignal.timeout(redisStartMs) }).catch(() => {});
  }
  const election = startLeaderElection(config.DATABASE_URL, log, async (signal) => {
    await logFirestoreChanges(db, documents !== undefined);
    await Promise.all([
      documents && runFirestoreMirror({ db, documents, metrics, log }, signal),
      runSchedules(schedules, { records, log }, signal),
      runMirror({ db, redis, prefix, lanes, log }, signal),
      runQueueGauges({ queueControl, metrics, log }, signal),
    ]);
  });
  shutdown.add('leader', () => election.close());

  const id = workerId('coordinator');
  const startedAt = new Date().toISOString();
  const heartbeat = startHeartbeat(redis, prefix, log, () => ({
    id,
    service: 'coordinator',
    pid: process.pid,
    queues: [coordinatorQueue],
    concurrency,
    startedAt,
    runningJobs: worker.running().length,
  }));
  shutdown.add('heartbeat', () => heartbeat.close());
  const metricsServer = await serveMetrics(metrics, config);
  shutdown.add('metrics', () => metricsServer.close());
  return { queues: [coordinatorQueue], metrics_port: metricsServer.port };
});

/** The client is large, and only few have a Firestore. */
async function openDocuments(config: CoordinatorConfig): Promise<DocumentStore | undefined> {
  if (config.FIRESTORE_PROJECT_ID === undefined) {
    return undefined;
  }
  const { createFirestoreDocuments } = await import('#firestore/firestore-documents.ts');
  return createFirestoreDocuments({
    projectId: config.FIRESTORE_PROJECT_ID,
    databaseId: config.FIRESTORE_DATABASE,
    emulatorHost: config.FIRESTORE_EMULATOR_HOST,
  });
}
