/** Nothing answers where the server should be. */
export class NoServerError extends Error {}

/** The server refused: its problem's code and sentence. */
export class ApiProblem extends Error {
  readonly code: string;

  constructor(code: string, detail: string) {
    super(detail);
    this.code = code;
  }
}
