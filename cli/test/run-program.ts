import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable, Writable } from 'node:stream';
import { buildProgram } from '../src/program.ts';

/** Where the program writes. */
class Screen extends Writable {
  text = '';

  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs the command line against the server at `url`, as from a shell without a terminal. */
export async function runProgram(
  url: string,
  args: readonly string[],
  { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new Screen(), new Screen()];
  const code = await buildProgram({ env: { HTBASE_URL: url, ...env }, stdin: Readable.from([input]), stdout, stderr }).run([
    'node',
    'htbase',
    ...args,
  ]);
  return { code, out: stdout.text, err: stderr.text };
}

/** Starts a server on a free port of this machine. Resolves with its URL. */
export async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
