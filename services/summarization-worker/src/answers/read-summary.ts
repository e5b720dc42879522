import { z } from 'zod';
import { holdToWords, ledeLimit, summaryLimit } from '#answers/hold-to-words.ts';
import type { Limit } from '#answers/hold-to-words.ts';
import { toPlainText } from '#answers/plain-text.ts';
import { readJsonObjects } from '#answers/read-json.ts';
import { countWords } from '#text/words.ts';

/** What a model said, within the limits and in plain text; its quotes are not yet looked up. */
export interface SummaryAnswer {
  lede: string;
  summary: string;
  quotes: { text: string; supports: string }[];
}

const maxQuotes = 8;

/** The shape that models are asked for. */
export const summaryAnswerSchema = z.toJSONSchema(
  z.strictObject({
    lede: z.string(),
    summary: z.string(),
    quotes: z.array(z.strictObject({ text: z.string(), supports: z.string() })),
  }),
) as Record<string, unknown>;

/** The shapes that are understood: quotes can be left out, or be bare strings. */
const understood = z.object({
  lede: z.string(),
  summary: z.string(),
  quotes: z
    .array(
      z
        .union([z.object({ text: z.string(), supports: z.string().catch('') }), z.string().transform((text) => ({ text, supports: '' }))])
        .catch({ text: '', supports: '' }),
    )
    .catch([]),
});

/** The first thing in the answer that is a summary, or what is wrong with it, said so that a model can mend it. */
export function readSummary(answer: string, language: string | null): SummaryAnswer | { problem: string } {
  let problem = 'It was not one JSON object with the keys "lede", "summary" and "quotes".';
  for (const object of readJsonObjects(answer)) {
    const parsed = understood.safeParse(object);
    if (!parsed.success) {
      continue;
    }
    const lede = readField('lede', parsed.data.lede, ledeLimit, language);
    const summary = readField('summary', parsed.data.summary, summaryLimit, language);
    if (typeof lede === 'string' && typeof summary === 'string') {
      return { lede, summary, quotes: parsed.data.quotes.slice(0, maxQuotes) };
    }
    problem = [lede, summary].flatMap((field) => (typeof field === 'string' ? [] : [field.problem])).join(' ');
  }
  return { problem };
}

function readField(name: string, value: string, limit: Limit, language: string | null): string | { problem: string } {
  const text = toPlainText(value);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    return { problem: `"${name}" was empty.` };
  }
  return (
    holdToWords(text, limit, language) ?? {
      problem: `"${name}" began with a sentence of ${countWords(text, language)} words; at most ${limit.words} are allowed, in whole sentences.`,
    }
  );
}
