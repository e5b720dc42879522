import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createQuoteFinder } from '#grounding/find-quote.ts';

function find(text: string, quote: string): string | undefined {
  const found = createQuoteFinder(text).find(quote);
  return found && text.slice(found.start, found.end);
}

test('finds a passage word for word, where it stands in the original', () => {
  assert.deepEqual(createQuoteFinder('One two three four.').find('two three'), { start: 4, end: 13 });
});

test('white space, quotation marks, dashes, hidden characters and normal forms make no difference', () => {
  assert.equal(find('He said:\n  “It’s   over” — at\u00a0last.', `He said: "It's over" - at last.`), 'He said:\n  “It’s   over” — at\u00a0last.');
  assert.equal(find('a cafe\u0301 in Z\u00fcrich', 'café in Zu\u0308rich'), 'cafe\u0301 in Z\u00fcrich');
  assert.equal(find('the ﬁrst ofﬁce', 'the first office'), 'the ﬁrst ofﬁce');
  assert.equal(find('so\u00adme\u200bthing hidden', 'something hidden'), 'so\u00adme\u200bthing hidden');
  assert.equal(find('a divided exam-\nple of text', 'divided example of'), 'divided exam-\nple of');
  assert.equal(find('今天　天气\n很好。', '今天天气很好'), '今天　天气\n很好');
  assert.equal(find('한국어 문장', '한국어 문장'.normalize('NFD')), '한국어 문장');
});

test('marks that a model sets around a passage make no difference', () => {
  assert.equal(find('It was the end of it all, he said.', '“… the end of it all …”'), 'the end of it all');
});

test('a changed word, a changed number, a part of a word and an omission are not found', () => {
  const text = 'The minister resigned on 12 May after 1,000 partygoers complained.';
  for (const quote of [
    'The minister retired on 12 May',
    'resigned on 13 May',
    'May after 1,000 party',
    'The minister resigned after 1,000',
    'the Minister resigned',
    '',
    '“…”',
  ]) {
    assert.equal(find(text, quote), undefined, quote);
  }
});

test('offsets are right after characters of more than one unit', () => {
  assert.equal(find('😀😀 “Grüße” ½ 𝒳 the passage itself', 'the passage itself'), 'the passage itself');
});

test('ten megabytes of one word are no burden', () => {
  const finder = createQuoteFinder('a'.repeat(10_000_000));

  assert.equal(finder.find('aaa'), undefined);
  assert.equal(finder.find('the passage'), undefined);
});
