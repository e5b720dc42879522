import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors, isResponseSerializationError } from 'fastify-type-provider-zod';
import { z } from 'zod';
import { isDatabaseDown, isTextRefused } from '@htbase/shared/db';
import { MissingObjectError } from '@htbase/shared/storage';
import { HtbaseError, RetryLaterError, errorMessageOf } from '@htbase/shared/utils';
import { maxBatchItems } from '@htbase/shared/models';

/** Nothing there, or nothing of this owner. */
export class NotFoundError extends HtbaseError {}
/** It contradicts what is there. */
export class ConflictError extends HtbaseError {}
/** The client has to change the request. */
export class InvalidInputError extends HtbaseError {}
/** A key is missing or wrong; `scheme` is how to send one. */
export class UnauthorizedError extends HtbaseError {
  readonly scheme: 'Bearer' | 'Basic';

  constructor(message: string, scheme: 'Bearer' | 'Basic') {
    super('unauthorized', message);
    this.scheme = scheme;
  }
}
/** The request can be read, but nothing in it can be done; `issues` says of each part why. */
export class UnprocessableError extends HtbaseError {
  readonly issues: Issue[];

  constructor(code: string, message: string, issues: Issue[] = []) {
    super(code, message);
    this.issues = issues;
  }
}
/** The key, or where the request comes from, doesn't allow it. */
export class ForbiddenError extends HtbaseError {}
/** Too many requests for now. */
export class RateLimitedError extends RetryLaterError {
  constructor(message: string, delayMs: number) {
    super('rate_limited', message, delayMs);
  }
}

/** Something that the call needs is away for the moment. */
export class UnavailableError extends HtbaseError {}

/** RFC 9457, with a stable `code`. */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
    errors: z
      .array(z.object({ path: z.string(), message: z.string(), code: z.string().max(100).optional() }))
      .max(maxBatchItems)
      .optional(),
  })
  .meta({
    id: 'Problem',
    description: 'What went wrong (RFC 9457)',
  });
export type Problem = z.infer<typeof problemSchema>;
type Issue = NonNullable<Problem['errors']>[number];

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  408: 'Request timeout',
  409: 'Conflict',
  410: 'Gone',
  413: 'Content too large',
  414: 'URI too long',
  415: 'Unsupported media type',
  416: 'Range not satisfiable',
  422: 'Unprocessable content',
  429: 'Too many requests',
  431: 'Request header fields too large',
  500: 'Internal server error',
  503: 'Service unavailable',
};

/** Statuses of refusals: what each says in the OpenAPI document, and a code and a detail for example. */
const refusalKinds = {
  400: ['The request is not as it has to be; `errors` says where', 'invalid_request', 'body/url: is missing (a value of type string)'],
  401: ['No API key came with it, or one that is not good (any more)', 'unauthorized', 'Send an API key: Authorization: Bearer <key>.'],
  403: [
    'The key lacks the scope that is needed, or the page that asks may not',
    'insufficient_scope',
    'This takes a key with the scope "write"; yours has read.',
  ],
  404: ['There is nothing under this id, or nothing of yours', 'item_not_found', 'There is no item "reading-list.42".'],
  409: ['It contradicts what is there', 'item_id_conflict', 'The item "reading-list.42" is there already, with another URL. Choose another item_id.'],
  410: [
    'The file was stored once, and is lost',
    'object_missing',
    'The file was stored once, and is no longer there. Saving the page again may bring it back.',
  ],
  413: ['The body is larger than this call takes', 'body_too_large', 'The body is larger than this call takes.'],
  414: ['A part of the path is longer than any id', 'path_too_long', 'A part of the path is longer than any id.'],
  415: ['The body is not JSON', 'unsupported_media_type', 'Send the body as application/json.'],
  416: ['The file has no such range', 'range_not_satisfiable', 'The file has 184213 bytes.'],
  422: [
    'It can be read, but not be done',
    'idempotency_key_reused',
    'This Idempotency-Key came with another body before. Take a new key for a new request.',
  ],
  429: ['Too many requests; `Retry-After` says when to come back', 'rate_limited', 'Only 100 requests in 60 seconds are allowed here (write).'],
  431: ['URL and headers are larger than 16 kB together', 'headers_too_large', 'The URL and the headers are larger than 16 kB together.'],
  500: ['The file is damaged', 'object_damaged', 'What this capture stored is damaged. Saving the page again may mend it.'],
  503: [
    'Something that it needs is away; nothing was changed. `Retry-After` says when to come back',
    'database_unavailable',
    'The database cannot be reached; nothing was stored. Try again in a few seconds.',
  ],
} as const;
export type RefusalStatus = keyof typeof refusalKinds;

/** Joins a route's `response` schema: refusals that only its own work can come to. */
export function refusals<Status extends RefusalStatus>(...statuses: Status[]) {
  return Object.fromEntries(statuses.map((status) => [status, refusal])) as Record<Status, typeof refusal>;
}

const refusal = { description: 'Refused', content: { 'application/problem+json': { schema: problemSchema } } };

/** What every route may answer besides its own; in place of `4xx` the OpenAPI document has what follows from its inputs and its scope (`describe-route.ts`). */
export const problems = { '4xx': refusal, ...refusals(503) } as const;

/** Refusals as the OpenAPI document has them, by status. */
export const describedRefusals = Object.entries(refusalKinds).map(([status, [description, code, detail]]) => ({
  status,
  name: titleOf(Number(status)).replaceAll(/\W|(?<=\W)./g, (letter) => letter.trim().toUpperCase()),
  description,
  example: problem(
    Number(status),
    code,
    detail,
    code === 'invalid_request' ? [{ path: 'body/url', message: detail.slice('body/url: '.length) }] : undefined,
  ),
}));

/** What was answered to an equal request before. */
export class RepeatedProblemError extends HtbaseError {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code, problem.detail);
    this.problem = problem;
  }
}

const missingObject = 'The file was stored once, and is no longer there. Saving the page again may bring it back.';
const retryAfterSeconds = 5;

/** Makes every error an `application/problem+json`: the one border where errors become HTTP. */
export function registerProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error);
    if (problem.status >= 500) {
      request.log.error({ code: problem.code, error: errorMessageOf(error), stack: error.stack }, 'request_failed');
    }
    if (error instanceof RateLimitedError) {
      reply.header('retry-after', Math.max(1, Math.ceil(error.delayMs / 1_000)));
    }
    if (error instanceof UnauthorizedError) {
      reply.header('www-authenticate', `${error.scheme} realm="htbase"`);
    }
    return sendProblem(reply, problem);
  });
  app.setNotFoundHandler((request: FastifyRequest, reply) =>
    sendProblem(
      reply,
      problem(404, 'route_not_found', `There is no ${request.method} ${request.url.split('?', 1)[0]?.slice(0, 200)}; /docs shows what there is.`),
    ),
  );
}

/** Answers what Fastify refuses before it looks for a route, and so without the error handler. */
export function answerUnroutable(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  sendProblem(reply, problemOf(error));
}

/** Answers what isn't HTTP enough to become a request, and closes the connection. */
export function answerUnreadable(error: { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const answer = unreadableProblem(error.code);
  const body = JSON.stringify(answer);
  const head = `HTTP/1.1 ${answer.status} ${answer.title}\r\ncontent-type: application/problem+json; charset=utf-8\r\n`;
  socket.end(`${head}content-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
}

function unreadableProblem(code: string | undefined): Problem {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return problem(431, 'headers_too_large', 'The URL and the headers are larger than 16 kB together.');
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return problem(408, 'request_timeout', 'The request did not arrive in time.');
    default:
      return problem(400, 'bad_request', 'This is not a valid HTTP request.');
  }
}

function sendProblem(reply: FastifyReply, body: Problem): FastifyReply {
  if (body.status === 503) {
    reply.header('retry-after', retryAfterSeconds);
  }
  // a string passes the route's response schema by: problems have their own
  return reply.status(body.status).header('content-type', 'application/problem+json; charset=utf-8').serializer(String).send(JSON.stringify(body));
}

function titleOf(status: number): string {
  return titles[status] ?? 'Error';
}

function problem(status: number, code: string, detail: string, errors?: Problem['errors']): Problem {
  return { type: 'about:blank', title: titleOf(status), status, code, detail, ...(errors ? { errors } : {}) };
}

/** What a client is told of an error. */
export function problemOf(error: FastifyError): Problem {
  if (error instanceof RepeatedProblemError) {
    return error.problem;
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const { validationContext: part = 'body' } = error;
    const errors = error.validation.slice(0, maxBatchItems).map(({ instancePath, message = 'is not valid' }) => ({
      path: `${part === 'querystring' ? 'query' : part}${instancePath}`.replace(/\/$/, ''),
      message: message.replace(/^Invalid input: expected (\w+), received undefined$/, 'is missing (a value of type $1)'),
    }));
    return problem(
      400,
      'invalid_request',
      errors
        .map(({ path, message }) => `${path}: ${message}`)
        .join('; ')
        .slice(0, 1_000),
      errors,
    );
  }
  if (error instanceof UnprocessableError) {
    return problem(422, error.code, error.message, error.issues);
  }
  if (error instanceof HtbaseError) {
    return problem(statusOf(error), error.code, error instanceof MissingObjectError ? missingObject : error.message);
  }
  if (isDatabaseDown(error)) {
    return problem(503, 'database_unavailable', 'The database cannot be reached; nothing was stored. Try again in a few seconds.');
  }
  if (isTextRefused(error)) {
    return problem(400, 'invalid_request', 'A text in the request contains a NUL character.');
  }
  switch (error.code) {
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return problem(400, 'invalid_json', 'The body is empty or not valid JSON.');
    case 'FST_ERR_CTP_BODY_TOO_LARGE':
      return problem(413, 'body_too_large', 'The body is larger than this call takes.');
    case 'FST_ERR_BAD_URL':
      return problem(400, 'invalid_path', 'The path is not valid percent-encoded UTF-8.');
    case 'FST_ERR_MAX_PARAM_LENGTH':
      return problem(414, 'path_too_long', 'A part of the path is longer than any id.');
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return problem(415, 'unsupported_media_type', 'Send the body as application/json.');
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500 && !isResponseSerializationError(error)) {
    return problem(status, 'bad_request', error.message);
  }
  return problem(500, 'internal_error', 'Something went wrong here; the log of the gateway says what.');
}

function statusOf(error: HtbaseError): number {
  if (error instanceof NotFoundError) {
    return 404;
  }
  if (error instanceof ConflictError) {
    return 409;
  }
  if (error instanceof InvalidInputError) {
    return error.code === 'range_not_satisfiable' ? 416 : 400;
  }
  if (error instanceof UnprocessableError) {
    return 422;
  }
  if (error instanceof UnauthorizedError) {
    return 401;
  }
  if (error instanceof ForbiddenError) {
    return 403;
  }
  if (error instanceof RateLimitedError) {
    return 429;
  }
  if (error instanceof UnavailableError) {
    return 503;
  }
  if (error instanceof MissingObjectError) {
    return 410;
  }
  return 500;
}
