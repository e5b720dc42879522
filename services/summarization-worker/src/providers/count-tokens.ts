export type CountTokens = (text: string) => number;

const bytesPerToken = 3.5;
const margin = 1.15;

/**
 * For models whose tokens we don't know: what Latin text has, with a margin. Bytes of UTF-8 are counted and not characters, since scripts that most
 * tokenizers don't know well cost about a token for three bytes, whatever that is in characters.
 */
export function estimateTokens(text: string): number {
  return Math.ceil((Buffer.byteLength(text) / bytesPerToken) * margin);
}

/** Longer runs without a space (or of nothing else) are cut: the time that a tokenizer takes for one grows with the square of its length. */
const maxRun = 128;
const longRuns = new RegExp(`\\S{${maxRun}}|\\s{${maxRun}}`, 'g');
/** Of a longer text so many characters are counted, evenly spread over it, and taken for all. */
const maxCounted = 100_000;
const sampleChars = 5_000;
/** The tokenizer keeps what it has worked out; by default as much as 100 MB. */
const mergeCacheSize = 10_000;

/** Tokens as OpenAI's models count them. Loads a vocabulary of some 80 MB on first use. */
export async function loadOpenAiCounter(model: string): Promise<CountTokens> {
  const isOld = /^(gpt-4|gpt-3\.5)(?![o.\d])/.test(nameOf(model));
  const encoding = isOld ? await import('gpt-tokenizer/encoding/cl100k_base') : await import('gpt-tokenizer/encoding/o200k_base');
  encoding.setMergeCacheSize(mergeCacheSize);
  // `<|endoftext|>` in a text is mere text
  const count = (piece: string) => encoding.countTokens(piece, { disallowedSpecial: new Set() });

  return function countTokens(text) {
    if (text.length <= maxCounted) {
      return countInPieces(text, count);
    }
    const samples = Math.floor(maxCounted / sampleChars);
    const step = (text.length - sampleChars) / (samples - 1);
    let tokens = 0;
    for (let index = 0; index < samples; index += 1) {
      const start = Math.floor(index * step);
      tokens += countInPieces(text.slice(start, start + sampleChars), count);
    }
    return Math.ceil((tokens * margin * text.length) / (samples * sampleChars));
  };
}

/** Whether OpenAI's tokenizer is that of the model, by its name (`openai/gpt-4o` at a reseller's). */
export function isOpenAiModel(model: string): boolean {
  return /^(gpt-|chatgpt-|o\d)/.test(nameOf(model));
}

const nameOf = (model: string) => model.slice(model.lastIndexOf('/') + 1);

function countInPieces(text: string, count: CountTokens): number {
  let tokens = 0;
  let start = 0;
  for (const { index } of text.matchAll(longRuns)) {
    tokens += count(text.slice(start, index + maxRun));
    start = index + maxRun;
  }
  return tokens + count(text.slice(start));
}
