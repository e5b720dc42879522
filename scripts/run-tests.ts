// Runs every test: `npm test [-- pattern...]`, `npm run test:long`. Starts the PostgreSQL and the Redis that integration tests use.
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findServersMissing, installServer } from '../shared/test/helpers/bucket-servers.ts';
import { startTestDaemons } from './test-daemons.ts';
import type { TestDaemons } from './test-daemons.ts';

const args = process.argv.slice(2);
const isLong = args.includes('--long');
const patterns = args.filter((arg) => !arg.startsWith('-'));
const inPackages = ['shared/test/**/*.test.ts', 'services/*/test/**/*.test.ts', 'cli/test/**/*.test.ts'];
const wholeStack = ['system-tests/**/*.test.ts'];
const long = ['shared/test/**/*.long.ts', 'services/*/test/**/*.long.ts', 'system-tests/**/*.long.ts'];

const folder = await mkdtemp(join(tmpdir(), 'htb-test-'));
await chmod(folder, 0o711); // PostgreSQL's user has to get through
let daemons: TestDaemons | undefined;
let exitCode = 1;
try {
  daemons = await startTestDaemons(folder);
  const { env } = daemons;
  if (patterns.length === 0) {
    void buildServers();
  }
  if (patterns.length > 0) {
    exitCode = await runTests(files(patterns), env, 2);
  } else {
    // packages side by side; a stack has the machine to itself
    const first = await runTests(files(isLong ? [...inPackages, ...long.slice(0, 2)] : inPackages), env, 2);
    const second = await runTests(files(isLong ? [...wholeStack, ...long.slice(2)] : wholeStack), env, 1);
    exitCode = first || second;
  }
} finally {
  await daemons?.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(exitCode);

/** Begins in the background what takes minutes the first time; the tests that need it, which come late, wait for it, and say what went wrong. */
async function buildServers(): Promise<void> {
  try {
    if ((await findServersMissing(process.env)) === undefined) {
      await Promise.all([installServer('versitygw', process.env), installServer('fake-gcs-server', process.env)]);
    }
  } catch {
    // the tests say so
  }
}

function files(globs: readonly string[]): string[] {
  return globSync(globs, { exclude: (name) => name.includes('node_modules') }).sort();
}

async function runTests(files: readonly string[], env: NodeJS.ProcessEnv, concurrency: number): Promise<number> {
  if (files.length === 0) {
    console.error('No test file has such a name.');
    return 1;
  }
  const flags = [
    '--test',
    `--test-concurrency=${concurrency}`,
    '--disable-warning=ExperimentalWarning',
    ...(process.stdout.isTTY ? [] : ['--test-reporter=spec']),
  ];
  const child = spawn(process.execPath, [...flags, ...files], { stdio: 'inherit', env });
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
