import { Readable, Transform } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { ObjectStore } from '@htbase/shared/storage';

/** `cut`: half of the bytes pass. `wrong_bytes`: as many, but not these. */
type Fault = 'error' | 'hang' | 'cut' | 'wrong_bytes';

export interface Faults {
  put?: Fault;
  open?: Fault;
  remove?: 'error' | 'hang';
}

/** A store that has faults for as long as they stand in `faults`. */
export function createFaultyStore(store: ObjectStore, faults: Faults): ObjectStore {
  const { putFile: _, ...streaming } = store; // bytes that come as streams can be spoilt
  return {
    ...streaming,
    put: async (source, expected, options) => {
      await suffer(faults.put);
      return store.put(faults.put === undefined ? source : spoil(source, faults.put, expected.sizeBytes / 2), expected, options);
    },
    open: async (sha256, encoding, range) => {
      await suffer(faults.open);
      const source = await store.open(sha256, encoding, range);
      if (faults.open === undefined) {
        return source;
      }
      const bytes = await buffer(source);
      return spoil(Readable.from([bytes]), faults.open, bytes.length / 2);
    },
    remove: async (sha256) => {
      await suffer(faults.remove);
      return store.remove(sha256);
    },
  };
}

async function suffer(fault: Fault | undefined): Promise<void> {
  if (fault === 'error') {
    throw Object.assign(new Error('503 slow down'), { code: 503 });
  }
  if (fault === 'hang') {
    await new Promise(() => {});
  }
}

/** Cut after so many bytes, or with one bit turned over. */
function spoil(source: Readable, fault: Fault, cutAfter: number): Readable {
  let seen = 0;
  const spoiler = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const bytes = Buffer.from(chunk);
      if (fault === 'wrong_bytes' && seen === 0) {
        bytes[bytes.length - 1]! ^= 1;
      }
      seen += bytes.length;
      if (fault === 'cut' && seen > cutAfter) {
        this.push(bytes.subarray(0, Math.max(0, bytes.length - Math.ceil(seen - cutAfter))));
        done(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
        return;
      }
      done(null, bytes);
    },
  });
  source.on('error', (error) => spoiler.destroy(error));
  return source.pipe(spoiler);
}
