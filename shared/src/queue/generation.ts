// The current generation of captures and summarizations, as those who drive or cancel them tell it to workers: work of an older one stops itself.
import type { Redis } from 'ioredis';
import { HtbaseError, errorMessageOf } from '#utils/index.ts';
import type { Log } from '#utils/index.ts';

interface Announcement {
  captureId: string;
  generation: number;
}

export interface Generations {
  announce(captures: readonly Announcement[]): Promise<void>;
  /** The same, and wakes whoever works on an older generation: it stops at once. */
  supersede(captures: readonly Announcement[]): Promise<void>;
  /** `undefined` when Redis doesn't know (it was wiped): then the worker goes on, and Postgres refuses what is too old. */
  current(captureId: string): Promise<number | undefined>;
}

/** A summarization is known by its task. */
export const generationOfSummary = ({ taskId, generation }: { taskId: string; generation: number }) => ({ captureId: taskId, generation });

const ttlSeconds = 7 * 24 * 3_600;
/** Captures of a batch in one round trip. */
const chunkSize = 500;

const supersededChannel = (prefix: string) => `${prefix}:superseded`;

export function createGenerations(redis: Redis, prefix: string): Generations {
  const key = (captureId: string) => `${prefix}:gen:${captureId}`;

  async function write(captures: readonly Announcement[], isLoud: boolean): Promise<void> {
    for (let start = 0; start < captures.length; start += chunkSize) {
      const pipeline = redis.pipeline();
      for (const { captureId, generation } of captures.slice(start, start + chunkSize)) {
        pipeline.set(key(captureId), generation, 'EX', ttlSeconds);
        if (isLoud) {
          pipeline.publish(supersededChannel(prefix), `${captureId} ${generation}`);
        }
      }
      const failed = (await pipeline.exec())?.find(([error]) => error);
      if (failed) {
        throw failed[0];
      }
    }
  }

  return {
    announce: (captures) => write(captures, false),
    supersede: (captures) => write(captures, true),
    async current(captureId) {
      const text = await redis.get(key(captureId));
      return text === null ? undefined : Number(text);
    },
  };
}

/** Tells work under way that it is of an older generation. */
export interface GenerationWatch {
  /** A signal that is aborted (`superseded`) when a newer generation of the capture comes. Dispose it when the work has ended. */
  watch(captureId: string, generation: number): { signal: AbortSignal; [Symbol.dispose](): void };
  close(): void;
}

export interface GenerationWatchDeps {
  generations: Generations;
  /** A connection of its own: it is closed with the watch. */
  subscriber: Redis;
  prefix: string;
  log: Log;
  /** Between two looks, since messages may be lost. */
  pollMs?: number;
}

const defaultPollMs = 2_000;

/** Listens to what `supersede` publishes, and looks every 2 s at the captures that are watched. */
export function createGenerationWatch({ generations, subscriber, prefix, log, pollMs = defaultPollMs }: GenerationWatchDeps): GenerationWatch {
  const watched = new Map<string, Set<{ generation: number; controller: AbortController }>>();

  function tell(captureId: string, generation: number): void {
    for (const work of watched.get(captureId) ?? []) {
      if (work.generation < generation) {
        work.controller.abort(new HtbaseError('superseded', 'a newer generation is under way, or the capture was cancelled'));
      }
    }
  }

  async function look(): Promise<void> {
    for (const captureId of watched.keys()) {
      tell(captureId, (await generations.current(captureId)) ?? 0);
    }
  }

  subscriber.on('message', (_channel, message) => {
    const [captureId = '', generation] = message.split(' ');
    tell(captureId, Number(generation));
  });
  void subscriber.subscribe(supersededChannel(prefix)).catch(() => {}); // ioredis subscribes again when it is connected
  const timer = setInterval(() => {
    // Redis is gone for a moment; Postgres refuses what is too old
    look().catch((error: unknown) => log.warn({ error: errorMessageOf(error) }, 'generation_look_failed'));
  }, pollMs);
  timer.unref();

  return {
    watch(captureId, generation) {
      const work = { generation, controller: new AbortController() };
      const works = watched.get(captureId) ?? new Set();
      watched.set(captureId, works.add(work));
      return {
        signal: work.controller.signal,
        [Symbol.dispose]() {
          works.delete(work);
          if (works.size === 0 && watched.get(captureId) === works) {
            watched.delete(captureId);
          }
        },
      };
    },
    close() {
      clearInterval(timer);
      subscriber.disconnect();
    },
  };
}
