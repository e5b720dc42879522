import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findUnsupported } from '#grounding/find-unsupported.ts';

const article =
  'Angela Merkel’s office said on 24.11.2025 that 1,234,567 people in Köln paid €1.5 billion, or 12.50 each. Two of them had left. In Moscow the U.N. counted 1.000 cars in 2010 500 times.';

test('lists names and numbers that the text does not have, as the summary writes them', () => {
  assert.deepEqual(findUnsupported('The office of Helmut Kohl said that 42 people in Köln paid. They met Mr Obama in Paris.', article, 'en'), [
    '42',
    'Helmut Kohl',
    'Mr Obama',
    'Paris',
  ]);
});

test('numbers are the same in every usual format', () => {
  for (const number of [
    '1 234 567',
    '1.234.567',
    '1234567',
    '1’234’567',
    '12,34,567',
    '١٢٣٤٥٦٧',
    '1,5',
    '12,5',
    '24',
    '2025',
    '1000',
    '1,000',
    '2',
    '2010',
    '500',
  ]) {
    assert.deepEqual(findUnsupported(`There were ${number} of them`, article, 'en'), [], number);
  }
  for (const number of ['1,234', '15', '1', '125', '3', '20100']) {
    assert.deepEqual(findUnsupported(`There were ${number} of them`, article, 'en'), [number]);
  }
});

test('the first word of a sentence, genitives, dots and case are no reason', () => {
  assert.deepEqual(findUnsupported("Yesterday Merkel spoke. Meanwhile the UN and the U.N. were in MOSCOW, which is Merkel's.", article, 'en'), []);
});

test('in languages that change the ends of names another end is no reason, another name is', () => {
  const russian = 'Президент Путин приехал в Москву.';
  assert.deepEqual(findUnsupported('Вчера Путина видели в Москве.', russian, 'ru'), []);
  assert.deepEqual(findUnsupported('Вчера Медведева видели в Москве.', russian, 'ru'), ['Медведева']);
});

test('German nouns that the text has in any form are not listed', () => {
  const german = 'Die Bundesregierung plant neue Steuern für Unternehmen. Der Minister wohnt in Bonn.';
  assert.deepEqual(findUnsupported('Nach dem Plan der Bundesregierung zahlen die Unternehmen eine Steuer.', german, 'de'), []);
  assert.deepEqual(findUnsupported('Nach dem Plan zahlen die Unternehmen in Hamburg.', german, 'de'), ['Hamburg']);
});

test('scripts without capitals have no names to list, and the list is bounded', () => {
  assert.deepEqual(findUnsupported('中国政府宣布了政策。', '没有', 'zh'), []);
  const many = Array.from({ length: 500 }, (_, index) => `and ${index + 10_000} x`).join(' ');
  assert.equal(findUnsupported(many, 'nothing', 'en').length, 20);
});
