/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

interface Watched {
  htbaseChangedAt?: number;
}

/** Begins to note when the DOM changes. Runs inside the page. */
export function watchChanges(): void {
  const world = globalThis as Watched;
  world.htbaseChangedAt = performance.now();
  new MutationObserver(() => {
    world.htbaseChangedAt = performance.now();
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/**
 * Waits until fonts are ready, the visible images decoded and the DOM unchanged for `quietMs`; false when `budgetMs` was over before.
 * Runs inside the page, where `watchChanges` has begun.
 */
export async function awaitQuiet(budgetMs: number, quietMs: number): Promise<boolean> {
  const world = globalThis as Watched;
  const deadline = performance.now() + budgetMs;
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const areImagesReady = () => [...document.images].every((image) => image.complete || image.getClientRects().length === 0 || !image.currentSrc);
  const isQuiet = () =>
    document.readyState === 'complete' &&
    document.fonts.status === 'loaded' &&
    areImagesReady() &&
    performance.now() - (world.htbaseChangedAt ?? 0) >= quietMs;

  while (!isQuiet() && performance.now() < deadline) {
    await sleep(30);
  }
  const decoding = [...document.images].filter((image) => image.complete && image.naturalWidth > 0).map((image) => image.decode().catch(() => {}));
  await Promise.race([Promise.all(decoding), sleep(Math.max(0, Math.min(2_000, deadline - performance.now())))]);
  return isQuiet();
}
