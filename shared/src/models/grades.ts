/** How good a visit was, best first. `ok`, `partial` and `not_html` can end as success; the others end a capture as failed with the grade as code. */
export const grades = ['ok', 'partial', 'not_html', 'login_required', 'blocked', 'not_found', 'empty'] as const;
export type Grade = (typeof grades)[number];

/** True for the grades under which a capture may succeed. */
export function isGoodGrade(grade: Grade): boolean {
  return grade === 'ok' || grade === 'partial' || grade === 'not_html';
}

/** Negative when `a` is the better grade, 0 when equal. */
export function compareGrades(a: Grade, b: Grade): number {
  return grades.indexOf(a) - grades.indexOf(b);
}

/** What a visit saw; a grade is decided from nothing else. */
export interface Evidence {
  /** The URL that was asked for. */
  url?: string;
  httpStatus?: number;
  /** Those by which a protector of sites, or a login, can be told; names in lower case. */
  headers?: Record<string, string>;
  finalUrl?: string;
  redirects: number;
  mediaType?: string;
  title?: string;
  /** Characters of text that the settled page shows. */
  textLength?: number;
  imagesTotal?: number;
  imagesDecoded?: number;
  /** Visible headings, at most six. */
  headings: string[];
  /** The first words of the page besides headings and what stands in its header, navigation and footer; a line for each block of text. */
  lead: string;
  /** Characters in blocks of running text (80 and more, few of them links); those of Chinese, Japanese and Korean count two and a half. */
  proseLength: number;
  /** Characters of text besides headings, and besides the header, navigation and footer. */
  ownLength?: number;
  /** Those lines of `lead` that are one link to another page. */
  linkedLines: string[];
  /** Visible ones. */
  passwordFields: number;
  fieldCount: number;
  /** Rows of tables that have two values or more. */
  rowCount: number;
  /** The page's own data says that it isn't free to read. */
  isMarkedPaid: boolean;
  /** The page's own data says that it is an article: its type, its author, the time when it was published. */
  isMarkedArticle: boolean;
  /** The page asks search engines not to list it. */
  isUnlisted: boolean;
  /** Names of the traces that protectors of sites, captchas, parked domains and the software of sites leave. */
  markers: string[];
  /** Canvases, videos, SVG, frames and the like, of some size. */
  mediaTotal?: number;
  /** Sub-resources that failed, at most 50 of them. */
  failedResources: { url: string; reason: string }[];
  failedResourceCount: number;
  /** Requests that the page made, and requests that the egress guard refused. */
  requestCount: number;
  refusedCount: number;
  /** What the guard refused, by host and reason. */
  refusals?: { host: string; reason: string; detail: string; count: number }[];
  /** Bytes received and connections opened, by the guard's count. */
  wireBytes?: number;
  connectionCount?: number;
  /** What ended settling: `quiet`, or the limit that was hit. */
  settledBy?: 'quiet' | 'budget';
  /** What became of a consent banner, if there was one. */
  consent?: { cmp: string | null; outcome: 'dismissed' | 'stayed' };
  /** Limits that were hit, for example `page_height` or `scroll_time`. */
  limits: string[];
  /** Names of the grading rules that matched. */
  rules: string[];
  retryAfterSeconds?: number;
  /** The steps of the visit that ran, in order. */
  steps: { name: string; durationMs: number; outcome: 'done' | 'timed_out' | 'failed' }[];
}

/** Evidence of a visit that has not seen anything yet. */
export function emptyEvidence(): Evidence {
  return {
    redirects: 0,
    headings: [],
    lead: '',
    proseLength: 0,
    linkedLines: [],
    passwordFields: 0,
    fieldCount: 0,
    rowCount: 0,
    isMarkedPaid: false,
    isMarkedArticle: false,
    isUnlisted: false,
    markers: [],
    failedResources: [],
    failedResourceCount: 0,
    requestCount: 0,
    refusedCount: 0,
    limits: [],
    rules: [],
    steps: [],
  };
}
