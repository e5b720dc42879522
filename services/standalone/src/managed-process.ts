import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { errorMessageOf, pause } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';

export interface ProcessSpec {
  name: string;
  /** Starts the process and resolves once it is ready. @throws when it doesn't get so far; whatever it started has then ended. */
  start(): Promise<ChildProcess>;
  stopSignal: NodeJS.Signals;
}

const firstDelayMs = 500;
const maxDelayMs = 30_000;
/** Who has lived so long begins with the shortest delay again: what keeps it from working would have shown before. */
const healthyMs = 15_000;

/** Keeps one process running: started again with a growing delay whenever it ends by itself. */
export class ManagedProcess {
  readonly #spec: ProcessSpec;
  readonly #log: Log;
  readonly #stopping = new AbortController();
  #child: ChildProcess | undefined;
  #watching: Promise<void> = Promise.resolve();
  #delayMs = firstDelayMs;

  constructor(spec: ProcessSpec, log: Log) {
    this.#spec = spec;
    this.#log = log;
  }

  get name(): string {
    return this.#spec.name;
  }

  /** The first start: rejects when it fails, and then nothing is tried again. */
  async start(): Promise<void> {
    this.#child = await this.#spec.start();
    this.#watching = this.#watch(this.#child, Date.now());
  }

  /** Ends the process so that it is started anew at once. */
  restart(): void {
    this.#delayMs = 0;
    this.#child?.kill(this.#spec.stopSignal);
  }

  /** Asks the process to end and waits; after `graceMs` it is killed. */
  async stop(graceMs: number): Promise<void> {
    this.#stopping.abort();
    const child = this.#child;
    if (child && child.exitCode === null && child.signalCode === null) {
      const timer = setTimeout(() => {
        this.#log.warn({ process: this.name, grace_ms: graceMs }, 'process_killed');
        child.kill('SIGKILL');
      }, graceMs);
      child.kill(this.#spec.stopSignal);
      await ended(child);
      clearTimeout(timer);
    }
    await this.#watching;
  }

  async #watch(child: ChildProcess, startedAt: number): Promise<void> {
    let running = child;
    let since = startedAt;
    for (;;) {
      await ended(running);
      if (this.#stopping.signal.aborted) {
        return;
      }
      if (Date.now() - since > healthyMs) {
        this.#delayMs = firstDelayMs;
      }
      this.#log.warn({ process: this.name, exit_code: running.exitCode, signal: running.signalCode, restart_in_ms: this.#delayMs }, 'process_ended');
      const next = await this.#startAgain();
      if (!next) {
        return;
      }
      running = next;
      since = Date.now();
      this.#child = running;
      this.#log.info({ process: this.name, pid: running.pid }, 'process_restarted');
    }
  }

  async #startAgain(): Promise<ChildProcess | undefined> {
    for (;;) {
      await pause(this.#delayMs, this.#stopping.signal);
      if (this.#stopping.signal.aborted) {
        return undefined;
      }
      this.#delayMs = Math.min(Math.max(firstDelayMs, this.#delayMs * 2), maxDelayMs);
      try {
        const child = await this.#spec.start();
        if (this.#stopping.signal.aborted) {
          child.kill('SIGKILL');
          await ended(child);
          return undefined;
        }
        return child;
      } catch (error) {
        this.#log.warn({ process: this.name, error: errorMessageOf(error), restart_in_ms: this.#delayMs }, 'process_start_failed');
      }
    }
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    await once(child, 'exit');
  }
}
