import type { Client } from '#client.ts';
import type { Terminal } from '#program.ts';
import { renderItem } from '#render-item.ts';

export interface ListOptions {
  query?: string;
  tag?: string[];
  host?: string;
  url?: string;
  status?: string;
  grade?: string;
  since?: string;
  until?: string;
  limit?: number;
  cursor?: string;
  all?: boolean;
  json?: boolean;
}

/** Prints a page of the list, or of what a query finds; with `all` every page. With `json` a line a page. Resolves with the number of items. */
export async function listItems(
  client: Client,
  { stdout, stderr }: Terminal,
  { query, all, json, tag = [], ...filters }: ListOptions,
): Promise<number> {
  const given = Object.entries({ q: query, ...filters }).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  const search = new URLSearchParams([...given, ...tag.map((one) => ['tag', one])]);
  let count = 0;
  for (;;) {
    const page = await client.archives(search);
    count += page.items.length;
    stdout.write(json ? `${JSON.stringify(page)}\n` : page.items.map((item) => renderItem(item, { isColoured: stdout.isTTY === true })).join(''));
    if (page.next_cursor === null || !all) {
      if (page.next_cursor !== null && !json) {
        stderr.write(`There are more: --cursor ${page.next_cursor}\n`);
      }
      if (count === 0 && !json) {
        stderr.write('Nothing found.\n');
      }
      return count;
    }
    search.set('cursor', page.next_cursor);
  }
}
