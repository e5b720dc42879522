import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stems, stemsOf } from '../../../src/capture/grade/topics/stems.ts';

test('a stem of an alphabet is found at the beginning of a word, one of another script anywhere', () => {
  const pattern = stems(['log ?in', 'kø\\b'], ['登录']);

  assert.match('please login here', pattern);
  assert.match('du er i kø nu', pattern);
  assert.match('请登录后查看', pattern);
  assert.doesNotMatch('blogin', pattern);
  assert.doesNotMatch('en køje', pattern);
});

test('letters that change within a word stand for each other', () => {
  assert.match('απόρριψη αιτηματος', stems(['αίτημα']));
  assert.match('срок истек', stems(['истёк']));
  assert.match('pagina a fost ştearsă', stems(['ștears']));
});

test('a concept is found in every language that has it', () => {
  const absent = stemsOf('absent');

  for (const text of [
    'nicht gefunden',
    'nu a fost găsit',
    'не знайдено',
    'nav atrasts',
    '見つかりません',
    'لم يتم العثور',
    'ei löydy',
    'khong',
    'bulunamadı',
  ]) {
    assert.equal(absent.test(text), text !== 'khong', text);
  }
});
