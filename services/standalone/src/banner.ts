import { setTimeout as sleep } from 'node:timers/promises';
import { connectRedis, readHeartbeats } from '@htbase/shared/queue';
import type { Heartbeat, RedisAddress } from '@htbase/shared/queue';
import { createLog } from '@htbase/shared/utils';

const waitMs = 3_000;

/** The archive worker's own word on its archivers; `undefined` when it doesn't come. */
export async function readArchiverStates(address: RedisAddress, prefix: string): Promise<Heartbeat['archivers']> {
  const redis = connectRedis(address, 'worker', createLog('banner', { LOG_FORMAT: 'json', LOG_LEVEL: 'silent' }));
  try {
    for (const endsAt = Date.now() + waitMs; Date.now() < endsAt;) {
      const worker = (await readHeartbeats(redis, prefix)).find((heartbeat) => heartbeat.archivers);
      if (worker) {
        return worker.archivers;
      }
      await sleep(50);
    }
    return undefined;
  } finally {
    redis.disconnect();
  }
}

export interface BannerFacts {
  urls: readonly string[];
  dataFolder: string;
  archivers: Heartbeat['archivers'];
  metrics: ReadonlyMap<string, number>;
  notes: readonly string[];
}

/** What a person sees when everything runs: where it is, what it can do, and a request to try. */
export function renderBanner({ urls, dataFolder, archivers, metrics, notes }: BannerFacts): string {
  const url = urls.find((candidate) => candidate.startsWith('http://127.')) ?? urls[0] ?? '';
  // where the command looks when nothing is set
  const environment = URL.parse(url)?.port === '8080' ? '' : `HTBASE_URL=${url} `;
  const states = Object.entries(archivers ?? {});
  const available = states.filter(([, state]) => state.available).map(([name]) => name);
  const lines = [
    `HT Base is ready at ${url}`,
    '',
    `  the API    ${url}/docs`,
    `  data       ${dataFolder}`,
    `  archivers  ${archivers ? available.join(', ') : 'not known yet, see /api/v2/health'}`,
    ...states.filter(([, state]) => !state.available).map(([name, state]) => `             ${name} is unavailable: ${state.reason ?? 'unknown'}`),
    ...(metrics.size > 0 ? [`  metrics    ${[...metrics].map(([name, port]) => `${name} :${port}`).join('  ')}`] : []),
    ...notes.map((note) => `  note       ${note}`),
    '',
    '  try it:',
    `    curl -X POST ${url}/api/v2/archive -H 'content-type: application/json' -d '{"url":"https://example.com/"}'`,
    `    ${environment}npx htbase save https://example.com/`,
    '',
    '  Ctrl-C stops everything.',
  ];
  return `${lines.join('\n')}\n`;
}
