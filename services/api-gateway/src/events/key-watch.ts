import type { Readable } from 'node:stream';
import { findGoodKeys } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import { errorMessageOf } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';

/** Ends streams that were opened with a key which has been revoked, or has expired, since. */
export interface KeyWatch {
  add(keyId: string, stream: Readable): void;
}

const lookMs = 2_000;

/** Looks after all keys in one statement, every 2 s while there is a stream. */
export function createKeyWatch({ db, log }: { db: Database; log: Log }): KeyWatch {
  const streams = new Map<string, Set<Readable>>();
  let timer: NodeJS.Timeout | undefined;

  function remove(keyId: string, stream: Readable): void {
    const those = streams.get(keyId);
    those?.delete(stream);
    if (those?.size === 0) {
      streams.delete(keyId);
    }
    if (streams.size === 0) {
      clearInterval(timer);
      timer = undefined;
    }
  }

  async function look(): Promise<void> {
    try {
      const good = new Set(await findGoodKeys(db, [...streams.keys()]));
      for (const stream of [...streams].flatMap(([keyId, those]) => (good.has(keyId) ? [] : [...those]))) {
        stream.destroy();
      }
    } catch (error) {
      log.debug({ error: errorMessageOf(error) }, 'key_look_failed'); // the next look may succeed
    }
  }

  return {
    add(keyId, stream) {
      const those = streams.get(keyId) ?? new Set();
      streams.set(keyId, those.add(stream));
      stream.once('close', () => remove(keyId, stream));
      timer ??= setInterval(() => void look(), lookMs);
    },
  };
}
