import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Refusal, SlotLimits } from '@htbase/shared/egress';
import type { Manifest } from '@htbase/shared/models';
import type { JailMode } from '../../services/archive-worker/src/jail/jail.ts';
import { temporaryFolder } from '../checks/temporary-folder.ts';
import type { Hit } from './record-traffic.ts';

export interface WorkerSettings {
  /** `EGRESS_ALLOW` */
  allow: readonly string[];
  /** `CAPTURE_JAIL` */
  jail: JailMode;
  limits?: SlotLimits;
}

export type ArenaCommand = { settings: WorkerSettings } & ({ do: 'capture'; url: string } | { do: 'speak'; texts: string[] } | { do: 'look' });

export interface Captured {
  manifest: Manifest;
  /** Base64, by name. */
  files: Record<string, string>;
}

/** What has happened in the arena so far. */
interface Sight {
  hits: Hit[];
  /** Packets of any kind that left for an address that isn't public. */
  packetsOut: number;
  /** Names that somebody has asked for. */
  queries: string[];
  /** What the attacker's site was asked for, as `host path`. */
  requests: string[];
  refusals: Refusal[];
}

export type ArenaReply = Captured | Sight | { answers: string[] };

export interface Arena {
  capture(url: string, settings?: WorkerSettings): Promise<Captured>;
  /** Says each text to a slot of the guard, over a connection of its own; the first lines of the answers. */
  speak(texts: string[]): Promise<string[]>;
  look(settings?: WorkerSettings): Promise<Sight>;
  folder: string;
  close(): Promise<void>;
}

/** Production settings, without a jail. */
export const inTheOpen: WorkerSettings = { allow: [], jail: 'off' };

/** Captures side by side. */
const maxAtOnce = 3;

export type WayIn = { command: string[]; noJail: string | undefined } | { reason: string };

/** How to get a network namespace here, and why there is no jail in it; or a sentence on why there is none. */
export async function findWayIn(): Promise<WayIn> {
  const flags = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
  const command = ['unshare', ...flags, '--net', '--mount'];
  const reason = await complaintOf([
    ...command,
    'sh',
    '-c',
    'ip link add outside type veth peer name inside && mount --bind /etc/hosts /etc/resolv.conf',
  ]);
  if (reason !== undefined) {
    return { reason: `this machine gives no network namespace (unshare, ip): ${reason}` };
  }
  const noJail = await complaintOf([...command, 'bwrap', '--unshare-user', '--unshare-net', '--dev-bind', '/', '/', 'true']);
  return { command, noJail: noJail === undefined ? undefined : `this machine gives no jail (bwrap): ${noJail}` };
}

/** What a command says when it fails. */
async function complaintOf([file = '', ...args]: string[]): Promise<string | undefined> {
  try {
    await promisify(execFile)(file, args);
    return undefined;
  } catch (error) {
    const text = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    return text.trim().split('\n').at(-1) || String(error);
  }
}

/** Starts the arena. */
export async function openArena(wayIn: { command: string[] }): Promise<Arena> {
  const folder = await temporaryFolder('htb-arena-');
  const [file = '', ...flags] = wayIn.command;
  const main = [process.execPath, '--disable-warning=ExperimentalWarning', join(import.meta.dirname, 'arena-main.ts'), folder.path];
  const child = spawn(file, [...flags, ...main], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const waiting = new Map<number, { resolve(reply: ArenaReply): void; reject(error: Error): void }>();
  const ended = once(child, 'exit');
  const ready = Promise.withResolvers<void>();
  let baseline = 0;
  child.once('exit', () => {
    const error = new Error('the arena has ended');
    ready.reject(error);
    waiting.forEach(({ reject }) => reject(error));
  });
  child.on('message', (message: { id?: number; reply?: ArenaReply; error?: string; baseline?: number }) => {
    if (message.baseline !== undefined) {
      baseline = message.baseline;
      ready.resolve();
    }
    const asked = waiting.get(message.id ?? -1);
    if (message.reply) {
      asked?.resolve(message.reply);
    } else if (message.error !== undefined) {
      asked?.reject(new Error(message.error));
    }
  });
  await ready.promise;

  let count = 0;
  function ask(command: ArenaCommand): Promise<ArenaReply> {
    count += 1;
    const id = count;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      child.send({ id, command });
    });
  }

  let running = 0;
  const turns: (() => void)[] = [];
  async function capture(url: string, settings = inTheOpen): Promise<Captured> {
    if (running >= maxAtOnce) {
      await new Promise<void>((resolve) => turns.push(resolve));
    }
    running += 1;
    try {
      return (await ask({ do: 'capture', url, settings })) as Captured;
    } finally {
      running -= 1;
      turns.shift()?.();
    }
  }

  return {
    folder: folder.path,
    capture,
    speak: async (texts) => ((await ask({ do: 'speak', texts, settings: inTheOpen })) as { answers: string[] }).answers,
    async look(settings = inTheOpen) {
      const sight = (await ask({ do: 'look', settings })) as Sight;
      return { ...sight, packetsOut: sight.packetsOut - baseline };
    },
    async close() {
      child.send({ id: 0, command: 'close' });
      await ended;
      await folder.remove();
    },
  };
}
