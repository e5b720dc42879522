import type { StormReport } from './storm.ts';

const maxFindings = 100;

/** The report for people: what was done, how it ended, and what the auditor found. */
export function describeStorm({
  captures,
  faults,
  findings,
  objects,
  resent,
  seconds,
  strandedFlows,
  summaries,
  unfinishedPuts,
}: StormReport): string {
  const rows: [what: string, count: string | number][] = [
    ...Object.entries(faults).toSorted(([a], [b]) => a.localeCompare(b)),
    ['requests sent again for want of an answer', resent],
    ['captures that succeeded', captures.succeeded],
    ...Object.entries(captures.failed).map(([code, count]): [string, number] => [`captures that failed: ${code}`, count]),
    ...Object.entries(captures.byGeneration).map(([generation, count]): [string, number] => [
      `captures that ended in generation ${generation}`,
      count,
    ]),
    ...Object.entries(summaries).map(([end, count]): [string, number] => [`summaries that ended as ${end}`, count]),
    ['longest time from request to end', `${captures.longestSeconds.toFixed(1)} s`],
    ['objects read and hashed', objects],
    ['flows in Redis of older generations that nobody ends', strandedFlows],
    ['files of unfinished puts, left to the collector', unfinishedPuts],
    ['the whole run', `${seconds} s`],
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  const verdict =
    findings.length === 0 ? 'The auditor found nothing.' : [`The auditor found ${findings.length}:`, ...findings.slice(0, maxFindings)].join('\n  ');
  return [...rows.map(([what, count]) => `${what.padEnd(width)}  ${count}`), verdict].join('\n');
}
