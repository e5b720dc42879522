import type { Log } from '#utils/log.ts';
import { errorMessageOf } from '#utils/errors.ts';

type Cleanup = () => Promise<void> | void;

/** Collects what a process has to close; whoever opens a thing registers its closing, and it runs in reverse order. */
export class Shutdown {
  readonly #cleanups: { name: string; run: Cleanup }[] = [];
  readonly #log: Log;
  readonly #graceMs: number;
  readonly #controller = new AbortController();
  #running: Promise<void> | undefined;

  /** @param graceMs time for all closings together; what is still open then is left to the exit of the process. */
  constructor(log: Log, graceMs = 8_000) {
    this.#log = log;
    this.#graceMs = graceMs;
  }

  /** Aborted as soon as the process begins to stop. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  add(name: string, run: Cleanup): void {
    this.#cleanups.push({ name, run });
  }

  /** Runs every closing once, last registered first. Never rejects. */
  run(): Promise<void> {
    this.#running ??= this.#runAll();
    return this.#running;
  }

  async #runAll(): Promise<void> {
    this.#controller.abort();
    const deadline = Date.now() + this.#graceMs;
    for (const { name, run } of this.#cleanups.toReversed()) {
      try {
        await withTimeout(Promise.resolve(run()), Math.max(100, deadline - Date.now()));
      } catch (error) {
        this.#log.warn({ part: name, error: errorMessageOf(error) }, 'shutdown_step_failed');
      }
    }
  }
}

async function withTimeout(work: Promise<void>, ms: number): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error(`not closed within ${ms} ms`)), ms);
  try {
    await Promise.race([work, promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs the closings on SIGTERM and SIGINT, then ends the process; a second signal ends it at once. */
export function exitOnSignals(shutdown: Shutdown, exit: (code: number) => never): void {
  let isStopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (isStopping) {
        exit(1);
      }
      isStopping = true;
      void shutdown.run().then(() => exit(0));
    });
  }
}
