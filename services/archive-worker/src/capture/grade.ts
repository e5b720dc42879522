import type { Evidence, Grade } from '@htbase/shared/models';

/** How many decoded images of all a page must have to count as whole; a tracking pixel or two always fail. */
const decodedShare = 0.9;
const minText = 20;

/** How good a visit was, from its evidence alone. Names of the rules that matched go with it. */
export function gradeVisit(evidence: Evidence): { grade: Grade; rules: string[] } {
  const bad = findBadGrade(evidence);
  if (bad) {
    return { grade: bad.grade, rules: [bad.rule] };
  }
  const rules = findGaps(evidence);
  return { grade: rules.length > 0 ? 'partial' : 'ok', rules };
}

function findBadGrade({ httpStatus = 200, textLength = 0, imagesDecoded = 0, mediaTotal = 0 }: Evidence): { grade: Grade; rule: string } | undefined {
  if (httpStatus === 404 || httpStatus === 410) {
    return { grade: 'not_found', rule: `status_${httpStatus}` };
  }
  if (httpStatus === 401 || httpStatus === 407) {
    return { grade: 'login_required', rule: `status_${httpStatus}` };
  }
  if (httpStatus === 403 || httpStatus === 429 || httpStatus === 503 || httpStatus === 451) {
    return { grade: 'blocked', rule: `status_${httpStatus}` };
  }
  if (httpStatus >= 400) {
    return { grade: 'not_found', rule: `status_${httpStatus}` };
  }
  if (textLength < minText && imagesDecoded === 0 && mediaTotal === 0) {
    return { grade: 'empty', rule: 'nothing_to_see' };
  }
  return undefined;
}

function findGaps({ imagesTotal = 0, imagesDecoded = 0, limits, settledBy }: Evidence): string[] {
  const rules: string[] = [];
  if (imagesTotal > 0 && imagesDecoded < imagesTotal * decodedShare) {
    rules.push('images_missing');
  }
  if (settledBy === 'budget') {
    rules.push('never_settled');
  }
  return [...rules, ...limits];
}
