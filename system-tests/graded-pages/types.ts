import type { Grade } from '@htbase/shared/models';

/**
 * A small page, and the grade that an honest archive gives a capture of it. Each is a site of its own: paths are its own, and `/` belongs to nobody.
 *
 * How the cases that could go either way are labelled:
 * - parked domains and domains for sale are `not_found`: what was saved is gone; so are a closed account and a notice that a whole service has closed;
 * - a server's default page ("Welcome to nginx!") is `ok`: it is what the URL shows; a page that shows nothing at all is `empty`;
 * - a consent or age gate with nothing behind it is `blocked`; a banner over the content is `ok`;
 * - a paywall stub is `login_required`; an advertisement for subscriptions beside the whole text is `ok`;
 * - waiting rooms, maintenance pages, rate limits, bans, block pages of proxies and providers, and HTTP 451 are `blocked`;
 * - a captcha or check is `blocked` whatever its status, 401 included;
 * - an announcement of works to come, or of a place that is closed, is `ok`: it is what the URL shows;
 * - an application that shows its spinner, skeleton or crash message instead of content is `empty`, whichever language or platform crashed;
 * - a page that lacks half of its pictures or more is `partial`; a missing style sheet, tracking pixel or icon leaves it `ok`.
 */
export interface GradedPage {
  /** Unique over all sets, in kebab-case. */
  name: string;
  /** The grade that the capture has to get. */
  label: Grade;
  /** What the page is, and why the label is right when it looks like something else. */
  why: string;
  /** HTTP status of the page itself; 200 when not given. */
  status?: number;
  /** Response headers of the page itself besides its type, names in lower case. */
  headers?: Record<string, string>;
  /** Content type of the page itself; `text/html; charset=utf-8` when not given. */
  mediaType?: string;
  /** The body of the page itself, whatever its type. */
  html: string;
  /** Path and query under which the page is served, and so its final URL; `/${name}` when not given. */
  path?: string;
  /** When given, the capture starts at this path, which answers 302 to `path`. */
  redirectFrom?: string;
  /** What is served besides, by path. Every other path answers 404, and hosts other than the page's own can't be reached. */
  resources?: Record<string, GradedPageResource>;
}

/** A picture, script or style sheet beside a graded page. */
export interface GradedPageResource {
  /** 200 when not given. */
  status?: number;
  /** Content type. */
  type: string;
  body: string | Buffer;
}
