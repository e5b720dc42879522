import { namesIn, readJsonLd, textIn, typesOf } from '#archivers/readability/json-ld.ts';
import { normalizeDate } from '#archivers/readability/normalize-date.ts';

export interface Metadata {
  title: string | null;
  byline: string | null;
  siteName: string | null;
  language: string | null;
  published: string | null;
  description: string | null;
  canonicalUrl: string | null;
  topImage: string | null;
  favicon: string | null;
  keywords: string[];
  /** The page says of itself that it is an article. */
  isArticle: boolean;
  direction: 'ltr' | 'rtl' | null;
}

const maxKeywords = 50;

/** What a page says of itself: meta elements, Open Graph, links, JSON-LD, microdata. Addresses are absolute, http(s) only; dates ISO 8601 where they can be read. */
export function readMetadata(document: Document, url: string): Metadata {
  const metas = collectMetas(document);
  const meta = (...names: string[]) => names.map((name) => metas.get(name)?.[0]).find(Boolean) ?? null;
  const things = readJsonLd(document);
  const linked = (read: (thing: Record<string, unknown>) => string | null) => things.map(read).find(Boolean) ?? null;
  const property = (name: string) => microdata(document, name);
  const link = (selector: string) => document.querySelector(selector)?.getAttribute('href') ?? null;
  const base = document.querySelector('base[href]')?.getAttribute('href') ?? '';
  const absolute = (address: string | null) => {
    const parsed = address ? URL.parse(address, URL.parse(base, url)?.href ?? url) : null;
    return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
  };
  const keywords = [
    ...(meta('keywords', 'news_keywords')?.split(/[,;،、]/) ?? []),
    ...(metas.get('article:tag') ?? []),
    ...things.flatMap((thing) => [thing['keywords']].flat()).flatMap((words) => (typeof words === 'string' ? words.split(',') : [])),
  ];

  return {
    title: meta('og:title') ?? linked((thing) => textIn(thing['headline']) ?? textIn(thing['name'])) ?? (document.title || null),
    byline:
      named(meta('author')) ??
      linked((thing) => named(namesIn(thing['author']))) ??
      named(meta('article:author', 'dc.creator', 'parsely-author')) ??
      property('author'),
    siteName: meta('og:site_name') ?? linked((thing) => textIn(thing['publisher'], ['name'])) ?? meta('application-name'),
    language: languageOf(
      document,
      meta('content-language', 'og:locale') ?? linked((thing) => textIn(thing['inLanguage'], ['alternateName', 'name'])),
    ),
    published: normalizeDate(
      meta('article:published_time') ??
        linked((thing) => textIn(thing['datePublished']) ?? textIn(thing['dateCreated'])) ??
        meta(
          'datepublished',
          'date',
          'dc.date',
          'dc.date.issued',
          'citation_publication_date',
          'pubdate',
          'publish-date',
          'parsely-pub-date',
          'sailthru.date',
        ) ??
        property('datePublished') ??
        document.querySelector('time[pubdate][datetime], article time[datetime], main time[datetime], time[datetime]')?.getAttribute('datetime') ??
        null,
    ),
    description: meta('description', 'og:description', 'twitter:description') ?? linked((thing) => textIn(thing['description'])),
    canonicalUrl: absolute(link('link[rel~="canonical" i]') ?? meta('og:url')),
    topImage: absolute(
      meta('og:image', 'og:image:url', 'og:image:secure_url', 'twitter:image', 'twitter:image:src') ??
        linked((thing) => textIn(thing['image'], ['url', 'contentUrl', '@id']) ?? textIn(thing['thumbnailUrl'])) ??
        property('image') ??
        link('link[rel~="image_src" i]'),
    ),
    favicon: absolute(link('link[rel~="icon" i]') ?? link('link[rel~="apple-touch-icon" i]')) ?? absolute('/favicon.ico'),
    keywords: [...new Set(keywords.map((word) => word.trim()).filter(Boolean))].slice(0, maxKeywords),
    isArticle:
      meta('og:type')?.toLowerCase() === 'article' || things.some((thing) => typesOf(thing).some((type) => /Article$|^BlogPosting$/.test(type))),
    direction: directionOf(document),
  };
}

/** Contents of the meta elements by lower-case name; one walk, since pages have up to hundreds. */
function collectMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content')?.trim();
    if (!content) {
      continue;
    }
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).filter(Boolean)) {
        metas.set(name, [...(metas.get(name) ?? []), content]);
      }
    }
  }
  return metas;
}

/** `article:author` is often the address of a profile. */
function named(author: string | null): string | null {
  return author !== null && /^https?:/.test(author) ? null : author;
}

/** Of the first element that carries the property, outside comments and reviews. */
function microdata(document: Document, name: string): string | null {
  for (const element of document.querySelectorAll(`[itemprop~="${name}"]`)) {
    if (element.parentElement?.closest('[itemprop~="comment"], [itemprop~="review"]')) {
      continue;
    }
    const inner = element.hasAttribute('itemscope') ? element.querySelector('[itemprop~="name"], [itemprop~="url"]') : null;
    const holder = inner ?? element;
    const value =
      ['content', 'datetime', 'src', 'href'].map((attribute) => holder.getAttribute(attribute)?.trim()).find(Boolean) ?? holder.textContent?.trim();
    if (value) {
      return value;
    }
  }
  return null;
}

function languageOf(document: Document, said: string | null): string | null {
  const root = document.documentElement;
  const written =
    root.getAttribute('lang')?.trim() ||
    root.getAttribute('xml:lang')?.trim() ||
    document.body?.getAttribute('lang')?.trim() ||
    said?.split(',')[0]?.trim();
  if (!written) {
    return null;
  }
  try {
    return Intl.getCanonicalLocales(written.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null; // "English", "en-us-x-": no language tag
  }
}

function directionOf(document: Document): 'ltr' | 'rtl' | null {
  const written = (document.documentElement.getAttribute('dir') ?? document.body?.getAttribute('dir') ?? '').toLowerCase();
  return written === 'rtl' || written === 'ltr' ? written : null;
}
