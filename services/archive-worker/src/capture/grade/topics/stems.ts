const notInWord = '(?<![\\p{L}\\p{N}])';
const notBeforeWord = '(?![\\p{L}\\p{N}])';

/**
 * A pattern for any of the stems: those of alphabets only at the beginning of a word, those of other scripts (which glue words together) anywhere.
 * Stems are parts of a regular expression, in lower case; `\b` ends a word of any alphabet.
 */
export function stems(alphabetic: readonly string[], glued: readonly string[] = []): RegExp {
  const words = alphabetic.join('|').replaceAll('\\b', notBeforeWord);
  return new RegExp([`${notInWord}(?:${words})`, ...glued].join('|'), 'u');
}
