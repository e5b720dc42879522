import type { CDPSession, Frame, Page } from 'puppeteer-core';
import { HtbaseError } from '@htbase/shared/utils';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json | undefined };

/** An isolated world of one frame: our code sees the DOM, but nothing that the page's scripts have bent. */
export interface PageWorld {
  contextId: number;
  /** Runs a self-contained function there and resolves with its JSON result. @throws `world_gone` when the document was replaced meanwhile. */
  call<Args extends Json[], Result>(fn: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result>;
  /** Runs a script there. */
  run(source: string): Promise<void>;
}

/** Makes a world in a frame's present document. */
export async function createPageWorld(cdp: CDPSession, frameId: string, name: string): Promise<PageWorld> {
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId, worldName: name, grantUniveralAccess: false });

  return {
    contextId,
    async call<Args extends Json[], Result>(fn: (...args: Args) => Result | Promise<Result>, ...args: Args): Promise<Result> {
      const { result, exceptionDetails } = await evaluate(
        cdp.send('Runtime.callFunctionOn', {
          functionDeclaration: fn.toString(),
          executionContextId: contextId,
          arguments: args.map((value) => ({ value })),
          awaitPromise: true,
          returnByValue: true,
        }),
      );
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value as Result;
    },
    async run(source) {
      const { exceptionDetails } = await evaluate(
        cdp.send('Runtime.evaluate', { expression: source, contextId, returnByValue: false, silent: true }),
      );
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
    },
  };
}

async function evaluate<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    const isGone =
      error instanceof Error &&
      /Cannot find context|context was destroyed|Inspected target navigated|No frame|Cannot find default execution/.test(error.message);
    throw isGone ? new HtbaseError('world_gone', 'the document was replaced', { cause: error }) : error;
  }
}

/** True when a call failed because its document was replaced, by a redirect of the page's scripts for example. */
export function isWorldGone(error: unknown): boolean {
  return error instanceof HtbaseError && error.code === 'world_gone';
}

/** The id that CDP knows a frame by. */
export function frameIdOf(frame: Frame): string {
  // oxlint-disable-next-line no-underscore-dangle -- puppeteer has no other name for it
  return (frame as unknown as { _id: string })._id;
}

export function mainFrameIdOf(page: Page): string {
  return frameIdOf(page.mainFrame());
}

/** Ends what a page's scripts are doing right now, a loop without an end for example. */
export async function interruptScripts(cdp: CDPSession): Promise<void> {
  await cdp.send('Runtime.terminateExecution');
}
