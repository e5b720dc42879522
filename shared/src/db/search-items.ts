import type { SQL } from 'drizzle-orm';
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
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

export interface SearchResult {
  found: FoundItem[];
  /** A phrase was looked for in articles that are not older, since too many have its words; `null` when in all. */
  phrasesSince: string | null;
}

/**
 * Items whose article, or whose own title and note, match a query as `websearch_to_tsquery` reads it, each article in its own language; best first.
 * What has the words in its title comes before what has them in its text. Of more matches than `maxMatches` the newest are ranked, and a phrase is looked
 * for in the newest `maxForPhrase` articles of each language that have its words.
 */
export async function searchItems(db: Database, ownerId: string, search: Search): Promise<SearchResult> {
  const query = articleQuery(search.query);
  const ownQuery = ownWordsQuery(search.query);
  if (query.text === '' && ownQuery.text === '') {
    return { found: [], phrasesSince: null };
  }
  const { configs, now } = await readConfigs(db, ownerId);
  const ranked = { ...search, asOf: search.after?.asOf ?? now, query, ownQuery, configs };
  const { rows, phrasesSince } = await findRanked(db, ownerId, ranked);
  const headlines = await makeHeadlines(db, query, rows);
  const found = rows.map(({ item, captureId, rank, uid }, index) => ({
    ...item,
    captureId,
    place: { asOf: ranked.asOf, rank, uid },
    titleParts: partsOf(headlines[index * 2] ?? ''),
    snippet: partsOf(headlines[index * 2 + 1] ?? ''),
  }));
  return { found, phrasesSince };
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
async function findRanked(db: Database, ownerId: string, search: RankedSearch): Promise<RankedMatches> {
  if (!isNarrowed(search.filters) && (await isCommon(db, search))) {
    const found = await rankMatches(db, ownerId, search, 'by_time');
    if (found.matchCount >= maxMatches || found.phrasesSince !== null) {
      return found;
    }
  }
  return rankMatches(db, ownerId, search, 'by_words');
}

const isNarrowed = ({ urlKey, host, tags, status, grade }: ItemFilters) =>
  tags.length > 0 || [urlKey, host, status, grade].some((value) => value !== undefined);

const commonShare = 0.1;
/** Going by time, articles without the words are taken for candidates too. */
const commonShareForPhrase = 0.5;
const commonCount = 20_000;

/** True when PostgreSQL's statistics have the words of the query in a good part of all articles, and those are many. */
async function isCommon(db: Database, { configs, query }: RankedSearch): Promise<boolean> {
  const estimates = [sql`select from articles`, ...configs.map((config) => sql`select from articles where search @@ ${tsqueryIn(config, query)}`)];
  const { rows } = await db.execute<{ 'QUERY PLAN': [{ Plan: { Plans?: { 'Plan Rows': number }[] } }] }>(sql`
    explain (format json) ${sql.join(estimates, sql` union all `)}`);
  const [all = 0, ...matching] = (rows[0]?.['QUERY PLAN'][0].Plan.Plans ?? []).map((plan) => plan['Plan Rows']);
  const most = Math.max(0, ...matching);
  return most >= commonCount && most >= all * (query.loose === undefined ? commonShare : commonShareForPhrase);
}

type Way = 'by_words' | 'by_time';

type RankedMatches = {
  rows: Ranked[];
  matchCount: number;
  phrasesSince: string | null;
};

async function rankMatches(db: Database, ownerId: string, search: RankedSearch, way: Way): Promise<RankedMatches> {
  const { after, limit, query } = search;
  const candidates = query.loose === undefined ? [] : search.configs.map((config) => phraseCandidates(ownerId, config, search, way));
  const matches = [...search.configs.map((config) => articleMatches(ownerId, config, search, way)), ownMatches(ownerId, search)];
  const word = longest(query.words).toLowerCase();
  const start = sql`greatest(1, strpos(lower(left(a.text, ${sql.raw(String(searchedChars))})), ${word}) - ${sql.raw(String(beforeChars))})`;
  // "offset 0": the tsvector is unpacked once, and not by each function that looks at it
  const statement = sql`
    with ${sql.join(candidates, sql` `)} newest as materialized (
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
    ), shown as (
      select json_build_object(${itemSummaryJson}) as item, page.capture_id as "captureId", coalesce(a.search_config, 'simple') as config, page.rank,
        page.item_uid as uid, case when a.capture_id is null then i.note
          when length(a.text) <= ${sql.raw(String(windowChars))} then a.text else substr(a.text, ${start}, ${sql.raw(String(windowChars))}) end as body
      from page join items i on i.id = page.item_uid left join articles a on a.capture_id = page.capture_id
      order by page.rank desc, page.item_uid desc
    )
    select (select count(*)::int from newest) as "matchCount", ${phrasesSince(candidates.length === 0 ? [] : search.configs)} as "phrasesSince",
      coalesce((select json_agg(shown) from shown), '[]'::json) as rows`;
  const { rows } = await db.transaction(async (tx) => {
    await tx.execute(sql`set local enable_seqscan = off`); // which would unpack every tsvector there is
    return tx.execute<RankedMatches>(statement);
  });
  return rows[0]!;
}

const tsqueryIn = (config: SearchConfig, { text }: SearchQuery) => sql`websearch_to_tsquery(${sql.raw(`'${config}'`)}, ${text})`;

/** Articles gone back through before the index of words is asked after all. */
const maxLookedAt = 20_000;
/** Matches among which those of failed and deleted captures are left out afterwards, when nothing else narrows the search. */
const maxBeforeJoins = 2 * maxMatches;

const limit = (count: number) => sql.raw(`limit ${count}`);

/** Articles in which a phrase is looked for: some 0.02 ms each. */
const maxForPhrase = 4_000;

const candidatesOf = (config: SearchConfig) => sql.raw(`candidates_${config}`);

/** The newest articles of one configuration that have the words of a phrase, as a part of the statement's `with`. Going by time, those that may have them. */
function phraseCandidates(ownerId: string, config: SearchConfig, { query, filters, asOf }: RankedSearch, way: Way): SQL {
  const conditions = articleConditions(ownerId, config, filters, asOf);
  const source = isNarrowed(filters) ? sql`articles a ${joinedToArticle}` : sql`articles a`;
  const ofOthers = isNarrowed(filters) ? otherConditions(ownerId, filters) : [];
  const having =
    way === 'by_words' ? [sql`a.search @@ websearch_to_tsquery(${sql.raw(`'${config}'`)}, ${query.loose ?? query.text})`, ...ofOthers] : [];
  return sql`${candidatesOf(config)} as materialized (
      select ${articleFields} from ${source} where ${allOf([...conditions, ...having])} ${way === 'by_words' ? newestUnindexed : newestIndexed} ${limit(maxForPhrase)}
    ),`;
}

/** The oldest of the candidates where there may be more; of several configurations the latest of these. */
function phrasesSince(configs: readonly SearchConfig[]): SQL {
  const oldest = configs.map(
    (config) => sql`(select case when count(*) >= ${sql.raw(String(maxForPhrase))} then min(created_at) end from ${candidatesOf(config)})`,
  );
  return oldest.length === 0
    ? sql`null`
    : sql`(select ${isoTime('max(oldest)')} from (values ${sql.join(
        oldest.map((each) => sql`(${each})`),
        sql`, `,
      )}) each (oldest))`;
}

function articleConditions(ownerId: string, config: SearchConfig, filters: ItemFilters, asOf: string): SQL[] {
  return [
    sql`a.owner_id = ${ownerId}`,
    sql`a.search_config = ${sql.raw(`'${config}'`)}`,
    sql`a.created_at <= ${asOf}::timestamptz`,
    ...timeConditions(sql`a.created_at`, filters),
  ];
}

const otherConditions = (ownerId: string, filters: ItemFilters) => [
  ...captureConditions({ ...filters, status: filters.status ?? 'success' }),
  ...itemConditions(ownerId, filters),
];

const joinedToArticle = sql`join captures c on c.id = a.capture_id join items i on i.id = a.item_uid`;
const articleFields = sql`a.item_uid, a.capture_id, a.created_at, a.search`;
// an order that no index has
const newestUnindexed = sql`order by a.created_at + interval '0' desc, a.capture_id desc`;
const newestIndexed = sql`order by a.created_at desc nulls last, a.capture_id desc nulls last`;

/** The newest matches among the articles of one configuration. */
function articleMatches(ownerId: string, config: SearchConfig, { query, filters, asOf }: RankedSearch, way: Way): SQL {
  const tsquery = tsqueryIn(config, query);
  const ofArticle = articleConditions(ownerId, config, filters, asOf);
  const ofOthers = otherConditions(ownerId, filters);
  if (query.loose !== undefined) {
    // they come newest first; asked for in that order, all would be looked at before the first were taken
    const found = sql`select ${articleFields} from ${candidatesOf(config)} a where a.search @@ ${tsquery} ${limit(maxBeforeJoins)}`;
    return sql`(select ${articleFields}, ${tsquery} as query from (${found}) a ${joinedToArticle} where ${allOf(ofOthers)}
      order by a.created_at desc, a.capture_id desc ${limit(maxMatches)})`;
  }
  if (isNarrowed(filters)) {
    return sql`(select ${articleFields}, ${tsquery} as query from articles a ${joinedToArticle}
      where ${allOf([...ofArticle, sql`a.search @@ ${tsquery}`, ...ofOthers])} ${newestUnindexed} ${limit(maxMatches)})`;
  }
  const found =
    way === 'by_words'
      ? sql`select ${articleFields} from articles a where ${allOf([...ofArticle, sql`a.search @@ ${tsquery}`])} ${newestUnindexed} ${limit(maxBeforeJoins)}`
      : sql`select * from (select ${articleFields} from articles a where ${allOf(ofArticle)} ${newestIndexed} ${limit(maxLookedAt)}) a
          where a.search @@ ${tsquery} ${newestIndexed} ${limit(maxBeforeJoins)}`;
  return sql`(select ${articleFields}, ${tsquery} as query from (${found}) a ${joinedToArticle} where ${allOf(ofOthers)}
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
