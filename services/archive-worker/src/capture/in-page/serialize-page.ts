/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * The settled DOM as HTML, for those who read it without a browser: each image has the one address that was shown, and what would only fetch more (hints, alternatives, `noscript`) is left out. Runs inside the page.
 */
export function serializePage(): string {
  const copy = document.documentElement.cloneNode(true) as HTMLElement;
  const originals = document.documentElement.querySelectorAll('img, canvas');
  const copies = copy.querySelectorAll('img, canvas');
  originals.forEach((original, index) => {
    const twin = copies[index];
    if (original instanceof HTMLImageElement && twin instanceof HTMLImageElement && original.currentSrc) {
      twin.setAttribute('src', original.currentSrc);
      twin.removeAttribute('srcset');
      twin.removeAttribute('sizes');
      twin.removeAttribute('loading');
    } else if (original instanceof HTMLCanvasElement && twin && original.width > 0 && original.height > 0) {
      try {
        const image = document.createElement('img');
        image.src = original.toDataURL();
        image.width = original.width;
        image.height = original.height;
        twin.replaceWith(image);
      } catch {
        // a canvas that holds pixels of another origin can't be read
      }
    }
  });
  const useless =
    'picture > source, noscript, link[rel~="preload"], link[rel~="prefetch"], link[rel~="modulepreload"], link[rel~="dns-prefetch"], link[rel~="preconnect"]';
  for (const element of copy.querySelectorAll(useless)) {
    element.remove();
  }
  // addresses are absolute before the base goes
  const base = document.baseURI;
  for (const [selector, attribute] of [
    ['a[href], area[href], link[href]', 'href'],
    ['img[src], iframe[src], embed[src], video[src], audio[src], source[src], input[src]', 'src'],
    ['video[poster]', 'poster'],
    ['object[data]', 'data'],
  ] as const) {
    for (const element of copy.querySelectorAll(selector)) {
      const value = element.getAttribute(attribute) ?? '';
      if (value !== '' && !value.startsWith('#') && URL.canParse(value, base)) {
        element.setAttribute(attribute, new URL(value, base).href);
      }
    }
  }
  for (const element of copy.querySelectorAll('base')) {
    element.remove();
  }
  const { doctype } = document;
  return `${doctype ? `<!DOCTYPE ${doctype.name}>` : ''}${copy.outerHTML}`;
}
