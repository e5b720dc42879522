import { estimateTokens } from '#providers/count-tokens.ts';
import type { LanguageModel, ModelCall } from '#providers/model.ts';
import { segmenterFor } from '#text/segmenters.ts';

/** For development: answers at once, in the shape that was asked for, with sentences of the text; the same for the same text. */
export const mockModel: LanguageModel = {
  provider: 'mock',
  model: 'mock',
  countTokens: estimateTokens,
  async call(call, signal) {
    signal.throwIfAborted();
    const text = answerInShape(call);
    return {
      text,
      model: 'mock',
      inputTokens: estimateTokens(call.system) + estimateTokens(call.user),
      outputTokens: estimateTokens(text),
      isCut: false,
    };
  },
};

/** What a model that does as it is told would answer. */
export function answerInShape({ user, answerSchema }: { user: string; answerSchema?: ModelCall['answerSchema'] | undefined }): string {
  const material = materialOf(user);
  const sentences = sentencesOf(material).slice(0, 3);
  const marked = [...material.matchAll(/^Passage: "(.*)"$/gm)].map(([, passage = '']) => passage);
  const passages = (marked.length > 0 ? marked : sentences).slice(0, 3).map((passage) => firstWords(passage, 20));
  const [first = 'The text says nothing.'] = sentences;
  const summary = sentences.map((sentence) => firstWords(sentence, 40)).join(' ') || first;
  if ('notes' in Object(answerSchema?.['properties'])) {
    return JSON.stringify({ notes: summary, quotes: passages });
  }
  return JSON.stringify({ lede: firstWords(first, 25), summary, quotes: passages.map((text) => ({ text, supports: firstWords(first, 40) })) });
}

/** What stands between the marks of a prompt, or all of it. */
function materialOf(user: string): string {
  const begin = /^BEGIN ([0-9a-f]+)\n/m.exec(user);
  const end = begin ? user.indexOf(`\nEND ${begin[1]}`, begin.index) : -1;
  return begin && end !== -1 ? user.slice(begin.index + begin[0].length, end) : user;
}

/** More than is shown. */
const maxChars = 20_000;

function sentencesOf(material: string): string[] {
  const text = material
    .slice(0, maxChars)
    .replace(/^Title: .*\n\n/, '')
    .replaceAll(/^Passage: ".*"$/gm, '')
    .replaceAll(/^Part \d+: /gm, '');
  return [...segmenterFor(null, 'sentence').segment(text)].map(({ segment }) => segment.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}

function firstWords(text: string, count: number): string {
  let words = 0;
  for (const { index, isWordLike } of segmenterFor(null, 'word').segment(text.slice(0, maxChars))) {
    words += isWordLike ? 1 : 0;
    if (words > count) {
      return text.slice(0, index).trimEnd();
    }
  }
  return text;
}
