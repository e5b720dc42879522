import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Writable } from 'node:stream';
import { grades, pageArchivers, resolveArchiver, taskStatuses } from '@htbase/shared/models';
import { createClient } from '#client.ts';
import { getArtifact } from '#commands/get.ts';
import { listItems } from '#commands/list.ts';
import type { ListOptions } from '#commands/list.ts';
import { savePage } from '#commands/save.ts';
import { showStatus } from '#commands/status.ts';
import { ApiProblem, NoServerError } from '#errors.ts';

export interface Terminal {
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
}

/** Exit codes that scripts can rely on. */
const exitCodes = { ok: 0, failed: 1, usage: 2, noServer: 3 } as const;

const defaultUrl = 'http://localhost:8080';

/** Builds the `htbase` command; `run` resolves with the exit code. */
export function buildProgram({ env, ...terminal }: Terminal & { env: Record<string, string | undefined> }): { run(argv: string[]): Promise<number> } {
  const client = createClient({ url: env['HTBASE_URL'] || defaultUrl, apiKey: env['HTBASE_API_KEY'] });
  let exitCode: number = exitCodes.ok;
  const program = new Command('htbase')
    .description('Keep web pages with HT Base. HTBASE_URL names the server (default http://localhost:8080), HTBASE_API_KEY the key.')
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.stdout.write(text), writeErr: (text) => terminal.stderr.write(text) });

  program
    .command('save')
    .description('hand over a URL and wait until it is kept')
    .argument('<url>')
    .option('-a, --archivers <names>', `comma-separated: ${pageArchivers.join(', ')}`, parseArchivers)
    .option('-i, --item-id <id>', 'your name for it')
    .option('--no-wait', 'print the task and come back at once')
    .addOption(json())
    .action(async (url: string, options: { archivers?: string[]; itemId?: string; wait: boolean; json?: boolean }) => {
      exitCode = (await savePage(client, terminal, url, options)) ? exitCodes.ok : exitCodes.failed;
    });

  program
    .command('status')
    .description('show how far a task is')
    .argument('<task>')
    .addOption(json())
    .action(async (taskId: string, options: { json?: boolean }) => {
      exitCode = (await showStatus(client, terminal, taskId, options)) ? exitCodes.ok : exitCodes.failed;
    });

  program
    .command('get')
    .description('fetch a stored file of an item')
    .argument('<item>')
    .argument('<archiver>', pageArchivers.join(', '))
    .option('-o, --output <file>', 'write to this file ("-": standard output)')
    .option('-c, --capture <id>', 'of this capture instead of the latest good one')
    .option('-r, --role <role>', 'json, text or markdown of readability; thumbnail of screenshot')
    .action(async (itemId: string, archiver: string, options: { output?: string; capture?: string; role?: string }) => {
      await getArtifact(client, terminal, { itemId, archiver, ...options });
    });

  withFilters(program.command('list').description('list what is kept, newest first')).action(async (options: ListOptions) => {
    await listItems(client, terminal, options);
  });

  withFilters(
    program
      .command('search')
      .description('look for words in what is kept, best match first; exit code 1 when nothing is found')
      .argument('<query...>', 'words, "a phrase", or, -without (after --)'),
  ).action(async (words: string[], options: ListOptions) => {
    const count = await listItems(client, terminal, { ...options, query: words.join(' ') });
    exitCode = count > 0 ? exitCodes.ok : exitCodes.failed;
  });

  return {
    async run(argv) {
      try {
        await program.parseAsync(argv);
        return exitCode;
      } catch (error) {
        return reportError(error, terminal);
      }
    },
  };
}

function reportError(error: unknown, { stderr }: Terminal): number {
  if (error instanceof CommanderError) {
    return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage; // it has said itself what is wrong
  }
  if (error instanceof NoServerError) {
    stderr.write(`${error.message}\n`);
    return exitCodes.noServer;
  }
  if (error instanceof ApiProblem) {
    stderr.write(`${error.code}: ${error.message}\n`);
    return exitCodes.failed;
  }
  stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return exitCodes.failed;
}

const json = () => new Option('--json', 'print the answer of the API as JSON');

function withFilters(command: Command): Command {
  return command
    .option('-t, --tag <tag>', 'with this tag; several times: with all of them', (tag: string, others: string[]) => [...others, tag], [] as string[])
    .option('--host <host>', 'of this host')
    .option('--url <url>', 'exactly this page')
    .addOption(new Option('-s, --status <status>', 'of the newest capture').choices(taskStatuses))
    .addOption(new Option('-g, --grade <grade>', 'of the newest capture').choices(grades))
    .option('--since <time>', 'from this day or time on, for example 2026-01-31 (your time zone)', parseTime)
    .option('--until <time>', 'before this day or time', parseTime)
    .option('-n, --limit <number>', 'items a page, at most 200', parseLimit)
    .option('--cursor <cursor>', 'go on where a page before ended')
    .option('--all', 'every page')
    .addOption(json());
}

function parseTime(text: string): string {
  // a day alone would be one of UTC
  const time = new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? `${text}T00:00:00` : text);
  if (Number.isNaN(time.getTime())) {
    throw new InvalidArgumentError('Give a day or a time, for example 2026-01-31 or 2026-01-31T12:00:00Z.');
  }
  return time.toISOString();
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) {
    throw new InvalidArgumentError('Give a number from 1 to 200.');
  }
  return limit;
}

function parseArchivers(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => resolveArchiver(name) === undefined);
  if (unknown.length > 0) {
    throw new InvalidArgumentError(`There is no archiver "${unknown.join('", "')}".`);
  }
  return names;
}
