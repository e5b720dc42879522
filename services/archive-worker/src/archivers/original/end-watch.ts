import { Transform } from 'node:stream';

/** What the last bytes of a whole file look like, for formats that have an end. A ZIP's comment and what some write behind a PDF's end are allowed for. */
const ends: Record<string, { isEnd(tail: Buffer): boolean }> = {
  'application/pdf': { isEnd: (tail) => tail.includes('%%EOF', Math.max(0, tail.length - 2_048)) },
  'image/png': { isEnd: (tail) => tail.includes('IEND\xae\x42\x60\x82', Math.max(0, tail.length - 64), 'latin1') },
  'image/gif': { isEnd: (tail) => tail.at(-1) === 0x3b },
  'image/jpeg': { isEnd: (tail) => tail.subarray(-2).equals(Buffer.from([0xff, 0xd9])) },
  'application/zip': { isEnd: (tail) => tail.includes('PK\x05\x06') },
};
const tailBytes = 70_000;

/** Passes bytes on and remembers the last of them, to tell whether a file of this type has come to its end. */
export class EndWatch extends Transform {
  readonly #format: { isEnd(tail: Buffer): boolean } | undefined;
  #tail = Buffer.alloc(0);

  constructor(mediaType: string) {
    super();
    this.#format = Object.hasOwn(ends, mediaType) ? ends[mediaType] : undefined;
  }

  /** Whether the format has an end that can be recognised. */
  get canTell(): boolean {
    return this.#format !== undefined;
  }

  isWhole(): boolean {
    return this.#format?.isEnd(this.#tail) ?? false;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: Error | null, chunk: Buffer) => void): void {
    if (this.#format) {
      this.#tail = Buffer.concat([this.#tail, chunk.subarray(-tailBytes)]).subarray(-tailBytes);
    }
    done(null, chunk);
  }
}
