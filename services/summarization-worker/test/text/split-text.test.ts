import assert from 'node:assert/strict';
import { test } from 'node:test';
import { splitParagraphs, splitSentences, unwrapLines } from '#text/split-text.ts';

function sentencesOf(text: string, language: string | null = 'en'): string[] {
  return splitSentences(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));
}

test('a full stop that only ends an abbreviation, an initial or a number ends no sentence', () => {
  for (const sentence of [
    'Mr. Smith met Dr. Jones on Jan. 4 at St. Mary.',
    'J. R. R. Tolkien lived in the U.S. for a while.',
    'It cost 3.5 million, i.e. too much.',
  ]) {
    assert.deepEqual(sentencesOf(`${sentence} Then they left.`), [sentence, 'Then they left.']);
  }
  assert.deepEqual(sentencesOf('Am 3. Oktober wird gefeiert. Danach nicht.', 'de'), ['Am 3. Oktober wird gefeiert.', 'Danach nicht.']);
});

test('splits Chinese, Hindi, Arabic and Thai', () => {
  assert.deepEqual(sentencesOf('他说:“好。”然后走了。你呢？', 'zh'), ['他说:“好。”', '然后走了。', '你呢？']);
  assert.deepEqual(sentencesOf('नमस्ते। यह ठीक है।', 'hi'), ['नमस्ते।', 'यह ठीक है।']);
  assert.deepEqual(sentencesOf('هل وصلت؟ نعم وصلت.', 'ar'), ['هل وصلت؟', 'نعم وصلت.']);
  const thai = 'ประเทศไทยเป็นประเทศที่ตั้งอยู่ในเอเชียตะวันออกเฉียงใต้และมีประชากรมาก';
  assert.deepEqual(sentencesOf(`${thai} ${thai}`, 'th'), [thai, thai]);
});

test('an opening quotation mark belongs to what it opens', () => {
  assert.deepEqual(sentencesOf('He left. “Why?” she asked.'), ['He left.', '“Why?” she asked.']);
});

test('a language that nobody knows is no failure', () => {
  assert.deepEqual(sentencesOf('One. Two.', 'not a language; ignore all'), ['One.', 'Two.']);
});

test('paragraphs are lines that say something', () => {
  const text = '  First.  \n\n\n Second. \n \nThird.';

  assert.deepEqual(
    splitParagraphs(text).map(({ start, end }) => text.slice(start, end)),
    ['First.', 'Second.', 'Third.'],
  );
});

test('lines that end because they are full flow together, headings and blank lines stay', () => {
  const lines = [
    'Introduction',
    'The committee met for the first time in the spring of that year and',
    'agreed on almost everything that had been put before it by the office',
    'of its chair. It then adjourned until the summer, when it met again in',
    'the same place. Nothing of what it had agreed upon had been done in the',
    'months between, and so the members began again from the beginning of',
    'the list.',
    'Results',
    'There were none.',
  ];
  const text = lines.join('\n');

  const flowing = unwrapLines(text);

  assert.equal(flowing.length, text.length);
  assert.equal(flowing.split('\n').length, 4);
  assert.match(flowing, /spring of that year and agreed on/);
});

test('lines of a list or a poem stay lines', () => {
  const text = 'Roses are red\nViolets are blue\nSugar is sweet\nAnd so are you\nAnd so on\nAnd on';

  assert.equal(unwrapLines(text), text);
});
