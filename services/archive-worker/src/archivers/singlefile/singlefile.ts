import { Readable, pipeline } from 'node:stream';
import type { CDPSession, Protocol } from 'puppeteer-core';
import { hookScript, script } from 'single-file-cli/lib/single-file-bundle.js';
import { errorMessageOf } from '@htbase/shared/utils';
import type { Archiver, ArchiverContext, Made } from '#archivers/archiver.ts';
import { startHelper, readResult, savePage } from '#archivers/singlefile/in-page.ts';
import { createStandIns } from '#archivers/stand-ins.ts';
import type { StandIns } from '#archivers/stand-ins.ts';
import { HtmlWatch } from '#archivers/verify-html.ts';
import { createPageWorld } from '#capture/page-world.ts';
import type { PageWorld } from '#capture/page-world.ts';
import { fetchForVisit } from '#capture/fetch-for-visit.ts';

/** To be run in every document before its own scripts: it notes fonts and style sheets that only scripts know of. */
export const singlefileHook = hookScript;

/** What SingleFile's policy allows to scripts, in the file and in each of its frames; an archive has none. */
const scriptLeave = "script-src 'unsafe-inline' data:";
const strictScript = script.replace(scriptLeave, "script-src 'none'");

const worldName = 'htbase-singlefile';
const bindingName = 'htbaseFetch';
/** Frames beyond this are left as they are. */
const maxFrames = 60;
const sliceChars = 4_000_000;
const maxResourceBytes = 50_000_000;

/** What SingleFile is to do; the rest of its options keep their meaning of "no". */
const options = {
  loadDeferredImages: false, // the visit has done so
  removeUnusedStyles: true,
  removeUnusedFonts: true,
  removeAlternativeFonts: true,
  removeAlternativeMedias: true,
  removeAlternativeImages: true,
  groupDuplicateImages: true,
  groupDuplicateStylesheets: true,
  maxSizeDuplicateImages: 512 * 1024,
  blockScripts: true,
  blockAudios: true,
  blockVideos: true,
  removeNoScriptTags: true,
  removeSavedDate: false,
  insertMetaCSP: true,
  insertSingleFileComment: true,
  insertCanonicalLink: true,
  saveFavicon: true,
  saveRawPage: false,
  compressHTML: false,
  compressCSS: false,
  removeHiddenElements: false,
  networkTimeout: 10_000,
  maxResourceSizeEnabled: true,
  maxResourceSize: maxResourceBytes / 1_000_000,
  userScriptEnabled: false,
};

/** The page as one HTML file by SingleFile, injected by us: what it fetches is answered from the visit's record, else through the guard. */
export function createSinglefileArchiver(version: string, browserVersion: () => string): Archiver {
  return {
    name: 'singlefile',
    needsPage: true,
    timeoutMs: 120_000,
    availability: async () => ({ available: true, version }),

    async make(context: ArchiverContext): Promise<Made> {
      const { cdp } = context.session;
      const fetched = { fromRecord: 0, fromOrigin: 0 };
      const standIns = createStandIns();
      const onBinding = (event: Protocol.Runtime.BindingCalledEvent) => {
        if (event.name === bindingName) {
          void answer(context, event, fetched, standIns);
        }
      };
      cdp.on('Runtime.bindingCalled', onBinding);
      try {
        await cdp.send('Runtime.enable'); // without it bindings stay silent
        await cdp.send('Runtime.addBinding', { name: bindingName, executionContextName: worldName });
        const world = await inject(cdp, context.signal);
        const length = await world.call(
          savePage,
          { ...options, url: context.page.finalUrl },
          `HT Base, single-file-cli ${version}, Chromium ${browserVersion()}`,
        );
        const watch = new HtmlWatch();
        const watched = pipeline(Readable.from(slices(world, length)), watch, () => {}); // an error destroys `watch`, whose reader sees it
        const file = await context.write('main', Readable.from(standIns.restore(watched), { objectMode: false }));
        const details = watch.verify(context.page);
        return { files: [file], details: { fetched_from_record: fetched.fromRecord, fetched_from_origin: fetched.fromOrigin, ...details } };
      } finally {
        cdp.off('Runtime.bindingCalled', onBinding);
        await cdp.send('Runtime.disable').catch(() => {}); // the page may be what has gone
      }
    },
  };
}

/** Puts SingleFile into every frame; the world of the main one is the one to call. */
async function inject(cdp: CDPSession, signal: AbortSignal): Promise<PageWorld> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const worlds = await Promise.all(
    frameIds(frameTree)
      .slice(0, maxFrames)
      .map(async (frameId, index) => {
        try {
          const world = await createPageWorld(cdp, frameId, worldName);
          signal.throwIfAborted();
          await world.run(strictScript);
          await world.call(startHelper, bindingName);
          return world;
        } catch (error) {
          if (index === 0) {
            throw error;
          }
          return undefined; // a frame that left or can't be entered stays out of the file
        }
      }),
  );
  return worlds[0]!;
}

function frameIds(tree: Protocol.Page.FrameTree): string[] {
  return [tree.frame.id, ...(tree.childFrames ?? []).flatMap(frameIds)];
}

interface FetchRequest {
  id: number;
  url: string;
  headers: Record<string, string>;
}

async function answer(
  context: ArchiverContext,
  { payload, executionContextId }: Protocol.Runtime.BindingCalledEvent,
  fetched: { fromRecord: number; fromOrigin: number },
  standIns: StandIns,
): Promise<void> {
  const { id, url, headers } = JSON.parse(payload) as FetchRequest;
  let reply: Record<string, unknown>;
  try {
    const found = await fetchForVisit(context, url, { maxBytes: maxResourceBytes, headers });
    fetched[found.isFromRecord ? 'fromRecord' : 'fromOrigin'] += 1;
    const body = await standIns.bodyOf(url, found);
    reply = { id, status: found.status, contentType: found.contentType, body: body.toString('base64') };
  } catch (error) {
    reply = { id, error: errorMessageOf(error) };
  }
  await context.session.cdp
    .send('Runtime.callFunctionOn', {
      functionDeclaration: '(reply) => globalThis.htbaseAnswer(reply)',
      executionContextId,
      arguments: [{ value: reply }],
      returnByValue: true,
    })
    .catch(() => {}); // the frame may have left
}

/** The result in slices: one message of some hundred megabytes would break the pipe. */
async function* slices(world: PageWorld, length: number): AsyncGenerator<Buffer> {
  for (let start = 0; start < length; start += sliceChars) {
    const slice = await world.call(readResult, start, sliceChars);
    yield Buffer.from(slice);
  }
}
