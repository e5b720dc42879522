// Runs in a worker thread: a large page takes seconds to parse, and the main thread has locks to renew.
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import sanitizeHtml from 'sanitize-html';
import TurndownService from 'turndown';
import type { Article } from '@htbase/shared/models';
import { readMetadata } from '#archivers/readability/metadata.ts';
import { sanitizeOptions } from '#archivers/readability/sanitize-options.ts';

export interface ExtractRequest {
  html: string;
  url: string;
}

export interface Extract {
  article: Article;
  /** Sanitised body of the article. */
  content: string;
  markdown: string;
}

/** Readability's text is replaced by Defuddle's when it has less than this share of its length: on pages that are no articles it often takes one paragraph for all. */
const trustedShare = 0.6;
const wordsPerMinute = 230;
const maxTextChars = 5_000_000;

interface Candidate {
  extractor: Article['extractor'];
  html: string;
  title?: string | null | undefined;
  byline?: string | null | undefined;
  siteName?: string | null | undefined;
  language?: string | null | undefined;
  published?: string | null | undefined;
  excerpt?: string | null | undefined;
}

/** The readable part of a page, with what it says of itself. */
export default async function extract({ html, url }: ExtractRequest): Promise<Extract> {
  const metadata = readMetadata(parse(html), url);
  const candidate = await choose(html, url);
  const content = sanitizeHtml(candidate.html, sanitizeOptions(url));
  const text = toText(content).slice(0, maxTextChars);
  const wordCount = countWords(text, candidate.language ?? metadata.language);
  return {
    article: {
      title: orNull(candidate.title, metadata.title),
      byline: orNull(candidate.byline, metadata.byline),
      site_name: orNull(candidate.siteName, metadata.siteName),
      language: orNull(candidate.language, metadata.language),
      published: orNull(candidate.published, metadata.published),
      description: orNull(metadata.description, candidate.excerpt),
      canonical_url: metadata.canonicalUrl,
      top_image: metadata.topImage,
      favicon: metadata.favicon,
      keywords: metadata.keywords,
      text,
      word_count: wordCount,
      reading_time_minutes: Math.ceil(wordCount / wordsPerMinute),
      extractor: candidate.extractor,
    },
    content,
    markdown: new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-' }).turndown(content),
  };
}

const orNull = (...values: (string | null | undefined)[]) => values.map((value) => value?.trim()).find(Boolean) ?? null;

function parse(html: string): Document {
  return parseHTML(html).document;
}

async function choose(html: string, url: string): Promise<Candidate> {
  const article = new Readability(parse(html), { charThreshold: 200 }).parse();
  const readability: Candidate | undefined = article?.content
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
  const second = await askDefuddle(html, url);
  const length = (candidate: Candidate | undefined) => (candidate ? toText(candidate.html).length : 0);
  if (readability && length(readability) >= length(second) * trustedShare) {
    return readability;
  }
  if (second && length(second) > 0) {
    // for metadata the first is the better one even where its text is not
    return { ...second, title: readability?.title ?? second.title, byline: readability?.byline ?? second.byline, excerpt: readability?.excerpt };
  }
  return readability ?? { extractor: 'body', html: parse(html).body?.innerHTML ?? '' };
}

async function askDefuddle(html: string, url: string): Promise<Candidate | undefined> {
  try {
    // useAsync would ask third parties
    const found = await Defuddle(parse(html), url, { useAsync: false });
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
  }
}

/** Text with a line for each block, as a person would copy it. */
function toText(html: string): string {
  const blocks = html
    .replaceAll(/<\/(p|div|li|tr|h[1-6]|blockquote|pre|section|article|figcaption|dd|dt|table|ul|ol)>|<(br|hr)\s*\/?>/gi, '$&\n')
    .replaceAll(/<\/(td|th)>/gi, '$&\t');
  const { document } = parseHTML(`<!doctype html><html><body>${blocks}</body></html>`);
  return (document.body.textContent ?? '')
    .replaceAll(/[ \u00a0\t]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

function countWords(text: string, language: string | null | undefined): number {
  if (!/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]/.test(text)) {
    return text.split(/\s+/).filter(Boolean).length;
  }
  const isKnown = language && /^[a-z]{2,3}(-|$)/i.test(language) && Intl.Segmenter.supportedLocalesOf([language.split('-')[0] ?? '']).length > 0;
  let count = 0;
  for (const { isWordLike } of new Intl.Segmenter(isKnown ? language.split('-')[0] : 'ja', { granularity: 'word' }).segment(text.slice(0, 500_000))) {
    count += isWordLike ? 1 : 0;
  }
  return count;
}
