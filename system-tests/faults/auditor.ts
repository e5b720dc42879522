// Looks at what is left when everything has ended, and finds whatever is not as it was promised. It asks PostgreSQL, Redis, the object store and the
// file system themselves: never the services, and nothing that the run remembers but the client's ledger.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { Redis } from 'ioredis';
import { connectDatabase } from '@htbase/shared/db';
import { coordinatorQueue, openQueue, storageQueue, summarizationQueue } from '@htbase/shared/queue';
import { createLocalObjectStore } from '@htbase/shared/storage';
import { createLog, isSystemError } from '@htbase/shared/utils';
import type { LedgerEntry } from './client.ts';

interface AuditPlaces {
  databaseUrl: string;
  redisSocket: string;
  objectsFolder: string;
  stagingFolder: string;
}

export interface Audit {
  /** What is not as it has to be, in words; nothing when all is well. */
  findings: string[];
  captures: { succeeded: number; failed: Record<string, number>; byGeneration: Record<number, number>; longestSeconds: number };
  /** How the summaries that were asked for ended. */
  summaries: Record<string, number>;
  objects: number;
  /** Flows in Redis that nobody will end, since one of their jobs was lost; a newer generation did their work. */
  strandedFlows: number;
  /** Files that a storage worker was killed over; the store's collector removes them after a while. */
  unfinishedPuts: number;
}

interface CaptureRow {
  id: string;
  itemUid: string;
  status: string;
  taskStatus: string | null;
  taskId: string | null;
  generation: number;
  errorCode: string | null;
  seconds: number | null;
  artifacts: { archiver: string; role: string; status: string; sha256: string | null; hasVisit: boolean }[] | null;
}

interface SummaryRow {
  captureId: string;
  taskId: string;
  status: string | null;
  errorCode: string | null;
  written: number;
}

interface BlobRow {
  sha256: string;
  state: string;
  encoding: 'identity' | 'gzip';
  sizeBytes: string;
  storedBytes: string;
  storedSha256: string;
}

const final = new Set(['success', 'failed']);
const finalArtifacts = new Set(['success', 'failed', 'skipped']);
const archiveQueue = 'archive';

/** Audits a stack that has nothing left to do but still runs. */
export async function audit(ledger: readonly LedgerEntry[], places: AuditPlaces): Promise<Audit> {
  const log = createLog('auditor', { LOG_FORMAT: 'json', LOG_LEVEL: 'error' });
  const { $client: database } = connectDatabase(places.databaseUrl, { poolSize: 1, log, applicationName: 'auditor' });
  try {
    const { rows: captures } = await database.query<CaptureRow>(`
      select c.id, c.item_uid as "itemUid", c.status, t.status as "taskStatus", t.id as "taskId", c.generation, c.error_code as "errorCode",
        extract(epoch from c.completed_at - c.created_at)::float8 as seconds,
        (select json_agg(json_build_object('archiver', archiver, 'role', role, 'status', status, 'sha256', encode(sha256, 'hex'),
          'hasVisit', exists (select 1 from visits v where v.id = a.visit_id and v.capture_id = c.id))) from artifacts a where a.capture_id = c.id) as artifacts
      from captures c left join tasks t on t.capture_id = c.id and t.type = 'capture'`);
    const { rows: summaries } = await database.query<SummaryRow>(`
      select c.id as "captureId", c.summary_task_id as "taskId", t.status, t.error_code as "errorCode",
        (select count(*)::int from summaries s where s.capture_id = c.id) as written
      from captures c join articles a on a.capture_id = c.id left join tasks t on t.id = c.summary_task_id
      where c.status = 'success'`);
    const { rows: blobs } = await database.query<BlobRow>(`
      select encode(sha256, 'hex') as sha256, state, encoding, size_bytes as "sizeBytes", stored_bytes as "storedBytes",
        encode(stored_sha256, 'hex') as "storedSha256" from blobs`);
    const { rows: waiting } = await database.query<{ kind: string; count: string }>(
      'select kind, count(*) from outbox where dispatched_at is null group by kind',
    );
    const names = await namesBelow(places.objectsFolder);
    const queues = await auditQueues(places.redisSocket);
    return {
      findings: [
        ...auditPromises(ledger, captures),
        ...summaries.flatMap(auditSummary),
        ...captures.flatMap((capture) => auditArtifacts(capture, ledger, blobs)),
        ...(await auditBlobs(blobs, places.objectsFolder)),
        ...findStrayObjects(blobs, names),
        ...waiting.map(({ kind, count }) => `${count} rows of the outbox (${kind}) were never put on a queue`),
        ...queues.findings,
        ...(await namesBelow(places.stagingFolder)).map((name) => `left in staging: ${name}`),
      ],
      captures: summarize(captures),
      summaries: countBy(summaries, ({ status, errorCode }) => errorCode ?? String(status)),
      objects: blobs.length,
      strandedFlows: queues.strandedFlows,
      unfinishedPuts: names.filter(isUnfinished).length,
    };
  } finally {
    await database.end();
  }
}

/** Every 202 has its capture and its task, both final; no request made two, and there is none that nobody asked for. */
function auditPromises(ledger: readonly LedgerEntry[], captures: readonly CaptureRow[]): string[] {
  const findings: string[] = [];
  const byId = new Map(captures.map((capture) => [capture.id, capture]));
  const byKey = Map.groupBy(ledger, ({ key }) => key);
  for (const [key, entries] of byKey) {
    const [first] = entries;
    const capture = byId.get(first!.captureId);
    if (new Set(entries.map(({ captureId }) => captureId)).size > 1) {
      findings.push(`${key}: two answers name two captures`);
    }
    if (!capture) {
      findings.push(`${key}: accepted, and there is no capture ${first!.captureId}`);
    } else if (!final.has(capture.status) || capture.taskStatus !== capture.status || capture.taskId !== first!.taskId) {
      findings.push(`${key}: the capture ${capture.id} is ${capture.status} in generation ${capture.generation}, its task ${capture.taskStatus}`);
    }
  }
  const promised = new Set(ledger.map(({ captureId }) => captureId));
  findings.push(...captures.filter(({ id }) => !promised.has(id)).map(({ id }) => `nobody was promised the capture ${id}`));
  for (const [itemUid, several] of Map.groupBy(captures, (capture) => capture.itemUid)) {
    if (several.length > 1) {
      findings.push(`the item ${itemUid} was asked for once and has ${several.length} captures`);
    }
  }
  return findings;
}

/** One main row for each archiver that was asked for, ended; what succeeded has a visit of this capture and a blob that is there. */
function auditArtifacts({ id, artifacts, status }: CaptureRow, ledger: readonly LedgerEntry[], blobs: readonly BlobRow[]): string[] {
  const findings: string[] = [];
  const rows = artifacts ?? [];
  const wanted = ledger.find(({ captureId }) => captureId === id)?.archivers ?? [];
  const main = rows.filter(({ role }) => role === 'main').map(({ archiver }) => archiver);
  if (main.toSorted().join() !== wanted.toSorted().join()) {
    findings.push(`${id}: asked for ${wanted.join()}, and has rows of ${main.join()}`);
  }
  const present = new Set(blobs.filter(({ state }) => state === 'present').map(({ sha256 }) => sha256));
  for (const artifact of rows) {
    const name = `${id}: ${artifact.archiver}/${artifact.role}`;
    if (!finalArtifacts.has(artifact.status)) {
      findings.push(`${name} is ${artifact.status}, and the capture ${status}`);
    } else if (artifact.status === 'success' && (artifact.sha256 === null || !present.has(artifact.sha256) || !artifact.hasVisit)) {
      findings.push(`${name} is a success without ${artifact.hasVisit ? 'an object' : 'a visit'}`);
    }
  }
  return findings;
}

/** Every article that was kept was to be summarized, once. */
function auditSummary({ captureId, status, errorCode, written }: SummaryRow): string[] {
  if (status === null || !final.has(status)) {
    return [`${captureId}: its summary is ${status ?? 'not asked for'}`];
  }
  return written === (status === 'success' ? 1 : 0)
    ? []
    : [`${captureId}: it has ${written} summaries, and their task ended as ${errorCode ?? status}`];
}

/** Reads every object: the stored bytes and what they hold are what the row says. */
async function auditBlobs(blobs: readonly BlobRow[], folder: string): Promise<string[]> {
  const store = createLocalObjectStore(folder);
  const findings: string[] = [];
  for (const { sha256, state, encoding, sizeBytes, storedBytes, storedSha256 } of blobs) {
    if (state !== 'present') {
      findings.push(`the blob ${sha256} is ${state}`);
      continue;
    }
    try {
      const stored = await digest(await store.open(sha256, encoding));
      const source = await store.open(sha256, encoding);
      const plain = encoding === 'gzip' ? await digest(source.pipe(createGunzip())) : await digest(source);
      if (plain.sha256 !== sha256 || plain.bytes !== Number(sizeBytes)) {
        findings.push(`the object ${sha256} holds other bytes`);
      }
      if (stored.sha256 !== storedSha256 || stored.bytes !== Number(storedBytes)) {
        findings.push(`the object ${sha256} is stored in other bytes than its row says`);
      }
    } catch (error) {
      findings.push(`the object ${sha256} can't be read: ${String(error)}`);
    }
  }
  return findings;
}

async function digest(source: AsyncIterable<Buffer>): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of source) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

function findStrayObjects(blobs: readonly BlobRow[], names: readonly string[]): string[] {
  const known = new Set(blobs.map(({ sha256 }) => sha256));
  return names
    .filter((name) => !isUnfinished(name) && !known.has(/([0-9a-f]{64})(\.gz)?$/.exec(name)?.[1] ?? ''))
    .map((name) => `an object without a row: ${name}`);
}

const isUnfinished = (name: string) => /\/\.[0-9a-f-]{36}\.tmp$/.test(name);

/** Nothing waits or runs any more. */
async function auditQueues(socket: string): Promise<{ findings: string[]; strandedFlows: number }> {
  const redis = new Redis(socket, { maxRetriesPerRequest: 3 });
  const findings: string[] = [];
  let strandedFlows = 0;
  try {
    for (const name of [archiveQueue, storageQueue, summarizationQueue, coordinatorQueue]) {
      const queue = openQueue(redis, 'htbase', name);
      const counts = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'waiting-children');
      await queue.close();
      for (const [state, count] of Object.entries(counts)) {
        if (state === 'waiting-children') {
          strandedFlows += name === coordinatorQueue ? count : 0;
        } else if (count > 0) {
          findings.push(`${count} jobs on ${name} are ${state}`);
        }
      }
    }
  } finally {
    redis.disconnect();
  }
  return { findings, strandedFlows };
}

function summarize(captures: readonly CaptureRow[]): Audit['captures'] {
  const failed: Record<string, number> = {};
  const byGeneration: Record<number, number> = {};
  for (const { status, errorCode, generation } of captures) {
    byGeneration[generation] = (byGeneration[generation] ?? 0) + 1;
    if (status === 'failed') {
      failed[errorCode ?? ''] = (failed[errorCode ?? ''] ?? 0) + 1;
    }
  }
  return {
    succeeded: captures.filter(({ status }) => status === 'success').length,
    failed,
    byGeneration,
    longestSeconds: Math.max(0, ...captures.map(({ seconds }) => seconds ?? 0)),
  };
}

function countBy<T>(rows: readonly T[], keyOf: (row: T) => string): Record<string, number> {
  return Object.fromEntries([...Map.groupBy(rows, keyOf)].map(([key, found]) => [key, found.length]));
}

/** Paths of all files below a folder, and of folders that are empty. */
async function namesBelow(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const parents = new Set(entries.map(({ parentPath }) => parentPath));
    return entries
      .map((entry) => ({ path: join(entry.parentPath, entry.name), isFolder: entry.isDirectory() }))
      .filter(({ path, isFolder }) => !isFolder || !parents.has(path))
      .map(({ path }) => path.slice(folder.length + 1));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) {
      return [];
    }
    throw error;
  }
}
