import { randomBytes } from 'node:crypto';
import type { Body } from '#capture/body-file.ts';
import type { VisitResponse } from '#capture/fetch-for-visit.ts';

/** A multiple of three, so that its base64 has no padding and stays the same whatever follows it. */
const nonceBytes = 18;
const indexBytes = 3;
/** In base64. */
const standInChars = ((nonceBytes + indexBytes) / 3) * 4;

const minPictureBytes = 2_000;

/**
 * Pictures don't pass through SingleFile and monolith: those get a few bytes in place of each and put their base64 into their file, where the
 * picture's own takes their place when the file is written. A page with a hundred pictures would else cross a pipe twice for each format.
 */
export interface StandIns {
  /** What an archiver is answered: the body, or what stands for it where it is a picture of some size. */
  bodyOf(url: string, response: VisitResponse): Promise<Buffer>;
  /** The file with every stand-in's base64 replaced by that of its picture. */
  restore(file: AsyncIterable<Buffer>): AsyncGenerator<Buffer>;
}

/** Pictures are read when their turn comes, so that those of the record are never in memory all at once. */
export function createStandIns(): StandIns {
  const nonce = randomBytes(nonceBytes);
  const mark = Buffer.from(nonce.toString('base64'));
  const pictures: Body[] = [];
  const known = new Map<string, Buffer>();

  async function* pictureAt(base64: string): AsyncGenerator<Buffer> {
    const picture = pictures[Buffer.from(base64, 'base64').readUIntBE(nonceBytes, indexBytes)];
    yield picture ? await picture.readBase64() : Buffer.from(base64);
  }

  return {
    async bodyOf(url, { body, contentType, status }) {
      if (status !== 200 || body.sizeBytes < minPictureBytes || !isPicture(contentType)) {
        return body.read();
      }
      const before = known.get(url);
      if (before) {
        return before;
      }
      const standIn = Buffer.concat([nonce, Buffer.alloc(indexBytes)]);
      standIn.writeUIntBE(pictures.length, nonceBytes, indexBytes);
      pictures.push(body);
      known.set(url, standIn);
      return standIn;
    },

    async *restore(file) {
      let rest: Buffer = Buffer.alloc(0);
      for await (const chunk of file) {
        const input = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
        let from = 0;
        for (let at = input.indexOf(mark); at !== -1 && at + standInChars <= input.length; at = input.indexOf(mark, from)) {
          yield input.subarray(from, at);
          yield* pictureAt(input.toString('latin1', at, at + standInChars));
          from = at + standInChars;
        }
        // the beginning of one may lie at the end
        const safe = Math.max(from, input.length - standInChars + 1);
        yield input.subarray(from, safe);
        rest = input.subarray(safe);
      }
      yield rest;
    },
  };
}

/** SVG is text that archivers look into. */
const isPicture = (contentType: string) => /^image\/(?!svg)/i.test(contentType);
