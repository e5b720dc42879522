import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The body of a response, wherever it lies. */
export interface Body {
  sizeBytes: number;
  read(): Promise<Buffer>;
  /** Its base64, as characters. */
  readBase64(): Promise<Buffer>;
}

/** Bodies one behind the other in a temporary file. Nobody else sees it: it has no name any more, and goes with whoever holds it open. */
export interface BodyFile {
  /** Keeps a body as CDP gives it. What came as base64 stays so, since that is what most of it is asked for again. */
  add(text: string, isBase64: boolean): Promise<Body>;
  /** Waits for what is being written. */
  close(): Promise<void>;
}

/** Temporary folders of records are named so, the worker's pid behind it; each is there for a moment. */
export const recordPrefix = 'htbase-record-';

export async function openBodyFile(): Promise<BodyFile> {
  const folder = await mkdtemp(join(tmpdir(), `${recordPrefix}${process.pid}-`));
  const file = await open(join(folder, 'bodies'), 'wx+', 0o600);
  await rm(folder, { recursive: true });
  let end = 0;

  return {
    async add(text, isBase64) {
      const lengthBytes = isBase64 ? text.length : Buffer.byteLength(text);
      const at = end;
      end += lengthBytes;
      const { bytesWritten } = await file.write(text, at, isBase64 ? 'latin1' : 'utf8');
      if (bytesWritten < lengthBytes) {
        throw new Error('a body was not written whole');
      }
      const read = async () => {
        const { buffer, bytesRead } = await file.read(Buffer.allocUnsafe(lengthBytes), 0, lengthBytes, at);
        if (bytesRead < lengthBytes) {
          throw new Error('a body is not there whole');
        }
        return buffer;
      };
      return isBase64
        ? { sizeBytes: Buffer.byteLength(text, 'base64'), read: async () => fromBase64(await read()), readBase64: read }
        : { sizeBytes: lengthBytes, read, readBase64: async () => toBase64(await read()) };
    },
    close: () => file.close(),
  };
}

/** A body in memory. */
export function bodyOf(bytes: Buffer): Body {
  return { sizeBytes: bytes.length, read: async () => bytes, readBase64: async () => toBase64(bytes) };
}

const toBase64 = (bytes: Buffer) => Buffer.from(bytes.toString('base64'), 'latin1');
const fromBase64 = (characters: Buffer) => Buffer.from(characters.toString('latin1'), 'base64');
