import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { Stack } from '../system-tests/stack.ts';
import { median, renderTable } from './statistics.ts';

const pollMs = 5;
const limitMs = 120_000;
/** So long a page takes to be answered, and a sound in it: a visit, and then monolith, are sure to be under way. */
const slowMs = 1_500;

/** From `kill -9` of a worker, of the browser or of monolith to the moment at which the same work is under way again, with default settings. */
export async function benchKill(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { runs: { type: 'string', default: '5' } } });
  const runs = Number(values.runs);
  const site = await openSlowSite();
  const stack = await Stack.start({ EGRESS_ALLOW: site.host, LOG_LEVEL: 'error', HOST_CONCURRENCY: '64' });
  try {
    const measure = async (one: (path: string) => Promise<number>, name: string) => {
      const seconds: number[] = [];
      for (let run = 0; run < runs; run += 1) {
        seconds.push(await one(`/${name}/${run}`));
      }
      const row = [name, median(seconds).toFixed(2), Math.min(...seconds).toFixed(2), Math.max(...seconds).toFixed(2)];
      console.log(row.join(' '));
      return row;
    };
    const rows = [
      await measure(async (path) => {
        // the browser while the page is awaited: until the page is asked for again
        const taskId = await begin(stack, site, path, ['readability']);
        const end = await killAndWait(
          () => stack.browsers().map(({ pid }) => pid),
          () => site.asked(path) > 1,
        );
        await finish(stack, taskId);
        return end;
      }, 'browser'),
      await measure(async (path) => {
        const taskId = await begin(stack, site, path, ['monolith']);
        await until(() => monoliths(stack).length > 0);
        const first = new Set(monoliths(stack));
        const end = await killAndWait(
          () => [...first],
          () => monoliths(stack).some((pid) => !first.has(pid)),
        );
        await finish(stack, taskId);
        return end;
      }, 'monolith'),
      await measure(async (path) => {
        // the worker while the page is awaited: until another process asks for it
        const taskId = await begin(stack, site, path, ['readability']);
        const end = await killAndWait(
          () => [stack.find('archive-worker').pid],
          () => site.asked(path) > 1,
        );
        await finish(stack, taskId);
        return end;
      }, 'archive worker'),
    ];
    console.log(`${runs} kills of each, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} at the end`);
    console.log(renderTable(['kill -9 of', 'median, s', 'least, s', 'most, s'], rows));
  } finally {
    await stack.stop();
    await site.close();
  }
}

/** The processes of monolith itself: what wraps it dies with it. */
function monoliths(stack: Stack): number[] {
  return stack.processes().flatMap(({ pid, command }) => (/^\S*\/monolith - /.test(command) ? pid : []));
}

async function begin(stack: Stack, site: SlowSite, path: string, archivers: string[]): Promise<string> {
  const { task_id: taskId } = await stack.archive({ url: `http://${site.host}${path.replaceAll(' ', '-')}`, archivers, force: true });
  await until(() => site.asked(path) > 0);
  return taskId;
}

async function killAndWait(pids: () => number[], isBack: () => boolean): Promise<number> {
  const victims = pids();
  const at = performance.now();
  victims.forEach((pid) => process.kill(pid, 'SIGKILL'));
  await until(isBack);
  return (performance.now() - at) / 1_000;
}

async function finish(stack: Stack, taskId: string): Promise<void> {
  const task = await stack.waitForTask(taskId, limitMs);
  if (task.status !== 'success' || task.completeness !== 'complete') {
    throw new Error(`a capture was lost: ${JSON.stringify(task)}`);
  }
}

async function until(isSo: () => boolean): Promise<void> {
  for (const deadline = Date.now() + limitMs; !isSo(); await sleep(pollMs)) {
    if (Date.now() > deadline) {
      throw new Error('it never came back');
    }
  }
}

interface SlowSite {
  host: string;
  /** How often a page was asked for. */
  asked(path: string): number;
  close(): Promise<void>;
}

/** Pages that take their time, each with a sound that only monolith asks for and that takes its time as well. */
async function openSlowSite(): Promise<SlowSite> {
  const counts = new Map<string, number>();
  const page = `<!doctype html><title>A page</title><link rel="icon" href="data:,"><h1>A page</h1><p>${'With enough words on it to be worth keeping. '.repeat(20)}</p><audio preload="none" src="/sound.mp3"></audio>`;
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    counts.set(path, (counts.get(path) ?? 0) + 1);
    const [type, body] = path.endsWith('.mp3') ? ['audio/mpeg', 'sound'] : ['text/html', page];
    setTimeout(() => response.writeHead(200, { 'content-type': type }).end(body), slowMs);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: (path) => counts.get(path.replaceAll(' ', '-')) ?? 0,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
