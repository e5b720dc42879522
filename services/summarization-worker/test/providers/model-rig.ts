import { after, before } from 'node:test';
import { createProvider } from '../../src/providers/providers.ts';
import type { LanguageModelName, ProviderSettings } from '../../src/providers/providers.ts';
import type { LanguageModel, ModelCall } from '../../src/providers/model.ts';
import { summaryAnswerSchema } from '../../src/answers/read-summary.ts';
import { startModelServer } from '../model-server/model-server.ts';
import type { ModelServer } from '../model-server/model-server.ts';

export const secretKey = 'sk-test-0123456789abcdef';

/** A model server for the tests of a file. */
export function useModelServer(): { server: ModelServer } {
  const rig: { server: ModelServer } = { server: undefined as unknown as ModelServer };
  before(async () => {
    rig.server = await startModelServer();
  });
  after(() => rig.server.close());
  return rig;
}

export function providerSettings(change: Partial<ProviderSettings> = {}): ProviderSettings {
  return {
    OPENAI_API_KEY: secretKey,
    OPENAI_BASE_URL: undefined,
    OPENAI_MODEL: 'good',
    HUGGINGFACE_API_URL: undefined,
    HUGGINGFACE_API_KEY: secretKey,
    HUGGINGFACE_MODEL: undefined,
    LLM_CALL_TIMEOUT: 20,
    ...change,
  };
}

/** A model without limits of rate. */
export function openModel(name: LanguageModelName, settings: Partial<ProviderSettings>): Promise<LanguageModel> {
  return createProvider(name, providerSettings(settings)).open((send) => send);
}

export const exampleCall: ModelCall = {
  system: 'Summarize. Answer with one JSON object.',
  user: 'BEGIN 0123456789\nThe town of Exampleville opened a bridge on Monday. It cost 3 million euros. The mayor was pleased.\nEND 0123456789',
  answerSchema: summaryAnswerSchema,
  maxOutputTokens: 500,
};

export const never = new AbortController().signal;
