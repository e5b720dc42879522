import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';

export interface Programs {
  chromiumPath: string;
  /** `undefined`: not installed, and so its archiver is unavailable. */
  monolithPath: string | undefined;
}

/** Debian's wrapper script adds flags of its own, so the binary behind it comes first. */
const chromiumPlaces = ['/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser'];
const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chromium-headless-shell'];
/** Where set-up puts the binary that it builds. */
const monolithCache = join('htbase', 'monolith-2.12.0', 'bin', 'monolith');

/** Finds the programs that archivers run. @throws an error that says what to do when there is no Chromium, or a given path is wrong. */
export async function findPrograms(
  settings: { CHROMIUM_PATH?: string | undefined; MONOLITH_PATH?: string | undefined },
  env: Record<string, string | undefined>,
): Promise<Programs> {
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const inPath = (names: readonly string[]) => names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const cache = env['XDG_CACHE_HOME'] ?? join(env['HOME'] ?? '/', '.cache');

  const chromiumPath = await findGiven('CHROMIUM_PATH', settings.CHROMIUM_PATH, [...chromiumPlaces, ...inPath(chromiumNames)]);
  if (chromiumPath === undefined) {
    throw new Error('There is no Chromium: install it (apt-get install chromium), or set CHROMIUM_PATH');
  }
  const monolithPath = await findGiven('MONOLITH_PATH', settings.MONOLITH_PATH, [...inPath(['monolith']), join(cache, monolithCache)]);
  return { chromiumPath, monolithPath };
}

async function findGiven(setting: string, given: string | undefined, places: readonly string[]): Promise<string | undefined> {
  if (given !== undefined) {
    if (!(await isProgram(given))) {
      throw new Error(`${setting}=${given} is not a program that can be run`);
    }
    return given;
  }
  for (const place of places) {
    if (await isProgram(place)) {
      return place;
    }
  }
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
