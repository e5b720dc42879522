import { createHash } from 'node:crypto';
import type { FastifyError, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { claimIdempotencyKey, keepAnswer } from '@htbase/shared/db';
import type { Database, IdempotencyScope, Transaction } from '@htbase/shared/db';
import { ConflictError, RepeatedProblemError, UnprocessableError, problemOf, problemSchema } from '#plugins/problems.ts';

const maxKeyLength = 255;
const waitMs = 2_000;

/** Joins a route's `headers` schema. */
export const idempotencyHeaders = {
  'idempotency-key': z
    .string()
    .min(1)
    .max(maxKeyLength)
    .optional()
    .describe(
      'A word of your own for this request. Sent again within 24 hours it changes nothing and gets the first answer; with another body it is refused (422)',
    ),
};

/** `headers` of a route that takes no others of its own; loose, so that what isn't named here stays in the request. */
export const idempotencyHeadersSchema = z.looseObject(idempotencyHeaders);

export interface Answer<Body> {
  status: number;
  body: Body;
}

/** Does a request's work in `db`, which is a transaction when the request has a key. What is to happen once that is committed goes to `onCommit`. */
export type AnswerWork<Body> = (db: Database | Transaction, onCommit: (action: () => void) => void) => Promise<Answer<Body>>;

export type AnswerOnce = ReturnType<typeof createAnswerOnce>;

/**
 * Builds what gives a route `Idempotency-Key`: `await answerOnce(request, (db, onCommit) => ...)`. Requests of one owner with one key to one path do
 * their work once, also when they come at the same time: the key's row is written in the transaction of the work, and a second request waits for that.
 * Refusals are answers too and are kept, but for 429 and those of 500 and above, which roll everything back.
 */
export function createAnswerOnce(db: Database) {
  return async function answerOnce<Body>(request: FastifyRequest, work: AnswerWork<Body>): Promise<Answer<Body>> {
    const afterCommit: (() => void)[] = [];
    const onCommit = (action: () => void) => void afterCommit.push(action);
    const key = request.headers['idempotency-key'];
    if (typeof key !== 'string') {
      const answer = await work(db, onCommit);
      afterCommit.forEach((action) => action());
      return answer;
    }
    const outcome = await db.transaction((tx) => answerInTransaction(tx, request, key, work, onCommit));
    if ('error' in outcome) {
      throw outcome.error;
    }
    afterCommit.forEach((action) => action());
    return outcome;
  };
}

/** A refusal is no failure of the transaction: it is thrown once that is committed. */
type Outcome<Body> = Answer<Body> | { error: FastifyError };

async function answerInTransaction<Body>(
  tx: Transaction,
  request: FastifyRequest,
  key: string,
  work: AnswerWork<Body>,
  onCommit: (action: () => void) => void,
): Promise<Outcome<Body>> {
  const scope: IdempotencyScope = {
    ownerId: request.ownerId,
    method: request.method,
    path: request.url.split('?', 1)[0] ?? '',
    keyHash: sha256(key),
  };
  const claim = await claimIdempotencyKey(tx, scope, sha256(JSON.stringify([request.query, request.body])), waitMs);
  switch (claim.state) {
    case 'busy':
      throw new ConflictError(
        'idempotency_key_in_use',
        'The first request with this Idempotency-Key is not done yet. Send it again in a few seconds.',
      );
    case 'other_request':
      return {
        error: new UnprocessableError(
          'idempotency_key_reused',
          'This Idempotency-Key came with another body before. Take a new key for a new request.',
        ),
      };
    case 'answered':
      return claim.answer.status < 400
        ? { status: claim.answer.status, body: claim.answer.body as Body } // the route's response schema looks at it
        : { error: new RepeatedProblemError(problemSchema.parse(claim.answer.body)) };
    case 'claimed':
  }

  // a refusal takes back what was written before it, but not the key
  const outcome = await tx
    .transaction((inner) => work(inner, onCommit))
    .catch((error: FastifyError): Outcome<Body> => {
      const { status } = problemOf(error);
      if (status >= 500 || status === 429) {
        throw error;
      }
      return { error };
    });
  await keepAnswer(tx, scope, 'error' in outcome ? asAnswer(outcome.error) : outcome);
  return outcome;
}

function asAnswer(error: FastifyError): Answer<unknown> {
  const body = problemOf(error);
  return { status: body.status, body };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();
