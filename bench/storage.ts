import { execFile } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { createStoreRig, jobContext } from '../services/storage-worker/test/store-rig.ts';
import type { StoreRig } from '../services/storage-worker/test/store-rig.ts';
import { createTestApp, keepPage } from '../services/api-gateway/test/test-app.ts';
import { acceptCapture, defaultOwnerId, listItems, settleCapture } from '../shared/src/db/index.ts';
import type { ArchiverOutcome, StoreJob } from '../shared/src/models/index.ts';
import { pageArchivers } from '../shared/src/models/index.ts';
import { buildManifest, buildRequest } from '../shared/test/helpers/index.ts';
import { startTestDaemons } from '../scripts/test-daemons.ts';
import { median, renderTable } from './statistics.ts';

const run = promisify(execFile);
const mb = 1_000_000;
/** As many store jobs side by side as a storage worker does by default. */
const concurrency = 4;

interface SourceFile {
  path: string;
  sizeBytes: number;
  sha256: string;
  mediaType: string;
}

/** The storage path against `cp` and `gzip`, downloads against a static file server, and many small artifacts. */
export async function benchStorage(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { artifacts: { type: 'string', default: '100000' }, files: { type: 'string', default: '24' }, only: { type: 'string' } },
  });
  const folder = await mkdtemp(join(tmpdir(), 'htb-bench-'));
  await chmod(folder, 0o711); // PostgreSQL's user has to get through
  const daemons = await startTestDaemons(folder);
  Object.assign(process.env, daemons.env);
  const parts: Record<string, () => Promise<void>> = {
    store: () => benchStoring(folder, Number(values.files)),
    download: () => benchDownloads(folder),
    many: () => benchMany(Number(values.artifacts)),
  };
  try {
    for (const [name, part] of Object.entries(parts)) {
      if (values.only === undefined || values.only === name) {
        await part();
      }
    }
  } finally {
    await daemons.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchStoring(folder: string, count: number): Promise<void> {
  const rows: (string | number)[][] = [];
  for (const [what, sizeBytes, mediaType, files] of [
    ['HTML, 1 MB', mb, 'text/html', count],
    ['HTML, 8 MB', 8 * mb, 'text/html', Math.ceil(count / 4)],
    ['PNG, 1 MB', mb, 'image/png', count],
    ['PNG, 8 MB', 8 * mb, 'image/png', Math.ceil(count / 4)],
    ['PNG, 64 MB', 64 * mb, 'image/png', Math.ceil(count / 12)],
  ] as const) {
    const rounds: { ours: number; packed: number; copied: number }[] = [];
    for (let round = 0; round < 5; round += 1) {
      const sources = await makeFiles(join(folder, `files-${round}`), sizeBytes, mediaType, files);
      const total = (sizeBytes * files) / mb;
      const copied = total / (await copyPlain(folder, sources, false));
      const packed = total / (await copyPlain(folder, sources, true));
      const ours = total / (await storeAll(sources));
      rounds.push({ ours, packed, copied });
      await rm(join(folder, `files-${round}`), { recursive: true });
    }
    const rate = (of: 'ours' | 'packed' | 'copied') => median(rounds.map((round) => round[of])).toFixed(0);
    const ratio = (to: 'packed' | 'copied') => median(rounds.map((round) => round.ours / round[to])).toFixed(2);
    rows.push([what, rate('ours'), rate('packed'), ratio('packed'), rate('copied'), mediaType === 'text/html' ? '' : ratio('copied')]);
  }
  console.log(renderTable(['files', 'store jobs, MB/s', 'cp and gzip -1, MB/s', 'ratio', 'cp alone, MB/s', 'ratio where nothing is packed'], rows));
}

/** Pages of words with pictures in base64, or bytes that nothing can shrink. */
async function makeFiles(folder: string, sizeBytes: number, mediaType: string, count: number): Promise<SourceFile[]> {
  await mkdir(folder, { recursive: true });
  const files: SourceFile[] = [];
  for (let index = 0; index < count; index += 1) {
    const bytes = mediaType === 'text/html' ? makePage(sizeBytes) : randomBytes(sizeBytes);
    const path = join(folder, `${index}`);
    await writeFile(path, bytes);
    files.push({ path, sizeBytes, sha256: createHash('sha256').update(bytes).digest('hex'), mediaType });
  }
  return files;
}

const wordsInPart = 400;

function makePage(sizeBytes: number): Buffer {
  const parts: string[] = [];
  for (let size = 0; size < sizeBytes;) {
    const letters = randomBytes(3 * wordsInPart).toString('hex');
    const words = Array.from({ length: wordsInPart }, (_, index) => letters.slice(6 * index, 6 * index + 2 + (size % 5)));
    const part = `<p class="text">${words.join(' ')}</p>\n<img src="data:image/png;base64,${randomBytes(900).toString('base64')}">\n`;
    parts.push(part);
    size += part.length;
  }
  return Buffer.from(parts.join('')).subarray(0, sizeBytes);
}

/** Seconds that `cp`, and if asked `gzip -1`, take, and the sync of what they wrote: ours is on disk too. */
async function copyPlain(folder: string, files: readonly SourceFile[], isPacking: boolean): Promise<number> {
  const target = join(folder, 'plain');
  await mkdir(target);
  const begun = performance.now();
  await run('cp', ['-t', target, ...files.map(({ path }) => path)]);
  if (isPacking) {
    await run('gzip', ['-1', '-r', target]);
  }
  await run('sync', ['-f', target]);
  const seconds = (performance.now() - begun) / 1_000;
  await rm(target, { recursive: true });
  return seconds;
}

/** Seconds that the store jobs of these files take, one file each, of a worker that has its connections and has worked before. */
async function storeAll(files: readonly SourceFile[]): Promise<number> {
  const rig = await createStoreRig(process.env);
  try {
    await timeJobs(rig, await stageMany(rig, 2 * concurrency));
    const jobs: StoreJob[] = [];
    for (const file of files) {
      jobs.push(await stageFiles(rig, [file]));
    }
    return await timeJobs(rig, jobs);
  } finally {
    await rig.close();
  }
}

async function timeJobs(rig: StoreRig, jobs: readonly StoreJob[]): Promise<number> {
  const handle = rig.handler();
  const waiting = jobs.values();
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (const job of waiting) {
        await handle(job, jobContext());
      }
    }),
  );
  return (performance.now() - begun) / 1_000;
}

let pages = 0;

/** A capture whose visit has left these files, at most one for each archiver. */
async function stageFiles(rig: StoreRig, files: readonly (SourceFile | Buffer)[]): Promise<StoreJob> {
  pages += 1;
  const accepted = await acceptCapture(
    rig.db,
    buildRequest({ url: `https://example.com/${pages}`, archivers: pageArchivers.slice(0, files.length) }),
  );
  if (!accepted) {
    throw new Error('not accepted');
  }
  const { taskId, captureId, itemId } = accepted;
  const key = { captureId, generation: 1, lane: 'archive' };
  const stageFile = async (file: SourceFile | Buffer, index: number): Promise<ArchiverOutcome> => {
    const archiver = pageArchivers[index]!;
    const fileName = `${archiver}.bin`;
    const source = Buffer.isBuffer(file) ? file : createReadStream(file.path);
    const written = await rig.staging.write(key, fileName, source, { maxBytes: 1e9 });
    const mediaType = Buffer.isBuffer(file) ? 'image/png' : file.mediaType;
    return { archiver, status: 'success', files: [{ role: 'main', fileName, mediaType, ...written }], durationMs: 1 };
  };
  const outcomes = await Promise.all(files.map(stageFile));
  await rig.staging.writeManifest(key, buildManifest({ captureId, outcomes }));
  return { v: 1, taskId, captureId, itemId, generation: 1, lane: 'archive', archivers: [...pageArchivers] };
}

async function benchDownloads(folder: string): Promise<void> {
  const own = await createTestApp({ env: { API_RATE_LIMIT: 'off' } });
  const origin = await own.app.listen({ port: 0, host: '127.0.0.1' });
  const rows: (string | number)[][] = [];
  try {
    for (const [what, sizeBytes, rounds] of [
      ['10 kB', 10_000, 400],
      ['1 MB', mb, 100],
      ['64 MB', 64 * mb, 8],
    ] as const) {
      const text = randomBytes(sizeBytes / 2).toString('hex');
      const { itemId } = await keepPage(own, `https://example.com/${what}`, [{ archiver: 'pdf', mediaType: 'application/pdf', text }]);
      const path = join(folder, `static-${sizeBytes}`);
      await writeFile(path, text);
      const server = createServer((_request, response) => {
        response.setHeader('content-length', sizeBytes);
        createReadStream(path).pipe(response);
      });
      await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
      const plainUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      const ourUrl = `${origin}/api/v2/archives/${itemId}/pdf`;
      const [ours, plain] = [[] as number[], [] as number[]];
      for (let turn = 0; turn < 3; turn += 1) {
        plain.push(await rateOf(plainUrl, rounds));
        ours.push(await rateOf(ourUrl, rounds));
      }
      server.closeAllConnections();
      server.close();
      const unit =
        sizeBytes >= mb ? (rate: number) => `${((rate * sizeBytes) / mb).toFixed(0)} MB/s` : (rate: number) => `${rate.toFixed(0)} files/s`;
      rows.push([what, unit(median(ours)), unit(median(plain)), (median(ours) / median(plain)).toFixed(2)]);
    }
  } finally {
    await own.close();
  }
  console.log(`\n${renderTable(['download', 'gateway', 'static file server', 'ratio'], rows)}`);
}

/** Files a second, four at a time, by a client outside of this process. */
async function rateOf(url: string, count: number): Promise<number> {
  const begun = performance.now();
  const each = Math.ceil(count / concurrency);
  await Promise.all(
    Array.from({ length: concurrency }, () =>
      run('curl', ['-sf', '--globoff', ...Array.from({ length: each }, () => ['-o', '/dev/null', url]).flat()]),
    ),
  );
  return (each * concurrency) / ((performance.now() - begun) / 1_000);
}

const steps = 10;
const listRounds = 20;
const listedItems = 50;
/** Who fill staging side by side: what is measured is how it is emptied. */
const stagers = 16;

async function benchMany(artifacts: number): Promise<void> {
  const rig = await createStoreRig(process.env);
  const rows: (string | number)[][] = [];
  try {
    const captures = Math.ceil(artifacts / steps / pageArchivers.length);
    for (let step = 1; step <= steps; step += 1) {
      const jobs = await stageMany(rig, captures);
      const seconds = await timeJobs(rig, jobs);
      await Promise.all(jobs.slice(0, 1).map((job) => settleCapture(rig.db, job.captureId, 1, 'worker_lost')));
      rows.push([step * captures * pageArchivers.length, ((captures * pageArchivers.length) / seconds).toFixed(0), ...(await timeLists(rig))]);
      console.error(rows.at(-1)!.join('  ')); // it takes minutes
    }
  } finally {
    await rig.close();
  }
  console.log(
    `\n${renderTable(['artifacts of 2 kB', 'put, objects/s', 'all objects listed, objects/s', 'one found, ms', 'newest 50 items, ms'], rows)}`,
  );
}

async function stageMany(rig: StoreRig, count: number): Promise<StoreJob[]> {
  const jobs: StoreJob[] = [];
  const numbers = Array.from({ length: count }).keys();
  const stageNext = async () => {
    for (const _ of numbers) {
      const files = pageArchivers.map(() => randomBytes(2_000));
      jobs.push(await stageFiles(rig, files));
    }
  };
  await Promise.all(Array.from({ length: stagers }, stageNext));
  return jobs;
}

async function timeLists({ db, store }: StoreRig): Promise<string[]> {
  let count = 0;
  let last = '';
  const begun = performance.now();
  for await (const { sha256 } of store.list()) {
    count += 1;
    last = sha256;
  }
  const listed = count / ((performance.now() - begun) / 1_000);
  return [
    listed.toFixed(0),
    await timed(() => store.findStoredBytes(last, 'identity')),
    await timed(() => listItems(db, defaultOwnerId, undefined, listedItems)),
  ];
}

/** Milliseconds in the median of some rounds. */
async function timed(work: () => Promise<unknown>): Promise<string> {
  const ms: number[] = [];
  for (let round = 0; round < listRounds; round += 1) {
    const at = performance.now();
    await work();
    ms.push(performance.now() - at);
  }
  return median(ms).toFixed(2);
}
