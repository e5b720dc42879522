import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import type { Article } from '@htbase/shared/models';
import { prunePage } from '#archivers/readability/prune-page.ts';

export interface Content {
  extractor: Article['extractor'];
  html: string;
  title?: string | null | undefined;
  byline?: string | null | undefined;
  siteName?: string | null | undefined;
  language?: string | null | undefined;
  published?: string | null | undefined;
  excerpt?: string | null | undefined;
}

/** Where Readability found this share of the page's own text, or more, nobody else is asked: it is the best on articles, and Defuddle costs five times as much. */
const enoughShare = 0.6;
/** Below this many characters it may have taken a caption for the article. */
const enoughChars = 400;
/** Else Defuddle's text is taken when Readability's has less than this share of its length. */
const trustedShare = { article: 0.3, other: 0.6 };
/** And the whole page without its boilerplate when the better of them has less than this share of it: the text of shops, lists and front pages stands in many parts. */
const wholeShare = { article: 0.05, other: 0.5 };

/** What a page says that it is. */
export type PageKind = keyof typeof wholeShare;

/** The part of a page that is its content, from whichever extractor can be believed. Shares were set on one half of the benchmark's pages (bench/RESULTS.md). */
export async function chooseContent(document: Document, url: string, kind: PageKind): Promise<Content> {
  const pruned = document.cloneNode(true) as Document;
  const whole: Content = { extractor: 'body', html: prunePage(pruned) };
  const wholeLength = textLength(whole);
  // what was pruned would only mislead it: it is better on every kind of page
  const readability = askReadability(pruned);
  if (readability && textLength(readability) >= Math.max(enoughChars, wholeLength * enoughShare)) {
    return readability;
  }

  const defuddle = await askDefuddle(document, url);
  const best = textLength(readability) >= textLength(defuddle) * trustedShare[kind] ? readability : defuddle;
  const about = { title: readability?.title ?? defuddle?.title, byline: readability?.byline ?? defuddle?.byline, excerpt: readability?.excerpt };
  const isWhole = !best || textLength(best) === 0 || textLength(best) < wholeLength * wholeShare[kind];
  // for metadata the first is the better one even where its text is not
  return { ...(isWhole ? whole : best), ...about };
}

/** Length of the text without markup and runs of spaces: a measure, so entities may count as they are written. */
function textLength(content: Content | undefined): number {
  return (
    content?.html
      .replaceAll(/<[^>]*>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim().length ?? 0
  );
}

/** What Readability takes for the article. */
export function askReadability(document: Document): Content | undefined {
  // classes carry the languages of code; the sanitiser drops the others
  const article = new Readability(document, { charThreshold: 200, keepClasses: true }).parse();
  return article?.content
    ? {
        extractor: 'readability',
        html: article.content,
        title: article.title,
        byline: article.byline,
        siteName: article.siteName,
        language: article.lang,
        published: article.publishedTime,
        excerpt: article.excerpt,
      }
    : undefined;
}

/** What Defuddle takes for the content. */
export async function askDefuddle(document: Document, url: string): Promise<Content | undefined> {
  const { error } = console;
  try {
    // oxlint-disable-next-line no-console -- Defuddle has no other switch for its complaints about a page's JSON-LD
    console.error = () => {};
    // useAsync would ask third parties
    const found = await Defuddle(document, url, { useAsync: false });
    return {
      extractor: 'defuddle',
      html: found.content,
      title: found.title,
      byline: found.author,
      siteName: found.site,
      language: found.language,
      published: found.published,
    };
  } catch {
    return undefined; // a second opinion, no more
  } finally {
    // oxlint-disable-next-line no-console -- as it was before
    console.error = error;
  }
}
