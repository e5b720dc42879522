import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSummary } from '#answers/read-summary.ts';
import type { SummaryAnswer } from '#answers/read-summary.ts';

const answer = {
  lede: 'It rained.',
  summary: 'It rained all day. Nobody went out.',
  quotes: [{ text: 'rain fell all day', supports: 'It rained.' }],
};
const json = JSON.stringify(answer);

function read(text: string, language = 'en'): SummaryAnswer {
  const found = readSummary(text, language);
  assert.ok(!('problem' in found), JSON.stringify(found));
  return found;
}

function problemOf(text: string): string {
  const found = readSummary(text, 'en');
  assert.ok('problem' in found, JSON.stringify(found));
  return found.problem;
}

test('reads strict JSON, fenced JSON and JSON among other words', () => {
  for (const text of [
    json,
    `\n${json}\n`,
    `\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\``,
    `Here you are:\n\`\`\`\n${json}\n\`\`\`\nAnything else?`,
    `Sure! ${json} I hope {this} helps.`,
    `<think>The schema is {"lede": "...", "summary": "..."}</think>${json}`,
    `{"text": {"lede": 1}} ${json}`,
    `A stray { brace, then ${json}`,
  ]) {
    assert.deepEqual(read(text), answer, text);
  }
});

test('quotes can be bare strings, wrong or missing', () => {
  assert.deepEqual(read(JSON.stringify({ ...answer, quotes: ['rain fell'] })).quotes, [{ text: 'rain fell', supports: '' }]);
  assert.deepEqual(read(JSON.stringify({ ...answer, quotes: 'none' })).quotes, []);
  assert.deepEqual(read(JSON.stringify({ lede: 'A b.', summary: 'C d.' })).quotes, []);
});

test('says what is wrong with the rest', () => {
  for (const text of [
    '',
    'I am sorry, but I cannot help with that.',
    '[]',
    '{"answer": 42}',
    json.slice(0, -20),
    '{'.repeat(100_000),
    '{"lede": null, "summary": "x"}',
  ]) {
    assert.match(problemOf(text), /not one JSON object/);
  }
  assert.match(problemOf('{"lede": "", "summary": "<img src=x>"}'), /"lede" was empty.*"summary" was empty/);
});

test('drops whole sentences beyond the limits, and says so when the first alone is too long', () => {
  const sentence = 'There are exactly eight words in this sentence.';
  const long = read(JSON.stringify({ lede: `${sentence} `.repeat(5), summary: `${sentence} `.repeat(30) }));

  assert.equal(long.lede, Array.from({ length: 3 }, () => sentence).join(' '));
  assert.equal(long.summary, Array.from({ length: 18 }, () => sentence).join(' '));
  assert.match(problemOf(JSON.stringify({ lede: 'word '.repeat(31), summary: sentence })), /"lede" began with a sentence of 31 words/);
  assert.match(problemOf(JSON.stringify({ lede: sentence, summary: 'x'.repeat(5_000) })), /"summary"/);
});

test('counts the words of languages that are written without spaces', () => {
  const chinese = '中国政府昨天宣布了一项新的经济政策，希望吸引更多的外国投资。';
  assert.equal(read(JSON.stringify({ lede: chinese, summary: chinese.repeat(4) }), 'zh').lede, chinese);
  const kept = read(JSON.stringify({ lede: chinese, summary: chinese.repeat(40) }), 'zh').summary;
  assert.ok(kept.endsWith('。') && kept.length < chinese.length * 13, String(kept.length));
});

test('takes markup and links out of what it reads', () => {
  const found = read(
    JSON.stringify({ lede: 'It <b>rained</b>.', summary: '![x](https://evil.example/a) It rained, see https://evil.example/b for more.' }),
  );

  assert.equal(found.lede, 'It rained.');
  assert.equal(found.summary, 'It rained, see for more.');
});
