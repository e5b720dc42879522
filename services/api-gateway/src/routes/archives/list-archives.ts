import { listItems, searchItems } from '@htbase/shared/db';
import type { Database, ItemFilters } from '@htbase/shared/db';
import { checkUrl, urlKeyOf } from '@htbase/shared/models';
import { InvalidInputError } from '#plugins/problems.ts';
import { decodeCursor, encodeCursor, rankPlaceSchema, timePlaceSchema } from '#routes/archives/cursor.ts';
import { presentItemList } from '#routes/archives/presenter.ts';
import { optional } from '#routes/tasks/presenter.ts';
import type { ItemListView, ListQuery } from '#routes/archives/schemas.ts';

const listLimit = 50;
const searchLimit = 20;

/** A page of an owner's items: with a query the best matches, else the newest. */
export async function listArchives(db: Database, ownerId: string, query: ListQuery): Promise<ItemListView> {
  const { q, cursor } = query;
  const filters = readFilters(query);
  const list = { q, ...filters, urlKey: filters.urlKey?.toString('hex') };
  if (q === undefined) {
    const limit = query.limit ?? listLimit;
    const after = cursor === undefined ? undefined : decodeCursor(cursor, timePlaceSchema, list);
    const found = await listItems(db, ownerId, after, limit + 1, filters);
    return presentPage(found, limit, (item) => encodeCursor(item.key, list));
  }
  const limit = query.limit ?? searchLimit;
  const after = cursor === undefined ? undefined : decodeCursor(cursor, rankPlaceSchema, list);
  const { found, phrasesSince } = await searchItems(db, ownerId, { query: q, filters, after, limit: limit + 1 });
  return { ...presentPage(found, limit, (item) => encodeCursor(item.place, list)), ...optional('phrases_since', phrasesSince) };
}

function presentPage<Item extends Parameters<typeof presentItemList>[0][number]>(
  found: readonly Item[],
  limit: number,
  cursorAfter: (item: Item) => string,
): ItemListView {
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return presentItemList(page, last ? cursorAfter(last) : null);
}

function readFilters({ url, host, tag, status, grade, since, until }: ListQuery): ItemFilters {
  return {
    urlKey: url === undefined ? undefined : keyOf(url),
    host: host === undefined ? undefined : readHost(host),
    tags: [...new Set(tag)].sort(),
    status,
    grade,
    since,
    until,
  };
}

function keyOf(text: string): Buffer {
  const checked = checkUrl(text);
  if (!checked.ok) {
    throw new InvalidInputError(checked.code, checked.detail);
  }
  return urlKeyOf(checked.url);
}

/** A host as URLs of items have it: lower case, punycode. */
function readHost(text: string): string {
  const url = /[\s/?#@\\:]/.test(text.replace(/^\[.*\]$/, '')) ? null : URL.parse(`http://${text}/`);
  if (!url) {
    throw new InvalidInputError('invalid_host', 'This is not the name of a host; it has to look like example.com.');
  }
  return url.hostname;
}
