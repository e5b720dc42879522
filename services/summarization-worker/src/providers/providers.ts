// The language models that can be asked, by their names in LLM_PROVIDER.
import type { SummaryProviderName } from '@htbase/shared/config';
import { createChatModel } from '#providers/chat-model.ts';
import type { ServerMemory } from '#providers/chat-model.ts';
import { estimateTokens, isOpenAiModel, loadOpenAiCounter } from '#providers/count-tokens.ts';
import { createGenerateModel } from '#providers/generate-model.ts';
import { mockModel } from '#providers/mock-model.ts';
import { ProviderError } from '#providers/model.ts';
import type { LanguageModel } from '#providers/model.ts';
import { connectServer } from '#providers/server.ts';
import type { Send } from '#providers/server.ts';
import { traitsToTry } from '#providers/server-traits.ts';

export interface ProviderSettings {
  OPENAI_API_KEY: string | undefined;
  OPENAI_BASE_URL: string | undefined;
  OPENAI_MODEL: string;
  HUGGINGFACE_API_URL: string | undefined;
  HUGGINGFACE_API_KEY: string | undefined;
  HUGGINGFACE_MODEL: string | undefined;
  LLM_CALL_TIMEOUT: number;
}

export interface Provider {
  name: SummaryProviderName;
  /** As it is asked for. */
  model: string;
  /** Costs nothing and is never busy: neither calls nor tokens are counted. */
  isFree: boolean;
  /** A model whose requests all go through `wrap`, for one article. What is found out of the server is kept between them. */
  open(wrap: (send: Send) => Send): Promise<LanguageModel>;
}

export type LanguageModelName = Exclude<SummaryProviderName, 'extractive'>;

export function createProvider(name: LanguageModelName, settings: ProviderSettings): Provider {
  switch (name) {
    case 'openai':
      return createOpenAi(settings);
    case 'huggingface':
      return createHuggingFace(settings);
    case 'mock':
      return { name, model: mockModel.model, isFree: true, open: async () => mockModel };
  }
}

const openAiUrl = 'https://api.openai.com/v1';

/** OpenAI, and whatever speaks its protocol. */
function createOpenAi(settings: ProviderSettings): Provider {
  const { OPENAI_MODEL: model, OPENAI_API_KEY: key, OPENAI_BASE_URL: setUrl = openAiUrl, LLM_CALL_TIMEOUT } = settings;
  const baseUrl = withVersion(setUrl);
  const server = connectServer({ baseUrl, key, callMs: LLM_CALL_TIMEOUT * 1_000 });
  const memory: ServerMemory = { traits: traitsToTry(new URL(baseUrl).host === new URL(openAiUrl).host) };
  return {
    name: 'openai',
    model,
    isFree: false,
    async open(wrap) {
      const countTokens = isOpenAiModel(model) ? await loadOpenAiCounter(model) : estimateTokens;
      return createChatModel({ provider: 'openai', model, send: wrap(server), memory, countTokens });
    },
  };
}

/** `/v1`, where the address names only a host. */
function withVersion(setUrl: string): string {
  const url = new URL(setUrl);
  if (url.pathname === '/') {
    url.pathname = '/v1';
  }
  return url.href;
}

/** What text-generation-inference takes for the name of its only model. */
const tgiModel = 'tgi';

/** text-generation-inference, and Hugging Face's services: by OpenAI's protocol, or TGI's own where a server doesn't have that. */
function createHuggingFace(settings: ProviderSettings): Provider {
  const { HUGGINGFACE_MODEL: model = tgiModel, HUGGINGFACE_API_KEY: key, HUGGINGFACE_API_URL: setUrl = '', LLM_CALL_TIMEOUT } = settings;
  const root = new URL(setUrl);
  root.pathname = root.pathname.replace(/\/(v1|generate)?\/*$/, '');
  const server = connectServer({ baseUrl: root.href, key, callMs: LLM_CALL_TIMEOUT * 1_000 });
  const chatMemory: ServerMemory = { traits: traitsToTry(false) };
  const generateMemory = { hasGrammar: true };
  let protocol: 'unknown' | 'chat' | 'generate' = 'unknown';

  return {
    name: 'huggingface',
    model,
    isFree: false,
    async open(wrap) {
      const send = wrap(server);
      const parts = { provider: 'huggingface', model, countTokens: estimateTokens };
      const chat = createChatModel({ ...parts, memory: chatMemory, send: (path, body, signal) => send(`/v1${path}`, body, signal) });
      const generate = createGenerateModel({ ...parts, memory: generateMemory, send });
      return {
        ...parts,
        async call(call, signal) {
          if (protocol === 'generate') {
            return generate.call(call, signal);
          }
          try {
            const reply = await chat.call(call, signal);
            protocol = 'chat';
            return reply;
          } catch (error) {
            if (protocol === 'chat' || !(error instanceof ProviderError) || error.code !== 'denied') {
              throw error;
            }
            return tryGenerate(call, signal, error);
          }
        },
      };

      /** Where that doesn't work either, the first answer says what is wrong. */
      async function tryGenerate(...[call, signal, chatError]: [...Parameters<LanguageModel['call']>, ProviderError]) {
        try {
          const reply = await generate.call(call, signal);
          protocol = 'generate';
          return reply;
        } catch (error) {
          throw error instanceof ProviderError && error.code === 'denied' ? chatError : error;
        }
      }
    },
  };
}
