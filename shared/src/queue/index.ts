export * from '#queue/connect-redis.ts';
export * from '#queue/flow-state.ts';
export * from '#queue/generation.ts';
export * from '#queue/heartbeat.ts';
export * from '#queue/open-queue.ts';
export * from '#queue/queues.ts';
export * from '#queue/task-metrics.ts';
export * from '#queue/worker.ts';
