import { planCalls } from '#calls/plan-calls.ts';
import type { CallPlan } from '#calls/plan-calls.ts';
import type { LanguageModel, ModelCall, ModelReply } from '#providers/model.ts';

/** The calls for one article: asks, counts what was used, and never asks more than `maxCalls` times. */
export interface ModelRun {
  model: LanguageModel;
  plan: CallPlan;
  used: { calls: number; inputTokens: number; outputTokens: number; model: string };
  /** Says how many calls are planned, once it is known into how many parts the text goes. */
  begin(parts: number): void;
  /** @throws {ProviderError} */
  ask(call: ModelCall): Promise<ModelReply>;
  /** Whether one call more than planned may be made; takes it if so. */
  takeSpare(): boolean;
  /** One planned call is done; `wasKept` when its result was there already, so that it can be made for something else. */
  settle(outcome?: { wasKept: boolean }): void;
}

interface RunOptions {
  model: LanguageModel;
  chunkTokens: number;
  maxCalls: number;
  signal: AbortSignal;
  onProgress?: ((share: number) => void) | undefined;
}

export function createModelRun({ model, chunkTokens, maxCalls, signal, onProgress }: RunOptions): ModelRun {
  const plan = planCalls({ chunkTokens, maxCalls });
  const used = { calls: 0, inputTokens: 0, outputTokens: 0, model: model.model };
  let planned = 1;
  let done = 0;
  let spare = 0;
  return {
    model,
    plan,
    used,
    begin(parts) {
      planned = plan.callsFor(parts);
      spare = maxCalls - planned;
    },
    async ask(call) {
      signal.throwIfAborted();
      used.calls += 1;
      const reply = await model.call(call, signal);
      used.inputTokens += reply.inputTokens;
      used.outputTokens += reply.outputTokens;
      used.model = reply.model;
      return reply;
    },
    takeSpare() {
      if (spare <= 0) {
        return false;
      }
      spare -= 1;
      return true;
    },
    settle({ wasKept } = { wasKept: false }) {
      done += 1;
      spare += wasKept ? 1 : 0;
      onProgress?.(Math.min(1, done / planned));
    },
  };
}
