import { readSummary } from '#answers/read-summary.ts';
import type { SummaryAnswer } from '#answers/read-summary.ts';
import type { ModelRun } from '#calls/model-run.ts';
import { askToRepair } from '#prompts/prompts.ts';
import { ProviderError } from '#providers/model.ts';
import type { ModelCall } from '#providers/model.ts';

/**
 * The summary in the answer to a call; when there is none, the model is told why and asked once more.
 *
 * @throws {ProviderError} `bad_answer` when that doesn't help either.
 */
export async function askUntilReadable(run: ModelRun, call: ModelCall, language: string | null): Promise<SummaryAnswer> {
  const reply = await run.ask(call);
  let answer = readSummary(reply.text, language);
  if ('problem' in answer && run.takeSpare()) {
    const problem = reply.isCut ? `${answer.problem} It was cut off because it was too long.` : answer.problem;
    answer = readSummary((await run.ask(askToRepair(call, reply.text, problem))).text, language);
  }
  if ('problem' in answer) {
    throw new ProviderError('bad_answer', answer.problem);
  }
  run.settle();
  return answer;
}
