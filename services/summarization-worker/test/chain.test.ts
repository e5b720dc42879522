import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { createTestRedis } from '@htbase/shared/testing';
import type { TestRedis } from '@htbase/shared/testing';
import { RetryLaterError } from '@htbase/shared/utils';
import { articleContext, buildArticle, createChains, keepInMemory } from './chain-rig.ts';
import { secretKey, useModelServer } from './providers/model-rig.ts';

const rig = useModelServer();
let own: TestRedis;
let buildChain: ReturnType<typeof createChains>;
before(async () => {
  own = await createTestRedis(process.env);
  buildChain = createChains(own, () => rig.server);
});
after(() => own.close());

const callsOf = (model: string) => rig.server.calls.filter((call) => call.model === model);
const isRetryLater = (code: string) => (error: unknown) => error instanceof RetryLaterError && error.code === code;

test('without a language model an article is summarized all the same, and that is no fallback', async () => {
  const chain = buildChain({ LLM_PROVIDER: ['extractive'] });

  const summary = await chain.summarize(buildArticle(), articleContext());

  assert.equal(summary.provider, 'extractive');
  assert.equal(summary.fallbackFrom, null);
  assert.equal(summary.grounded, 1);
  assert.deepEqual(chain.summarizer, { provider: 'extractive', model: null, promptVersion: null });
});

test('the mock summarizes with quotes of the text, the same each time, short and long', async () => {
  const chain = buildChain({ LLM_PROVIDER: ['mock'], CHUNK_SIZE: 1_000 });

  for (const paragraphs of [3, 60]) {
    const first = await chain.summarize(buildArticle(paragraphs), articleContext());
    const second = await chain.summarize(buildArticle(paragraphs), articleContext());

    assert.equal(first.provider, 'mock');
    assert.equal(first.grounded, 1, JSON.stringify(first.quotes));
    assert.deepEqual(first.unsupported, []);
    assert.ok(paragraphs === 3 ? first.calls === 1 : first.calls > 3);
    assert.deepEqual(second, first);
  }
});

test('a server makes the summary, and what it took is told and counted', async () => {
  const chain = buildChain();

  const summary = await chain.summarize(buildArticle(), articleContext());

  assert.deepEqual(
    [summary.provider, summary.model, summary.inputTokens, summary.outputTokens, summary.calls, summary.fallbackFrom],
    ['openai', 'good-2026', 1_000, 100, 1, null],
  );
  assert.equal(chain.summarizer.model, 'good');
  const exposition = await chain.metrics.registry.metrics();
  assert.match(exposition, /summarization_tokens_used\{[^}]*provider="openai"[^}]*\} 1100/);
  assert.match(exposition, /summarization_duration_seconds_count\{[^}]*provider="openai"[^}]*\} 1/);
});

for (const model of ['wrong-key', 'garbage', 'wrong-schema', 'refusal', 'empty', 'endless', 'rejected', 'redirect', 'half-json', 'used-up']) {
  test(`${model}: the next provider summarizes, and the summary says so`, async () => {
    const chain = buildChain({ LLM_PROVIDER: ['openai', 'huggingface'], OPENAI_MODEL: model });

    const summary = await chain.summarize(buildArticle(), articleContext());

    assert.equal(summary.provider, 'huggingface');
    assert.equal(summary.fallbackFrom, 'openai');
    assert.match(
      await chain.metrics.registry.metrics(),
      /summarization_errors_total\{[^}]*provider="openai",error_type="(denied|bad_answer|rejected)"[^}]*\} 1/,
    );
  });
}

for (const model of ['wrong-key', 'garbage', 'too-long']) {
  test(`${model}: without another provider the article summarizes itself, and the summary says so`, async () => {
    const summary = await buildChain({ OPENAI_MODEL: model }).summarize(buildArticle(), articleContext());

    assert.equal(summary.provider, 'extractive');
    assert.equal(summary.fallbackFrom, 'openai');
  });
}

for (const model of ['hang', 'drip']) {
  test(`${model}: after the limits of time the article summarizes itself`, { timeout: 60_000 }, async () => {
    const chain = buildChain({ OPENAI_MODEL: model, LLM_CALL_TIMEOUT: 1 });

    assert.equal((await chain.summarize(buildArticle(), articleContext())).provider, 'extractive');
    assert.equal(callsOf(model).length, 2, 'a hiccup is tried once more');
  });
}

test('the time of an article is limited, however many calls it takes', { timeout: 60_000 }, async () => {
  const chain = buildChain({ OPENAI_MODEL: 'hang+', LLM_CALL_TIMEOUT: 60, LLM_ARTICLE_TIMEOUT: 1, CHUNK_SIZE: 1_000 });

  const summary = await chain.summarize(buildArticle(60), articleContext());

  assert.equal(summary.fallbackFrom, 'openai');
  assert.match(chain.log(), /The article took longer than 1 s/);
});

test('waiting for a turn is not time of the article', { timeout: 60_000 }, async () => {
  const chain = buildChain({
    OPENAI_MODEL: 'patient',
    SUMMARIZATION_RATE_LIMIT: { count: 2, seconds: 1 },
    LLM_ARTICLE_TIMEOUT: 2,
    CHUNK_SIZE: 1_000,
  });

  const summary = await chain.summarize(buildArticle(60), articleContext());

  assert.equal(summary.provider, 'openai');
  assert.ok(summary.calls >= 5, 'more calls than fit into the time of the article at that rate');
});

test('a hiccup of the server is tried once more', async () => {
  const summary = await buildChain({ OPENAI_MODEL: 'broken-once' }).summarize(buildArticle(), articleContext());

  assert.equal(summary.provider, 'openai');
  assert.equal(callsOf('broken-once').length, 2);
});

test('a server that asks to come back soon is waited for', { timeout: 60_000 }, async () => {
  rig.server.script('soon', ['rate-limited', 'busy', 'good']);

  const summary = await buildChain({ OPENAI_MODEL: 'soon' }).summarize(buildArticle(), articleContext());

  assert.equal(summary.provider, 'openai');
  assert.equal(callsOf('soon').length, 3);
});

test('one that asks for long is not: another provider is asked, or else the job comes back then', async () => {
  const withAnother = buildChain({ OPENAI_MODEL: 'rate-limited-for-long', LLM_PROVIDER: ['openai', 'huggingface'] });
  assert.equal((await withAnother.summarize(buildArticle(), articleContext())).provider, 'huggingface');

  const alone = buildChain({ OPENAI_MODEL: 'rate-limited-for-long' });
  await assert.rejects(
    alone.summarize(buildArticle(), articleContext()),
    (error) => isRetryLater('summary_provider_busy')(error) && (error as RetryLaterError).delayMs > 110_000,
  );
});

test('what one worker is told, the fleet holds to', async () => {
  const here = buildChain({ OPENAI_MODEL: 'fleet' });
  const elsewhere = buildChain({ OPENAI_MODEL: 'fleet', REDIS_PREFIX: here.settings.REDIS_PREFIX });
  rig.server.script('fleet', ['rate-limited-for-long']);
  await assert.rejects(here.summarize(buildArticle(), articleContext()), RetryLaterError);

  await assert.rejects(elsewhere.summarize(buildArticle(), articleContext()), RetryLaterError);

  assert.equal(callsOf('fleet').length, 1);
});

test('a provider of which nothing but trouble comes is no longer waited for', async () => {
  const chain = buildChain({ OPENAI_MODEL: 'broken' }, { patienceMs: 20_000 });
  await assert.rejects(chain.summarize(buildArticle(), articleContext()), isRetryLater('summary_provider_busy'));
  await own.redis.hincrbyfloat(`${chain.settings.REDIS_PREFIX}:llm:openai`, 'troubled', -20_000);

  const summary = await chain.summarize(buildArticle(), articleContext());

  assert.equal(summary.provider, 'extractive');
  assert.equal(summary.fallbackFrom, 'openai');
});

test('when it is the turn of many others the job comes back, and pays only for what is missing', { timeout: 60_000 }, async () => {
  const chain = buildChain({ OPENAI_MODEL: 'turns', SUMMARIZATION_RATE_LIMIT: { count: 2, seconds: 1 }, CHUNK_SIZE: 1_000 }, { maxWaitMs: 700 });
  const kept = keepInMemory();
  let puttingBack = 0;

  const summarize = async () => {
    for (;;) {
      try {
        return await chain.summarize(buildArticle(60), articleContext({ kept }));
      } catch (error) {
        assert.ok(isRetryLater('summary_rate_limit')(error), String(error));
        puttingBack += 1;
        await sleep(50);
      }
    }
  };
  const summary = await summarize();

  assert.ok(puttingBack > 0);
  assert.equal(summary.provider, 'openai');
  assert.equal(callsOf('turns').length, kept.size() + 1);
});

test('a provider that works is asked first for a while, unless the trouble was with one article only', async () => {
  const chain = buildChain({ OPENAI_MODEL: 'shaky', LLM_PROVIDER: ['openai', 'mock'] }, { stickyMs: 3_600_000 });
  rig.server.script('shaky', ['garbage', 'wrong-key', 'good']);

  assert.equal((await chain.summarize(buildArticle(), articleContext())).provider, 'mock');
  assert.equal((await chain.summarize(buildArticle(), articleContext())).provider, 'mock');
  assert.equal(callsOf('shaky').length, 2, 'an article that it failed at is no reason to leave it alone');
  const third = await chain.summarize(buildArticle(), articleContext());

  assert.equal(third.provider, 'mock');
  assert.equal(third.fallbackFrom, 'openai');
  assert.equal(callsOf('shaky').length, 2);
});

test('a provider that fails again and again is left alone, and then tried by one', { timeout: 60_000 }, async () => {
  const chain = buildChain({ OPENAI_MODEL: 'wrong-key+', LLM_PROVIDER: ['openai', 'mock'] }, { stickyMs: 0, openMs: 1_000 });
  const callsSoFar = () => callsOf('wrong-key+').length;
  for (let articles = 0; articles < 6; articles += 1) {
    await chain.summarize(buildArticle(), articleContext());
  }
  assert.equal(callsSoFar(), 3);

  rig.server.script('wrong-key+', ['good']);
  for (let provider = 'mock'; provider === 'mock';) {
    ({ provider } = await chain.summarize(buildArticle(), articleContext()));
  }

  assert.equal(callsSoFar(), 4);
});

test('tokens of one owner and day are limited: beyond, the article summarizes itself', async () => {
  const chain = buildChain({ OPENAI_MODEL: 'metered', LLM_PROVIDER: ['openai', 'huggingface'], LLM_DAILY_TOKENS: 3_500 });
  const summarizeFor = async (ownerId: string) => chain.summarize(buildArticle(), articleContext({ ownerId }));

  assert.equal((await summarizeFor('alice')).provider, 'openai');
  const beyond = await summarizeFor('alice');
  const ofAnother = await summarizeFor('bob');

  assert.deepEqual([beyond.provider, beyond.fallbackFrom], ['extractive', 'openai']);
  assert.equal(ofAnother.provider, 'openai');
  assert.equal(callsOf('metered').length, 2);
});

test('a text that a server finds too long is cut finer', async () => {
  const summary = await buildChain({ OPENAI_MODEL: 'short-context' }).summarize(buildArticle(60), articleContext());

  assert.equal(summary.provider, 'openai');
  assert.ok(summary.calls > 3);
});

test('quotes that the model made up are all flagged', async () => {
  for (const paragraphs of [3, 60]) {
    const summary = await buildChain({ OPENAI_MODEL: 'false-quotes', CHUNK_SIZE: 1_000 }).summarize(buildArticle(paragraphs), articleContext());

    assert.equal(summary.provider, 'openai');
    assert.equal(summary.grounded, 0);
    assert.deepEqual(
      summary.quotes.map(({ start, end }) => [start, end]),
      [[null, null]],
    );
  }
});

test('a model that obeys the page harms only the summary of that page, which stays plain text', async () => {
  const chain = buildChain({ OPENAI_MODEL: 'captured', LLM_PROVIDER: ['openai', 'mock'] });
  rig.server.script('captured', ['obeyed', 'good']);

  const summary = await chain.summarize(buildArticle(), articleContext());
  const next = await chain.summarize(buildArticle(), articleContext());

  assert.ok(!/[<>]|\]\(|https?:/.test(`${summary.lede} ${summary.summary}`), JSON.stringify(summary));
  assert.equal(summary.grounded, 0);
  assert.equal(next.provider, 'openai');
  assert.equal(next.grounded, 1);
});

test('a job that is stopped stops at once, and no other provider is asked', async () => {
  const chain = buildChain({ OPENAI_MODEL: 'hang++', LLM_PROVIDER: ['openai', 'mock'] });
  const controller = new AbortController();
  const summarizing = chain.summarize(buildArticle(), articleContext({ signal: controller.signal }));

  controller.abort(new Error('stopped'));

  await assert.rejects(summarizing, /stopped/);
});

test('keys are in no log line, error, metric, or key of Redis', async () => {
  const chain = buildChain({ OPENAI_MODEL: 'wrong-key', LLM_PROVIDER: ['openai', 'huggingface'] });
  rig.server.script('tgi', ['wrong-key']);

  const summary = await chain.summarize(buildArticle(), articleContext());
  rig.server.script('tgi', ['good']);

  const seen = [chain.log(), JSON.stringify(summary), await chain.metrics.registry.metrics(), (await own.redis.keys('*')).join()].join();
  assert.match(chain.log(), /Incorrect API key provided: \[key\]/);
  assert.ok(!seen.includes(secretKey));
});
