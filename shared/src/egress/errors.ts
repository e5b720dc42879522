import type { FailureCode } from '#models/index.ts';
import { HtbaseError } from '#utils/index.ts';

/** Why a target was not reached, with the code that a capture gets from it. */
export class EgressError extends HtbaseError {
  readonly failure: FailureCode;

  constructor(failure: FailureCode, message: string, options?: ErrorOptions) {
    super(failure, message, options);
    this.failure = failure;
  }
}
