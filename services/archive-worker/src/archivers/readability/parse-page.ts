import { parseHTML } from 'linkedom';
import { flattenDepth } from '#archivers/readability/flatten-depth.ts';

/** A page's DOM as the extractors want it: addresses absolute, lazy images woken, nothing deep enough to exhaust a stack, scripts gone (but data and math). */
export function parsePage(html: string, url: string): Document {
  const { document } = parseHTML(html);
  // of a fragment linkedom makes a document whose root is its first element
  const whole =
    document.documentElement?.localName === 'html' && document.body
      ? document
      : parseHTML(`<!doctype html><html><head></head><body>${html}</body></html>`).document;
  flattenDepth(whole.documentElement);
  for (const element of whole.querySelectorAll('style, link[rel~="stylesheet"], script')) {
    if (element.localName !== 'script' || !/^(application\/ld\+json|math\/)/i.test(element.getAttribute('type') ?? '')) {
      element.remove();
    }
  }
  wakeLazyImages(whole);
  makeAbsolute(whole, baseOf(whole, url));
  return whole;
}

function baseOf(document: Document, url: string): string {
  const base = URL.parse(document.querySelector('base[href]')?.getAttribute('href') ?? '', url);
  return base && /^https?:$/.test(base.protocol) ? base.href : url;
}

/** linkedom knows no base address, so neither would the extractors. */
function makeAbsolute(document: Document, base: string): void {
  for (const [selector, name] of [
    ['a[href], area[href]', 'href'],
    ['img[src], source[src], video[src], audio[src]', 'src'],
  ] as const) {
    for (const element of document.querySelectorAll(selector)) {
      const address = URL.parse(element.getAttribute(name) ?? '', base);
      if (address) {
        element.setAttribute(name, address.href);
      }
    }
  }
}

const lazyAttributes = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-actualsrc', 'data-hi-res-src', 'data-image', 'data-url'];

/** Images that no script woke: their address stands in an attribute of the loader, in `srcset`, in a `<source>` or in `<noscript>`. */
function wakeLazyImages(document: Document): void {
  for (const image of document.querySelectorAll('img')) {
    if (hasAddress(image)) {
      continue;
    }
    const candidates = [
      ...lazyAttributes.map((name) => image.getAttribute(name)),
      largestOf(image.getAttribute('srcset') ?? image.getAttribute('data-srcset') ?? image.getAttribute('data-lazy-srcset')),
      ...[...(image.parentElement?.localName === 'picture' ? image.parentElement.querySelectorAll('source') : [])].map((source) =>
        largestOf(source.getAttribute('srcset') ?? source.getAttribute('data-srcset')),
      ),
      image.nextElementSibling?.localName === 'noscript' ? /<img[^>]*\ssrc="([^"]+)"/i.exec(image.nextElementSibling.innerHTML)?.[1] : null,
    ];
    const found = candidates.find((candidate) => candidate && /^[^\s{}]+$/.test(candidate) && !candidate.startsWith('data:'));
    if (found) {
      image.setAttribute('src', found);
    }
  }
}

/** Data addresses are placeholders unless they hold a picture of some size. */
const placeholderChars = 1_000;

function hasAddress(image: Element): boolean {
  const source = image.getAttribute('src') ?? '';
  return source !== '' && source !== 'about:blank' && !(source.startsWith('data:') && source.length < placeholderChars);
}

/** The largest image of a `srcset`; addresses may contain commas, so it is split at commas before a space. */
function largestOf(srcset: string | null | undefined): string | null {
  let best: string | null = null;
  let bestSize = -1;
  for (const entry of (srcset ?? '').trim().split(/,\s+/)) {
    const [address, size] = entry.trim().split(/\s+/);
    const value = Number.parseFloat(size ?? '1') || 1;
    if (address && value > bestSize) {
      best = address;
      bestSize = value;
    }
  }
  return best;
}
