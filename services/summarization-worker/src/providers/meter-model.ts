import { raceSignal } from '@htbase/shared/utils';
import type { LanguageModel } from '#providers/model.ts';
import type { TokenBudget } from '#providers/token-budget.ts';

export interface MeterDeps {
  budget: TokenBudget;
  ownerId: string;
  /** Told of what each call has used. */
  onUsed(tokens: number): void;
}

/** The model, held to what its caller may use on one day. */
export function meterModel(model: LanguageModel, { budget, ownerId, onUsed }: MeterDeps): LanguageModel {
  return {
    ...model,
    async call(call, signal) {
      const inputTokens = model.countTokens(call.system) + model.countTokens(call.user);
      const reservation = await raceSignal(budget.reserve(ownerId, inputTokens + call.maxOutputTokens), signal);
      let used = 0;
      try {
        const reply = await model.call(call, signal);
        used = reply.inputTokens + reply.outputTokens;
        return reply;
      } finally {
        await reservation.settle(used);
        onUsed(used);
      }
    },
  };
}
