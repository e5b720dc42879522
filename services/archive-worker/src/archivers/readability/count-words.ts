const maxSegmentedChars = 500_000;
/** Scripts written without spaces: Thai, Lao, Burmese, Khmer, kana, Han. */
const unspaced = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/;

/** Words of a text, also where none are set apart by spaces. */
export function countWords(text: string, language: string | null | undefined): number {
  if (!unspaced.test(text)) {
    return text.split(/\s+/).filter(Boolean).length;
  }
  const code = language?.split('-')[0] ?? '';
  const isKnown = /^[a-z]{2,3}$/i.test(code) && Intl.Segmenter.supportedLocalesOf([code]).length > 0;
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(isKnown ? code : 'ja', { granularity: 'word' }).segment(text.slice(0, maxSegmentedChars))) {
    count += isWordLike ? 1 : 0;
  }
  return count;
}
