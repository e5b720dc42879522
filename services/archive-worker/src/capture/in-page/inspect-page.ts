/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
// These functions run inside the page; each has to stand alone.

export interface PageFacts {
  url: string;
  title: string;
  textLength: number;
  imagesTotal: number;
  imagesDecoded: number;
  mediaTotal: number;
  proseLength: number;
  ownLength: number;
  headings: string[];
  lead: string;
  linkedLines: string[];
  passwordFields: number;
  fieldCount: number;
  rowCount: number;
  isMarkedPaid: boolean;
  isMarkedArticle: boolean;
  isUnlisted: boolean;
  markers: string[];
  width: number;
  height: number;
}

/**
 * What the settled page shows, in numbers and in its first words. `markers` are named selectors; those that match something are told.
 * The fields are described at `Evidence`.
 */
export function inspectPage(markers: [name: string, selector: string][]): PageFacts {
  const maxTexts = 6_000;
  const maxElements = 20_000;
  const leadChars = 700;
  const proseChars = 80;
  const linkedChars = 30;
  const skipLinks = 3;
  const root = document.documentElement;
  const clean = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  const isShown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  // a picture that failed has no size to judge by but what its element says
  const isPixel = (image: HTMLImageElement) =>
    [image.getAttribute('width'), image.getAttribute('height')].some((size) => size !== null && Number(size) <= 3);
  const images = [...document.images].filter((image) => image.currentSrc !== '' && image.getClientRects().length > 0 && !isPixel(image));
  const isSeen = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return width * height >= 10_000 && isShown(element);
  };

  /** Texts by the block that they stand in, in order. */
  const blocks = new Map<Element, { text: string; linkLength: number; elsewhereLength: number }>();
  const shadowRoots = [...document.querySelectorAll('*')].slice(0, maxElements).flatMap((element) => element.shadowRoot ?? []);
  let shadowText = '';
  let count = 0;
  for (const tree of [document.body ?? root, ...shadowRoots]) {
    const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    for (; count < maxTexts && walker.nextNode(); count += 1) {
      const text = clean(walker.currentNode.nodeValue ?? '');
      const parent = walker.currentNode.parentElement;
      // "Skip to content" is for those who can't see the page
      const isSkipLink = blocks.size < skipLinks && parent?.closest('a[href^="#"]:not([href="#"])') instanceof Element;
      if (text === '' || !parent || isSkipLink || /^(SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA|OPTION)$/.test(parent.tagName) || !isShown(parent)) {
        continue;
      }
      const block =
        parent.closest(
          'p, li, td, th, dd, dt, blockquote, pre, figcaption, h1, h2, h3, h4, h5, h6, div, section, article, main, form, header, footer, nav, aside, body',
        ) ?? root;
      const before = blocks.get(block) ?? { text: '', linkLength: 0, elsewhereLength: 0 };
      blocks.set(block, {
        text: `${before.text} ${text}`,
        linkLength: before.linkLength + (parent.closest('a, button') ? text.length : 0),
        elsewhereLength: before.elsewhereLength + (parent.closest('a[href]:not([role="button"])') ? text.length : 0),
      });
      shadowText += tree instanceof ShadowRoot ? ` ${text}` : '';
    }
  }
  // a character of Chinese, Japanese or Korean says as much as two or three letters
  const weigh = (text: string) => text.length + (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0) * 1.5;
  let proseLength = 0;
  let ownLength = 0;
  const linkedLines: string[] = [];
  let lead = '';
  let textBeside = '';
  for (const [block, { text, linkLength, elsewhereLength }] of blocks) {
    const isBeside =
      block.closest('nav, header, footer, aside, [role="navigation"], [role="banner"], [role="contentinfo"]') !== null &&
      !block.closest('main, article');
    if (!isBeside && weigh(text) >= proseChars && linkLength < text.length / 2) {
      proseLength += weigh(text);
    }
    if (!isBeside && !/^H[1-6]$/.test(block.tagName)) {
      ownLength += text.trim().length;
    }
    if (!isBeside && lead.length < leadChars && !/^H[1-6]$/.test(block.tagName)) {
      lead += `${text.trim()}\n`;
      if (text.length >= linkedChars && elsewhereLength >= text.length * 0.8) {
        linkedLines.push(text.trim());
      }
    }
    if (isBeside && textBeside.length < leadChars && !/^H[1-6]$/.test(block.tagName)) {
      textBeside += `${text.trim()}\n`;
    }
  }
  const paid = [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
    /"isAccessibleForFree"\s*:\s*"?false/i.test(script.textContent ?? ''),
  );

  const isMarkedArticle =
    document.querySelector(
      'article time, article [rel="author"], main time, [itemprop="datePublished"], meta[property="og:type"][content="article"]',
    ) !== null ||
    [...document.querySelectorAll('script[type="application/ld+json"]')].some((script) =>
      /"@type"\s*:\s*"\w*(Article|Posting)"/.test(script.textContent ?? ''),
    );

  return {
    url: location.href,
    title: document.title.slice(0, 1_000),
    textLength: clean((document.body?.innerText ?? '') + shadowText).length,
    imagesTotal: images.length,
    imagesDecoded: images.filter((image) => image.complete && image.naturalWidth > 0).length,
    mediaTotal: [...document.querySelectorAll('canvas, video, audio, svg, iframe, frame, object, embed')].filter(isSeen).length,
    proseLength: Math.round(proseLength),
    ownLength,
    headings: [...document.querySelectorAll('h1, h2, h3')]
      .filter(isShown)
      .slice(0, 6)
      .map((heading) => clean(heading.textContent ?? '').slice(0, 200))
      .filter(Boolean),
    lead: (lead || textBeside).trim().slice(0, leadChars),
    linkedLines,
    passwordFields: [...document.querySelectorAll('input[type="password"]')].filter(isShown).length,
    fieldCount: [...document.querySelectorAll('input:not([type="hidden"]), select, textarea')].filter(isShown).length,
    rowCount: [...document.querySelectorAll('tr')].slice(0, 200).filter((row) => row.querySelectorAll('td').length >= 2 && isShown(row)).length,
    isMarkedPaid: paid,
    isMarkedArticle,
    isUnlisted: document.querySelector('meta[name="robots" i][content*="noindex" i], meta[name="robots" i][content*="none" i]') !== null,
    markers: markers.filter(([, selector]) => document.querySelector(selector) !== null).map(([name]) => name),
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
