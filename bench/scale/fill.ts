import type { Pool, PoolClient } from 'pg';

/** The newest item was saved a minute ago, and one every so many seconds before. */
const secondsBetween = 20;
const articleEvery = 10;
const paragraphCount = 5_000;
const paragraphWords = 80;
const paragraphsInArticle = 10;
const vocabulary = 20_000;
const rowsAtOnce = 50_000;

/** A word by how common it is: 0 is the most common. Latin letters in an order of their own, so that stemming leaves them apart. */
export function wordAt(rank: number): string {
  const syllables = 'ba do ku mi ra to vu ze lo pa du ki ma ro tu vi za be go nu'.split(' ');
  return `${syllables[rank % 20]}${syllables[Math.floor(rank / 20) % 20]}${syllables[Math.floor(rank / 400) % 20]}${rank < 8_000 ? 'k' : syllables[Math.floor(rank / 8_000)]}`;
}

/**
 * Makes `count` items as if each had been saved, visited and stored once: task, capture, visit, five artifacts with their blobs, a tag for some, an
 * article of 800 words for every tenth. Words are as often as in life (by Zipf's law), and the same on each run.
 */
export async function fill(pool: Pool, count: number, onProgress: (items: number) => void): Promise<void> {
  const newest = new Date(Date.now() - 60_000).toISOString();
  await pool.query(functionsFor(newest));
  await pool.query(
    "create table bench_paragraphs as select number::int, text, to_tsvector('english', text) as words from unnest($1::text[]) with ordinality as made (text, number)",
    [makeParagraphs()],
  );
  await pool.query('alter table bench_paragraphs add primary key (number)');
  // made at the end, at once: their keys are all over the place
  await pool.query('drop index articles_search; drop index artifacts_sha256');
  await Promise.all([insert(pool, statements, count, onProgress), insert(pool, fileStatements, count, () => {})]);
  await pool.query('drop table bench_paragraphs');
  await withFastSession(pool, async (client) => {
    await client.query('create index articles_search on articles using gin (search); create index artifacts_sha256 on artifacts (sha256)');
    await client.query('vacuum analyze');
  });
}

async function insert(pool: Pool, inserts: readonly string[], count: number, onProgress: (items: number) => void): Promise<void> {
  await withFastSession(pool, async (client) => {
    for (let from = 0; from < count; from += rowsAtOnce) {
      const to = Math.min(count, from + rowsAtOnce);
      for (const statement of inserts) {
        await client.query(statement, [from, to - 1]);
      }
      onProgress(to);
    }
  });
}

/** A session that checks no references, since what is inserted fits together, and waits for no disk. */
async function withFastSession(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query(
      "set session_replication_role = replica; set synchronous_commit = off; set statement_timeout = 0; set maintenance_work_mem = '512MB'",
    );
    await work(client);
  } finally {
    client.release(true);
  }
}

// number 0 is the newest
const functionsFor = (newest: string) => `
  create or replace function bench_time(n bigint) returns timestamptz stable language sql as
    $$ select (timestamptz '${newest}' - n * interval '${secondsBetween} seconds')::timestamptz(3) $$;
  create or replace function bench_id(kind int, n bigint, at timestamptz) returns uuid immutable language sql as
    $$ select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(kind), 3, '0') || '8' || lpad(to_hex(n), 15, '0'))::uuid $$;
  create or replace function bench_url(n bigint) returns text immutable language sql as
    $$ select 'https://host-' || n % 2000 || '.example/articles/2026/what-was-written-there-' || n $$;
  create or replace aggregate bench_join(tsvector) (sfunc = tsvector_concat, stype = tsvector);`;

const owner = "'00000000-0000-7000-8000-000000000001'::uuid";
const numbers = (columns: string) =>
  `(select n, at, ${columns} from (select n, bench_time(n) as at from generate_series($1::bigint, $2::bigint) n) made) rows`;
const archivers = "array['singlefile','monolith','readability','pdf','screenshot']";

const statements = [
  `insert into items (id, owner_id, item_id, url, url_key, host, is_id_ours, created_at)
    select id, ${owner}, id, url, sha256(convert_to(url, 'utf8')), 'host-' || n % 2000 || '.example', true, at from ${numbers('bench_id(1, n, at) as id, bench_url(n) as url')}`,
  `insert into captures (id, owner_id, item_uid, url, status, archivers, options, priority, request_hash, grade, completeness, final_url, final_url_key, title,
      attempts, created_at, dispatched_at, seen_at, started_at, captured_at, completed_at)
    select bench_id(2, n, at), ${owner}, bench_id(1, n, at), url, case when n % 50 = 1 then 'failed' else 'success' end, ${archivers}, '{}', 'interactive',
      sha256(convert_to('same', 'utf8')), case when n % 50 = 1 then 'blocked' else 'ok' end, 'complete', url, sha256(convert_to(url, 'utf8')), 'What was written there, number ' || n,
      1, at, at, at, at, at, at from ${numbers('bench_url(n) as url')}`,
  `insert into tasks (id, owner_id, type, status, capture_id, request_id, created_at, started_at, completed_at)
    select bench_id(3, n, at), ${owner}, 'capture', case when n % 50 = 1 then 'failed' else 'success' end, bench_id(2, n, at), bench_id(9, n, at), at, at, at from ${numbers('1')}`,
  `insert into visits (id, capture_id, generation, lane, grade, final_url, http_status, evidence, tools, started_at, ended_at)
    select bench_id(4, n, at), bench_id(2, n, at), 1, 'archive', 'ok', bench_url(n), 200, jsonb_build_object('words', n % 3000, 'settled_by', 'idle', 'requests', n % 97),
      '{"chromium": "156.0.0.0", "singlefile": "2.0.83", "monolith": "2.12.0", "readability": "0.6.0"}', at, at from ${numbers('1')}`,
  `insert into tags (owner_id, item_uid, tag) select ${owner}, bench_id(1, n, at), 'tag-' || n % 40 from ${numbers('1')} where n % 5 = 0`,
  `insert into articles (capture_id, owner_id, item_uid, title, language, keywords, text, word_count, reading_time_minutes, extractor, search, search_config, created_at)
    select bench_id(2, n, at), ${owner}, bench_id(1, n, at), 'What was written there, number ' || n, 'en', '{}', body.text, 800, 4, 'readability',
      setweight(to_tsvector('english', 'What was written there number ' || n), 'A') || setweight(body.words, 'B'), 'english', at
    from ${numbers('1')}, lateral (
      select string_agg(p.text, E'\\n\\n' order by place) as text, bench_join(p.words order by place) as words
      from generate_series(1, ${paragraphsInArticle}) place join bench_paragraphs p on p.number = 1 + abs(hashint8(n * 31 + place)::bigint) % ${paragraphCount}
    ) body where n % ${articleEvery} = 0`,
];

/** Of the files. */
const fileStatements = [
  `insert into blobs (sha256, state, size_bytes, stored_bytes, encoding, stored_sha256, provider, created_at, updated_at)
    select sha256(convert_to(n || archiver, 'utf8')), 'present', 100000 + n, 30000 + n, 'gzip', sha256(convert_to(archiver || n, 'utf8')), 'local', at, at
    from ${numbers('1')}, unnest(${archivers}) archiver order by 1`,
  `insert into artifacts (id, owner_id, capture_id, visit_id, archiver, role, status, sha256, size_bytes, media_type, details, duration_seconds, stored_at)
    select bench_id(5 + number::int, n, at), ${owner}, bench_id(2, n, at), bench_id(4, n, at), archiver, 'main', 'success', sha256(convert_to(n || archiver, 'utf8')), 100000 + n,
      'text/html', '{"resources": 17}', 0.8, at
    from ${numbers('1')}, unnest(${archivers}) with ordinality as each (archiver, number)`,
];

function makeParagraphs(): string[] {
  const random = seededRandom();
  const sums: number[] = [];
  for (let rank = 0, sum = 0; rank < vocabulary; rank += 1) {
    sum += 1 / (rank + 1);
    sums.push(sum);
  }
  const pick = () => {
    const wanted = random() * sums.at(-1)!;
    let [low, high] = [0, vocabulary - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      [low, high] = sums[middle]! < wanted ? [middle + 1, high] : [low, middle];
    }
    return wordAt(low);
  };
  return Array.from({ length: paragraphCount }, () => Array.from({ length: paragraphWords }, pick).join(' '));
}

/** Numbers from 0 to 1 by mulberry32, the same on each run. */
function seededRandom(): () => number {
  let state = 42;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
