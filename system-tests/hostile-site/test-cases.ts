// The tests over a list of hostile pages: each ends as the table says, and afterwards the machine is as it was.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { after, before, describe, test } from 'node:test';
import sharp from 'sharp';
import { waitUntil } from '@htbase/shared/testing';
import { colors } from '../fixture-site/pages.ts';
import { readPicture } from '../checks/read-png.ts';
import { descendantsOf } from '../processes.ts';
import type { ProcessInfo } from '../processes.ts';
import { Stack } from '../stack.ts';
import type { Task } from '../stack.ts';
import { marker } from './pages.ts';
import type { HostileCase } from './cases.ts';
import { startHostileSite } from './site.ts';
import type { HostileSite } from './site.ts';

const archiveTimeoutSeconds = 15;
const pageMegabytes = 1_000;
/** As many as the worker takes. */
const sideBySide = 2;
const ordinaryRuns = 5;
/**
 * What worker and browser may take more than before. Neither gives everything back at once: V8 and the C library keep some of what was freed,
 * Chromium its caches. A growth with every page would be more.
 */
const toleratedBytes = 150_000_000;

/** Registers the tests of the cases, made with these archivers. */
export function testHostilePages(cases: readonly HostileCase[], archivers: readonly string[]): void {
  let site: HostileSite;
  let stack: Stack;
  let atStart: { processes: string[]; sizes: Record<string, number> };
  const ordinarySeconds: { before: number; after: number } = { before: 0, after: 0 };

  before(async () => {
    site = await startHostileSite();
    stack = await Stack.start({
      EGRESS_ALLOW: site.allow,
      ARCHIVE_TIMEOUT: String(archiveTimeoutSeconds),
      ARCHIVE_RETRY_DELAY: '1',
      BROWSER_MAX_PAGE_MB: String(pageMegabytes),
    });
    ordinarySeconds.before = await saveOrdinary();
    await waitUntil(() => countRenderers() >= 2, 'the first page and the spare one are there');
    atStart = { processes: kindsOf(stack.processes()), sizes: measureWorker() };
  });
  after(async () => {
    const workerPid = stack?.find('archive-worker').pid;
    await stack?.stop();
    await site?.close();
    assert.deepEqual(temporaryOf(workerPid), [], 'nothing is left in the temporary folder');
  });

  describe('a page', { concurrency: sideBySide }, () => {
    for (const hostile of cases) {
      test(hostile.name, () => check(hostile));
    }
  });

  test('afterwards no process is left that was not there before', async () => {
    await waitUntil(() => isWithin(kindsOf(stack.processes()), atStart.processes), 'only the processes of the start are left', 30_000).catch(() =>
      assert.deepEqual(kindsOf(stack.processes()), atStart.processes),
    );
  });

  test('afterwards the only temporary folder is the profile of the browser', async () => {
    const worker = stack.find('archive-worker').pid;
    await waitUntil(() => temporaryOf(worker).length === 1, 'one folder is left');

    assert.match(temporaryOf(worker)[0] ?? '', /^htbase-chromium-/);
  });

  test('afterwards worker and browser take as much memory as before, give or take', async (t) => {
    const limit = sum(atStart.sizes) + toleratedBytes;
    await waitUntil(() => sum(measureWorker()) <= limit, `at most ${megabytes(limit)} MB: ${tell(measureWorker())}`);

    t.diagnostic(`before: ${tell(atStart.sizes)}`);
    t.diagnostic(`after: ${tell(measureWorker())}`);
  });

  test('afterwards an ordinary page is captured as well as before', async (t) => {
    ordinarySeconds.after = await saveOrdinary();

    t.diagnostic(
      `an ordinary page: ${ordinarySeconds.before.toFixed(2)} s before, ${ordinarySeconds.after.toFixed(2)} s after (medians of ${ordinaryRuns})`,
    );
  });

  async function check({ path, grades = [], code = [], words, neverWords, limitSeconds }: HostileCase): Promise<void> {
    const task = await stack.save(urlOf(path), { archivers }, limitSeconds * 1_000);

    const told = `${task.status}, grade ${task.grade}, ${task.error?.code} ${task.error?.detail}: ${JSON.stringify(
      Object.entries(task.subtasks).map(([name, { status, error, reason }]) => `${name} ${status} ${error?.code ?? reason ?? ''}`),
    )}`;
    if (task.status === 'failed') {
      assert.ok((code as readonly (string | undefined)[]).includes(task.error?.code), told);
      return;
    }
    assert.ok((grades as readonly (string | undefined)[]).includes(task.grade), told);
    if (task.grade !== 'not_html') {
      await checkArtifacts(task, [marker, ...(words === undefined ? [] : [words])], neverWords);
    } else {
      assert.ok((await bodyOf(task, 'original')).includes(marker));
    }
    if (path === '/lazy-images') {
      const picture = await readPicture(await bodyOf(task, 'screenshot'));
      for (const name of ['red', 'green', 'blue']) {
        assert.ok(picture.shareOf(colors[name] ?? [0, 0, 0]) > 0.02, `${name} is in the picture`);
      }
    }
  }

  async function checkArtifacts(task: Task, words: readonly string[], neverWords: string | undefined): Promise<void> {
    const made = (name: string) => task.subtasks[name]?.status === 'success';
    assert.ok(Object.keys(task.subtasks).some(made));
    if (made('singlefile')) {
      const html = (await bodyOf(task, 'singlefile')).toString('utf8');
      for (const word of words) {
        assert.ok(html.includes(word), `${word} is in the page`);
      }
      assert.ok(neverWords === undefined || !html.includes(neverWords), `${neverWords} is not in the page`);
    }
    if (made('readability')) {
      assert.ok((await bodyOf(task, 'readability')).includes(marker), 'the article has the text');
    }
    if (made('screenshot')) {
      const { channels } = await sharp(await bodyOf(task, 'screenshot'), { limitInputPixels: false }).stats();
      assert.ok(
        channels.some(({ stdev }) => stdev > 1),
        'the picture is not blank',
      );
    }
  }

  async function bodyOf(task: Task, archiver: string): Promise<Buffer> {
    const { response, body } = await stack.artifact(task.item_id, archiver, `?capture=${task.capture_id}`);
    assert.equal(response.status, 200, archiver);
    return body;
  }

  function urlOf(path: string): string {
    const [kind, rest] = path.split(':') as [string, string | undefined];
    return rest === undefined ? `${site.url}${kind}` : `${kind === 'raw' ? site.rawUrl : site.tlsUrl}${rest}`;
  }

  async function saveOrdinary(): Promise<number> {
    const seconds: number[] = [];
    for (let run = 0; run < ordinaryRuns; run += 1) {
      const startedAt = performance.now();
      const task = await stack.save(`${site.url}/ordinary`);
      assert.deepEqual([task.status, task.grade, task.completeness], ['success', 'ok', 'complete'], JSON.stringify(task));
      seconds.push((performance.now() - startedAt) / 1_000);
    }
    return seconds.sort((a, b) => a - b)[Math.floor(ordinaryRuns / 2)] ?? 0;
  }

  const countRenderers = () => kindsOf(stack.processes()).filter((kind) => kind === 'chromium renderer').length;

  /** What the archive worker and all that it has started take, by kind. */
  function measureWorker(): Record<string, number> {
    const worker = stack.find('archive-worker').pid;
    const family = [...stack.processes().filter(({ pid }) => pid === worker), ...descendantsOf(worker)];
    const sizes: Record<string, number> = {};
    for (const found of family) {
      const [kind = ''] = kindsOf([found]);
      sizes[kind] = (sizes[kind] ?? 0) + ownBytesOf(found.pid);
    }
    return sizes;
  }
}

/** What the processes are, without what differs from one to the next of a kind. */
function kindsOf(processes: readonly ProcessInfo[]): string[] {
  return processes
    .map(({ command }) => {
      const type = /--utility-sub-type=([\w.-]+)/.exec(command)?.[1] ?? /--type=([\w-]+)/.exec(command)?.[1];
      const service = /services\/([\w-]+)\/src/.exec(command)?.[1];
      return type === undefined ? (service ?? (/postgres/.test(command) ? 'postgres' : (command.split(' ')[0] ?? ''))) : `chromium ${type}`;
    })
    .sort();
}

/**
 * Whether every kind is there at most as often as it was. PostgreSQL's connections come and go, and a browser starts each of its services (names
 * with a dot: audio, data decoding) once, when the first page needs it; the one that tries after three minutes how fast the machine could run a
 * language model, with a broker for its sandbox.
 */
function isWithin(now: readonly string[], before: readonly string[]): boolean {
  const count = (list: readonly string[], kind: string) => list.filter((each) => each === kind).length;
  const isStartedOnce = (kind: string) => kind.includes('.mojom.') || kind === 'chromium broker';
  return now.every((kind) => kind === 'postgres' || count(now, kind) <= Math.max(count(before, kind), isStartedOnce(kind) ? 1 : 0));
}

function temporaryOf(pid: number | undefined): string[] {
  return readdirSync(tmpdir()).filter((name) => new RegExp(`^htbase-\\w+-${pid}-`).test(name));
}

/** Without the share of programs' files, which depends on how many others on the machine run the same. */
function ownBytesOf(pid: number): number {
  try {
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'latin1');
    return [...rollup.matchAll(/^Pss_(?:Anon|Shmem):\s+(\d+) kB/gm)].reduce((bytes, [, kilobytes]) => bytes + Number(kilobytes) * 1_024, 0);
  } catch {
    return 0; // it ended while we looked
  }
}

const megabytes = (bytes: number) => Math.round(bytes / 1_000_000);
const sum = (sizes: Record<string, number>) => Object.values(sizes).reduce((total, bytes) => total + bytes, 0);

function tell(sizes: Record<string, number>): string {
  const parts = Object.entries(sizes).map(([kind, bytes]) => `${kind.split('/').at(-1)} ${megabytes(bytes)}`);
  return `${megabytes(sum(sizes))} MB (${parts.join(', ')})`;
}
