import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { promisify } from 'node:util';

const version = '4.32.5';
const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'allow_header_conformance',
  'negative_data_rejection',
  'use_after_free',
  'ensure_resource_availability',
];
/** What is too long is refused by how much is too long: a part of the path, or all of the request's head. */
const config = `[checks]
negative_data_rejection.expected-statuses = [400, 401, 403, 404, 409, 413, 414, 415, 422, 429, 431, 503]
`;
/** A stream without an end, and a call that waits for workers that are not there. */
const excluded = ['followTask', 'archiveSync'];
const maxShownLine = 400;

const run = promisify(execFile);

/** The program, or why it can't be had here. */
export type Schemathesis = { program: string; reason?: undefined } | { program?: undefined; reason: string };

/** Installs schemathesis into the cache folder, once. */
export async function installSchemathesis(env: NodeJS.ProcessEnv): Promise<Schemathesis> {
  try {
    await run('python3', ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 10))']);
  } catch {
    return { reason: 'schemathesis needs Python 3.10 or later with venv, and there is none' };
  }
  const cache = join(env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'htbase');
  const home = join(cache, `schemathesis-${version}`);
  await mkdir(cache, { recursive: true });
  // two test files may want it at once
  await run('flock', [join(cache, 'schemathesis.lock'), 'bash', '-c', installScript, home, version]);
  return { program: join(home, 'bin', 'schemathesis') };
}

const installScript = `
  [ -e "$0/installed" ] && exit
  rm -rf "$0" && python3 -m venv "$0" && "$0/bin/pip" install --quiet --disable-pip-version-check "schemathesis==$1" && touch "$0/installed"
`;

export interface ContractRun {
  seed: number;
  /** Of each operation. */
  maxExamples: number;
  phases: readonly ('examples' | 'coverage' | 'fuzzing' | 'stateful')[];
  key: string;
  signal: AbortSignal;
}

/** Asks the gateway at `address` what its OpenAPI document allows and what it forbids. Resolves with what schemathesis said. */
export async function checkContract(
  program: string,
  address: string,
  { seed, maxExamples, phases, key, signal }: ContractRun,
): Promise<{ isKept: boolean; output: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'htb-contract-')); // it reads its settings and writes where it runs
  try {
    const args = [
      'run',
      `${address}/api/v2/openapi.json`,
      '--no-color',
      '--no-shrink',
      '--continue-on-failure',
      '--warnings=off',
      '--generation-database=none',
      '--request-timeout=20',
      `--header=Authorization: Bearer ${key}`,
      `--seed=${seed}`,
      `--max-examples=${maxExamples}`,
      `--phases=${phases.join(',')}`,
      `--checks=${checks.join(',')}`,
      ...excluded.map((id) => `--exclude-operation-id=${id}`),
    ];
    await writeFile(join(folder, 'schemathesis.toml'), config);
    const child = spawn(program, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'], signal });
    const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return { isKept: code === 0, output: output.replaceAll(/.+/g, (line) => line.slice(0, maxShownLine)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
