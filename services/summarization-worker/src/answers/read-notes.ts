import { z } from 'zod';
import { toPlainText } from '#answers/plain-text.ts';
import { readJsonObjects } from '#answers/read-json.ts';
import { splitSentences } from '#text/split-text.ts';

/** What a model wrote down about one part of a text. */
export interface Notes {
  notes: string;
  quotes: string[];
}

const maxQuotes = 4;

export const notesAnswerSchema = z.toJSONSchema(z.strictObject({ notes: z.string(), quotes: z.array(z.string()) })) as Record<string, unknown>;

const understood = z.object({ notes: z.string(), quotes: z.array(z.string().catch('')).catch([]) });

/** Notes are only read by a model again, so prose does where JSON was asked for; `undefined` when nothing was said. */
export function readNotes(answer: string): Notes | undefined {
  for (const object of readJsonObjects(answer)) {
    const parsed = understood.safeParse(object);
    const notes = parsed.success ? toPlainText(parsed.data.notes) : '';
    if (parsed.success && notes !== '') {
      return { notes, quotes: parsed.data.quotes.slice(0, maxQuotes) };
    }
  }
  const prose = answer.includes('{') ? '' : toPlainText(answer);
  return prose === '' ? undefined : { notes: prose, quotes: [] };
}

/** Whole sentences from the first, together at most `maxTokens`; the first alone may have more and is cut, since only a model reads it. */
export function holdNotes({ notes, quotes }: Notes, maxTokens: number, language: string | null, countTokens: (text: string) => number): Notes {
  const kept: string[] = [];
  let left = maxTokens;
  const ofNotes = splitSentences(notes, { start: 0, end: notes.length }, language).map(({ start, end }) => notes.slice(start, end));
  for (const sentence of ofNotes) {
    const tokens = countTokens(sentence) + 1;
    if (tokens > left) {
      break;
    }
    kept.push(sentence);
    left -= tokens;
  }
  const text = kept.length > 0 ? kept.join(' ') : notes.slice(0, Math.floor(maxTokens / 3));
  left = kept.length > 0 ? left : 0;
  return {
    notes: text,
    quotes: quotes.filter((quote) => {
      const tokens = countTokens(quote) + 10;
      left -= tokens <= left ? tokens : 0;
      return tokens <= left + tokens && left >= 0 && tokens <= maxTokens;
    }),
  };
}
