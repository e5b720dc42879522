/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

export interface PageFacts {
  url: string;
  title: string;
  textLength: number;
  imagesTotal: number;
  imagesDecoded: number;
  /** Other things to see: canvases, videos, SVG, frames, backgrounds are not counted. */
  mediaTotal: number;
  width: number;
  height: number;
}

/** What the settled page shows, in numbers. Runs inside the page. */
export function inspectPage(): PageFacts {
  const root = document.documentElement;
  const images = [...document.images].filter((image) => image.currentSrc !== '' && image.getClientRects().length > 0);
  return {
    url: location.href,
    title: document.title.slice(0, 1_000),
    textLength: (document.body?.innerText ?? '').replaceAll(/\s+/g, ' ').trim().length,
    imagesTotal: images.length,
    imagesDecoded: images.filter((image) => image.complete && image.naturalWidth > 0).length,
    mediaTotal: document.querySelectorAll('canvas, video, audio, svg, iframe, object, embed').length,
    width: Math.max(root.clientWidth, root.scrollWidth),
    height: Math.max(root.clientHeight, root.scrollHeight, document.body?.scrollHeight ?? 0),
  };
}

/** Ends animations that end, stops the others at their beginning, hides the caret: two pictures of one page are then alike. Runs inside the page. */
export function freezePage(): void {
  for (const animation of document.getAnimations()) {
    const end = animation.effect?.getComputedTiming().endTime;
    if (typeof end === 'number' && Number.isFinite(end)) {
      animation.finish();
    } else {
      animation.pause();
      animation.currentTime = 0;
    }
  }
  if (document.activeElement instanceof HTMLElement) {
    document.activeElement.blur();
  }
}
