import { parseArgs } from 'node:util';
import type { Pool } from 'pg';
import { createLog } from '../../shared/src/utils/index.ts';
import { connectDatabase, migrate } from '../../shared/src/db/index.ts';
import { startServers } from '../servers.ts';
import { median, quantile, renderTable } from '../statistics.ts';
import { fill, wordAt } from './fill.ts';

const smallCount = 10_000;
const pageSize = 50;
const log = createLog('bench', { LOG_FORMAT: 'json', LOG_LEVEL: 'error' });

interface Side {
  count: number;
  pool: Pool;
  address: string;
  /** Query string of a page in the middle of the list. */
  deepPage: string;
}

/** The same requests to an installation with ten thousand items and one with a million, taking turns, one at a time. `--data FOLDER` keeps the two databases for the next run. */
export async function benchScale(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { items: { type: 'string', default: '1000000' }, repeat: { type: 'string', default: '300' }, data: { type: 'string' } },
  });
  const servers = await startServers(values.data);
  const pools: Pool[] = [];
  const open = async (name: string, count: number): Promise<Side> => {
    const url = servers.databaseUrl.replace('/htbase?', `/${name}?`);
    if ((await servers.query('select from pg_database where datname = $1', [name])).rowCount === 0) {
      await servers.query(`create database ${name}`);
    }
    await migrate(url);
    const pool = connectDatabase(url, { poolSize: 2, log, applicationName: 'bench' }).$client;
    pools.push(pool);
    if ((await pool.query('select from items limit 1')).rowCount === 0) {
      await fill(pool, count, (items) => console.error(`${name}: ${items} of ${count} items made`));
    }
    const { address } = await servers.startService('api-gateway', { DATABASE_URL: url, REDIS_PREFIX: name, API_RATE_LIMIT: 'off' });
    return { count, pool, address, deepPage: await walkTo(address, pool) };
  };
  try {
    const small = await open('scale_small', smallCount);
    const large = await open(`scale_${values.items}`, Number(values.items));
    const repeat = Number(values.repeat);
    const rows: (string | number)[][] = [];
    for (const [what, request] of requests) {
      const [ofSmall, ofLarge] = await measure([small, large], request, repeat);
      const [before, now] = [quantile(ofSmall!, 0.99), quantile(ofLarge!, 0.99)];
      rows.push([
        what,
        ...[ofSmall!, ofLarge!].flatMap((ms) => [median(ms).toFixed(1), quantile(ms, 0.99).toFixed(1)]),
        (now / before).toFixed(1),
        repeat,
      ]);
      console.error(rows.at(-1)!.join(' | '));
    }
    console.log(renderTable(['what', '10,000: p50, ms', 'p99', `${values.items}: p50, ms`, 'p99', 'p99 times', 'n each'], rows));
    const bytes = await bytesOfItem(large);
    console.log(`\nAn item without texts and evidence: ${bytes.rows.toFixed(0)} bytes of rows, ${bytes.indexes.toFixed(0)} of indexes`);
  } finally {
    await Promise.all(pools.map((pool) => pool.end()));
    await servers.close();
  }
}

type Request = (side: Side, round: number) => Promise<[path: string, body?: unknown]>;

const get =
  (path: string): Request =>
  async () => [`/archives?${path}`];
const searchFor = (query: string): Request => get(new URLSearchParams({ q: query }).toString());
const run = Date.now().toString(36);

const requests: [what: string, request: Request][] = [
  ['list, first page', get('limit=50')],
  ['list, page in the middle', async ({ deepPage }) => [`/archives?${deepPage}`]],
  ['list, one host', get('host=host-7.example')],
  ['list, failed ones', get('status=failed')],
  ['look-up by URL', async ({ pool, count }, round) => [`/archives?${new URLSearchParams({ url: await pickUrl(pool, count, round) })}`]],
  ['one item', async (side, round) => [`/archives/${await pickId(side, 1, round)}`]],
  ['status of a task', async (side, round) => [`/tasks/${await pickId(side, 3, round)}`]],
  ['POST /archive', async (_side, round) => ['/archive', { url: `https://new.example/${run}-${round}` }]],
  ['search, a rare word', searchFor(wordAt(15_000))],
  ['search, a word in a tenth', searchFor(wordAt(600))],
  ['search, a word in most', searchFor(wordAt(3))],
  ['search, two words in most', searchFor(`${wordAt(3)} ${wordAt(8)}`)],
  ['search, a phrase of two words in nearly all', searchFor(`"${wordAt(0)} ${wordAt(1)}"`)],
  ['search, a rare phrase of two words in nearly all', searchFor(`"${wordAt(20)} ${wordAt(30)}"`)],
  ['search, a phrase that is nowhere', searchFor(`"${wordAt(40)} ${wordAt(50)} ${wordAt(60)}"`)],
];

/** Milliseconds on each side; what is asked for first alternates. */
async function measure(sides: readonly Side[], request: Request, repeat: number): Promise<number[][]> {
  const times: number[][] = sides.map(() => []);
  const warmUps = 20;
  for (let round = -warmUps; round < repeat; round += 1) {
    for (const [index, side] of sides.entries()) {
      const [path, body] = await request(side, round + warmUps);
      const init = body === undefined ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
      const begun = performance.now();
      const response = await fetch(`${side.address}/api/v2${path}`, init);
      const text = await response.text();
      if (round >= 0) {
        times[index]!.push(performance.now() - begun);
      }
      if (!response.ok) {
        throw new Error(`${path}: ${response.status} ${text}`);
      }
    }
  }
  return times;
}

/** Numbers all over the place, the same on each run. */
const numberIn = (count: number, round: number) => (round * 7_919 + 13) % count;

async function pickUrl(pool: Pool, count: number, round: number): Promise<string> {
  const { rows } = await pool.query<{ url: string }>('select bench_url($1) as url', [numberIn(count, round)]);
  return rows[0]!.url;
}

async function pickId({ pool, count }: Side, kind: number, round: number): Promise<string> {
  const { rows } = await pool.query<{ id: string; url: string }>(
    `select ${kind === 1 ? 'i.item_id' : 't.id'} as id from items i join captures c on c.item_uid = i.id join tasks t on t.capture_id = c.id
      where i.owner_id = '00000000-0000-7000-8000-000000000001' and i.url_key = sha256(convert_to(bench_url($1), 'utf8'))`,
    [numberIn(count, round)],
  );
  return rows[0]!.id;
}

/** The cursor of a page after half of the items: that of the first page, with another place in it. */
async function walkTo(address: string, pool: Pool): Promise<string> {
  const response = await fetch(`${address}/api/v2/archives?limit=${pageSize}`);
  const { next_cursor: cursor } = (await response.json()) as { next_cursor: string };
  const { rows } = await pool.query<{ uid: string; at: Date }>(
    'select id as uid, created_at as at from items order by created_at offset (select count(*) / 2 from items) limit 1',
  );
  const [list] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as [string];
  const place = { createdAt: rows[0]!.at.toISOString(), uid: rows[0]!.uid };
  return `limit=${pageSize}&cursor=${Buffer.from(JSON.stringify([list, place])).toString('base64url')}`;
}

/** Bytes of an item's rows and of their indexes, without articles and evidence. */
async function bytesOfItem({ pool, count }: Side): Promise<{ rows: number; indexes: number }> {
  const { rows } = await pool.query<{ rows: number; indexes: number }>(
    `select (sum(pg_table_size(oid)) / $1 - (select avg(pg_column_size(evidence)) from visits tablesample system (1)))::float8 as rows,
      (sum(pg_indexes_size(oid)) / $1)::float8 as indexes
    from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname <> 'articles'`,
    [count],
  );
  return rows[0]!;
}
