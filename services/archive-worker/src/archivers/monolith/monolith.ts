import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '@htbase/shared/utils';
import { assertArtifact } from '#archivers/archiver.ts';
import type { Archiver, ArchiverContext, Availability, Made } from '#archivers/archiver.ts';
import type { Cell } from '#jail/cell.ts';
import { openRecordProxy } from '#archivers/monolith/record-proxy.ts';

/** monolith has no limits of its own: a page that names one picture a thousand times becomes a thousand copies. */
const maxMemoryBytes = 2_000_000_000;
const maxCpuSeconds = 60;
/** Temporary folders of monolith are named so, the worker's pid behind it. */
export const monolithPrefix = 'htbase-monolith-';

const requestTimeoutSeconds = 10;

/** The page as one HTML file by monolith, fed with the settled DOM; what it fetches comes from the visit's record, else through the guard. */
export function createMonolithArchiver(path: string | undefined, cell: Cell): Archiver {
  let known: Promise<Availability> | undefined;
  return {
    name: 'monolith',
    needsPage: false,
    timeoutMs: 90_000,

    availability() {
      known ??=
        path === undefined
          ? Promise.resolve({ available: false, reason: 'monolith is not installed; set-up builds it when cargo is there, or set MONOLITH_PATH' })
          : askVersion(path);
      return known;
    },

    async make(context: ArchiverContext): Promise<Made> {
      const folder = await mkdtemp(join(tmpdir(), `${monolithPrefix}${process.pid}-`));
      const proxy = await openRecordProxy(context, cell.listen);
      try {
        const output = join(folder, 'page.html');
        const limits = [`--as=${maxMemoryBytes}`, `--fsize=${context.maxBytes}`, `--cpu=${maxCpuSeconds}`, '--core=0'];
        const flags = [
          '-',
          '--isolate',
          '--no-js',
          '--insecure',
          '--ignore-errors',
          '--quiet',
          '--base-url',
          context.page.finalUrl,
          '--timeout',
          String(requestTimeoutSeconds),
          '--output',
          output,
        ];
        const program = path ?? '';
        const command = cell.wrap({ file: 'prlimit', args: [...limits, '--', program, ...flags] }, { programs: [program], writable: [folder] });
        const { exitCode, endSignal, stderr } = await runCommand(command.file, command.args, {
          env: { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, http_proxy: proxy.url, https_proxy: proxy.url, NO_PROXY: '', no_proxy: '' },
          cwd: folder,
          input: context.page.html,
          signal: context.signal,
        });
        if (exitCode !== 0) {
          throw new Error(`monolith ended with ${endSignal ?? `code ${exitCode}`}: ${stderr.slice(-200)}`);
        }
        assertArtifact(/<html/i.test(await readHead(output)), 'HTML');
        const { fromRecord, fromOrigin } = proxy.counts();
        const file = await context.write('main', createReadStream(output));
        return { files: [file], details: { fetched_from_record: fromRecord, fetched_from_origin: fromOrigin } };
      } finally {
        await proxy.close();
        await rm(folder, { recursive: true, force: true });
      }
    },
  };
}

async function askVersion(path: string): Promise<Availability> {
  try {
    const { stdout, exitCode } = await runCommand(path, ['--version'], { env: {}, signal: AbortSignal.timeout(10_000) });
    const version = /monolith (\S+)/.exec(stdout)?.[1];
    return exitCode === 0 && version !== undefined ? { available: true, version } : { available: false, reason: `${path} is not monolith` };
  } catch (error) {
    return { available: false, reason: `${path} can't be run: ${error instanceof Error ? error.message : String(error)}` };
  }
}

async function readHead(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4_000), 0, 4_000, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
