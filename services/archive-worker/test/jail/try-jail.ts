// Starts a worker's jail, prints what came of it as JSON, and closes it again: for tests that need a process of their own.
import { quietLog } from '@htbase/shared/testing';
import { findPrograms } from '../../src/browser/find-programs.ts';
import { startInJail } from '../../src/jail/jail.ts';
import type { JailMode } from '../../src/jail/jail.ts';

const { chromiumPath } = await findPrograms({}, process.env);
try {
  const { jail } = await startInJail({ mode: process.argv[2] as JailMode, chromiumPath, log: quietLog() }, async () => {});
  process.stdout.write(JSON.stringify({ state: jail.state }));
  await jail.close();
} catch (error) {
  process.stdout.write(JSON.stringify({ error: error instanceof Error ? error.message : String(error) }));
}
