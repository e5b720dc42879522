/** One turn of a conversation with a language model: instructions, a text, and what shape the answer has. */
export interface ModelCall {
  system: string;
  user: string;
  /** JSON Schema of the answer, for servers that can hold their model to one. */
  answerSchema?: Record<string, unknown>;
  maxOutputTokens: number;
}

export interface ModelReply {
  text: string;
  /** The model that answered, by its server's word. */
  model: string;
  inputTokens: number;
  outputTokens: number;
  /** It ended because of `maxOutputTokens`. */
  isCut: boolean;
}

/** A language model behind a provider. */
export interface LanguageModel {
  /** As in `LLM_PROVIDER`: `openai`, `huggingface`, `mock`. */
  provider: string;
  model: string;
  countTokens(text: string): number;
  /** Rejects with a ProviderError. */
  call(call: ModelCall, signal: AbortSignal): Promise<ModelReply>;
}

/**
 * `denied`: the server won't have us at all (key, address or model are wrong, or nothing is left of what was paid for); `rejected`: it won't have this text;
 * `quota`: the owner has used up what one may use on a day.
 */
export type ProviderFailure = 'rate_limited' | 'unavailable' | 'timed_out' | 'denied' | 'rejected' | 'too_long' | 'bad_answer' | 'quota';

export class ProviderError extends Error {
  override name = 'ProviderError';
  readonly code: ProviderFailure;
  /** How long the server, or our own limit, asks to be left alone. */
  readonly retryAfterMs: number | undefined;

  constructor(code: ProviderFailure, message: string, retryAfterMs?: number) {
    super(message);
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}
