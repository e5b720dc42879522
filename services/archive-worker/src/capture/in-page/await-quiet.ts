/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Waits until fonts are ready, the visible images decoded and the DOM unchanged for `quietMs`; false when `budgetMs` was over before.
 * Runs inside the page.
 */
export async function awaitQuiet(budgetMs: number, quietMs: number): Promise<boolean> {
  const deadline = performance.now() + budgetMs;
  const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  let changedAt = performance.now();
  const observer = new MutationObserver(() => {
    changedAt = performance.now();
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });

  let areFontsReady = false;
  void document.fonts.ready.then(() => {
    areFontsReady = true;
  });
  const areImagesReady = () => [...document.images].every((image) => image.complete || image.getClientRects().length === 0 || !image.currentSrc);

  let isQuiet = false;
  while (!isQuiet && performance.now() < deadline) {
    await sleep(30);
    isQuiet = document.readyState === 'complete' && areFontsReady && areImagesReady() && performance.now() - changedAt >= quietMs;
  }
  observer.disconnect();
  const decoding = [...document.images].filter((image) => image.complete && image.naturalWidth > 0).map((image) => image.decode().catch(() => {}));
  await Promise.race([Promise.all(decoding), sleep(Math.max(0, Math.min(2_000, deadline - performance.now())))]);
  return isQuiet;
}
