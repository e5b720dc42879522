/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

export interface WakeLimits {
  [name: string]: number;
  maxViewports: number;
  maxPixels: number;
  maxMs: number;
}

export interface WakeResult {
  height: number;
  steps: number;
  /** Limits that cut off what the page would still have shown: `scroll_steps`, `scroll_height`, `scroll_time`. */
  limits: string[];
}

/**
 * Wakes what a page loads late: lazy images and frames become eager, images whose address waits in `data-src` get it, and the page is scrolled
 * one viewport at a time and back to its top. Runs inside the page.
 */
export async function wakePage({ maxViewports, maxPixels, maxMs }: WakeLimits): Promise<WakeResult> {
  const startedAt = performance.now();
  const root = document.scrollingElement ?? document.documentElement;
  const paint = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve, 0)); // observers are told between the two
      setTimeout(resolve, 80); // a page that paints nothing has no frames
    });
  const jump = (top: number) => root.scrollTo({ top, behavior: 'instant' });

  for (const element of document.querySelectorAll('img[loading="lazy"], iframe[loading="lazy"]')) {
    element.setAttribute('loading', 'eager');
  }

  const firstHeight = root.scrollHeight;
  const limits: string[] = [];
  let steps = 0;
  for (let top = innerHeight; top < root.scrollHeight; top += innerHeight) {
    if (steps >= maxViewports) {
      limits.push('scroll_steps');
    } else if (top > maxPixels) {
      limits.push('scroll_height');
    } else if (performance.now() - startedAt > maxMs) {
      limits.push('scroll_time');
    }
    if (limits.length > 0) {
      break;
    }
    steps += 1;
    jump(top);
    await paint();
  }

  const waiting = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy', 'data-url'];
  for (const image of document.querySelectorAll('img')) {
    const isPlaceholder = !image.currentSrc || image.currentSrc.startsWith('data:') || (image.complete && image.naturalWidth <= 2);
    const address = waiting.map((name) => image.getAttribute(name)).find((value) => value && !value.startsWith('data:'));
    if (isPlaceholder && address) {
      image.src = address;
    }
    const candidates = image.getAttribute('data-srcset') ?? image.getAttribute('data-lazy-srcset');
    if (isPlaceholder && candidates && !image.srcset) {
      image.srcset = candidates;
    }
  }
  jump(0);
  await paint();
  // the end of a long page that was whole from the start is no loss; what a page adds while one scrolls is
  const isGrowing = root.scrollHeight > firstHeight * 1.05;
  return { height: root.scrollHeight, steps, limits: isGrowing ? limits : [] };
}
