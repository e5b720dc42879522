/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// These functions run inside the page, in one world, and share its `htbaseScroller`; each has to stand alone.

interface WakeWorld {
  htbaseScroller?: Element;
}

export interface ScrollPosition {
  /** Pixels from the top of what is scrolled to the lower edge of what is seen. */
  bottom: number;
  /** Height of what is scrolled, in pixels. */
  height: number;
  /** Pixels of one step. */
  viewport: number;
}

/** Makes lazy images and frames eager. */
export function wakeLazies(): void {
  for (const element of document.querySelectorAll('img[loading="lazy" i], iframe[loading="lazy" i]')) {
    element.setAttribute('loading', 'eager');
  }
}

/** Finds what scrolls: the page itself, or the one large box that an application scrolls in its place. */
export function findScroller(): ScrollPosition {
  const root = document.scrollingElement ?? document.documentElement;
  let scroller: Element = root;
  if (root.scrollHeight <= innerHeight * 1.05) {
    const isLarge = (element: Element) => element.clientHeight > innerHeight / 2 && element.clientWidth > innerWidth / 2;
    const boxes = [...document.querySelectorAll('main, div, section, article')].slice(0, 2_000);
    scroller =
      boxes.find((box) => box.scrollHeight > box.clientHeight * 1.2 && isLarge(box) && /^(auto|scroll)$/.test(getComputedStyle(box).overflowY)) ??
      root;
  }
  (globalThis as WakeWorld).htbaseScroller = scroller;
  return { bottom: innerHeight, height: scroller.scrollHeight, viewport: innerHeight };
}

/** Scrolls so that what lies `top` pixels down is at the upper edge, and lets the page paint and its observers see it. */
export async function scrollPage(top: number): Promise<ScrollPosition> {
  const scroller = (globalThis as WakeWorld).htbaseScroller ?? document.documentElement;
  scroller.scrollTo({ top, behavior: 'instant' });
  await new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve, 0)); // observers are told between the two
    setTimeout(resolve, 80); // a page that paints nothing has no frames
  });
  return { bottom: scroller.scrollTop + innerHeight, height: scroller.scrollHeight, viewport: innerHeight };
}

/** Gives what still waits for its address the one that stands beside it in `data-` attributes. */
export function wakeByAttributes(): void {
  const first = (element: Element, names: readonly string[]) =>
    names.map((name) => element.getAttribute(name)).find((value) => value && !/^(data|javascript):/i.test(value));
  const addresses = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-url'];
  const candidates = ['data-srcset', 'data-lazy-srcset'];

  for (const source of document.querySelectorAll('picture > source')) {
    const srcset = first(source, candidates);
    if (srcset && !source.getAttribute('srcset')) {
      source.setAttribute('srcset', srcset);
    }
  }
  for (const image of document.querySelectorAll('img')) {
    const isPlaceholder = !image.currentSrc || image.currentSrc.startsWith('data:') || (image.complete && image.naturalWidth <= 2);
    const address = first(image, addresses);
    if (isPlaceholder && address) {
      image.src = address;
    }
    const srcset = first(image, candidates);
    if (isPlaceholder && srcset && !image.srcset) {
      image.srcset = srcset;
    }
  }
  for (const frame of document.querySelectorAll('iframe')) {
    const address = first(frame, addresses);
    if (address && (!frame.getAttribute('src') || frame.src === 'about:blank')) {
      frame.src = address;
    }
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-bg], [data-background], [data-background-image], [data-bg-src]')) {
    const address = first(element, ['data-bg', 'data-background-image', 'data-background', 'data-bg-src']);
    const url = address && URL.parse(address.replace(/^url\(['"]?|['"]?\)$/g, ''), document.baseURI);
    if (url && /^https?:$/.test(url.protocol) && getComputedStyle(element).backgroundImage === 'none') {
      element.style.backgroundImage = `url(${JSON.stringify(url.href)})`;
    }
  }
}
