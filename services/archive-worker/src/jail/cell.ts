import { listenOnLoopback } from '@htbase/shared/egress';
import type { Listen } from '@htbase/shared/egress';

export interface Command {
  file: string;
  args: string[];
}

/** What a program may see besides the system's files. */
export interface View {
  /** Programs that are perhaps not the system's. */
  programs: readonly string[];
  writable: readonly string[];
}

/** A place for programs that meet hostile pages: their files, their processes, and a network in which nothing but our own listeners can be reached. */
export interface Cell {
  /** Whether programs in it are shut in at all. */
  isShut: boolean;
  /** Opens a listener that programs in the cell can reach. */
  listen: Listen;
  /** The command that runs this one in the cell. */
  wrap(command: Command, view: View): Command;
  close(): Promise<void>;
}

/** No cell at all: programs run on the machine as it is. */
export const openGround: Cell = { isShut: false, listen: listenOnLoopback, wrap: (command) => command, close: async () => {} };
