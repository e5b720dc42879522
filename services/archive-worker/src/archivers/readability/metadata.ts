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
}

const maxKeywords = 50;

/** What a page's head says of it: meta elements, Open Graph, links. Addresses are absolute, http(s) only. */
export function readMetadata(document: Document, url: string): Metadata {
  const meta = (...names: string[]) => {
    for (const name of names) {
      const found = document
        .querySelector(`meta[name="${name}" i], meta[property="${name}" i], meta[itemprop="${name}" i]`)
        ?.getAttribute('content')
        ?.trim();
      if (found) {
        return found;
      }
    }
    return null;
  };
  const link = (selector: string) => document.querySelector(selector)?.getAttribute('href') ?? null;
  const absolute = (address: string | null) => {
    const parsed = address === null ? null : URL.parse(address, url);
    return parsed && /^https?:$/.test(parsed.protocol) ? parsed.href : null;
  };
  const tags = [...document.querySelectorAll('meta[property="article:tag" i]')].map((element) => element.getAttribute('content') ?? '');
  const keywords = [...(meta('keywords', 'news_keywords')?.split(/[,;]/) ?? []), ...tags].map((word) => word.trim()).filter(Boolean);

  return {
    title: meta('og:title') ?? (document.title || null),
    byline: meta('author', 'article:author', 'dc.creator'),
    siteName: meta('og:site_name', 'application-name'),
    language: document.documentElement?.getAttribute('lang') || meta('og:locale')?.replace('_', '-') || null,
    published:
      meta('article:published_time', 'datePublished', 'date', 'dc.date') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
    description: meta('description', 'og:description', 'twitter:description'),
    canonicalUrl: absolute(link('link[rel~="canonical" i]') ?? meta('og:url')),
    topImage: absolute(meta('og:image', 'og:image:url', 'twitter:image')),
    favicon: absolute(link('link[rel~="icon" i]') ?? '/favicon.ico'),
    keywords: [...new Set(keywords)].slice(0, maxKeywords),
  };
}
