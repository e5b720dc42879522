import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, pipeline } from 'node:stream';
import { runCommand } from '@htbase/shared/utils';
import type { CommandResult } from '@htbase/shared/utils';
import type { Archiver, ArchiverContext, Availability, Made, VisitedPage } from '#archivers/archiver.ts';
import type { Cell } from '#jail/cell.ts';
import { openRecordProxy } from '#archivers/monolith/record-proxy.ts';
import { createStandIns } from '#archivers/stand-ins.ts';
import { HtmlWatch } from '#archivers/verify-html.ts';

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
      const input = prepare(context.page, await this.availability());
      const standIns = createStandIns();
      const proxy = await openRecordProxy(context, cell.listen, standIns);
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
        const run = () =>
          runCommand(command.file, command.args, {
            env: {
              HTTP_PROXY: proxy.url,
              HTTPS_PROXY: proxy.url,
              http_proxy: proxy.url,
              https_proxy: proxy.url,
              NO_PROXY: '',
              no_proxy: '',
              TMPDIR: folder, // what a killed one leaves goes with it
            },
            cwd: folder,
            input,
            signal: context.signal,
          });
        const first = await run();
        const { exitCode, endSignal, stderr } = wasKilled(first) ? await run() : first;
        if (exitCode !== 0) {
          throw new Error(`monolith ended with ${endSignal ?? `code ${exitCode}`}: ${stderr.slice(-200)}`);
        }
        const { fromRecord, fromOrigin } = proxy.counts();
        const watch = new HtmlWatch();
        const watched = pipeline(createReadStream(output, 'latin1'), declareShadows, watch, () => {}); // an error destroys `watch`, whose reader sees it
        const file = await context.write('main', Readable.from(standIns.restore(watched), { objectMode: false }));
        return { files: [file], details: { fetched_from_record: fromRecord, fetched_from_origin: fromOrigin, ...watch.verify(context.page) } };
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

/** By somebody else: the kernel for example, that was short of memory. What shuts it in tells of its end like a shell. */
const wasKilled = ({ exitCode, endSignal }: CommandResult) => endSignal === 'SIGKILL' || exitCode === 128 + constants.signals.SIGKILL;

/** The settled DOM without scripts, of which monolith would leave the empty elements, and with a note of where it comes from. */
function prepare({ finalUrl, html }: VisitedPage, monolith: Availability): string {
  const version = monolith.available ? ` ${monolith.version}` : '';
  const note = `<!-- Saved by HT Base with monolith${version} from ${finalUrl.replaceAll('--', '%2D%2D')} at ${new Date().toISOString()} -->`;
  // in a serialized DOM a script's content can't hold its own end
  return html.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script\s*>/gi, '').replace(/<html\b/i, (root) => `${note}${root}`);
}

/** monolith drops what stands in templates: shadow roots pass it as elements of another name, and become declarative ones behind it. */
async function* declareShadows(source: AsyncIterable<string>): AsyncGenerator<Buffer> {
  const names = /<htbase-shadow>|<\/htbase-shadow>/g;
  const longest = '</htbase-shadow>'.length;
  const declare = (text: string) => text.replace(names, (tag) => (tag.startsWith('</') ? '</template>' : '<template shadowrootmode="open">'));
  let rest = '';
  for await (const chunk of source) {
    const text = declare(rest + chunk);
    rest = text.slice(-longest);
    yield Buffer.from(text.slice(0, -longest), 'latin1');
  }
  yield Buffer.from(rest, 'latin1');
}
