import type { Client } from '#client.ts';
import { watchTask } from '#commands/watch.ts';
import type { Terminal } from '#program.ts';

export interface SaveOptions {
  archivers?: string[];
  itemId?: string;
  tag?: string[];
  force?: boolean;
  maxAge?: number;
  wait: boolean;
  json?: boolean;
}

/** Hands a URL over and, unless told otherwise, waits for its end with progress on a terminal. Resolves with whether it is kept. */
export async function savePage(
  client: Client,
  terminal: Terminal,
  url: string,
  { archivers, itemId, tag, force, maxAge, wait, json }: SaveOptions,
): Promise<boolean> {
  const accepted = await client.archive({
    url,
    ...(archivers ? { archivers } : {}),
    ...(itemId ? { item_id: itemId } : {}),
    ...(tag ? { tags: tag } : {}),
    ...(force ? { force: true } : {}),
    ...(maxAge === undefined ? {} : { max_age: maxAge }),
  });
  if (!wait) {
    terminal.stdout.write(json ? `${JSON.stringify(accepted)}\n` : `${accepted.task_id}\n`);
    return true;
  }
  return watchTask(client, terminal, accepted.task_id, { output: json ? 'last' : 'text' });
}
