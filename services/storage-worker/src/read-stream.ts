import type { Readable } from 'node:stream';
import { PermanentError } from '@htbase/shared/utils';

/** The whole of a stream as text. @throws PermanentError `too_large` beyond `maxBytes`. */
export async function readStream(stream: Readable, maxBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) {
      throw new PermanentError('too_large', `larger than ${maxBytes} bytes`);
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
