import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

const taskSeconds = [0.005, 0.02, 0.1, 0.5, 1, 2, 5, 10, 30, 60, 120, 300];
const summarySeconds = [0.01, 0.1, 0.5, 1, 2, 5, 10, 20, 30, 60, 120, 300, 600];
const fileBytes = [1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9];

/** Every metric of the system, declared once; a process counts those that it has something to say about. */
export function createMetrics(service: string) {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry });
  const registers = [registry];

  const taskCompleted = new Counter({
    name: 'task_completed_total',
    help: 'Jobs that ended, by how',
    labelNames: ['task', 'queue', 'status'],
    registers,
  });
  const taskDuration = new Histogram({
    name: 'task_duration_seconds',
    help: 'Time that a job ran',
    labelNames: ['task', 'queue'],
    buckets: taskSeconds,
    registers,
  });
  const taskRetries = new Counter({
    name: 'task_retries_total',
    help: 'Attempts that failed and are made again',
    labelNames: ['task', 'queue'],
    registers,
  });

  return {
    registry,
    taskSubmitted: new Counter({ name: 'task_submitted_total', help: 'Jobs put on a queue', labelNames: ['task', 'queue'], registers }),
    archiveDuration: new Histogram({
      name: 'archive_duration_seconds',
      help: 'Time that an archiver took',
      labelNames: ['archiver'],
      buckets: taskSeconds,
      registers,
    }),
    archiveSuccess: new Counter({ name: 'archive_success_total', help: 'Artifacts made', labelNames: ['archiver'], registers }),
    archiveFailure: new Counter({ name: 'archive_failure_total', help: 'Artifacts that failed', labelNames: ['archiver', 'error_type'], registers }),
    archiveFileSize: new Histogram({
      name: 'archive_file_size_bytes',
      help: 'Size of artifacts',
      labelNames: ['archiver'],
      buckets: fileBytes,
      registers,
    }),
    archiveDeferred: new Counter({
      name: 'archive_deferred_total',
      help: 'Capture jobs put aside out of politeness towards their host, by why',
      labelNames: ['reason'],
      registers,
    }),
    egressRefused: new Counter({
      name: 'egress_refused_total',
      help: 'Connections that the egress guard refused, by why',
      labelNames: ['reason'],
      registers,
    }),
    uploadDuration: new Histogram({
      name: 'gcs_upload_duration_seconds',
      help: 'Time to put a file into the object store',
      labelNames: ['provider'],
      buckets: taskSeconds,
      registers,
    }),
    uploadBytes: new Counter({ name: 'gcs_upload_bytes_total', help: 'Bytes put into the object store', labelNames: ['provider'], registers }),
    uploadErrors: new Counter({
      name: 'gcs_upload_errors_total',
      help: 'Failed writes to the object store',
      labelNames: ['provider', 'error_type'],
      registers,
    }),
    objectFaults: new Counter({
      name: 'storage_object_faults_total',
      help: 'Stored objects that were found damaged or missing',
      labelNames: ['fault'],
      registers,
    }),
    queueLength: new Gauge({ name: 'redis_queue_length', help: 'Jobs of a queue that wait, are delayed or run', labelNames: ['queue'], registers }),
    queueOldestAge: new Gauge({
      name: 'redis_queue_oldest_message_age_seconds',
      help: 'Age of the oldest waiting job of a queue',
      labelNames: ['queue'],
      registers,
    }),
    httpDuration: new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time to answer a request',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5, 30],
      registers,
    }),
    webhookDeliveries: new Counter({
      name: 'webhook_deliveries_total',
      help: 'Attempts to deliver a webhook, by how they ended',
      labelNames: ['event', 'status'],
      registers,
    }),
    firestoreWrites: new Counter({
      name: 'firestore_documents_total',
      help: 'Documents of the mirror in Firestore, by what was done with them',
      labelNames: ['outcome'],
      registers,
    }),
    firestoreLag: new Gauge({
      name: 'firestore_lag_seconds',
      help: 'Age of the oldest change that Firestore has not heard of',
      registers,
    }),
    summarizationDuration: new Histogram({
      name: 'summarization_duration_seconds',
      help: 'Time that a provider took for the summary of an article',
      labelNames: ['provider'],
      buckets: summarySeconds,
      registers,
    }),
    summarizationTokens: new Counter({
      name: 'summarization_tokens_used',
      help: 'Tokens that language models read and wrote',
      labelNames: ['provider'],
      registers,
    }),
    summarizationErrors: new Counter({
      name: 'summarization_errors_total',
      help: 'Articles that a provider could not summarize, by why',
      labelNames: ['provider', 'error_type'],
      registers,
    }),
    eventStreams: new Gauge({ name: 'event_streams_open', help: 'Clients that follow a task by server-sent events', registers }),
    tasks: {
      observe(task: string, queue: string, status: string, durationSeconds: number) {
        if (status === 'retried') {
          taskRetries.inc({ task, queue });
        } else if (status !== 'deferred' && status !== 'given_back') {
          taskCompleted.inc({ task, queue, status });
        }
        taskDuration.observe({ task, queue }, durationSeconds);
      },
    },
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

/** Serves `/metrics` on a port of its own; with port 0 nothing is served. */
export async function serveMetrics(
  metrics: Metrics,
  settings: { METRICS_PORT: number; METRICS_HOST: string },
): Promise<{ port: number; close(): Promise<void> }> {
  if (settings.METRICS_PORT === 0) {
    return { port: 0, close: async () => {} };
  }
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    metrics.registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': metrics.registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(settings.METRICS_PORT, settings.METRICS_HOST, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
