import type { ModelCall } from '#providers/model.ts';
import type { Complaint } from '#providers/server-errors.ts';

/** In which servers of one protocol differ. They are found out by trying. */
export interface ServerTraits {
  answerFormat: 'json_schema' | 'json_object' | 'text';
  limitField: 'max_tokens' | 'max_completion_tokens';
  hasTemperature: boolean;
  hasSystemRole: boolean;
  /** Tokens that the model uses up before it says anything. */
  thinkingTokens: number;
}

/** What a server is taken to know until it says otherwise; OpenAI's own no longer takes `max_tokens` for all models. */
export function traitsToTry(isOpenAi: boolean): ServerTraits {
  return {
    answerFormat: 'json_schema',
    limitField: isOpenAi ? 'max_completion_tokens' : 'max_tokens',
    hasTemperature: true,
    hasSystemRole: true,
    thinkingTokens: 0,
  };
}

const topics = {
  format: /response_format|json_schema|json_object|structured output|guided|grammar|\bjson\b/i,
  limit: /max_tokens|max_completion_tokens/i,
  temperature: /temperature/i,
  system: /\bsystem\b|roles? must alternate|unknown role|messages\[0\]\.role/i,
};

/** The traits without what the server complains of; `undefined` when it complains of something else, or of what it has been spared already. */
export function traitsWithout(traits: ServerTraits, { message, param }: Complaint): ServerTraits | undefined {
  const about = (topic: RegExp) => topic.test(param) || topic.test(message);
  if (traits.hasTemperature && about(topics.temperature)) {
    return { ...traits, hasTemperature: false };
  }
  if (about(topics.limit)) {
    const other = traits.limitField === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens';
    return { ...traits, limitField: other };
  }
  if (traits.answerFormat !== 'text' && about(topics.format)) {
    return { ...traits, answerFormat: traits.answerFormat === 'json_schema' ? 'json_object' : 'text' };
  }
  if (traits.hasSystemRole && about(topics.system)) {
    return { ...traits, hasSystemRole: false };
  }
  return undefined;
}

/** A call as a server with such traits takes it, for `/chat/completions`. */
export function chatBody(model: string, call: ModelCall, traits: ServerTraits): Record<string, unknown> {
  return {
    model,
    messages: traits.hasSystemRole
      ? [
          { role: 'system', content: call.system },
          { role: 'user', content: call.user },
        ]
      : [{ role: 'user', content: `${call.system}\n\n${call.user}` }],
    [traits.limitField]: call.maxOutputTokens + traits.thinkingTokens,
    ...(traits.hasTemperature && { temperature: 0 }),
    ...formatOf(call, traits),
  };
}

function formatOf({ answerSchema }: ModelCall, { answerFormat }: ServerTraits): Record<string, unknown> {
  if (answerSchema === undefined || answerFormat === 'text') {
    return {};
  }
  return {
    response_format:
      answerFormat === 'json_object'
        ? { type: 'json_object' }
        : { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema: answerSchema } },
  };
}
