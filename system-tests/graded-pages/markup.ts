import { type Color, solidPng } from '../fixture-site/png.ts';
import type { GradedPageResource } from './types.ts';

interface DocumentOptions {
  head?: string;
  lang?: string;
  dir?: 'ltr' | 'rtl';
}

/** A plain HTML document around a body. */
export function htmlPage(title: string, body: string, { head = '', lang = 'en', dir = 'ltr' }: DocumentOptions = {}): string {
  return `<!doctype html>
<html lang="${lang}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>${head}</head>
<body>${body}</body></html>`;
}

/** A document of an ordinary site: header with links, one article, footer. */
export function articlePage(
  headline: string,
  content: string,
  { site = 'Fernhill Journal', ...options }: DocumentOptions & { site?: string } = {},
): string {
  return htmlPage(
    `${headline} | ${site}`,
    `<header><a href="/">${site}</a><nav><a href="/latest">Latest</a> <a href="/topics">Topics</a> <a href="/about">About</a></nav></header>
<main><article><h1>${headline}</h1>
${content}</article></main>
<footer><p>© 2024 ${site}</p></footer>`,
    options,
  );
}

const shades: readonly Color[] = [
  [186, 72, 58],
  [64, 120, 96],
  [70, 92, 160],
  [208, 160, 70],
];

/** Pictures that a browser can decode, by path. */
export function pictures(paths: readonly string[]): Record<string, GradedPageResource> {
  return Object.fromEntries(
    paths.map((path, index) => [path, { type: 'image/png', body: solidPng(320, 200, shades[index % shades.length] ?? [90, 90, 90]) }]),
  );
}
