// Who summarizes an article: the providers of LLM_PROVIDER in turn, and the article's own sentences when none can.
import type { Redis } from 'ioredis';
import type { Rate, SummaryProviderName } from '@htbase/shared/config';
import type { Metrics } from '@htbase/shared/metrics';
import { RetryLaterError } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { createCircuitBreaker } from '#providers/circuit-breaker.ts';
import type { CircuitBreaker } from '#providers/circuit-breaker.ts';
import { meterModel } from '#providers/meter-model.ts';
import { ProviderError } from '#providers/model.ts';
import type { ProviderFailure } from '#providers/model.ts';
import { createProvider } from '#providers/providers.ts';
import type { Provider, ProviderSettings } from '#providers/providers.ts';
import { sendInTurn } from '#providers/send-in-turn.ts';
import { createTokenBudget } from '#providers/token-budget.ts';
import { createTurns, noTurns } from '#providers/turns.ts';
import type { Turns } from '#providers/turns.ts';
import { createWorkClock } from '#providers/work-clock.ts';
import { promptVersion, summarizeByExtraction, summarizeWithModel } from '#summarize-article.ts';
import type { ArticleText, KeptResults, Summary } from '#summary.ts';

export interface ChainSettings extends ProviderSettings {
  REDIS_PREFIX: string;
  LLM_PROVIDER: readonly SummaryProviderName[];
  SUMMARIZATION_RATE_LIMIT: Rate | 'off' | undefined;
  LLM_ARTICLE_TIMEOUT: number;
  LLM_DAILY_TOKENS: number;
  CHUNK_SIZE: number;
  CHUNK_OVERLAP: number;
  SUMMARY_LANGUAGE: string;
}

export interface ChainDeps {
  redis: Redis;
  log: Log;
  metrics: Pick<Metrics, 'summarizationDuration' | 'summarizationTokens' | 'summarizationErrors'>;
  limits?: Partial<ChainLimits>;
}

export interface ChainLimits {
  /** What a worker waits for its turn; beyond, the job comes back. */
  maxWaitMs: number;
  /** What a worker waits for a provider that asked to be left alone; beyond, the next one is asked. */
  maxPauseWaitMs: number;
  /** For how long a provider that works is asked before one of more preference that didn't. */
  stickyMs: number;
  /** For how long articles wait for providers from which nothing but trouble comes. */
  patienceMs: number;
  /** Between two tries of a provider that fails again and again. */
  openMs: number;
}

export interface ArticleContext {
  ownerId: string;
  kept: KeptResults;
  signal: AbortSignal;
  /** Told of the share that is done, 0 to 1. */
  onProgress?: (share: number) => void;
}

export interface Chain {
  /** The first provider, as it stands in its summaries. */
  summarizer: Pick<Summary, 'provider' | 'model' | 'promptVersion'>;
  /**
   * The summary of an article. What fails goes to the next provider, and at last to `extractive`, and the summary says so.
   * @throws RetryLaterError when it is the turn of others, or when a provider is in trouble that may pass and there is no other: ten minutes of nothing
   * but trouble are waited for, by all articles together.
   */
  summarize(article: ArticleText, context: ArticleContext): Promise<Summary>;
}

const defaultLimits: ChainLimits = { maxWaitMs: 60_000, maxPauseWaitMs: 5_000, stickyMs: 300_000, patienceMs: 600_000, openMs: 30_000 };
const defaultRate: Rate = { count: 30, seconds: 60 };
const maxCallsPerArticle = 50;
const callsAtATime = 4;
const maxFailures = 3;
/** A text that a server finds too long is cut finer, twice with the usual settings; then it is too long. */
const minChunkTokens = 1_000;
/** Until the next try of a provider that is in trouble and doesn't say for how long. */
const retryMs = 15_000;

/** Failures of a provider and not of an article: others had better not wait for them too. */
const isOfProvider = (code: ProviderFailure) => code === 'unavailable' || code === 'timed_out' || code === 'denied';

interface Link {
  provider: Provider;
  turns: Turns;
  breaker: CircuitBreaker;
  /** What the breaker has seen last. */
  lastFailure: ProviderFailure | undefined;
}

export function createChain(settings: ChainSettings, { redis, log, metrics, limits: changed }: ChainDeps): Chain {
  const limits = { ...defaultLimits, ...changed };
  const prefix = settings.REDIS_PREFIX;
  const budget = createTokenBudget(redis, prefix, settings.LLM_DAILY_TOKENS);
  const rate = settings.SUMMARIZATION_RATE_LIMIT ?? defaultRate;
  const links = settings.LLM_PROVIDER.filter((name) => name !== 'extractive').map((name): Link => {
    const provider = createProvider(name, settings);
    return {
      provider,
      turns: provider.isFree ? noTurns : createTurns({ redis, prefix, provider: name, rate, ...limits }),
      breaker: createCircuitBreaker({ maxFailures, openMs: limits.openMs }),
      lastFailure: undefined,
    };
  });
  const [first] = links;
  let preferred: { link: Link; until: number } | undefined;

  return {
    summarizer: first
      ? { provider: first.provider.name, model: first.provider.model, promptVersion }
      : { provider: 'extractive', model: null, promptVersion: null },

    async summarize(article, context) {
      const failures: { link: Link; error: ProviderError }[] = [];
      for (const link of inOrder()) {
        const startedAt = performance.now();
        const outcome = await summarizeBy(link, article, context);
        if (!(outcome instanceof ProviderError)) {
          prefer(link, failures);
          return withFallback(outcome, startedAt);
        }
        failures.push({ link, error: outcome });
        if (outcome.code === 'quota') {
          break; // it is the owner's, whoever answers
        }
      }
      await waitForBetterTimes(failures);
      const startedAt = performance.now();
      return withFallback(summarizeByExtraction(article), startedAt);
    },
  };

  function inOrder(): Link[] {
    if (!preferred || performance.now() > preferred.until) {
      return links;
    }
    const { link } = preferred;
    return [link, ...links.filter((other) => other !== link)];
  }

  /** What went wrong with one article only says nothing about who should be asked for the next. */
  function prefer(link: Link, failures: readonly { link: Link; error: ProviderError }[]): void {
    if (link === first) {
      preferred = undefined;
    } else if (failures.some(({ error }) => isOfProvider(error.code) || error.code === 'rate_limited')) {
      preferred = { link, until: performance.now() + limits.stickyMs };
    }
  }

  async function summarizeBy(link: Link, article: ArticleText, context: ArticleContext): Promise<Summary | ProviderError> {
    const { provider, breaker } = link;
    const closedMs = breaker.enter();
    if (closedMs > 0) {
      const code = link.lastFailure === 'denied' ? 'denied' : 'unavailable';
      return new ProviderError(code, 'It failed again and again, and is left alone for a while.', closedMs);
    }
    try {
      const summary = await ask(link, article, context);
      breaker.succeeded();
      return summary;
    } catch (error) {
      if (!(error instanceof ProviderError)) {
        breaker.left();
        throw error;
      }
      if (isOfProvider(error.code)) {
        link.lastFailure = error.code;
        breaker.failed();
      } else {
        breaker.left();
      }
      metrics.summarizationErrors.inc({ provider: provider.name, error_type: error.code });
      log.warn({ provider: provider.name, error_code: error.code, error: error.message }, 'summary_provider_failed');
      return error;
    }
  }

  async function ask({ provider, turns }: Link, article: ArticleText, { ownerId, kept, signal, onProgress }: ArticleContext): Promise<Summary> {
    const tooLate = () => new ProviderError('timed_out', `The article took longer than ${settings.LLM_ARTICLE_TIMEOUT} s.`);
    using clock = createWorkClock(settings.LLM_ARTICLE_TIMEOUT * 1_000, tooLate, signal);
    const opened = await provider.open((send) => sendInTurn(send, { turns, clock }));
    const onUsed = (tokens: number) => metrics.summarizationTokens.inc({ provider: provider.name }, tokens);
    const model = provider.isFree ? opened : meterModel(opened, { budget, ownerId, onUsed });
    const options = {
      maxCalls: maxCallsPerArticle,
      concurrency: callsAtATime,
      language: settings.SUMMARY_LANGUAGE,
      kept,
      signal: clock.signal,
      ...(onProgress && { onProgress }),
    };
    for (let chunkTokens = settings.CHUNK_SIZE; ; chunkTokens = Math.ceil(chunkTokens / 2)) {
      try {
        const overlapTokens = Math.min(settings.CHUNK_OVERLAP, Math.floor(chunkTokens / 4));
        return await summarizeWithModel(article, model, { ...options, chunkTokens, overlapTokens });
      } catch (error) {
        const isTooLong = error instanceof ProviderError && error.code === 'too_long';
        if (!isTooLong || chunkTokens / 2 < minChunkTokens) {
          throw error;
        }
      }
    }
  }

  function withFallback(summary: Summary, startedAt: number): Summary {
    metrics.summarizationDuration.observe({ provider: summary.provider }, (performance.now() - startedAt) / 1_000);
    return first && summary.provider !== first.provider.name ? { ...summary, fallbackFrom: first.provider.name } : summary;
  }

  /** @throws RetryLaterError when a provider may soon be back. */
  async function waitForBetterTimes(failures: readonly { link: Link; error: ProviderError }[]): Promise<void> {
    const waits: number[] = [];
    for (const { link, error } of failures) {
      if (error.code === 'rate_limited' || error.code === 'unavailable') {
        const delayMs = error.retryAfterMs ?? retryMs;
        if ((await link.turns.troubledMs()) + delayMs <= limits.patienceMs) {
          waits.push(delayMs);
        }
      }
    }
    if (waits.length > 0 && !failures.some(({ error }) => error.code === 'quota')) {
      throw new RetryLaterError('summary_provider_busy', failures.map(({ error }) => error.message).join(' '), Math.min(...waits));
    }
  }
}
