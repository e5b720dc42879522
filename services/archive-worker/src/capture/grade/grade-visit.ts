import type { Evidence, Grade } from '@htbase/shared/models';
import { findTopic } from '#capture/grade/find-topic.ts';
import { certainRules, emptyRules } from '#capture/grade/rules.ts';
import type { BadRule } from '#capture/grade/rules.ts';

/** A page that lacks more than this share of its images isn't whole; single ones are missing from many a live page. */
const missingShare = 0.25;

/** How good a visit was, from its evidence alone. Names of the rules that matched go with it: one for a bad grade, the gaps for `partial`. */
export function gradeVisit(evidence: Evidence): { grade: Grade; rules: string[] } {
  const isMatched = (rule: BadRule) => rule.matches(evidence);
  const bad = certainRules.find(isMatched) ?? findTopic(evidence) ?? emptyRules.find(isMatched);
  if (bad) {
    return { grade: bad.grade, rules: [bad.name] };
  }
  const gaps = findGaps(evidence);
  return { grade: gaps.length > 0 ? 'partial' : 'ok', rules: gaps };
}

function findGaps({ imagesTotal = 0, imagesDecoded = 0, limits, settledBy }: Evidence): string[] {
  const gaps: string[] = [];
  if (imagesTotal - imagesDecoded > imagesTotal * missingShare) {
    gaps.push('images_missing');
  }
  if (settledBy === 'budget') {
    gaps.push('never_settled');
  }
  return [...gaps, ...limits];
}
