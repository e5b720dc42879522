import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface CommandOptions {
  /** The whole environment of the child but for a plain PATH: nothing is inherited. */
  env: Record<string, string>;
  cwd?: string;
  /** Written to the child's standard input, which is then closed. */
  input?: string | Buffer | Readable;
  /** Kills the child's whole process group when aborted. */
  signal: AbortSignal;
  /** Standard output beyond this many bytes is dropped (default 1 MB); the same for standard error. */
  maxOutputBytes?: number;
}

export interface CommandResult {
  exitCode: number | null;
  endSignal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a program without a shell, in its own process group, and waits for its end. The group dies with the signal,
 * and with this process (`setpriv --pdeathsig`).
 * @throws the signal's reason when aborted; the system's error when the program can't be started.
 */
export async function runCommand(file: string, args: string[], options: CommandOptions): Promise<CommandResult> {
  options.signal.throwIfAborted();
  const child = spawn('setpriv', ['--pdeathsig', 'SIGKILL', '--', file, ...args], {
    env: { PATH: '/usr/local/bin:/usr/bin:/bin', ...options.env },
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const killGroup = () => killProcessGroup(child.pid);
  options.signal.addEventListener('abort', killGroup, { once: true });

  const maxBytes = options.maxOutputBytes ?? 1_000_000;
  const stdout = collect(child.stdout, maxBytes);
  const stderr = collect(child.stderr, maxBytes);
  child.stdin.on('error', () => {}); // EPIPE: the child ended without reading everything; its exit code tells
  try {
    const ended = new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code, signal) => resolve([code, signal]));
    });
    const fed = feed(child.stdin, options.input);
    const [exitCode, endSignal] = await ended;
    await fed;
    options.signal.throwIfAborted();
    return { exitCode, endSignal, stdout: stdout(), stderr: stderr() };
  } finally {
    options.signal.removeEventListener('abort', killGroup);
  }
}

/** SIGKILL for a process group that we started; does nothing when it is gone already. */
export function killProcessGroup(pid: number | undefined): void {
  if (pid === undefined) {
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // ESRCH: the group is gone
  }
}

async function feed(stdin: NodeJS.WritableStream, input: CommandOptions['input']): Promise<void> {
  try {
    if (typeof input === 'string' || Buffer.isBuffer(input)) {
      stdin.end(input);
    } else if (input) {
      await pipeline(input, stdin);
    } else {
      stdin.end();
    }
  } catch {
    // the same
  }
}

function collect(stream: Readable, maxBytes: number): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    if (size < maxBytes) {
      chunks.push(chunk.subarray(0, maxBytes - size));
      size += chunk.length;
    }
  });
  return () => Buffer.concat(chunks).toString('utf8');
}
