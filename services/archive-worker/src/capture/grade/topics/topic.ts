import type { Evidence, Grade } from '@htbase/shared/models';
import type { Phrases } from '#capture/grade/phrases.ts';

/** Something that a page speaks of instead of showing what was asked for, told by words in whatever order. */
export interface Topic {
  /** The name of the rule that it makes. */
  name: string;
  grade: Exclude<Grade, 'ok' | 'partial' | 'not_html'>;
  /** What one sentence has to name together: each of the patterns, for one of the lists. */
  told: readonly (readonly RegExp[])[];
  /** Sentences that don't tell of it, whatever they name. */
  unless?: RegExp;
  /** What a title has to name together to tell of it, when a heading or the first words do. */
  titled?: readonly (readonly RegExp[])[];
  /** What tells of it in fixed words. */
  phrases?: Phrases;
  /** What such pages speak of besides, by the name of the concept. */
  besides: Readonly<Record<string, RegExp>>;
  /** Such pages show the beginning of what was asked for. */
  withExcerpt?: boolean;
  /** Such pages may name a day. */
  isDated?: boolean;
  /** Such pages may show lines of programs. */
  isTechnical?: boolean;
  /** Pages tell of it before they tell the reason: any other topic that convinces says more. */
  isVague?: boolean;
  /** It was asked for. */
  isWanted?(evidence: Evidence): boolean;
  /** A sign of another kind than words. */
  isBacked?(evidence: Evidence): boolean;
}
