import assert from 'node:assert/strict';
import { test } from 'node:test';
import { estimateTokens, isOpenAiModel, loadOpenAiCounter } from '../../src/providers/count-tokens.ts';

const sentence = 'The quick brown fox jumps over the lazy dog, said Dr. Smith in 1999. ';

test("OpenAI's models are counted with their own tokens", async () => {
  const count = await loadOpenAiCounter('gpt-4o-mini');

  assert.equal(count('hello world'), 2);
  assert.equal(count(''), 0);
  assert.ok(count('<|endoftext|>') > 1, 'a mark in a text is mere text');
  assert.ok(
    (await loadOpenAiCounter('gpt-4-turbo'))('東京都は日本の首都です。') !== count('東京都は日本の首都です。'),
    'older models have another vocabulary',
  );
});

test('only models with such names are', () => {
  assert.deepEqual(['gpt-4.1-mini', 'o3', 'openai/gpt-4o', 'chatgpt-4o-latest', 'llama3.2', 'gemma-3', 'omnius'].map(isOpenAiModel), [
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a long text is counted from a sample, a little too high', async () => {
  const count = await loadOpenAiCounter('gpt-4o-mini');
  const short = sentence.repeat(1_000);

  const share = count(short.repeat(10)) / (count(short) * 10);

  assert.ok(share > 1.05 && share < 1.25, String(share));
});

// A tokenizer alone takes half a minute for 100,000 letters, and the square of that for more.
test('megabytes without a space are counted all the same', { timeout: 120_000 }, async () => {
  const count = await loadOpenAiCounter('gpt-4o-mini');

  for (const endless of ['a', 'qzxv', ' ', '東', '👩‍🚀']) {
    assert.ok(count(endless.repeat(10_000_000 / endless.length)) > 10_000, endless);
    assert.ok(count(endless.repeat(90_000 / endless.length)) > 100, endless);
  }
  assert.equal(count('a'.repeat(10_000)), 78 * count('a'.repeat(128)) + count('a'.repeat(16)));
});

test('other models are estimated, with a margin, and more for scripts that cost more', () => {
  assert.equal(estimateTokens('a'.repeat(3_500)), 1_150);
  assert.equal(estimateTokens('東'.repeat(1_000)), 986);
  assert.equal(estimateTokens(''), 0);
});
