/** Nothing answers where the server should be. */
export class NoServerError extends Error {}

/** What was given to the command can't be used. */
export class UsageError extends Error {}

export interface Issue {
  path: string;
  message: string;
  code?: string | undefined;
}

/** The server refused: its problem's code and sentence, and what it says of parts of the request. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly issues: readonly Issue[];

  constructor(code: string, detail: string, issues: readonly Issue[]) {
    super(detail);
    this.code = code;
    this.issues = issues;
  }
}
