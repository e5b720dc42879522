import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { closedLoop, openLoop } from '../load.ts';
import type { Load } from '../load.ts';
import { installPeer } from '../peer/peer.ts';
import { startServers } from '../servers.ts';
import type { Servers } from '../servers.ts';
import { median, quantile, renderTable } from '../statistics.ts';
import { measureBatch, waitUntilEmpty } from './batch.ts';
import { gatewayProcesses, startOurs, startPeer } from './gateways.ts';
import type { Gateway } from './gateways.ts';
import { measureIdle } from './idle.ts';

const connections = 32;
const warmUpSeconds = 3;

type Row = [what: string, number[], perSecond?: number | undefined];

/**
 * The API: what it accepts at most and how soon it answers at a steady rate, beside FastAPI and Celery (same PostgreSQL, same Redis, as many gateway
 * processes); then one large batch, and the way from the answer to the start of the visit.
 */
export async function benchApi(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      repeat: { type: 'string', default: '40' },
      seconds: { type: 'string', default: '15' },
      parts: { type: 'string', default: 'peer,load,batch,idle' },
    },
  });
  const parts = values.parts.split(',');
  const seconds = Number(values.seconds);
  const servers = await startServers();
  const rows: Row[] = [];
  try {
    const python = parts.includes('peer') ? await installPeer(process.env) : undefined;
    if (python !== undefined) {
      const peer = await startPeer(servers, python);
      rows.push(...(await measureLoad(servers, peer, { name: 'peer: ', seconds, postsPerSecond: 20, getsPerSecond: 50 })));
      await peer.stop();
    }
    const ours = await startOurs(servers);
    if (parts.includes('load')) {
      rows.push(...(await measureLoad(servers, ours, { name: '', seconds, postsPerSecond: 300, getsPerSecond: 500 })));
    }
    if (parts.includes('batch')) {
      const batch = await measureBatch(servers, ours);
      rows.push(['others’ POST /archive before a batch', batch.before.ms], ['others’ POST /archive during a batch', batch.meanwhile.ms]);
      console.log(
        `10,000 URLs in one batch: answered in ${batch.answerMs.toFixed(0)} ms, all on the queue after ${(batch.onQueueMs / 1_000).toFixed(1)} s; ` +
          `Redis busy with one command for ${batch.redisBlockedMs} ms at most\n`,
      );
    }
    await ours.stop();
  } finally {
    await servers.close();
  }
  if (parts.includes('idle')) {
    const { answers, starts } = await measureIdle(Number(values.repeat));
    rows.push(['POST /archive, idle', answers], ['answer to start of the visit, idle', starts]);
  }
  console.log(
    renderTable(
      ['what', 'a second', 'p50, ms', 'p99, ms', 'n'],
      rows.map(([what, ms, perSecond]) => [what, perSecond?.toFixed(0) ?? '', median(ms).toFixed(1), quantile(ms, 0.99).toFixed(1), ms.length]),
    ),
  );
  console.log(`\n${gatewayProcesses} gateway processes each.`);
}

interface Rates {
  name: string;
  seconds: number;
  postsPerSecond: number;
  getsPerSecond: number;
}

async function measureLoad(servers: Servers, gateway: Gateway, { name, seconds, postsPerSecond, getsPerSecond }: Rates): Promise<Row[]> {
  const taskIds = await makeTasks(gateway);
  await closedLoop((index) => gateway.post(10_000_000 + index), { connections, seconds: warmUpSeconds });
  const most = await closedLoop((index) => gateway.post(20_000_000 + index), { connections, seconds });
  await waitUntilEmpty(servers);
  await sleep(1_000);
  const posts = await openLoop((index) => gateway.post(30_000_000 + index), { perSecond: postsPerSecond, seconds });
  await waitUntilEmpty(servers);
  await openLoop(gateway.get(taskIds), { perSecond: getsPerSecond, seconds: warmUpSeconds });
  const gets = await openLoop(gateway.get(taskIds), { perSecond: getsPerSecond, seconds });
  const nothing = gateway.nothing && (await openLoop(gateway.nothing, { perSecond: getsPerSecond, seconds }));
  return [
    [`${name}POST /archive, ${connections} at once`, ...checked(most)],
    [`${name}POST /archive, steady`, ...checked(posts)],
    [`${name}GET /tasks/{id}, steady`, ...checked(gets)],
    [`${name}of that, until the generator has sent the request`, gets.lateMs],
    ...(nothing ? [[`${name}GET /livez, steady`, ...checked(nothing)] satisfies Row] : []),
  ];
}

/** @throws when something was refused: what is quick to refuse is no figure. */
function checked({ ms, refused, perSecond }: Load): [number[], number] {
  if (refused > 0) {
    throw new Error(`${refused} of ${refused + ms.length} requests were refused`);
  }
  return [ms, perSecond];
}

const taskCount = 200;

async function makeTasks(gateway: Gateway): Promise<string[]> {
  const taskIds: string[] = [];
  for (let index = 0; index < taskCount; index += 1) {
    const { url, body } = gateway.post(40_000_000 + index);
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
    taskIds.push(((await response.json()) as { task_id: string }).task_id);
  }
  return taskIds;
}
