import type { Client } from '#client.ts';
import { showSummary } from '#commands/summary.ts';
import { followToEnd } from '#commands/watch.ts';
import { UsageError } from '#errors.ts';
import { renderTask } from '#render-task.ts';
import type { Terminal } from '#program.ts';

export interface SummarizeOptions {
  stale?: boolean;
  force?: boolean;
  wait?: boolean;
  json?: boolean;
}

/**
 * Asks for the summary of an item, or for all that are stale, and waits for the end if told so. Resolves with whether everything that was asked for is there;
 * without waiting, with true.
 */
export async function summarize(client: Client, terminal: Terminal, itemId: string | undefined, options: SummarizeOptions): Promise<boolean> {
  if ((itemId === undefined) !== (options.stale === true)) {
    throw new UsageError('Give an item, or --stale.');
  }
  const { stdout } = terminal;
  const { force, wait, json } = options;
  const wanted = force ? { force } : {};
  const accepted = itemId === undefined ? await client.summarizeBatch({ ...wanted, stale: true }) : await client.summarize(itemId, wanted);
  if (!wait) {
    stdout.write(json ? `${JSON.stringify(accepted)}\n` : `${accepted.task_id}\n`);
    return true;
  }
  const task = await followToEnd(client, terminal, accepted.task_id, { isShown: !json });
  if (itemId !== undefined && task?.status === 'success') {
    await showSummary(client, terminal, itemId, { ...(task.capture_id ? { capture: task.capture_id } : {}), ...(json ? { json } : {}) });
    return true;
  }
  if (task) {
    stdout.write(
      json
        ? `${JSON.stringify(task)}\n`
        : task.counts
          ? `${task.counts.succeeded} of ${task.counts.total} summarized\n`
          : renderTask(task, client.url),
    );
  }
  return task?.completeness === 'complete';
}
