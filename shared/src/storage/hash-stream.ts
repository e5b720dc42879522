import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';
import { PermanentError, countPassedBytes } from '#utils/index.ts';

/** Passes bytes on, counts and hashes them. Errors with `too_large` beyond `maxBytes`. */
export class HashStream extends Transform {
  readonly #hash = createHash('sha256');
  readonly #maxBytes: number;
  sizeBytes = 0;

  constructor(maxBytes = Number.POSITIVE_INFINITY) {
    super();
    this.#maxBytes = maxBytes;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: Error | null, chunk?: Buffer) => void): void {
    this.sizeBytes += chunk.length;
    if (this.sizeBytes > this.#maxBytes) {
      done(new PermanentError('too_large', `larger than ${this.#maxBytes} bytes`));
      return;
    }
    this.#hash.update(chunk);
    countPassedBytes(chunk.length);
    done(null, chunk);
  }

  /** Hex; may be asked once, after the end. */
  digest(): string {
    return this.#hash.digest('hex');
  }
}
