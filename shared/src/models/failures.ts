import type { Grade } from '#models/grades.ts';

export type RetryPolicy = 'never' | 'once' | 'always';

export interface FailureKind {
  code: string;
  /** Whether the engine tries again by itself, as long as attempts are left. */
  retry: RetryPolicy;
  /** What happened, for a person. */
  meaning: string;
  /** What a person can do. */
  hint: string;
}

const table = {
  blocked: ['never', 'The site answered with a challenge or refused us.', 'Open the page in a browser; try again later or from another address.'],
  login_required: ['never', 'The page asks for a login.', 'Only pages that anyone can open can be archived.'],
  not_found: ['never', 'The site says that the page does not exist.', 'Check the URL.'],
  empty: ['never', 'The page shows nothing.', 'Open the page in a browser; some pages need a login or a special client.'],
  dns_not_found: ['never', 'The name of the host does not exist.', 'Check the spelling of the host.'],
  connection_refused: ['never', 'The host refused the connection.', 'Check that the site is up and the port is right.'],
  tls_error: ['never', 'The certificate of the site is not valid.', 'Tell the owner of the site; HT Base does not go past bad certificates.'],
  too_many_redirects: ['never', 'The site redirects for ever.', 'Open the URL in a browser and hand over the address where it ends.'],
  blocked_address: ['never', 'The address is not a public one.', 'Private addresses are refused; an operator can allow some with EGRESS_ALLOW.'],
  too_large: ['never', 'What the site sent is larger than the limit.', 'An operator can raise the limit.'],
  archiver_unavailable: ['never', 'What this archiver needs is not installed.', 'See /api/v2/health for what is missing.'],
  cancelled: ['never', 'The capture was cancelled.', 'Ask for it again.'],
  item_id_conflict: ['never', 'The item is there already, with another URL.', 'Choose another item_id.'],
  no_article: ['never', 'There is no article to summarize.', 'Only captures with readable text have one; see the result of readability.'],
  all_failed: ['never', 'Everything in the batch failed.', 'GET /api/v2/tasks/{task_id}/items says of each why.'],
  connection_timeout: ['always', 'The host did not answer in time.', 'Try again later.'],
  connection_reset: ['always', 'The connection was cut.', 'Try again later.'],
  http_error: ['always', 'The site answered with a server error.', 'Try again later.'],
  browser_crashed: ['always', 'The browser crashed on this page.', 'Try again; if it stays so, report the page.'],
  worker_lost: ['always', 'The worker died while it worked on this page.', 'Try again; if it stays so, report the page.'],
  archiver_failed: ['always', 'The archiver could not make its format.', 'Other formats of the capture may be fine; try again with force.'],
  archiver_timeout: [
    'always',
    'The archiver did not end in time.',
    'Other formats of the capture may be fine; an operator can raise ARCHIVE_TIMEOUT.',
  ],
  storage_unavailable: ['always', 'The object store could not be written.', 'Check the disk or the bucket, then requeue.'],
  summary_failed: ['always', 'No summary could be written.', 'Ask for it again later; the log of the summarization worker says more.'],
  item_not_found: ['never', 'There is no such item.', 'It may have been removed since the batch was accepted.'],
  internal_error: ['always', 'Something went wrong inside HT Base.', 'See the log of the worker.'],
  navigation_timeout: ['once', 'The page did not load in time.', 'Try again later.'],
  capture_timeout: ['once', 'The capture took longer than ARCHIVE_TIMEOUT.', 'An operator can raise ARCHIVE_TIMEOUT.'],
} as const satisfies Record<string, readonly [RetryPolicy, string, string]>;

/** Why a capture or one of its artifacts failed. The documentation's table is generated from this one. */
export type FailureCode = keyof typeof table;

export const failureKinds: readonly FailureKind[] = Object.entries(table).map(([code, [retry, meaning, hint]]) => ({ code, retry, meaning, hint }));

/** True for a code of the table. */
export function isFailureCode(code: string): code is FailureCode {
  return Object.hasOwn(table, code);
}

/** Retry policy, meaning and hint of a code. */
export function failureKindOf(code: FailureCode): FailureKind {
  const [retry, meaning, hint] = table[code];
  return { code, retry, meaning, hint };
}

/** The failure that a bad grade is; `undefined` for the good ones. */
export function failureOfGrade(grade: Grade): FailureCode | undefined {
  return isFailureCode(grade) ? grade : undefined;
}

/** Whether another attempt is to be made after `attemptsMade` of `maxAttempts` (the failed one counted). */
export function shouldRetry(code: FailureCode, attemptsMade: number, maxAttempts: number): boolean {
  const { retry } = failureKindOf(code);
  const allowed = retry === 'never' ? 1 : retry === 'once' ? Math.min(2, maxAttempts) : maxAttempts;
  return attemptsMade < allowed;
}

/** All codes under which a capture can end: the failures, and the grades that are failures. */
export const failureCodes = Object.keys(table) as FailureCode[];
