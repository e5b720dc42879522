// Runs in a worker thread: a large page takes seconds to parse, and the main thread has locks to renew.
// parse-page.ts makes the DOM, choose-content.ts finds the content, sanitize-options.ts says what may stay of it.
import { parseHTML } from 'linkedom';
import sanitizeHtml from 'sanitize-html';
import type { Article } from '@htbase/shared/models';
import { boundMarkup } from '#archivers/readability/bound-markup.ts';
import { chooseContent } from '#archivers/readability/choose-content.ts';
import { countWords } from '#archivers/readability/count-words.ts';
import { readMetadata } from '#archivers/readability/metadata.ts';
import { normalizeCode } from '#archivers/readability/normalize-code.ts';
import { normalizeDate } from '#archivers/readability/normalize-date.ts';
import { normalizeMath } from '#archivers/readability/normalize-math.ts';
import { parsePage } from '#archivers/readability/parse-page.ts';
import { sanitizeOptions } from '#archivers/readability/sanitize-options.ts';
import { toMarkdown } from '#archivers/readability/to-markdown.ts';
import { toText } from '#archivers/readability/to-text.ts';

export interface ExtractRequest {
  html: string;
  url: string;
}

export interface Extract {
  article: Article;
  /** Sanitised body of the article. */
  content: string;
  markdown: string;
  /** What the page says, or what its language is written in. */
  direction: 'ltr' | 'rtl';
  /** The page was too large to be read whole. */
  isTruncated: boolean;
}

const wordsPerMinute = 230;
const maxTextChars = 5_000_000;
const rightToLeft = /^(ar|arc|ckb|dv|fa|he|iw|ks|ps|sd|syr|ug|ur|yi)(-|$)/i;

/** The readable part of a page, with what it says of itself. */
export default async function extract({ html, url }: ExtractRequest): Promise<Extract> {
  const { html: markup, isTruncated } = boundMarkup(html);
  const page = parsePage(markup, url);
  const metadata = readMetadata(page, url);
  normalizeMath(page);
  normalizeCode(page);
  const found = await chooseContent(page, url, metadata.isArticle ? 'article' : 'other');

  const content = sanitizeHtml(found.html, sanitizeOptions(url));
  const body = parseHTML(`<!doctype html><html><body>${content}</body></html>`).document.body;
  const text = toText(body).slice(0, maxTextChars);
  const language = orNull(metadata.language, found.language);
  const wordCount = countWords(text, language);
  return {
    article: {
      title: orNull(found.title, metadata.title),
      byline: orNull(metadata.byline, found.byline),
      site_name: orNull(metadata.siteName, found.siteName),
      language,
      published: orNull(metadata.published, normalizeDate(found.published ?? null)),
      description: orNull(metadata.description, found.excerpt),
      canonical_url: metadata.canonicalUrl,
      top_image: metadata.topImage,
      favicon: metadata.favicon,
      keywords: metadata.keywords,
      text,
      word_count: wordCount,
      reading_time_minutes: Math.ceil(wordCount / wordsPerMinute),
      extractor: found.extractor,
    },
    content,
    markdown: toMarkdown(body),
    direction: metadata.direction ?? (rightToLeft.test(language ?? '') ? 'rtl' : 'ltr'),
    isTruncated,
  };
}

const orNull = (...values: (string | null | undefined)[]) => values.map((value) => value?.trim()).find(Boolean) ?? null;
