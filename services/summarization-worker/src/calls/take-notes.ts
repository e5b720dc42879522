// Notes of the parts of a text, and notes of notes until they fit into one call.
import { createHash } from 'node:crypto';
import pMap from 'p-map';
import { holdNotes, readNotes } from '#answers/read-notes.ts';
import type { Notes } from '#answers/read-notes.ts';
import type { ModelRun } from '#calls/model-run.ts';
import { createQuoteFinder } from '#grounding/find-quote.ts';
import { askForNotes, askToMergeNotes, askToRepair, promptVersion, renderNotes } from '#prompts/prompts.ts';
import type { PromptContext } from '#prompts/prompts.ts';
import { ProviderError } from '#providers/model.ts';
import type { KeptResults } from '#summary.ts';
import { joinLines } from '#text/words.ts';

export interface NotesOptions {
  context: PromptContext;
  language: string | null;
  /** Calls at a time. */
  concurrency: number;
  kept: KeptResults;
}

/** Notes of all parts, in their order, few enough for one call. */
export async function takeNotes(run: ModelRun, parts: readonly string[], options: NotesOptions): Promise<Notes[]> {
  const { fanOut } = run.plan;
  let notes = await mapAll(parts, options.concurrency, (part) => askOrRecall(run, askForNotes, part, part, options));
  while (notes.length > fanOut) {
    const groups = Array.from({ length: Math.ceil(notes.length / fanOut) }, (_, index) => notes.slice(index * fanOut, (index + 1) * fanOut));
    notes = await mapAll(groups, options.concurrency, (group) =>
      askOrRecall(run, askToMergeNotes, renderNotes(group), group.flatMap(({ quotes }) => quotes).join('\n'), options),
    );
  }
  return notes;
}

/** Results in the order of the values. After a failure nothing new begins, but what runs may end, so that its result is kept for the next try. */
async function mapAll<Value, Result>(values: readonly Value[], concurrency: number, ask: (value: Value) => Promise<Result>): Promise<Result[]> {
  const failures: unknown[] = [];
  const results = await pMap(
    values,
    async (value) => {
      if (failures.length > 0) {
        return [];
      }
      try {
        return [await ask(value)];
      } catch (error) {
        failures.push(error);
        return [];
      }
    },
    { concurrency },
  );
  if (failures.length > 0) {
    throw failures[0];
  }
  return results.flat();
}

type AskFor = (material: string, context: PromptContext) => ReturnType<typeof askForNotes>;

/** Notes that were kept, or new ones. Quotes that don't stand in `source` are not passed on. */
async function askOrRecall(run: ModelRun, askFor: AskFor, material: string, source: string, options: NotesOptions): Promise<Notes> {
  const call = askFor(material, options.context);
  // Of everything that goes into the call but the marks around the material, which are never the same.
  const key = hash([run.model.provider, run.model.model, promptVersion, call.system, options.context.title, material]);
  const kept = await options.kept.get(key);
  const keptNotes = kept === undefined ? undefined : readNotes(kept);
  if (keptNotes) {
    run.settle({ wasKept: true });
    return keptNotes;
  }
  let notes = readNotes((await run.ask(call)).text);
  if (!notes && run.takeSpare()) {
    notes = readNotes((await run.ask(askToRepair(call, '', 'It held no notes.'))).text);
  }
  if (!notes) {
    throw new ProviderError('bad_answer', 'The model took no notes of a part of the text.');
  }
  const finder = createQuoteFinder(source);
  const quotes = notes.quotes.filter((quote) => quote.length <= maxQuoteChars && finder.find(quote)).map(joinLines);
  const held = holdNotes({ notes: notes.notes, quotes }, run.plan.notesTokens, options.language, run.model.countTokens.bind(run.model));
  await options.kept.set(key, JSON.stringify(held));
  run.settle();
  return held;
}

const maxQuoteChars = 300;

function hash(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
