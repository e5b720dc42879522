import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';
import { badSettingsExitCode } from '@htbase/shared/utils';
import type { ProcessSpec } from '#managed-process.ts';
import { StartError } from '#start-error.ts';

const readySchema = z.looseObject({ type: z.literal('ready'), addresses: z.array(z.string()).optional(), metrics_port: z.number().optional() });
type Ready = z.infer<typeof readySchema>;

const readyMs = 30_000;
/** What a service gets to drain. */
export const serviceStopMs = 7_000;

export interface ServiceOptions {
  name: string;
  mainFile: string;
  env: Record<string, string>;
  onReady?(ready: Ready): void;
}

/** On a large machine V8 lets what is young grow to 128 MB before it looks at it once; a third of that is not slower for services like ours. */
export const nodeFlags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=16'];
/**
 * glibc keeps what was freed for as long as anything behind it is in use, and keeps it apart for each thread. Large pieces are to come from the
 * system, one by one, and go back to it. (The names end with an underscore.)
 */
export const mallocEnvironment = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_TRIM_THRESHOLD_: '131072' };

/** A service as a child process that dies with us; it says over IPC when it is ready. */
export function serviceProcess({ name, mainFile, env, onReady }: ServiceOptions): ProcessSpec {
  return {
    name,
    stopSignal: 'SIGTERM',
    async start() {
      const child = spawn('setpriv', ['--pdeathsig', 'SIGKILL', '--', process.execPath, ...nodeFlags, mainFile], {
        env: { ...mallocEnvironment, ...env },
        stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
        detached: true, // Ctrl-C in a terminal is for us; we tell our children in order
      });
      const ready = await waitForReady(name, child);
      onReady?.(ready);
      return child;
    },
  };
}

async function waitForReady(name: string, child: ChildProcess): Promise<Ready> {
  const timeout = new AbortController();
  const timer = setTimeout(() => timeout.abort(), readyMs);
  try {
    return await new Promise<Ready>((resolve, reject) => {
      child.on('message', (message) => {
        const parsed = readySchema.safeParse(message);
        if (parsed.success) {
          resolve(parsed.data);
        }
      });
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        const why =
          code === badSettingsExitCode ? 'its settings are wrong, see above' : `it ended with ${signal ?? `code ${code}`}, see its last log line`;
        reject(new StartError(`The service ${name} does not start: ${why}.`));
      });
      timeout.signal.addEventListener('abort', () => reject(new StartError(`The service ${name} was not ready within ${readyMs / 1_000} s.`)));
    });
  } catch (error) {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}
