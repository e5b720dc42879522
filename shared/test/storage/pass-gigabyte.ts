/** Puts a gigabyte into a store and reads it back; says on standard output how much memory the process took at most. Its settings stand in `STORE`. */
import { createHash, randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { createObjectStore } from '@htbase/shared/storage';
import type { ObjectStoreSettings } from '@htbase/shared/storage';

const chunk = randomBytes(65_536);
const sizeBytes = 1_000_000_000;

function* bytes(): Generator<Buffer> {
  for (let left = sizeBytes; left > 0; left -= chunk.length) {
    yield chunk.subarray(0, left);
  }
}

async function hashOf(source: Iterable<Buffer> | AsyncIterable<Buffer>): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of source) {
    hash.update(part);
  }
  return hash.digest('hex');
}

const store = await createObjectStore(JSON.parse(process.env['STORE'] ?? '') as ObjectStoreSettings);
const sha256 = await hashOf(bytes());
await store.put(Readable.from(bytes(), { objectMode: false }), { sha256, sizeBytes }, { compress: false });
const isRight = (await hashOf((await store.open(sha256, 'identity')) as AsyncIterable<Buffer>)) === sha256;
process.stdout.write(JSON.stringify({ isRight, peakMb: Math.round(process.resourceUsage().maxRSS / 1_000) }));
