import { sampleEvenly, sampleWindows } from '#text/sample-evenly.ts';
import { segmenterFor } from '#text/segmenters.ts';
import { splitParagraphs, splitSentences, unwrapLines } from '#text/split-text.ts';
import type { Range } from '#text/split-text.ts';

export interface ChunkLimits {
  chunkTokens: number;
  overlapTokens: number;
  maxChunks: number;
  language: string | null;
  countTokens(text: string): number;
}

export interface Chunks {
  texts: string[];
  /** Share of the text that is in them, 0 to 1. */
  readShare: number;
}

/** More characters than a token has in any language, so that a text far too long is sampled before its tokens are counted. */
const maxCharsPerToken = 8;
/** A token is at least a byte, and a UTF-16 unit at most three. */
const maxTokensPerChar = 3;

/**
 * The text in pieces of at most `chunkTokens` each: whole paragraphs where they fit, else whole sentences, else characters as readers see them.
 * Each begins with the last `overlapTokens` of the one before. When there are more than `maxChunks`, evenly spaced ones stand for all.
 */
export function chunkText(text: string, limits: ChunkLimits): Chunks {
  const windows = sampleWindows(text, limits.maxChunks * limits.chunkTokens * maxCharsPerToken, limits.maxChunks);
  const all = windows.map((window) => chunkWindow(text, window, limits));
  const chunks = windows.length > 1 ? all.flatMap(([first]) => first ?? []) : sampleEvenly(all[0]!, limits.maxChunks);
  const isWhole = windows.length === 1 && chunks.length === all[0]!.length;
  return { texts: chunks.map(({ start, end }) => text.slice(start, end).trim()), readShare: isWhole ? 1 : share(text, chunks) };
}

interface Unit extends Range {
  tokens: number;
  /** Of the paragraph that begins here; 0 inside of one. */
  paragraphTokens: number;
}

function chunkWindow(text: string, window: Range, { chunkTokens, overlapTokens, language, countTokens }: ChunkLimits): Range[] {
  const units = splitUnits(text.slice(window.start, window.end), language, chunkTokens, countTokens);
  const chunks: Range[] = [];
  let first = 0;
  let tokens = 0;
  let hasNew = false;
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at]!;
    const isFull = tokens + unit.tokens > chunkTokens;
    const isBetterWhole =
      unit.paragraphTokens <= chunkTokens - overlapTokens && tokens + unit.paragraphTokens > chunkTokens && tokens > chunkTokens / 2;
    if (hasNew && (isFull || isBetterWhole)) {
      chunks.push({ start: units[first]!.start, end: units[at - 1]!.end });
      ({ first, tokens } = overlap(units, at, Math.min(overlapTokens, chunkTokens - unit.tokens)));
    }
    tokens += unit.tokens;
    hasNew = true;
  }
  if (hasNew) {
    chunks.push({ start: units[first]!.start, end: units.at(-1)!.end });
  }
  return chunks.map(({ start, end }) => ({ start: window.start + start, end: window.start + end }));
}

/** Where the next chunk begins, so that it repeats at most `maxTokens` of what stands before `at`. */
function overlap(units: readonly Unit[], at: number, maxTokens: number): { first: number; tokens: number } {
  let first = at;
  let tokens = 0;
  while (first > 0 && tokens + units[first - 1]!.tokens <= maxTokens) {
    first -= 1;
    tokens += units[first]!.tokens;
  }
  return { first, tokens };
}

function splitUnits(text: string, language: string | null, chunkTokens: number, countTokens: (text: string) => number): Unit[] {
  const flowing = unwrapLines(text);
  const maxChars = Math.max(1, Math.floor(chunkTokens / maxTokensPerChar));
  return splitParagraphs(flowing).flatMap((paragraph) => {
    const units = splitSentences(flowing, paragraph, language)
      .flatMap((sentence) => splitEndless(text, sentence, maxChars))
      .map((range) => ({ ...range, tokens: countTokens(text.slice(range.start, range.end)) + 1, paragraphTokens: 0 }));
    if (units[0]) {
      units[0].paragraphTokens = units.reduce((sum, { tokens }) => sum + tokens, 0);
    }
    return units;
  });
}

/** A sentence as it is, or pieces of at most `maxChars`, cut at a space or else between characters. */
function splitEndless(text: string, { start, end }: Range, maxChars: number): Range[] {
  const pieces: Range[] = [];
  let from = start;
  while (end - from > maxChars) {
    const piece = text.slice(from, from + maxChars);
    const space = piece.lastIndexOf(' ') + 1;
    const cut = space > maxChars / 2 ? space : lastBoundary(text.slice(from, from + maxChars + 1), maxChars);
    pieces.push({ start: from, end: from + cut });
    from += cut;
  }
  return [...pieces, { start: from, end }];
}

/** The last place up to `at` where a character as readers see it ends; `at` itself when one is longer than that. */
function lastBoundary(text: string, at: number): number {
  const boundary = segmenterFor(null, 'grapheme').segment(text).containing(at)?.index ?? at;
  return boundary > 0 ? boundary : at;
}

function share(text: string, chunks: readonly Range[]): number {
  let read = 0;
  let end = 0;
  for (const chunk of chunks) {
    read += Math.max(0, chunk.end - Math.max(chunk.start, end));
    end = Math.max(end, chunk.end);
  }
  return text.length === 0 ? 1 : Math.min(1, read / text.length);
}
