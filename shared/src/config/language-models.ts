import { choices, integer, optionalText, rate, text, url } from '#config/parsers.ts';

/** Who can make a summary, as in `LLM_PROVIDER`. */
export const summaryProviders = ['openai', 'huggingface', 'extractive', 'mock'] as const;
export type SummaryProviderName = (typeof summaryProviders)[number];

/** Which language models are asked, and how much. */
export const languageModels = {
  LLM_PROVIDER: choices(summaryProviders, ['extractive']).describe(
    'Who makes summaries, comma-separated, the next when one fails: `openai` (any server that speaks its protocol), `huggingface` (text-generation-inference), `extractive` (offline; always the last), `mock` (for development)',
  ),
  OPENAI_API_KEY: optionalText().describe('Key of `openai`; servers of your own may need none'),
  OPENAI_BASE_URL: url().describe(
    "Address of a server that speaks OpenAI's protocol (vLLM, Ollama, llama.cpp), `http://host:port/v1`; OpenAI's own when not set",
  ),
  OPENAI_MODEL: text('gpt-4.1-mini').describe('Model of `openai`'),
  HUGGINGFACE_API_URL: url().describe('Address of a text-generation-inference server or of an Inference Endpoint, for `huggingface`'),
  HUGGINGFACE_API_KEY: optionalText().describe('Key of `huggingface`; servers of your own may need none'),
  HUGGINGFACE_MODEL: optionalText().describe('Model of `huggingface`, where its server has several'),
  SUMMARIZATION_RATE_LIMIT: rate().describe(
    'Calls of one provider, evenly spaced over all workers: `30/m` when not set; `off`: no limit. `extractive` and `mock` have none',
  ),
  CHUNK_SIZE: integer(4_000, 500, 1_000_000).describe('Tokens of text in one call; a longer text is read in parts'),
  CHUNK_OVERLAP: integer(200, 0, 10_000).describe('Tokens with which a part repeats the end of the one before'),
  SUMMARY_LANGUAGE: text('article').describe('Language of summaries, as a tag such as `en`; `article`: that of the text'),
  LLM_CALL_TIMEOUT: integer(120, 1, 3_600).describe('Seconds that one call of a language model may take'),
  LLM_ARTICLE_TIMEOUT: integer(600, 1, 86_400).describe('Seconds that one provider may work on one article; waiting for its turn is not counted'),
  LLM_DAILY_TOKENS: integer(0, 0, 1_000_000_000_000).describe(
    'Tokens that language models may use for one owner on one day (UTC); beyond, summaries are made by `extractive`. 0: no limit',
  ),
};

type Values = Readonly<Record<string, unknown>>;

/** What is missing among settings of language models, one sentence each; of a service that asks none there is nothing. */
export function findLanguageModelProblems(values: Values): string[] {
  const chosen = values['LLM_PROVIDER'];
  const isChosen = (name: SummaryProviderName) => Array.isArray(chosen) && chosen.includes(name);
  const isSet = (name: string) => values[name] !== undefined;
  const problems: string[] = [];
  if (isChosen('openai') && !isSet('OPENAI_API_KEY') && !isSet('OPENAI_BASE_URL')) {
    problems.push('OPENAI_API_KEY: has to be set for LLM_PROVIDER=openai, or OPENAI_BASE_URL for a server that needs no key');
  }
  if (isChosen('huggingface') && !isSet('HUGGINGFACE_API_URL')) {
    problems.push('HUGGINGFACE_API_URL: has to be set for LLM_PROVIDER=huggingface');
  }
  if (isChosen('extractive') && Array.isArray(chosen) && chosen.at(-1) !== 'extractive') {
    problems.push('LLM_PROVIDER: extractive never fails, so it has to be the last');
  }
  if (Number(values['CHUNK_OVERLAP']) > Number(values['CHUNK_SIZE']) / 2) {
    problems.push('CHUNK_OVERLAP: has to be at most half of CHUNK_SIZE');
  }
  for (const [name, key] of [
    ['OPENAI_BASE_URL', 'OPENAI_API_KEY'],
    ['HUGGINGFACE_API_URL', 'HUGGINGFACE_API_KEY'],
  ] as const) {
    const parsed = URL.parse(String(values[name]));
    if (parsed && (parsed.username !== '' || parsed.password !== '')) {
      problems.push(`${name}: must not hold a user or password; a key goes into ${key}`);
    }
  }
  return problems;
}
