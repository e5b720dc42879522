import { segmenterFor } from '#text/segmenters.ts';

/** Words as ICU finds them, also where no spaces stand between them (Chinese, Thai). */
export function splitWords(text: string, language: string | null): string[] {
  const words: string[] = [];
  for (const { segment, isWordLike } of segmenterFor(language, 'word').segment(text)) {
    if (isWordLike) {
      words.push(segment);
    }
  }
  return words;
}

export function countWords(text: string, language: string | null): number {
  return splitWords(text, language).length;
}

/** The text in one line. */
export function joinLines(text: string): string {
  return text
    .replaceAll(/(?<=\p{Ll})-\n\s*(?=\p{Ll})/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
