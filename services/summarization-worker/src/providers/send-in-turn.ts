import { pause } from '@htbase/shared/utils';
import { ProviderError } from '#providers/model.ts';
import type { Send, ServerAnswer } from '#providers/server.ts';
import { errorOf, isTooLong, isUsedUp } from '#providers/server-errors.ts';
import type { Turns } from '#providers/turns.ts';
import type { WorkClock } from '#providers/work-clock.ts';

/** When a server says 429 but not for how long. */
const defaultPauseMs = 5_000;
/** How often one call is sent in all when the server asks to come back. */
const maxTimesAsked = 4;
/** Before what may have been a hiccup is tried once more, and as much again by chance. */
const retryPauseMs = 300;

/**
 * Sends each request in its turn, on the article's clock. "Too many requests" pauses the provider for everybody, and is waited for while that is
 * short; what looks like a hiccup is tried once more. Other answers are the model's to read.
 */
export function sendInTurn(send: Send, { turns, clock }: { turns: Turns; clock: WorkClock }): Send {
  async function sendOnce(...[path, body, signal]: Parameters<Send>): Promise<ServerAnswer | ProviderError> {
    await turns.take(signal);
    try {
      const answer = await clock.run(() => send(path, body, signal));
      return isHiccup(answer) ? errorOf(answer) : answer;
    } catch (error) {
      if (signal.aborted || !(error instanceof ProviderError) || error.code === 'bad_answer') {
        throw error;
      }
      return error;
    }
  }

  return async function sendInItsTurn(path, body, signal) {
    let timesAsked = 0;
    let hiccups = 0;
    for (;;) {
      const answer = await sendOnce(path, body, signal);
      if (answer instanceof ProviderError) {
        await turns.noteTrouble();
        hiccups += 1;
        if (hiccups > 1) {
          throw answer;
        }
        await pause(retryPauseMs * (1 + Math.random()), signal);
        signal.throwIfAborted();
        continue;
      }
      if (!asksToWait(answer)) {
        if (answer.status === 200) {
          await turns.noteSuccess();
        }
        return answer;
      }
      await turns.noteTrouble();
      const pausedMs = await turns.pause(answer.retryAfterMs ?? defaultPauseMs);
      timesAsked += 1;
      if (timesAsked === maxTimesAsked) {
        throw new ProviderError('rate_limited', `The server answered ${answer.status}, ${timesAsked} times.`, pausedMs);
      }
      // a long pause ends this at the next turn
    }
  };
}

/** More tokens than a server gives out in a minute are too long, whatever it says; waiting doesn't mend that, nor an empty account. */
function asksToWait(answer: ServerAnswer): boolean {
  return (answer.status === 429 && !isUsedUp(answer) && !isTooLong(answer)) || (answer.status === 503 && answer.retryAfterMs !== undefined);
}

function isHiccup(answer: ServerAnswer): boolean {
  const { status } = answer;
  return (status === 408 || (status >= 500 && status !== 501)) && !isTooLong(answer) && !asksToWait(answer);
}
