import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { SlotListener } from '@htbase/shared/egress';
import type { Command } from '#jail/cell.ts';

/** A network namespace without any way out, and listeners in it that belong to this process: what connects to one arrives here, with nothing in between. */
export interface JailNetwork {
  listen(): Promise<SlotListener>;
  /** The command that runs this one in the namespace. */
  enter(command: Command): Command;
  close(): Promise<void>;
}

const lender = join(import.meta.dirname, 'lend-listeners.ts');
/** Listeners are made so many at a time, since each time costs a process. */
const batchSize = 16;
const lendMs = 20_000;

/** Makes the namespace. No process has to stay in it: this one holds it open. @throws when the kernel or bubblewrap refuse. */
export async function openJailNetwork(): Promise<JailNetwork> {
  // the file system stays as it is: only our own code runs in the namespace for now
  const first = await lend({ file: 'bwrap', args: ['--unshare-user', '--unshare-net', '--die-with-parent', '--dev-bind', '/', '/', '--'] }, true);
  const { namespaces } = first;
  const all = new Set(first.servers);
  const free = [...first.servers];
  let lending: Promise<void> | undefined;

  function enter({ file, args }: Command): Command {
    const [user, net] = namespaces.map((handle) => `/proc/${process.pid}/fd/${handle.fd}`);
    return { file: 'nsenter', args: [`--user=${user}`, `--net=${net}`, '--preserve-credentials', '--', file, ...args] };
  }

  async function lendMore(): Promise<void> {
    const { servers } = await lend(enter({ file: 'env', args: ['--'] }), false);
    servers.forEach((server) => all.add(server));
    free.push(...servers);
  }

  async function takeServer(): Promise<Server> {
    for (;;) {
      const server = free.shift();
      if (server) {
        return server;
      }
      lending ??= lendMore().finally(() => {
        lending = undefined;
      });
      await lending;
    }
  }

  return {
    enter,
    async listen() {
      const server = await takeServer();
      let take: ((socket: Socket) => void) | undefined;
      const onConnection = (socket: Socket) => {
        socket.setNoDelay(true);
        take?.(socket);
      };
      server.removeAllListeners('connection').on('connection', onConnection);
      return {
        port: (server.address() as AddressInfo).port,
        isLocal: false,
        onConnection(taker) {
          take = taker;
        },
        // the port is used again, the longest unused one first; until then whoever comes is sent away
        async close() {
          server.removeAllListeners('connection').on('connection', sendAway);
          free.push(server);
        },
      };
    },
    async close() {
      for (const server of all) {
        server.close();
      }
      await Promise.all(namespaces.map((handle) => handle.close()));
    },
  };
}

/** Out here, where it holds on to nothing: a free listener would else keep whoever had it last, a whole visit perhaps. */
function sendAway(socket: Socket): void {
  socket.destroy();
}

/** Runs the lender by a command that brings it into the namespace. */
async function lend(into: Command, isFirst: boolean): Promise<{ servers: Server[]; namespaces: FileHandle[] }> {
  const node = [process.execPath, '--disable-warning=ExperimentalWarning', lender, String(batchSize)];
  const child = spawn('setpriv', ['--pdeathsig', 'SIGKILL', '--', into.file, ...into.args, ...node], {
    env: { PATH: '/usr/local/bin:/usr/bin:/bin' },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    timeout: lendMs,
    killSignal: 'SIGKILL',
  });
  const { servers, pid } = await receive(child);
  try {
    const namespaces = isFirst ? await Promise.all(['user', 'net'].map((kind) => open(`/proc/${pid}/ns/${kind}`))) : [];
    return { servers, namespaces };
  } finally {
    child.send('go');
    await once(child, 'exit');
  }
}

async function receive(child: ChildProcess): Promise<{ servers: Server[]; pid: number }> {
  const servers: Server[] = [];
  let pid = 0;
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', () => reject(new Error(complaint.trim().split('\n').at(-1) || 'bubblewrap gave no network')));
    child.on('message', (message, handle) => {
      if (message === 'done') {
        resolve();
      } else {
        pid = (message as { pid: number }).pid;
        servers.push(handle as Server);
      }
    });
  });
  return { servers, pid };
}
