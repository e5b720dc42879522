import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Stack } from '../stack.ts';
import type { PlannedRequest } from './plan.ts';

const entrySchema = z.object({ key: z.string(), taskId: z.string(), captureId: z.string(), url: z.string(), archivers: z.array(z.string()) });
/** A 202 that the client has got. */
export type LedgerEntry = z.infer<typeof entrySchema>;

/** What the client was promised: on disk before anything else happens. */
interface Ledger {
  write(entry: LedgerEntry): void;
  read(): LedgerEntry[];
}

export function createLedger(file: string): Ledger {
  writeFileSync(file, '');
  return {
    write: (entry) => appendFileSync(file, `${JSON.stringify(entry)}\n`),
    read: () =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => entrySchema.parse(JSON.parse(line))),
  };
}

const answerMs = 10_000;
const pauseMs = 200;
const giveUpMs = 120_000;
const acceptedSchema = z.object({ task_id: z.string(), capture_id: z.string() });

/** Sends a request until it gets its 202, with the same key each time. Resolves with how often it was sent. @throws when it is refused, or for too long. */
export async function handOver(stack: Stack, siteUrl: string, request: PlannedRequest, ledger: Ledger): Promise<number> {
  const url = `${siteUrl}${request.path}`;
  let last = '';
  let tries = 0;
  let answers = 0;
  for (const deadline = Date.now() + giveUpMs; Date.now() < deadline; await sleep(pauseMs)) {
    tries += 1;
    const { status, text } = await send(stack, url, request);
    last = `${status} ${text}`;
    if (status === 202) {
      const { task_id: taskId, capture_id: captureId } = acceptedSchema.parse(JSON.parse(text));
      ledger.write({ key: request.idempotencyKey, taskId, captureId, url, archivers: [...request.archivers] });
      answers += 1;
      if (answers === (request.isRepeated ? 2 : 1)) {
        return tries;
      }
    } else if (status >= 400 && status < 500 && status !== 409) {
      break;
    }
  }
  throw new Error(`${url} was not accepted: ${last}`);
}

async function send(stack: Stack, url: string, request: PlannedRequest): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(`${stack.url}/api/v2/archive`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': request.idempotencyKey },
      body: JSON.stringify({ url, archivers: request.archivers }),
      signal: AbortSignal.timeout(answerMs),
    });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    return { status: 0, text: String(error) }; // no answer: nobody knows whether it was accepted
  }
}
