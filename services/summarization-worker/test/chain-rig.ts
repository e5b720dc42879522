import { createMetrics } from '@htbase/shared/metrics';
import type { Metrics } from '@htbase/shared/metrics';
import type { TestRedis } from '@htbase/shared/testing';
import { createLog } from '@htbase/shared/utils';
import { createChain } from '../src/chain.ts';
import type { ArticleContext, Chain, ChainLimits, ChainSettings } from '../src/chain.ts';
import type { ArticleText, KeptResults } from '../src/summary.ts';
import type { ModelServer } from './model-server/model-server.ts';
import { providerSettings } from './providers/model-rig.ts';

export interface TestChain extends Chain {
  metrics: Metrics;
  /** All that was logged. */
  log(): string;
  settings: ChainSettings;
}

/** Chains on a prefix of their own, unless they are to be of one fleet. */
export function createChains(own: TestRedis, server: () => ModelServer) {
  let fleets = 0;

  /** Openai is the model server, huggingface its `/native`. */
  return function buildChain(change: Partial<ChainSettings> = {}, limits: Partial<ChainLimits> = {}): TestChain {
    fleets += 1;
    let output = '';
    const log = createLog('test', { LOG_FORMAT: 'json', LOG_LEVEL: 'trace' }, { write: (line) => void (output += line) });
    const metrics = createMetrics('test');
    const settings: ChainSettings = {
      ...providerSettings({ OPENAI_BASE_URL: `${server().url}/v1`, HUGGINGFACE_API_URL: `${server().url}/native` }),
      REDIS_PREFIX: `${own.prefix}:${fleets}`,
      LLM_PROVIDER: ['openai'],
      SUMMARIZATION_RATE_LIMIT: 'off',
      LLM_ARTICLE_TIMEOUT: 60,
      LLM_DAILY_TOKENS: 0,
      CHUNK_SIZE: 4_000,
      CHUNK_OVERLAP: 200,
      SUMMARY_LANGUAGE: 'article',
      ...change,
    };
    return { ...createChain(settings, { redis: own.redis, log, metrics, limits }), metrics, log: () => output, settings };
  };
}

export function keepInMemory(): KeptResults & { size(): number } {
  const kept = new Map<string, string>();
  return {
    get: async (key) => kept.get(key),
    set: async (key, value) => void kept.set(key, value),
    size: () => kept.size,
  };
}

export function articleContext(change: Partial<ArticleContext> = {}): ArticleContext {
  return { ownerId: 'owner', kept: keepInMemory(), signal: new AbortController().signal, ...change };
}

export function buildArticle(paragraphs = 3, name = 'Exampleville'): ArticleText {
  const text = Array.from(
    { length: paragraphs },
    (_, index) =>
      `The town of ${name} opened bridge number ${index + 1} on a Monday. It cost ${index + 3} million euros, and nobody had expected the river to rise so early. ` +
      `The mayor said that the old crossing had served for ${index + 40} years and would be kept for those who walk.`,
  ).join('\n\n');
  return { title: `Bridges of ${name}`, text, language: 'en' };
}
