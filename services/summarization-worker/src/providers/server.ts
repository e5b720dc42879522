import { Agent, errors, request } from 'undici';
import { createDeadline, parseRetryAfter } from '@htbase/shared/utils';
import { ProviderError } from '#providers/model.ts';

export interface ServerAnswer {
  status: number;
  body: string;
  /** How long the server asks to be left alone. */
  retryAfterMs: number | undefined;
}

/** Posts JSON to a path below the server's address, and resolves with whatever it answers. @throws {ProviderError} when no whole answer comes. */
export type Send = (path: string, body: unknown, signal: AbortSignal) => Promise<ServerAnswer>;

export interface ServerAddress {
  /** Query parameters of it go into every request. */
  baseUrl: string;
  key: string | undefined;
  /** That one request may take, to the last byte of the answer. */
  callMs: number;
}

/** Many times what a summary has, and what a model that thinks aloud says besides. */
const maxAnswerBytes = 4_000_000;
const connectMs = 10_000;

/**
 * A server that an operator has named, so that it may be anywhere; but redirects aren't followed, and answers are bounded in size and time.
 * Its key doesn't come back out of here, not even when the server repeats it.
 */
export function connectServer({ baseUrl, key, callMs }: ServerAddress): Send {
  // our own clock ends a call: a model on a small machine may think for longer than a client usually waits for headers
  const dispatcher = new Agent({ connect: { timeout: connectMs }, headersTimeout: 0, bodyTimeout: 0, maxResponseSize: maxAnswerBytes });
  const redact = redactKey(key);
  const headers = {
    'content-type': 'application/json',
    accept: 'application/json',
    'accept-encoding': 'identity',
    ...(key !== undefined && { authorization: `Bearer ${key}` }),
  };

  return async function send(path, body, signal) {
    using deadline = createDeadline(callMs, 'timed_out', signal);
    try {
      const answer = await request(urlBelow(baseUrl, path), {
        method: 'POST',
        dispatcher,
        headers,
        body: JSON.stringify(body),
        signal: deadline.signal,
      });
      const text = await answer.body.text();
      return { status: answer.statusCode, body: redact(text), retryAfterMs: retryAfterOf(answer.headers) };
    } catch (error) {
      signal.throwIfAborted();
      if (deadline.signal.aborted) {
        throw new ProviderError('timed_out', `The server did not answer within ${callMs / 1_000} s.`);
      }
      if (error instanceof errors.ResponseExceededMaxSizeError) {
        throw new ProviderError('bad_answer', `The server's answer was larger than ${maxAnswerBytes / 1e6} MB.`);
      }
      throw new ProviderError('unavailable', `The server could not be reached (${codeOf(error)}).`);
    }
  };
}

function urlBelow(baseUrl: string, path: string): URL {
  const url = new URL(baseUrl);
  url.pathname = `${url.pathname.replace(/\/+$/, '')}${path}`;
  return url;
}

type Headers = Record<string, string | string[] | undefined>;

function retryAfterOf(headers: Headers): number | undefined {
  const exactMs = Number(headers['retry-after-ms'] ?? Number.NaN);
  const seconds = parseRetryAfter([headers['retry-after']].flat()[0], new Date());
  return exactMs >= 0 ? exactMs : seconds === undefined ? undefined : seconds * 1_000;
}

/** A shorter one is no secret but a word such as `ollama`, that texts may well hold. */
const minKeyChars = 12;

function redactKey(key: string | undefined): (text: string) => string {
  return key === undefined || key.length < minKeyChars ? (text) => text : (text) => text.replaceAll(key, '[key]');
}

/** A code such as ECONNREFUSED. Messages stay out: they may hold what was sent. */
function codeOf(error: unknown): string {
  return error instanceof Error ? String('code' in error ? error.code : error.name) : 'unknown';
}
