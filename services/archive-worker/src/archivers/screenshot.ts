import type { CDPSession } from 'puppeteer-core';
import { assertArtifact } from '#archivers/archiver.ts';
import type { Archiver, ArchiverContext, Made } from '#archivers/archiver.ts';
import { isFlatPng } from '#archivers/flat-png.ts';

/** Higher pages are cut there, and the artifact says `truncated`. */
const maxHeight = 20_000;
const thumbnail = { width: 1_280, height: 800 };
const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The full page as PNG, and what one sees first as a small JPEG. */
export function createScreenshotArchiver(browserVersion: () => string): Archiver {
  return {
    name: 'screenshot',
    needsPage: true,
    timeoutMs: 60_000,
    availability: async () => ({ available: true, version: browserVersion() }),

    async make({ session: { cdp }, page, write }: ArchiverContext): Promise<Made> {
      const { cssVisualViewport, cssContentSize } = await cdp.send('Page.getLayoutMetrics');
      const width = Math.max(1, Math.round(cssVisualViewport.clientWidth));
      const fullHeight = Math.ceil(Math.max(cssContentSize.height, page.height, 1));
      const height = Math.min(fullHeight, maxHeight);

      const small = await shoot(cdp, 'jpeg', { width, height: (width * thumbnail.height) / thumbnail.width, scale: thumbnail.width / width });
      const full = await shoot(cdp, 'png', { width, height, scale: 1 });
      assertArtifact(full.subarray(0, 8).equals(pngSignature) && full.subarray(-8, -4).toString('latin1') === 'IEND', 'PNG');
      assertArtifact(full.readUInt32BE(16) >= width && full.readUInt32BE(20) >= height, 'PNG is smaller than the page');
      assertArtifact(small.readUInt16BE(0) === 0xffd8, 'JPEG');
      const isSeen = page.textLength > 0 || page.imagesDecoded > 0;
      assertArtifact(!isSeen || !(await isFlatPng(full)), 'the picture has one colour, the page shows text or pictures');

      const files = [await write('main', full), await write('thumbnail', small)];
      return { files, details: { width, height, ...(fullHeight > maxHeight ? { truncated: true, full_height: fullHeight } : {}) } };
    },
  };
}

async function shoot(
  cdp: CDPSession,
  format: 'png' | 'jpeg',
  { width, height, scale }: { width: number; height: number; scale: number },
): Promise<Buffer> {
  const { data } = await cdp.send('Page.captureScreenshot', {
    format,
    ...(format === 'jpeg' ? { quality: 75 } : {}),
    clip: { x: 0, y: 0, width, height, scale },
    captureBeyondViewport: format === 'png',
    optimizeForSpeed: true, // a fifth bigger at most, and two to three times faster
  });
  return Buffer.from(data, 'base64');
}
