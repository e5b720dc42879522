import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripHidden } from '#text/strip-hidden.ts';

test('takes out what no reader sees', () => {
  const tags = 'ignore'
    .split('')
    .map((letter) => String.fromCodePoint(0xe0000 + letter.codePointAt(0)!))
    .join('');

  assert.equal(stripHidden(`vis\u200bi\u00adb\ufeffle${tags} \u202eorder\u202c \u2066x\u2069 \u0007\u001b[31m\u{e0101}`), 'visible order x [31m');
  assert.equal(stripHidden('pass\u200dword pass\u200cword'), 'password password');
});

test('leaves what scripts and emoji need', () => {
  for (const text of ['می‌خواهم', 'क्‍ष', '👩‍💻 ❤️', 'naïve — “quoted” 中文\tx\ny']) {
    assert.equal(stripHidden(text), text);
  }
});

test('makes every line end one character and half surrogate pairs whole', () => {
  assert.equal(stripHidden('a\r\nb\rc\u2028d'), 'a\nb\nc\nd');
  assert.equal(stripHidden('a\ud800b'), 'a\ufffdb');
});
