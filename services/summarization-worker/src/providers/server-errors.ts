import { z } from 'zod';
import { ProviderError } from '#providers/model.ts';
import type { ServerAnswer } from '#providers/server.ts';

const maxMessageChars = 300;

const texts = z.union([z.string(), z.array(z.unknown()).transform((parts) => JSON.stringify(parts))]);
const detailSchema = z.object({ message: texts.optional(), param: z.string().nullish(), code: z.union([z.string(), z.number()]).nullish() });
/** OpenAI's form, TGI's and llama.cpp's older one, vLLM's and FastAPI's. */
const errorSchema = z.union([
  z.object({ error: detailSchema }).transform(({ error }) => error),
  z.object({ error: texts }).transform(({ error }) => ({ message: error })),
  z.object({ detail: texts }).transform(({ detail }) => ({ message: detail })),
  detailSchema,
]);

export interface Complaint {
  /** One line. */
  message: string;
  /** The part of the request that it is about, where the server says so. */
  param: string;
  code: string;
}

/** What a server says is wrong. */
export function readComplaint({ body }: ServerAnswer): Complaint {
  const parsed = errorSchema.safeParse(parseJson(body));
  const { message = body, param, code } = { param: undefined, code: undefined, ...(parsed.success ? parsed.data : {}) };
  return { message: message.replaceAll(/\s+/g, ' ').trim().slice(0, maxMessageChars), param: param ?? '', code: String(code ?? '') };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const tooLong =
  /context[ _-]?(length|window|size)|maximum context|too many (input )?tokens|(prompt|input|request)( is| are)? too (long|large)|reduce the length|max_new_tokens`? must be <=|`?inputs`? (tokens|must have less)/i;

/** Whether the server says that the text doesn't fit into its model. */
export function isTooLong(answer: ServerAnswer): boolean {
  const { message, code } = readComplaint(answer);
  return answer.status === 413 || code === 'context_length_exceeded' || (answer.status >= 400 && tooLong.test(message));
}

/** Whether nothing is left of what was paid for, which waiting doesn't mend. */
export function isUsedUp(answer: ServerAnswer): boolean {
  return answer.status === 402 || (answer.status === 429 && readComplaint(answer).code === 'insufficient_quota');
}

/** Statuses that say the same of any text. */
const denyingStatuses = new Set([401, 402, 403, 404, 405, 407, 410, 501]);

/** The failure that an answer is. */
export function errorOf(answer: ServerAnswer): ProviderError {
  const { status } = answer;
  const { message } = readComplaint(answer);
  const said = `The server answered ${status}${message === '' ? '' : `: ${message}`}`;
  if (isTooLong(answer)) {
    return new ProviderError('too_long', said);
  }
  if (status >= 300 && status < 400) {
    return new ProviderError('denied', `The server answered ${status}; redirects are not followed.`);
  }
  if (denyingStatuses.has(status) || isUsedUp(answer)) {
    return new ProviderError('denied', said);
  }
  return new ProviderError(status >= 500 || status === 408 ? 'unavailable' : 'rejected', said);
}
