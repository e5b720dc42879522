import type { Evidence } from '@htbase/shared/models';
import { explaining, published } from '#capture/grade/own-content.ts';

/** So much of the first words has to be raw. */
const rawShare = 0.5;

/** A line of a report where a program failed, as the languages of most servers write it. */
const frame =
  /\bat [\w.$<>/]+ ?\([^)]*\)|\bfile "[^"]+", line \d+(, in \S+)?|#\d+ \S+\(\d+\): \S+|\S+:\d+:in ['`][^']+'|\bat \S+ \(?\S+:\d+:\d+\)?|\bat [\w.`<>]+\([^)]*\) in \S+:line \d+|\bcaused by: [\w.$]+|\bgoroutine \d+ \[|\.{3} \d+ more\b/gi;
/** Names of failures; titles of such reports have one, or are empty. */
const failure = /^$|error|exception|\b500\b|traceback|fatal|panic|oops|whoops|fehler|erreur|ошибк|错误|エラー|오류/i;

/** How they begin. */
const failed = /^[\w.$\\]+(error|exception)\b|^(uncaught|traceback|fatal|panic)\b/i;

/** What a template, or a shortcode, should have been replaced by. */
const placeholder =
  /\{\{[^{}]{1,80}\}\}|\{%[^{}]{1,80}%\}|\$\{[^{}]{1,60}\}|<%[^>]{1,80}%>|<\?php|\[\/[a-z][\w-]*\]|\[[a-z]\w*_\w+[^\]]{0,200}\]|\[[a-z][\w-]*( [\w-]+=("[^"]*"|“[^”]*”|”[^”]*”|'[^']*'|[^\s\]]+))+\s*\/?\]|%%[\w-]{2,40}%%/gi;

/** The page is the report of a program that failed. */
export function isStackTrace(evidence: Evidence): boolean {
  return (failure.test(evidence.title ?? '') || failed.test(evidence.lead)) && shareOf(frame, evidence) >= rawShare;
}

/** The page is a template that nobody has filled in. */
export function isRawTemplate(evidence: Evidence): boolean {
  return shareOf(placeholder, evidence) >= rawShare;
}

function shareOf(pattern: RegExp, { title = '', headings, lead, isMarkedArticle }: Evidence): number {
  const isOfOwn = isMarkedArticle || [title, ...headings].some((text) => explaining.test(text.toLowerCase())) || published.test(lead.toLowerCase());
  if (lead === '' || isOfOwn) {
    return 0;
  }
  const raw = [...lead.matchAll(pattern)].reduce((sum, [text]) => sum + text.length, 0);
  return raw / lead.length;
}
