import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Scope } from '@htbase/shared/models';
import type { Readable, Writable } from 'node:stream';
import { archivers, grades, pageArchivers, priorities, resolveArchiver, scopes, taskStatuses, taskTypes } from '@htbase/shared/models';
import { createClient } from '#client.ts';
import { saveBatch } from '#commands/batch.ts';
import type { BatchOptions, BatchOutcome } from '#commands/batch.ts';
import { cancelTask } from '#commands/cancel.ts';
import { rebuildFirestore } from '#commands/firestore.ts';
import { getArtifact } from '#commands/get.ts';
import { createKey, listKeys, revokeKey } from '#commands/keys.ts';
import type { CreateKeyOptions } from '#commands/keys.ts';
import { listItems } from '#commands/list.ts';
import type { ListOptions } from '#commands/list.ts';
import { savePage } from '#commands/save.ts';
import type { SaveOptions } from '#commands/save.ts';
import { showStatus } from '#commands/status.ts';
import { copyStorage, providers } from '#commands/storage-copy.ts';
import type { CopyOptions } from '#commands/storage-copy.ts';
import { collectGarbage, verifyObjects } from '#commands/storage-runs.ts';
import type { StorageRunOptions } from '#commands/storage-runs.ts';
import { summarize } from '#commands/summarize.ts';
import type { SummarizeOptions } from '#commands/summarize.ts';
import { showSummary } from '#commands/summary.ts';
import type { SummaryOptions } from '#commands/summary.ts';
import { listTasks } from '#commands/tasks.ts';
import type { TasksOptions } from '#commands/tasks.ts';
import { verifyZip } from '#commands/verify-zip.ts';
import { watchTask } from '#commands/watch.ts';
import { ApiProblem, NoServerError, UsageError } from '#errors.ts';

export interface Terminal {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
}

/** Exit codes that scripts can rely on. */
const exitCodes = { ok: 0, failed: 1, usage: 2, noServer: 3, someFailed: 4 } as const;
const batchExitCodes: Record<BatchOutcome, number> = { all: exitCodes.ok, some: exitCodes.someFailed, none: exitCodes.failed };

const exitCodesHelp = `Exit codes: ${exitCodes.ok} done, ${exitCodes.failed} failed, refused or nothing found, ${exitCodes.usage} wrong use, ${exitCodes.noServer} no server, ${exitCodes.someFailed} some of a batch failed`;

const defaultUrl = 'http://localhost:8080';

/** Builds the `htbase` command; `run` resolves with the exit code. */
export function buildProgram({ env, ...terminal }: Terminal & { env: Record<string, string | undefined> }): { run(argv: string[]): Promise<number> } {
  const client = createClient({ url: env['HTBASE_URL'] || defaultUrl, apiKey: env['HTBASE_API_KEY'] });
  let exitCode: number = exitCodes.ok;
  const program = new Command('htbase')
    .description('Keep web pages with HT Base. HTBASE_URL names the server (default http://localhost:8080), HTBASE_API_KEY the key.')
    .addHelpText('after', `\n${exitCodesHelp}`)
    .exitOverride()
    .configureOutput({ writeOut: (text) => terminal.stdout.write(text), writeErr: (text) => terminal.stderr.write(text) });

  program
    .command('save')
    .description('hand over a URL and wait until it is kept')
    .argument('<url>')
    .option('-a, --archivers <names>', `comma-separated: ${pageArchivers.join(', ')}`, parseArchivers)
    .option('-i, --item-id <id>', 'your name for it')
    .option('-t, --tag <tag>', 'tag the item; may be given several times', (tag: string, tags: string[] | undefined) => [...(tags ?? []), tag])
    .addOption(new Option('--max-age <seconds>', 'be content with a good capture that is not older').argParser(parseSeconds).conflicts('force'))
    .option('-f, --force', 'make a new capture in any case, also while an equal request waits')
    .option('--no-wait', 'print the task and come back at once')
    .addOption(json())
    .action(async (url: string, options: SaveOptions) => {
      exitCode = (await savePage(client, terminal, url, options)) ? exitCodes.ok : exitCodes.failed;
    });

  program
    .command('batch')
    .description('hand over a file of URLs and wait until they are kept; ends with 4 when only some are')
    .argument('<file>', 'a URL a line, "#" begins a comment; "-": standard input')
    .option('-a, --archivers <names>', `comma-separated: ${pageArchivers.join(', ')}`, parseArchivers)
    .addOption(new Option('-p, --priority <priority>', 'bulk unless told otherwise').choices(priorities))
    .option('--no-wait', 'print the task and come back at once')
    .addOption(json())
    .action(async (file: string, options: BatchOptions) => {
      exitCode = batchExitCodes[await saveBatch(client, terminal, file, options)];
    });

  program
    .command('tasks')
    .description('list the newest tasks')
    .addOption(new Option('-s, --status <status>', 'only these').choices(taskStatuses))
    .addOption(new Option('-t, --type <type>', 'only these').choices(taskTypes))
    .option('-n, --limit <count>', 'at most 200', '20')
    .addOption(json())
    .action((options: TasksOptions) => listTasks(client, terminal, options));

  program
    .command('status')
    .description('show how far a task is')
    .argument('<task>')
    .addOption(json())
    .action(async (taskId: string, options: { json?: boolean }) => {
      exitCode = (await showStatus(client, terminal, taskId, options)) ? exitCodes.ok : exitCodes.failed;
    });

  program
    .command('watch')
    .description('follow a task until it has ended')
    .argument('<task>')
    .addOption(new Option('--json', 'print the task as a line of JSON whenever it changes'))
    .action(async (taskId: string, options: { json?: boolean }) => {
      exitCode = (await watchTask(client, terminal, taskId, { output: options.json ? 'changes' : 'text' })) ? exitCodes.ok : exitCodes.failed;
    });

  program
    .command('cancel')
    .description('stop a task; what is stored already stays')
    .argument('<task>')
    .addOption(json())
    .action(async (taskId: string, options: { json?: boolean }) => {
      await cancelTask(client, terminal, taskId, options);
    });

  program
    .command('get')
    .description('fetch a stored file of an item')
    .argument('<item>')
    .argument('<archiver>', archivers.join(', '))
    .option('-o, --output <file>', 'write to this file ("-": standard output)')
    .option('-c, --capture <id>', 'of this capture instead of the latest good one')
    .option('-r, --role <role>', 'json, text or markdown of readability; thumbnail of screenshot')
    .action(async (itemId: string, archiver: string, options: { output?: string; capture?: string; role?: string }) => {
      await getArtifact(client, terminal, { itemId, archiver, ...options });
    });

  program
    .command('summarize')
    .description('ask for a summary of an article, or of all articles whose summary is stale')
    .argument('[item]')
    .option('--stale', 'everything that has no summary, or one by an older prompt than the one in use; the newest 10,000')
    .option('-f, --force', 'write a new one in any case')
    .option('-w, --wait', 'wait for it and print it')
    .addOption(json())
    .action(async (itemId: string | undefined, options: SummarizeOptions) => {
      exitCode = (await summarize(client, terminal, itemId, options)) ? exitCodes.ok : exitCodes.failed;
    });

  program
    .command('summary')
    .description('print the latest summary of an item')
    .argument('<item>')
    .option('-c, --capture <id>', 'of this capture')
    .option('--history', 'all of them')
    .addOption(json())
    .action(async (itemId: string, options: SummaryOptions) => {
      await showSummary(client, terminal, itemId, options);
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

  program
    .command('verify')
    .description(
      'hash stored files anew and report what is damaged or missing (takes a key with the scope admin); or check a ZIP of a capture (GET /archives/{item_id}/all) against its manifest, without a server. Exit code 1 when something is wrong',
    )
    .argument('[file]', 'a ZIP of a capture')
    .addOption(new Option('--all', 'every file (default)').conflicts('sample'))
    .addOption(new Option('--sample <number>', 'so many, chosen by chance').argParser(parseCount))
    .option('--no-wait', 'print the id of the run and come back at once')
    .addOption(json())
    .action(async (file: string | undefined, options: StorageRunOptions & { all?: boolean; sample?: number }) => {
      if (file !== undefined && (options.all || options.sample !== undefined)) {
        throw new UsageError('Give a file, or --all or --sample, not both.');
      }
      const isGood = file === undefined ? await verifyObjects(client, terminal, options) : await verifyZip(terminal, file, options);
      exitCode = isGood ? exitCodes.ok : exitCodes.failed;
    });

  program
    .command('gc')
    .description('remove stored files that nothing refers to, and report files that are missing (takes a key with the scope admin)')
    .option('--dry-run', 'only tell what would be removed')
    .option('--no-wait', 'print the id of the run and come back at once')
    .addOption(json())
    .action(async (options: StorageRunOptions & { dryRun?: boolean }) => {
      exitCode = (await collectGarbage(client, terminal, options)) ? exitCodes.ok : exitCodes.failed;
    });

  const keys = program.command('keys').description('API keys: who may use the server, and for what (takes a key with the scope admin)');

  keys
    .command('create')
    .description('make a key and print it; it is not shown again')
    .argument('<name>', 'what or whom it is for')
    .option('-s, --scopes <names>', `comma-separated: ${scopes.join(', ')} (default: read,write)`, parseScopes)
    .option('-o, --owner <name>', 'whose things it opens; made when nobody is called so (default: your own)')
    .option('-e, --expires-in-days <days>', 'from then on it is refused', parseDays)
    .option('-d, --database <url>', 'write it into this PostgreSQL, for a first key without a running server')
    .addOption(json())
    .action(async (name: string, options: CreateKeyOptions) => {
      await createKey(client, terminal, name, options);
    });

  keys
    .command('list')
    .description('show all keys, newest first')
    .addOption(json())
    .action(async (options: { json?: boolean }) => {
      await listKeys(client, terminal, options);
    });

  keys
    .command('revoke')
    .description('end a key for good; every server refuses it within seconds')
    .argument('<id>')
    .addOption(json())
    .action(async (id: string, options: { json?: boolean }) => {
      await revokeKey(client, terminal, id, options);
    });

  program
    .command('storage')
    .description('where artifacts live for good')
    .command('copy')
    .description("move objects to another store, named by the services' settings (STORAGE_DIR, S3_..., GCS_...); may be run again and goes on")
    .addOption(new Option('--from <provider>', 'where they are').choices(providers).makeOptionMandatory())
    .addOption(new Option('--to <provider>', 'where they shall be').choices(providers).makeOptionMandatory())
    .option('--database <url>', 'the PostgreSQL of the installation (default: DATABASE_URL)')
    .addOption(json())
    .action(async (options: CopyOptions) => {
      exitCode = (await copyStorage(terminal, env, options)) ? exitCodes.ok : exitCodes.failed;
    });

  program
    .command('firestore')
    .description('the mirror in Firestore')
    .command('rebuild')
    .description('write every item, capture and summary anew, and remove what belongs to nothing (takes a key with the scope admin)')
    .addOption(json())
    .action(async (options: { json?: boolean }) => {
      await rebuildFirestore(client, terminal, options);
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
  if (error instanceof UsageError) {
    stderr.write(`${error.message}\n`);
    return exitCodes.usage;
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

function parseSeconds(text: string): number {
  if (!/^\d{1,9}$/.test(text)) {
    throw new InvalidArgumentError('It has to be a number of seconds.');
  }
  return Number(text);
}

function withFilters(command: Command): Command {
  return command
    .option('-t, --tag <tag>', 'with this tag; several times: with all of them', (tag: string, others: string[] | undefined) => [
      ...(others ?? []),
      tag,
    ])
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

function parseCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) {
    throw new InvalidArgumentError('Give a whole number from 1 on.');
  }
  return count;
}

function parseLimit(text: string): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1 || limit > 200) {
    throw new InvalidArgumentError('Give a number from 1 to 200.');
  }
  return limit;
}

function parseArchivers(text: string): string[] {
  return parseNames(text, 'archiver', (name) => resolveArchiver(name) !== undefined);
}

function parseScopes(text: string): Scope[] {
  return parseNames(text, 'scope', (name) => scopes.includes(name as Scope)) as Scope[];
}

function parseNames(text: string, what: string, isKnown: (name: string) => boolean): string[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => !isKnown(name));
  if (unknown.length > 0) {
    throw new InvalidArgumentError(`There is no ${what} "${unknown.join('", "')}".`);
  }
  return names;
}

function parseDays(text: string): number {
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1 || days > 3_650) {
    throw new InvalidArgumentError('It has to be a whole number of days, from 1 to 3650.');
  }
  return days;
}
