import { test } from 'node:test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { FlowProducer } from 'bullmq';
import { createMetrics } from '@htbase/shared/metrics';
import { acceptBatch, defaultOwnerId, expandBatch } from '@htbase/shared/db';
import { connectRedis, createGenerations } from '@htbase/shared/queue';
import { createTestDatabase, startOwnRedis, quietLog } from '@htbase/shared/testing';
import { createRelay } from '../src/outbox/relay.ts';
for (const hogs of [0])
  for (const lanes of [
    [{ queue: 'archive', archivers: ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot'] }],
    ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot'].map((a) => ({ queue: `archive-${a}`, archivers: [a] })),
  ] as any)
    test(`relay ${lanes.length} hogs ${hogs}`, async () => {
      const [database, own] = await Promise.all([createTestDatabase(process.env), startOwnRedis()]);
      const { db } = database;
      const total = 10_000;
      const entries = Array.from({ length: total }, (_, position) => ({ position, url: `https://host-${position}.example.com/` }));
      const { batchId } = await acceptBatch(
        db,
        defaultOwnerId,
        { archivers: ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot'], options: {}, priority: 'bulk', requestId: 't' },
        entries,
      );
      for (let i = 0; i < total; i += 250) await expandBatch(db, batchId, 1, 250);
      const flows = new FlowProducer({ connection: own.redis, prefix: own.prefix });
      await own.redis.config('SET', 'latency-monitor-threshold', '5');
      const relay = createRelay({
        db,
        flows,
        generations: createGenerations(own.redis, own.prefix),
        lanes,
        retryDelayMs: 1000,
        metrics: createMetrics('t'),
        log: quietLog(),
      });
      const loads = Array.from({ length: hogs }, () => spawn(process.execPath, ['-e', 'for(;;);']));
      const prober = spawn(process.execPath, ['/tmp/prober.mjs', own.url], { stdio: ['ignore', 'inherit', 'inherit'] });
      await new Promise((r) => setTimeout(r, 500));
      const t = performance.now();
      await relay.run();
      console.log('relay ms', Math.round(performance.now() - t), 'lanes', lanes.length);
      prober.kill('SIGTERM');
      await once(prober, 'exit');
      console.log(JSON.stringify(await own.redis.call('LATENCY', 'LATEST')));
      loads.forEach((l) => l.kill('SIGKILL'));
      await flows.close();
      await own.close();
      await database.close();
    });
