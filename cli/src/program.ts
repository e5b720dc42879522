import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Writable } from 'node:stream';
import { pageArchivers, resolveArchiver } from '@htbase/shared/models';
import { createClient } from '#client.ts';
import { getArtifact } from '#commands/get.ts';
import { savePage } from '#commands/save.ts';
import { showStatus } from '#commands/status.ts';
import { watchTask } from '#commands/watch.ts';
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
    .command('watch')
    .description('follow a task until it has ended')
    .argument('<task>')
    .addOption(new Option('--json', 'print the task as a line of JSON whenever it changes'))
    .action(async (taskId: string, options: { json?: boolean }) => {
      exitCode = (await watchTask(client, terminal, taskId, { output: options.json ? 'changes' : 'text' })) ? exitCodes.ok : exitCodes.failed;
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

function parseArchivers(text: string): string[] {
  const names = text.split(',').map((name) => name.trim());
  const unknown = names.filter((name) => resolveArchiver(name) === undefined);
  if (unknown.length > 0) {
    throw new InvalidArgumentError(`There is no archiver "${unknown.join('", "')}".`);
  }
  return names;
}
