import type { FailureCode } from '#models/index.ts';
import { HtbaseError } from '#utils/index.ts';

/** What a slot may use up before it lets nothing more through. */
export type WireLimit = 'wire_bytes' | 'wire_requests' | 'wire_connections' | 'wire_time';

/** Why the guard itself said no, as evidence, log and metrics name it. */
export type RefusalReason = 'private_address' | 'closed_port' | 'own_listener' | 'not_http' | WireLimit;

/** Why a target was not reached, with the code that a capture gets from it. */
export class EgressError extends HtbaseError {
  readonly failure: FailureCode;
  /** Set when it was the guard that refused, and not the network. */
  readonly refusal: RefusalReason | undefined;

  constructor(failure: FailureCode, message: string, options?: ErrorOptions & { refusal?: RefusalReason }) {
    super(failure, message, options);
    this.failure = failure;
    this.refusal = options?.refusal;
  }
}
