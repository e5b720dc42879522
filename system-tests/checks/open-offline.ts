import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { temporaryFolder } from './temporary-folder.ts';

export interface OfflineView {
  /** Addresses that the file asked for; a whole file asks for none. */
  requests: string[];
  imagesTotal: number;
  imagesDecoded: number;
  /** Everything that can be read, frames and shadow roots included. */
  text: string;
  /** Value of an expression in the page. */
  evaluate(expression: string): Promise<unknown>;
  /** Its values in the page and in every frame. */
  evaluateInFrames(expression: string): Promise<unknown[]>;
  /** An element as PNG. */
  picture(selector: string): Promise<Buffer>;
  /** Computed value of a property of the first element that matches. */
  styleOf(selector: string, property: string): Promise<string | undefined>;
}

const chromium = process.env['CHROMIUM_PATH'] ?? '/usr/lib/chromium/chromium';

/** Opens HTML files in a real browser that has no network. */
export async function openOfflineBrowser(): Promise<{
  open<T>(html: Buffer, look: (view: OfflineView) => Promise<T> | T): Promise<T>;
  close(): Promise<void>;
}> {
  const folder = await temporaryFolder('htb-offline-');
  const browser: Browser = await launch({
    executablePath: chromium,
    args: [
      '--proxy-server=127.0.0.1:9',
      '--proxy-bypass-list=<-loopback>',
      '--disable-background-networking',
      '--allow-file-access-from-files',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
    userDataDir: join(folder.path, 'profile'),
  });

  return {
    async open(html, look) {
      const file = join(folder.path, 'page.html');
      await writeFile(file, html);
      const page = await browser.newPage();
      try {
        await page.setViewport({ width: 1_280, height: 800 });
        const requests: string[] = [];
        page.on('request', (request) => {
          if (!/^(data|blob|about):/.test(request.url()) && request.url() !== pathToFileURL(file).href) {
            requests.push(request.url());
          }
        });
        await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
        await page.evaluate('Promise.all([...document.images].map((image) => image.decode().catch(() => {})))');
        const images = (await page.evaluate(countImages)) as [number, number];
        const texts = await Promise.all(page.frames().map((frame) => frame.evaluate(readText) as Promise<string>));
        return await look({
          requests,
          imagesTotal: images[0],
          imagesDecoded: images[1],
          text: texts.join('\n'),
          evaluate: (expression) => page.evaluate(expression),
          evaluateInFrames: (expression) => Promise.all(page.frames().map((frame) => frame.evaluate(expression))),
          async picture(selector) {
            const element = await page.$(selector);
            return Buffer.from((await element?.screenshot()) ?? []);
          },
          styleOf: (selector, property) =>
            page.evaluate(
              `(() => { const found = document.querySelector(${JSON.stringify(selector)}); return found ? getComputedStyle(found).getPropertyValue(${JSON.stringify(property)}) : undefined; })()`,
            ) as Promise<string | undefined>,
        });
      } finally {
        await page.close();
      }
    },
    async close() {
      await browser.close();
      await folder.remove();
    },
  };
}

const countImages =
  '(() => { const images = [...document.images]; return [images.length, images.filter((image) => image.complete && image.naturalWidth > 0).length]; })()';
const readText = `(() => { const read = (root) => [...root.querySelectorAll('*')].reduce((text, element) => text + (element.shadowRoot ? '\\n' + element.shadowRoot.textContent + read(element.shadowRoot) : ''), ''); return (document.body?.innerText ?? '') + read(document); })()`;
