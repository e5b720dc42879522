import { runCommand } from '@htbase/shared/utils';

const askMs = 10_000;

/**
 * The User-Agent of this Chromium with a window. It has to be known before the launch: what a page's session says of itself doesn't reach
 * shared workers, which go by the browser's own. @throws when the program doesn't tell its version.
 */
export async function defaultUserAgent(chromiumPath: string): Promise<string> {
  const { stdout } = await runCommand(chromiumPath, ['--version'], { env: {}, signal: AbortSignal.timeout(askMs) });
  const major = /\b(\d+)(?:\.\d+){3}/.exec(stdout)?.[1];
  if (major === undefined) {
    throw new Error(`${chromiumPath} --version says no version of Chromium`);
  }
  // browsers tell neither the rest of their version nor of the system's
  return `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`;
}
