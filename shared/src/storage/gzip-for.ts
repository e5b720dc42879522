import { constants, createGzip } from 'node:zlib';
import type { Gzip } from 'node:zlib';

/** Archived HTML is mostly pictures in base64: higher levels cost several times the CPU for a few percent. */
const level = 1;
/** So much of a file's beginning decides how it is compressed. */
const probeBytes = 1_500_000;
const sliceBytes = 1_024;
/** One slice of so many bytes is looked at. */
const strideBytes = 64 * 1_024;
/** Larger than Node's own 16 kB: each piece is a turn of a thread. */
const chunkSize = 64 * 1_024;
/** From this share of base64 on there is next to nothing to find but the two unused bits of each character. */
const minShare = 0.8;

/**
 * A gzip that fits a source, and the source with what was looked at put back. Base64 of pictures has no repetitions: packing its characters alone
 * takes a third of the time and comes out no larger.
 */
export async function gzipFor(source: AsyncIterable<Buffer>): Promise<{ gzip: Gzip; whole: AsyncIterable<Buffer> }> {
  const chunks: Buffer[] = [];
  const iterator = source[Symbol.asyncIterator]();
  for (let size = 0; size < probeBytes;) {
    const next = await iterator.next();
    if (next.done) {
      break;
    }
    chunks.push(next.value);
    size += next.value.length;
  }
  const isPictures = shareOfBase64(chunks) >= minShare;
  async function* putBack(): AsyncGenerator<Buffer> {
    yield* chunks;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  return { gzip: createGzip({ level, chunkSize, ...(isPictures ? { strategy: constants.Z_HUFFMAN_ONLY } : {}) }), whole: putBack() };
}

function shareOfBase64(chunks: readonly Buffer[]): number {
  const slices = chunks.flatMap((chunk) =>
    Array.from({ length: Math.ceil(chunk.length / strideBytes) }, (_, index) =>
      chunk.toString('latin1', index * strideBytes, index * strideBytes + sliceBytes),
    ),
  );
  return slices.filter((slice) => slice.length === sliceBytes && /^[A-Za-z0-9+/]+$/.test(slice)).length / Math.max(1, slices.length);
}
