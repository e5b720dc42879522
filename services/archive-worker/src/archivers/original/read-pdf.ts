import { Worker } from 'node:worker_threads';
import type { Article } from '@htbase/shared/models';
import { createDeadline, raceSignal } from '@htbase/shared/utils';

export interface PdfText extends Article {
  pageCount: number;
  /** Whether a limit ended the reading before the document's end. */
  isCut: boolean;
}

const readMs = 60_000;
const maxHeapMb = 512;

/** Reads a PDF's text and what it says of itself, in a thread that ends with it. Takes the bytes over. @throws when it is broken or encrypted. */
export async function readPdf(bytes: Uint8Array<ArrayBuffer>, path: string, signal: AbortSignal): Promise<PdfText> {
  using deadline = createDeadline(readMs, 'archiver_timeout', signal);
  const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
    workerData: { bytes, path },
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: maxHeapMb },
    env: {},
    execArgv: ['--disable-warning=ExperimentalWarning'],
    stdout: true,
    stderr: true, // what the library has to say about a document is nobody's log
  });
  worker.stdout.resume();
  worker.stderr.resume();
  try {
    const result = Promise.withResolvers<PdfText>();
    worker.once('message', result.resolve);
    worker.once('error', result.reject);
    worker.once('exit', () => result.reject(new Error('the reader ended without a result')));
    return await raceSignal(result.promise, deadline.signal);
  } finally {
    await worker.terminate();
  }
}
