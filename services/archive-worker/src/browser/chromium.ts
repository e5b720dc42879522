import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { HtbaseError, createDeadline, errorMessageOf, killProcessGroup, raceSignal, removeStaleFolders } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { defaultUserAgent } from '#browser/default-user-agent.ts';
import { chromiumFlags } from '#browser/flags.ts';
import type { Cell } from '#jail/cell.ts';

export interface ChromiumOptions {
  chromiumPath: string;
  /** The browser's own requests go there. */
  defaultProxyUrl: string;
  userAgent?: string | undefined;
  /** Where the browser is shut in. */
  cell: Cell;
  /** After this long puppeteer gives up on a call: no call outlives the capture that it is made for. */
  protocolTimeoutMs?: number;
  log: Log;
}

/** A running Chromium: its own process group and profile, which both end with it. */
export interface Chromium {
  browser: Browser;
  version: string;
  pid: number;
  startedAt: number;
  /** Aborted when the browser is gone; the reason is an error with code `browser_crashed`. */
  gone: AbortSignal;
  /** Whether it answers a question that costs it nothing. A browser that is stopped, or spins, doesn't. */
  isAnswering(withinMs: number): Promise<boolean>;
  /** Ends it at once, whatever it is doing; `gone` tells why. */
  kill(reason: string): void;
  close(): Promise<void>;
}

const launchMs = 30_000;
const closeMs = 3_000;
const defaultProtocolTimeoutMs = 60_000;
const profilePrefix = 'htbase-chromium-';

/** Starts a browser over a pipe, dying with this process. @throws when it doesn't come up. */
export async function launchChromium({
  chromiumPath,
  defaultProxyUrl,
  userAgent: ownUserAgent,
  protocolTimeoutMs = defaultProtocolTimeoutMs,
  cell,
  log,
}: ChromiumOptions): Promise<Chromium> {
  const [userAgent] = await Promise.all([ownUserAgent ?? defaultUserAgent(chromiumPath), removeStaleFolders(profilePrefix)]);
  const profile = await mkdtemp(join(tmpdir(), `${profilePrefix}${process.pid}-`));
  // in a cell it isn't root, and so its own sandbox is on
  const isRoot = process.getuid?.() === 0 && !cell.isShut;
  const flags = chromiumFlags({ profile, defaultProxyUrl, isRoot, userAgent });
  const command = cell.wrap({ file: chromiumPath, args: flags }, { programs: [chromiumPath], writable: [profile] });
  const gone = new AbortController();
  let browser: Browser;
  try {
    browser = await launch({
      executablePath: '/usr/bin/setpriv',
      args: ['--pdeathsig', 'SIGKILL', '--', command.file, ...command.args],
      ignoreDefaultArgs: true,
      pipe: true,
      env: {
        PATH: '/usr/local/bin:/usr/bin:/bin',
        HOME: profile,
        LANG: 'C.UTF-8',
        TMPDIR: profile,
        XDG_CONFIG_HOME: profile,
        XDG_CACHE_HOME: profile,
      },
      handleSIGHUP: false,
      handleSIGINT: false,
      handleSIGTERM: false,
      timeout: launchMs,
      protocolTimeout: protocolTimeoutMs,
      defaultViewport: null,
      acceptInsecureCerts: false,
      networkEnabled: false, // each visit listens for itself: two listeners are twice the messages
      issuesEnabled: false,
    });
  } catch (error) {
    await rm(profile, { recursive: true, force: true });
    throw error;
  }
  const pid = browser.process()?.pid ?? 0;
  const leave = (reason: string) => {
    gone.abort(new HtbaseError('browser_crashed', reason));
    killProcessGroup(pid || undefined); // helpers of a browser that died may outlive it for a while
  };
  // puppeteer remembers the version that it has asked for once
  const session = await browser.target().createCDPSession();
  browser.once('disconnected', () => leave('the browser is gone'));

  return {
    browser,
    version: (await browser.version()).replace(/^.*\//, ''),
    pid,
    startedAt: Date.now(),
    gone: gone.signal,
    async isAnswering(withinMs) {
      using deadline = createDeadline(withinMs, 'browser_crashed', gone.signal);
      return await raceSignal(session.send('Browser.getVersion'), deadline.signal).then(
        () => true,
        () => false,
      );
    },
    kill: leave,
    async close() {
      using deadline = createDeadline(closeMs, 'close_timeout', gone.signal);
      try {
        if (browser.connected && !gone.signal.aborted) {
          await raceSignal(browser.close(), deadline.signal);
        }
      } catch (error) {
        if (!gone.signal.aborted) {
          log.warn({ error: errorMessageOf(error) }, 'browser_killed');
        }
      }
      leave('the browser was closed');
      await removeProfile(profile);
    },
  };
}

/** Children that are just ending may still write into it. */
async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
