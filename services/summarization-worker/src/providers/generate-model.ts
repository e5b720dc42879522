import { z } from 'zod';
import { withoutThoughts } from '#providers/chat-model.ts';
import { ProviderError } from '#providers/model.ts';
import type { LanguageModel, ModelCall } from '#providers/model.ts';
import type { Send } from '#providers/server.ts';
import { errorOf, isTooLong, parseJson, readComplaint } from '#providers/server-errors.ts';

const generatedSchema = z.object({
  generated_text: z.string(),
  details: z
    .object({
      finish_reason: z.string().optional().catch(undefined),
      generated_tokens: z.int().nonnegative().max(1e9).optional().catch(undefined),
    })
    .nullish()
    .catch(undefined),
});
const answerSchema = z.union([generatedSchema, z.tuple([generatedSchema]).transform(([first]) => first)]);

export interface GenerateModelDeps {
  provider: string;
  model: string;
  send: Send;
  /** Whether the server can hold its model to a JSON Schema; found out by trying. */
  memory: { hasGrammar: boolean };
  countTokens(text: string): number;
}

/** A model behind text-generation-inference's own `/generate`, for servers that have nothing else. */
export function createGenerateModel({ provider, model, send, memory, countTokens }: GenerateModelDeps): LanguageModel {
  return {
    provider,
    model,
    countTokens,
    async call(call, signal) {
      const prompt = `${call.system}\n\n${call.user}\n\n`;
      let hasGrammar = memory.hasGrammar && call.answerSchema !== undefined;
      let answer = await send('/generate', generateBody(prompt, call, hasGrammar), signal);
      if (hasGrammar && answer.status >= 400 && !isTooLong(answer) && /grammar/i.test(readComplaint(answer).message)) {
        hasGrammar = false;
        answer = await send('/generate', generateBody(prompt, call, hasGrammar), signal);
      }
      if (answer.status !== 200) {
        throw errorOf(answer);
      }
      const parsed = answerSchema.safeParse(parseJson(answer.body));
      if (!parsed.success) {
        throw new ProviderError('bad_answer', 'What the server answered is no generated text.');
      }
      if (call.answerSchema !== undefined) {
        memory.hasGrammar = hasGrammar;
      }
      const { generated_text: generated, details } = parsed.data;
      return {
        text: withoutThoughts(generated),
        model,
        inputTokens: countTokens(prompt),
        outputTokens: details?.generated_tokens ?? countTokens(generated),
        isCut: details?.finish_reason === 'length',
      };
    },
  };
}

function generateBody(inputs: string, { maxOutputTokens, answerSchema: schema }: ModelCall, hasGrammar: boolean): unknown {
  return {
    inputs,
    parameters: {
      max_new_tokens: maxOutputTokens,
      do_sample: false,
      return_full_text: false,
      details: true,
      ...(hasGrammar && { grammar: { type: 'json', value: schema } }),
    },
  };
}
