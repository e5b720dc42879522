/** An error with a stable `code` that clients, logs and metrics may rely on. Anything that is neither subclass means: try again until attempts run out. */
export class HtbaseError extends Error {
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** Trying again can't help. */
export class PermanentError extends HtbaseError {}

/** Come back in `delayMs`; this costs no attempt. */
export class RetryLaterError extends HtbaseError {
  readonly delayMs: number;

  constructor(code: string, message: string, delayMs: number, options?: ErrorOptions) {
    super(code, message, options);
    this.delayMs = delayMs;
  }
}

/** The stable code of any thrown value; `internal_error` for what isn't ours. */
export function errorCodeOf(error: unknown): string {
  return error instanceof HtbaseError ? error.code : 'internal_error';
}

/** The message of any thrown value, one line, at most 500 characters. */
export function errorMessageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replaceAll(/\s+/g, ' ').slice(0, 500);
}

/** True for Node's system errors (`ENOENT`, `ECONNREFUSED`, ...) with one of the given codes. */
export function isSystemError(error: unknown, ...codes: string[]): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** True for what zlib says of bytes that can't be unpacked. */
export function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
