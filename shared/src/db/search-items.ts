import { sql } from 'drizzle-orm';
import type { SQL } from 'drizzle-orm';
import type { Database } from '#db/connect.ts';
import { allOf, captureConditions, isLatestCapture, itemConditions, timeConditions } from '#db/item-filters.ts';
import type { ItemFilters } from '#db/item-filters.ts';
import { itemSummaryJson } from '#db/read-archives.ts';
import type { ItemSummary } from '#db/read-archives.ts';
import { isoTime } from '#db/read-task.ts';
import { articleQuery, headlineMarks, isSearchConfig, ownWordsQuery, partsOf, withWordBreaks } from '#db/search-text.ts';
import type { SearchConfig, SearchQuery, TextPart } from '#db/search-text.ts';

/** Where a page of search results ends. */
export interface SearchPlace {
  /** What was stored later is not looked at, so that pages fit together. */
  asOf: string;
  rank: number;
  uid: string;
}

export interface FoundItem extends ItemSummary {
  /** The capture whose article matches best; null when only the item's own title and note do. */
  captureId: string | null;
  title: string | null;
  titleParts: TextPart[];
  snippet: TextPart[];
  place: SearchPlace;
}

export interface Search {
  query: string;
  /** Without status, of the articles only those of captures that succeeded are looked at. */
  filters: ItemFilters;
  after?: SearchPlace | undefined;
  limit: number;
}

/**
 * Items whose article, or whose own title and note, match a query as `websearch_to_tsquery` reads it, each article in its own language; best first.
 * What has the words in its title comes before what has them in its text. Of more matches than `maxMatches` the newest are ranked.
 */
export async function searchItems(db: Database, ownerId: string, search: Search): Promise<FoundItem[]> {
  const query = articleQuery(search.query);
  const ownQuery = ownWordsQuery(search.query);
  if (query.text === '' && ownQuery.text === '') {
    return [];
  }
  const { configs, now } = await readConfigs(db, ownerId);
  const ranked = { ...search, asOf: search.after?.asOf ?? now, query, ownQuery, configs };
  const found = await findRanked(db, ownerId, ranked);
  const headlines = await makeHeadlines(db, query, found);
  return found.map(({ item, captureId, rank, uid }, index) => ({
    ...item,
    captureId,
    place: { asOf: ranked.asOf, rank, uid },
    titleParts: partsOf(headlines[index * 2] ?? ''),
    snippet: partsOf(headlines[index * 2 + 1] ?? ''),
  }));
}

/** The configurations that the owner's articles were made by, and the time. One step of the index for each, however many articles there are. */
async function readConfigs(db: Database, ownerId: string): Promise<{ configs: SearchConfig[]; now: string }> {
  const { rows } = await db.execute<{ configs: string[] | null; now: string }>(sql`
    with recursive known (config) as (
      select min(search_config) from articles where owner_id = ${ownerId}
      union all
      select (select min(a.search_config) from articles a where a.owner_id = ${ownerId} and a.search_config > known.config) from known
      where known.config is not null
    )
    select array_agg(config) filter (where config is not null) as configs, ${isoTime('now()::timestamptz(3)')} as now from known`);
  return { configs: (rows[0]?.configs ?? []).filter(isSearchConfig), now: rows[0]!.now };
}

const maxMatches = 1_000;
/** Characters of an article in which the words of a snippet are looked for, from shortly before the first of them. */
const windowChars = 10_000;
const beforeChars = 200;
const searchedChars = 100_000;

type Ranked = {
  item: ItemSummary;
  captureId: string | null;
  config: string;
  body: string | null;
  rank: number;
  uid: string;
};

interface RankedSearch extends Omit<Search, 'query'> {
  asOf: string;
  query: SearchQuery;
  ownQuery: SearchQuery;
  configs: SearchConfig[];
}

/**
 * Matches are got by their words, from the GIN index: that costs in proportion to how many there are. Where a word stands in so many articles that going
 * back through the newest of them must meet enough, that is tried first. (PostgreSQL's own choice can't be had: it doesn't know what unpacking a tsvector
 * costs, and takes words to be spread evenly over time. A word of years ago would have it go through everything.)
 */
async function findRanked(db: Database, ownerId: string, search: RankedSearch): Promise<Ranked[]> {
  if (!isNarrowed(search.filters) && (await isCommon(db, search))) {
    const { rows, matchCount } = await rankMatches(db, ownerId, search, 'by_time');
    if (matchCount >= maxMatches) {
      return rows;
    }
  }
  return (await rankMatches(db, ownerId, search, 'by_words')).rows;
}

const isNarrowed = ({ urlKey, host, tags, status, grade }: ItemFilters) =>
  tags.length > 0 || [urlKey, host, status, grade].some((value) => value !== undefined);

const commonShare = 0.1;
const commonCount = 20_000;

/** True when PostgreSQL's statistics have the words of the query in a tenth of all articles, and those are many. */
async function isCommon(db: Database, { configs, query }: RankedSearch): Promise<boolean> {
  const estimates = [sql`select from articles`, ...configs.map((config) => sql`select from articles where search @@ ${tsqueryIn(config, query)}`)];
  const { rows } = await db.execute<{ 'QUERY PLAN': [{ Plan: { Plans?: { 'Plan Rows': number }[] } }] }>(sql`
    explain (format json) ${sql.join(estimates, sql` union all `)}`);
  const [all = 0, ...matching] = (rows[0]?.['QUERY PLAN'][0].Plan.Plans ?? []).map((plan) => plan['Plan Rows']);
  const most = Math.max(0, ...matching);
  return most >= commonCount && most >= all * commonShare;
}

type Way = 'by_words' | 'by_time';

async function rankMatches(db: Database, ownerId: string, search: RankedSearch, way: Way): Promise<{ rows: Ranked[]; matchCount: number }> {
  const { after, limit, query } = search;
  const matches = [...search.configs.map((config) => articleMatches(ownerId, config, search, way)), ownMatches(ownerId, search)];
  const word = longest(query.words).toLowerCase();
  const start = sql`greatest(1, strpos(lower(left(a.text, ${sql.raw(String(searchedChars))})), ${word}) - ${sql.raw(String(beforeChars))})`;
  // "offset 0": the tsvector is unpacked once, and not by each function that looks at it
  const statement = sql`
    with newest as materialized (
      select * from (${sql.join(matches, sql` union all `)}) matches
      order by created_at desc, item_uid desc limit ${sql.raw(String(maxMatches))}
    ), best as (
      select item_uid, max(rank) as rank, (array_agg(capture_id order by capture_id is null, rank desc, capture_id desc))[1] as capture_id
      from (
        select item_uid, capture_id, ((ts_filter(words, '{a}') @@ query)::int + ts_rank(words, query, 1))::float8 as rank
        from (select item_uid, capture_id, query, search || ''::tsvector as words from newest offset 0) unpacked
      ) ranked group by item_uid
    ), page as materialized (
      select * from best
      ${after ? sql`where (rank, item_uid) < (${after.rank}::float8, ${after.uid}::uuid)` : sql``}
      order by rank desc, item_uid desc limit ${limit}
    )
    select json_build_object(${itemSummaryJson}) as item, page.capture_id as "captureId", coalesce(a.search_config, 'simple') as config, page.rank,
      page.item_uid as uid, case when a.capture_id is null then i.note
        when length(a.text) <= ${sql.raw(String(windowChars))} then a.text else substr(a.text, ${start}, ${sql.raw(String(windowChars))}) end as body,
      (select count(*)::int from newest) as "matchCount"
    from page join items i on i.id = page.item_uid left join articles a on a.capture_id = page.capture_id
    order by page.rank desc, page.item_uid desc`;
  const { rows } = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`); // which would unpack every tsvector there is
    return tx.execute<Ranked & { matchCount: number }>(statement);
  });
  return { rows, matchCount: rows[0]?.matchCount ?? 0 };
}

const tsqueryIn = (config: SearchConfig, { text }: SearchQuery) => sql`websearch_to_tsquery(${sql.raw(`'${config}'`)}, ${text})`;

const limit = (count: number) => sql.raw(`limit ${count}`);

/** Articles gone back through before the index of words is asked after all. */
const maxLookedAt = 20_000;
/** Matches among which those of failed and deleted captures are left out afterwards, when nothing else narrows the search. */
const maxBeforeJoins = 2 * maxMatches;

/** The newest matches among the articles of one configuration. */
function articleMatches(ownerId: string, config: SearchConfig, { query, filters, asOf }: RankedSearch, way: Way): SQL {
  const tsquery = tsqueryIn(config, query);
  const ofArticle = [
    sql`a.owner_id = ${ownerId}`,
    sql`a.search_config = ${sql.raw(`'${config}'`)}`,
    sql`a.created_at <= ${asOf}::timestamptz`,
    ...timeConditions(sql`a.created_at`, filters),
  ];
  const ofOthers = [...captureConditions({ ...filters, status: filters.status ?? 'success' }), ...itemConditions(ownerId, filters)];
  const joined = sql`join captures c on c.id = a.capture_id join items i on i.id = a.item_uid`;
  const fields = sql`a.item_uid, a.capture_id, a.created_at, a.search`;
  // an order that no index has
  const newest = sql`order by a.created_at + interval '0' desc, a.capture_id desc`;
  if (isNarrowed(filters)) {
    return sql`(select ${fields}, ${tsquery} as query from articles a ${joined}
      where ${allOf([...ofArticle, sql`a.search @@ ${tsquery}`, ...ofOthers])} ${newest} ${limit(maxMatches)})`;
  }
  const byTime = sql`order by a.created_at desc nulls last, a.capture_id desc nulls last`;
  const found =
    way === 'by_words'
      ? sql`select ${fields} from articles a where ${allOf([...ofArticle, sql`a.search @@ ${tsquery}`])} ${newest} ${limit(maxBeforeJoins)}`
      : sql`select * from (select ${fields} from articles a where ${allOf(ofArticle)} ${byTime} ${limit(maxLookedAt)}) a
          where a.search @@ ${tsquery} ${byTime} ${limit(maxBeforeJoins)}`;
  return sql`(select ${fields}, ${tsquery} as query from (${found}) a ${joined} where ${allOf(ofOthers)}
    order by a.created_at desc, a.capture_id desc ${limit(maxMatches)})`;
}

/** The newest matches among the titles and notes that people gave. */
function ownMatches(ownerId: string, { ownQuery, filters, asOf }: RankedSearch): SQL {
  const tsquery = sql`websearch_to_tsquery('simple', ${ownQuery.text})`;
  const isOfCapture = filters.status !== undefined || filters.grade !== undefined;
  const conditions = [
    sql`i.search is not null`,
    sql`i.search @@ ${tsquery}`,
    sql`i.created_at <= ${asOf}::timestamptz`,
    ...timeConditions(sql`i.created_at`, filters),
    ...itemConditions(ownerId, filters),
    ...(isOfCapture
      ? [sql`exists (select 1 from captures c where c.item_uid = i.id and ${allOf([...captureConditions(filters), isLatestCapture])})`]
      : []),
  ];
  return sql`(select i.id as item_uid, null::uuid as capture_id, i.created_at, i.search, ${tsquery} as query
    from items i where ${allOf(conditions)} order by i.created_at desc nulls last, i.id desc nulls last limit ${sql.raw(String(maxMatches))})`;
}

function longest(words: readonly string[]): string {
  return words.reduce((longer, word) => (word.length > longer.length ? word : longer), '');
}

const shownTitleChars = 500;

/** Title and snippet of each, with marks; two for each, in order. */
async function makeHeadlines(db: Database, query: SearchQuery, found: readonly Ranked[]): Promise<string[]> {
  const texts = found.flatMap(({ item, body }) => [withWordBreaks((item.title ?? '').slice(0, shownTitleChars)), withWordBreaks(body ?? '')]);
  const configs = found.flatMap(({ config }) => [config, config]);
  const { rows } = await db.execute<{ headline: string }>(sql`
    select ts_headline(part.config::regconfig, part.text, websearch_to_tsquery(part.config::regconfig, ${query.text}),
      ${`${headlineMarks}, MinWords=12, MaxWords=35`} || case when part.number % 2 = 1 then ', HighlightAll=true' else ', MaxFragments=2, FragmentDelimiter=" … "' end) as headline
    from unnest(${sql.param(configs)}::text[], ${sql.param(texts)}::text[]) with ordinality as part (config, text, number) order by part.number`);
  return rows.map((row) => row.headline);
}
