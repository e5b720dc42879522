import { HtbaseError } from '@htbase/shared/utils';
import { isFailureCode } from '@htbase/shared/models';
import type { FailureCode } from '@htbase/shared/models';

/** Why a visit saw no page, or could not go on. */
export class VisitError extends HtbaseError {
  readonly failure: FailureCode;

  constructor(failure: FailureCode, message: string, options?: ErrorOptions) {
    super(failure, message, options);
    this.failure = failure;
  }
}

/** Chromium's network errors (net/base/net_error_list.h) as our codes; first match wins. */
const netErrors: readonly [RegExp, FailureCode][] = [
  [/ERR_NAME_NOT_RESOLVED|ERR_NAME_RESOLUTION_FAILED/, 'dns_not_found'],
  [/ERR_CONNECTION_REFUSED/, 'connection_refused'],
  [/ERR_TOO_MANY_REDIRECTS/, 'too_many_redirects'],
  [/ERR_CERT_|ERR_SSL_|ERR_BAD_SSL|ERR_TLS/, 'tls_error'],
  [/ERR_UNSAFE_PORT|ERR_BLOCKED_BY|ERR_UNSAFE_REDIRECT|ERR_DISALLOWED_URL_SCHEME|ERR_UNKNOWN_URL_SCHEME|ERR_INVALID_URL/, 'blocked_address'],
  [/ERR_CONNECTION_TIMED_OUT|ERR_TIMED_OUT|ERR_ADDRESS_UNREACHABLE/, 'connection_timeout'],
  [
    /ERR_CONNECTION|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE|ERR_CONTENT_LENGTH_MISMATCH|ERR_TUNNEL|ERR_PROXY|ERR_INVALID_HTTP|ERR_INVALID_RESPONSE|ERR_HTTP2|ERR_RESPONSE/,
    'connection_reset',
  ],
];

/** The code of a `net::ERR_…` text; `undefined` when there is none in it. */
export function failureOfNetError(text: string): FailureCode | undefined {
  return netErrors.find(([pattern]) => pattern.test(text))?.[1] ?? (/net::ERR_/.test(text) ? 'connection_reset' : undefined);
}

/** The code of what ended some work: the visit's own end before anything else. */
export function failureCodeOf(error: unknown, signal: AbortSignal, fallback: FailureCode = 'internal_error'): FailureCode {
  const cause: unknown = signal.aborted ? signal.reason : error;
  return cause instanceof HtbaseError && isFailureCode(cause.code) ? cause.code : fallback;
}
