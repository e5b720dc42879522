import { z } from 'zod';
import { ProviderError } from '#providers/model.ts';
import type { LanguageModel, ModelCall, ModelReply } from '#providers/model.ts';
import type { Send, ServerAnswer } from '#providers/server.ts';
import { errorOf, isTooLong, parseJson, readComplaint } from '#providers/server-errors.ts';
import { chatBody, traitsWithout } from '#providers/server-traits.ts';
import type { ServerTraits } from '#providers/server-traits.ts';

/** What has been found out of a server; shared by all who call it. */
export interface ServerMemory {
  traits: ServerTraits;
}

export interface ChatModelDeps {
  provider: string;
  model: string;
  send: Send;
  memory: ServerMemory;
  countTokens(text: string): number;
}

/** Every trait once, JSON twice, and one more for room to think. */
const maxTries = 7;
const roomToThink = 6_000;
const maxNameChars = 200;

const tokenCount = z.int().nonnegative().max(1e9).optional().catch(undefined);
const answerSchema = z.object({
  model: z.string().optional().catch(undefined),
  choices: z
    .array(
      z.object({
        message: z.object({
          content: z
            .union([z.string(), z.array(z.object({ text: z.string().catch('') })).transform((parts) => parts.map(({ text }) => text).join(''))])
            .nullish(),
          refusal: z.string().nullish().catch(undefined),
        }),
        finish_reason: z.string().nullish().catch(undefined),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: tokenCount, completion_tokens: tokenCount }).nullish().catch(undefined),
});

/**
 * A model behind OpenAI's `/chat/completions`, as many servers speak it. What a server doesn't know is left out once it has said so, and
 * remembered once the call without it has worked: what a text makes a server say is no fact about the server.
 */
export function createChatModel({ provider, model, send, memory, countTokens }: ChatModelDeps): LanguageModel {
  return {
    provider,
    model,
    countTokens,
    async call(call, signal) {
      let traits = memory.traits;
      for (let tries = 1; ; tries += 1) {
        const answer = await send('/chat/completions', chatBody(model, call, traits), signal);
        if (answer.status === 200) {
          const reply = readReply(answer, call);
          if (reply.text === '' && reply.isCut && traits.thinkingTokens === 0) {
            traits = { ...traits, thinkingTokens: roomToThink };
            continue;
          }
          memory.traits = traits;
          return reply;
        }
        const isOfTheRequest = (answer.status === 400 || answer.status === 422) && !isTooLong(answer);
        const next = isOfTheRequest && tries < maxTries ? traitsWithout(traits, readComplaint(answer)) : undefined;
        if (!next) {
          throw errorOf(answer);
        }
        traits = next;
      }
    },
  };

  function readReply(answer: ServerAnswer, call: ModelCall): ModelReply {
    const parsed = answerSchema.safeParse(parseJson(answer.body));
    if (!parsed.success) {
      throw new ProviderError('bad_answer', 'What the server answered is no chat completion.');
    }
    const { usage, choices } = parsed.data;
    const { message, finish_reason: ending } = choices[0]!;
    if (message.refusal || ending === 'content_filter') {
      throw new ProviderError('bad_answer', 'The model refused to answer.');
    }
    const text = withoutThoughts(message.content ?? '');
    return {
      text,
      model: parsed.data.model?.slice(0, maxNameChars) || model,
      inputTokens: usage?.prompt_tokens ?? countTokens(call.system) + countTokens(call.user),
      outputTokens: usage?.completion_tokens ?? countTokens(text),
      isCut: ending === 'length',
    };
  }
}

const [thoughtsBegin, thoughtsEnd] = ['<think>', '</think>'];

/** Some servers leave what a model thought in its answer. */
export function withoutThoughts(text: string): string {
  const trimmed = text.trimStart();
  if (!trimmed.startsWith(thoughtsBegin)) {
    return text;
  }
  const end = trimmed.indexOf(thoughtsEnd);
  return end === -1 ? '' : trimmed.slice(end + thoughtsEnd.length).trimStart();
}
