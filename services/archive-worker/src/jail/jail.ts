import { errorMessageOf, runCommand } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { openCell } from '#jail/bubblewrap.ts';
import { openGround } from '#jail/cell.ts';
import type { Cell } from '#jail/cell.ts';

export type JailMode = 'auto' | 'require' | 'off';

/** Where the programs work that meet hostile pages. Each has a cell of its own, so that none reaches the listeners of another. */
export interface Jail {
  browser: Cell;
  monolith: Cell;
  /** `on`, or `off: ` and why. */
  state: string;
  close(): Promise<void>;
}

export interface JailOptions {
  mode: JailMode;
  chromiumPath: string;
  log: Log;
}

const probeMs = 20_000;

/**
 * Starts what works in the jail. In mode `auto` it is started without one where the machine gives none, or where it doesn't come up in it.
 * @throws in mode `require` when there is no jail; otherwise what `start` throws.
 */
export async function startInJail<T>(options: JailOptions, start: (jail: Jail) => Promise<T>): Promise<{ jail: Jail; started: T }> {
  const { mode, log } = options;
  if (mode === 'off') {
    const jail = noJail('CAPTURE_JAIL is off');
    return { jail, started: await start(jail) };
  }
  let jail: Jail | undefined;
  try {
    jail = await openJail(options);
    return { jail, started: await start(jail) };
  } catch (error) {
    await jail?.close();
    const reason = errorMessageOf(error);
    if (mode === 'require') {
      throw new Error(`CAPTURE_JAIL=require, and there is no jail on this machine: ${reason}`, { cause: error });
    }
    log.warn({ reason }, 'jail_off');
    const ground = noJail(reason);
    return { jail: ground, started: await start(ground) };
  }
}

/** Stands for no jail at all. */
export function noJail(reason: string): Jail {
  return { browser: openGround, monolith: openGround, state: `off: ${reason}`.slice(0, 300), close: async () => {} };
}

async function openJail({ chromiumPath }: JailOptions): Promise<Jail> {
  const opened = await Promise.allSettled([openCell(), openCell()]);
  const cells = opened.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
  const close = async () => {
    await Promise.all(cells.map((cell) => cell.close()));
  };
  try {
    const failed = opened.find((result) => result.status === 'rejected');
    const [browser, monolith] = cells;
    if (failed || !browser || !monolith) {
      throw failed?.reason;
    }
    // the browser is there, and the kernel lets it make the namespaces of its own sandbox
    await Promise.all([probe(browser, chromiumPath, ['--version']), probe(browser, 'unshare', ['--user', '--pid', '--net', 'true'], chromiumPath)]);
    return { browser, monolith, state: 'on', close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function probe(cell: Cell, file: string, args: string[], program = file): Promise<void> {
  const command = cell.wrap({ file, args }, { programs: [program], writable: [] });
  const { exitCode, stderr } = await runCommand(command.file, command.args, { env: {}, signal: AbortSignal.timeout(probeMs) });
  if (exitCode !== 0) {
    throw new Error(stderr.trim().split('\n').at(-1) || `${file} ended with code ${exitCode}`);
  }
}
