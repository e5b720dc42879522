import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql } from 'drizzle-orm';
import { acceptCapture, recordVisit, settleCapture } from '@htbase/shared/db';
import type { CaptureRequest } from '@htbase/shared/db';
import type { Article } from '@htbase/shared/models';
import { buildManifest, buildRequest, buildSuccess, storeBlobs } from '@htbase/shared/testing';
import { createTestApp } from './test-app.ts';
import type { TestApp } from './test-app.ts';

let own: TestApp;
before(async () => {
  own = await createTestApp();
  await storeBlobs(own.db, 'a pdf');
});
after(() => own.close());

let pages = 0;

interface Written {
  title?: string;
  text?: string;
  language?: string | null;
  request?: Partial<CaptureRequest>;
  grade?: 'ok' | 'partial' | 'blocked';
}

/** An item whose capture has ended with this article. */
async function write({ title = 'Untitled', text = 'Nothing.', language = 'en', request = {}, grade = 'ok' }: Written) {
  pages += 1;
  const accepted = await acceptCapture(own.db, buildRequest({ url: `https://example.com/${pages}`, archivers: ['pdf'], ...request }));
  assert.ok(accepted);
  const article: Article = {
    title,
    byline: null,
    site_name: null,
    language,
    published: null,
    description: null,
    canonical_url: null,
    top_image: null,
    favicon: null,
    keywords: [],
    text,
    word_count: 1,
    reading_time_minutes: 1,
    extractor: 'readability',
  };
  const manifest = buildManifest({ captureId: accepted.captureId, title, grade, outcomes: [buildSuccess('pdf', 'a pdf')] });
  assert.equal(await recordVisit(own.db, manifest, article, 1), true);
  await settleCapture(own.db, accepted.captureId, 1, 'worker_lost');
  return accepted;
}

interface Part {
  text: string;
  mark: boolean;
}
interface Found {
  item_id: string;
  title?: string;
  match?: { capture_id?: string; title?: Part[]; snippet: Part[] };
}

async function list(
  query: Record<string, string | number | string[]>,
): Promise<{ items: Found[]; next_cursor: string | null; phrases_since?: string }> {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => [value].flat().map((one): [string, string] => [name, String(one)])),
  );
  const answer = await own.app.inject(`/api/v2/archives?${search}`);
  assert.equal(answer.statusCode, 200, answer.body);
  return answer.json();
}

const search = async (q: string, filters: Record<string, string | number | string[]> = {}) => (await list({ q, ...filters })).items;
const idsOf = (items: readonly Found[]) => items.map((item) => item.item_id);
const marked = (parts: readonly Part[] | undefined) => (parts ?? []).filter((part) => part.mark).map((part) => part.text);
const whole = (parts: readonly Part[] | undefined) => (parts ?? []).map((part) => part.text).join('');

test('words are found in the language of the article, and shown as they stand there', async () => {
  const english = await write({ title: 'Marathon', text: 'She was running through “quiet” forests…', language: 'en-US' });
  const german = await write({ title: 'Märkte', text: 'Die alten Häuser der Städte — Äpfel, Birnen und Bäume.', language: 'de' });
  const arabic = await write({ title: 'مكتبة', text: 'قرأت الكتاب الجديد، في المكتبة.', language: 'ar' });
  const unknown = await write({ title: 'x', text: 'He runs a runner.', language: null });

  assert.deepEqual(idsOf(await search('forest run')), [english.itemId]);
  assert.deepEqual(marked((await search('forest run'))[0]?.match?.snippet), ['running', 'forests']);
  assert.deepEqual(idsOf(await search('quiet')), [english.itemId], 'quotation marks are no part of a word');
  assert.deepEqual(idsOf(await search('haus baum')), [german.itemId]);
  assert.deepEqual(idsOf(await search('ÄPFEL')), [german.itemId]);
  assert.deepEqual(idsOf(await search('كتاب')), [arabic.itemId]);
  assert.deepEqual(marked((await search('كتاب'))[0]?.match?.snippet), ['الكتاب']);
  assert.deepEqual(idsOf(await search('runs')).sort(), [english.itemId, unknown.itemId].sort(), 'without a language words are taken as they are');
});

test('Chinese, Japanese and Thai are found by the words in a line of text, and marked in it', async () => {
  const japanese = await write({ title: '東京の天気', text: '私は東京都に住んでいます。毎日コンピューターを使います。', language: 'ja' });
  const chinese = await write({ title: '大学', text: '我在北京大学学习计算机科学。', language: 'zh-CN' });
  const thai = await write({ title: 'โรงเรียน', text: 'เขาไปโรงเรียนทุกวัน', language: 'th' });

  const [found] = await search('東京都');
  assert.equal(found?.item_id, japanese.itemId);
  assert.deepEqual(marked(found?.match?.snippet), ['東京都']);
  assert.match(whole(found?.match?.snippet), /^(私は)?東京都に住んでいます。毎日コンピューターを使います/, 'nothing is put between the words');
  assert.deepEqual(idsOf(await search('ｺﾝﾋﾟｭｰﾀｰ')), [japanese.itemId], 'half-width letters are the same');
  assert.deepEqual(idsOf(await search('计算机')), [chinese.itemId]);
  assert.deepEqual(idsOf(await search('北京 科学')), [chinese.itemId]);
  assert.deepEqual(idsOf(await search('โรงเรียน')), [thai.itemId]);
  assert.deepEqual(idsOf(await search('東京 -天気')), []);
});

test('phrases stand as they are, "or" is either, minus is without', async () => {
  const first = await write({ text: 'The purple walrus sings node.js in a state-of-the-art voice.' });
  const second = await write({ text: 'A walrus, purple all over, hums.' });

  assert.deepEqual(idsOf(await search('"purple walrus"')), [first.itemId]);
  assert.deepEqual(idsOf(await search('“purple walrus”')), [first.itemId]);
  assert.deepEqual(idsOf(await search('purple walrus')).sort(), [first.itemId, second.itemId].sort());
  assert.deepEqual(idsOf(await search('walrus -sings')), [second.itemId]);
  assert.deepEqual(idsOf(await search('walrus -"purple walrus"')), [second.itemId]);
  assert.deepEqual(idsOf(await search('sings OR hums walrus')).sort(), [first.itemId, second.itemId].sort());
  assert.deepEqual(idsOf(await search('node.js walrus')), [first.itemId]);
  assert.deepEqual(idsOf(await search('state-of-the-art walrus')), [first.itemId]);
  assert.deepEqual(idsOf(await search('hums-purple walrus')), [], 'parts of a word have to follow one another');
});

test('a word in the title counts for more than any number of them in the text', async () => {
  const inTitle = await write({ title: 'On quokkas and wombats', text: 'A long introduction. '.repeat(200) });
  await write({ title: 'Animals', text: 'quokkas wombats '.repeat(200) });

  const found = await search('quokka wombat');

  assert.equal(found.length, 2);
  assert.equal(found[0]?.item_id, inTitle.itemId);
  assert.deepEqual(marked(found[0]?.match?.title), ['quokkas', 'wombats']);
});

test('HTML in a page is text: titles and snippets come in parts that put together are what the page says', async () => {
  const text = '<script>alert("zebrafish")</script> & <mark>not a mark</mark> \u0002zebrafish\u0003';
  const { itemId } = await write({ title: '<img src=x onerror=alert(1)> zebrafish', text });

  const [found] = await search('zebrafish');

  assert.equal(found?.item_id, itemId);
  assert.deepEqual(marked(found?.match?.title), ['zebrafish']);
  assert.equal(whole(found?.match?.title), '<img src=x onerror=alert(1)> zebrafish');
  assert.deepEqual(marked(found?.match?.snippet), ['zebrafish', 'zebrafish']);
  assert.match(whole(found?.match?.snippet), /script>alert\("zebrafish"\)<\/script> & <mark>not a mark<\/mark> zebrafish/);
});

test('no query breaks the search', async () => {
  await write({ title: 'Long', text: `${'w'.repeat(600_000)} narwhal \u0000 \ud800` });
  await write({ title: 'Many', text: Array.from({ length: 130_000 }, (_, index) => index.toString(36)).join('/') });
  const hostile = [
    '\u0000',
    "'",
    '"',
    '-',
    '- - "" ""',
    'or',
    'or or',
    '!&|():*<->',
    '\\',
    '%',
    '\u0001\u0002\u0003',
    'ﷺ'.repeat(400),
    '㌖'.repeat(400),
    'x'.repeat(400),
    '𝒳'.repeat(200),
    'the',
    '"the',
    '-the',
  ];
  for (const q of hostile) {
    assert.ok(Array.isArray(await search(q)), q);
  }
  assert.deepEqual(await search('!!!'), []);
  const lone = await own.app.inject('/api/v2/archives?q=%ED%A0%80');
  assert.ok(lone.statusCode < 500);
  const tooLong = await own.app.inject(`/api/v2/archives?q=${'x'.repeat(401)}`);
  assert.equal(tooLong.statusCode, 400);
});

test('a word beyond the first pages of a long text is in the snippet all the same', async () => {
  await write({ text: `${'plain words here. '.repeat(3_000)} the axolotl sleeps ${'and more words. '.repeat(3_000)}` });

  assert.deepEqual(marked((await search('axolotl'))[0]?.match?.snippet), ['axolotl']);
});

test('what people wrote about an item is found too, in any script, and as soon as it is there', async () => {
  const pending = await acceptCapture(own.db, buildRequest({ url: 'https://example.com/pending', title: 'Steuererklärung 確定申告の書類' }));
  assert.ok(pending);
  const change = (payload: object) => own.app.inject({ method: 'PATCH', url: `/api/v2/archives/${pending.itemId}`, payload });

  assert.deepEqual(idsOf(await search('steuererklärung')), [pending.itemId]);
  assert.deepEqual(idsOf(await search('申告')), [pending.itemId]);
  assert.equal((await change({ title: null, note: 'ask the okapi about it' })).statusCode, 200);
  const [found] = await search('okapi');
  assert.equal(found?.item_id, pending.itemId);
  assert.deepEqual(marked(found?.match?.snippet), ['okapi']);
  assert.deepEqual(await search('steuererklärung'), []);
});

test('an item is found once, by its best capture; captures that failed only when asked for', async () => {
  const url = 'https://example.com/versions';
  const older = await write({ title: 'Pangolin news', text: 'pangolin', request: { url } });
  const newer = await write({ title: 'News', text: 'a pangolin', request: { url } });
  const blocked = await write({ title: 'Pangolin wall', text: 'pangolin', grade: 'blocked' });

  const found = await search('pangolin');

  assert.equal(newer.itemId, older.itemId);
  assert.deepEqual(idsOf(found), [older.itemId]);
  assert.equal(found[0]?.match?.capture_id, older.captureId);
  assert.deepEqual(idsOf(await search('pangolin', { status: 'failed' })), [blocked.itemId]);
  assert.deepEqual(idsOf(await search('pangolin', { grade: 'blocked', status: 'failed' })), [blocked.itemId]);
});

test('pages of a search fit together although items are added, and each match is on one of them', async () => {
  const kept = new Set<string>();
  for (let count = 0; count < 7; count += 1) {
    kept.add((await write({ title: count % 2 ? 'Capybara' : 'Rodents', text: 'capybara '.repeat(count + 1) })).itemId);
  }

  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await list({ q: 'capybara', limit: 2, ...(cursor === null ? {} : { cursor }) });
    seen.push(...idsOf(page.items));
    cursor = page.next_cursor;
    await write({ title: 'Capybara capybara', text: 'capybara' }); // better than all others
  } while (cursor !== null);

  assert.equal(seen.length, 7);
  assert.deepEqual(new Set(seen), kept);
});

test('a cursor is good for the filters that it was made with only', async () => {
  await write({ title: 'Tapir' });
  await write({ title: 'Tapir' });
  const { next_cursor: cursor } = await list({ q: 'tapir', limit: 1 });
  const { next_cursor: plain } = await list({ limit: 1 });
  assert.ok(cursor !== null && plain !== null);
  const codeOf = async (query: Record<string, string>) => (await own.app.inject(`/api/v2/archives?${new URLSearchParams(query)}`)).json().code;

  assert.equal(await codeOf({ q: 'tapir', cursor }), undefined);
  assert.equal(await codeOf({ q: 'tapirs', cursor }), 'invalid_cursor');
  assert.equal(await codeOf({ q: 'tapir', host: 'example.com', cursor }), 'invalid_cursor');
  assert.equal(await codeOf({ cursor }), 'invalid_cursor');
  assert.equal(await codeOf({ tag: 'a', cursor: plain }), 'invalid_cursor');
  assert.equal(await codeOf({ q: 'tapir', cursor: plain }), 'invalid_cursor');
});

test('lists are narrowed by host, tags, status, grade, time and exact URL, alone and together with words', async () => {
  const host = 'filters.example.com';
  const at = (path: string, tags: string[]) => ({ request: { url: `https://${host}/${path}`, tags } });
  const one = await write({ text: 'lemur', ...at('one', ['red', 'blue']) });
  const two = await write({ text: 'lemur', ...at('two', ['red']), grade: 'partial' });
  const three = await write({ text: 'lemur', ...at('three', ['green']), grade: 'blocked' });
  const four = await acceptCapture(own.db, buildRequest({ url: `https://${host}/four`, tags: ['red'] }));
  const ids = async (query: Record<string, string | string[]>) => idsOf((await list(query)).items);

  assert.deepEqual(await ids({ host }), [four?.itemId, three.itemId, two.itemId, one.itemId]);
  assert.deepEqual(await ids({ host: 'FILTERS.example.com' }), [four?.itemId, three.itemId, two.itemId, one.itemId]);
  assert.deepEqual(await ids({ host: 'example.com', tag: 'red' }), []);
  assert.deepEqual(await ids({ tag: 'red' }), [four?.itemId, two.itemId, one.itemId]);
  assert.deepEqual(await ids({ tag: ['blue', 'red'] }), [one.itemId]);
  assert.deepEqual(await ids({ host, status: 'pending' }), [four?.itemId]);
  assert.deepEqual(await ids({ host, status: 'failed' }), [three.itemId]);
  assert.deepEqual(await ids({ host, grade: 'partial', tag: 'red' }), [two.itemId]);
  assert.deepEqual(await ids({ url: `https://${host}:443/two?utm_source=mail#top` }), [two.itemId]);
  assert.deepEqual(await ids({ host, since: '2100-01-01T00:00:00Z' }), []);
  assert.deepEqual(await ids({ host, until: '2000-01-01T00:00:00+02:00' }), []);
  assert.deepEqual(await ids({ host, status: 'success', since: '2000-01-01T00:00:00Z' }), [two.itemId, one.itemId]);
  assert.deepEqual(await ids({ q: 'lemur', tag: 'blue' }), [one.itemId]);
  assert.deepEqual(await ids({ q: 'lemur', host, grade: 'partial' }), [two.itemId]);
  assert.deepEqual(await ids({ q: 'lemur', host: 'example.com' }), []);
  assert.deepEqual(await ids({ q: 'lemur', until: '2000-01-01T00:00:00Z' }), []);
});

test('status and grade speak of the newest capture', async () => {
  const request = { url: 'https://newest.example.com/' };
  await write({ request, grade: 'blocked' });
  const { itemId } = await write({ request });

  assert.deepEqual(idsOf((await list({ host: 'newest.example.com', status: 'failed' })).items), []);
  assert.deepEqual(idsOf((await list({ host: 'newest.example.com', status: 'success' })).items), [itemId]);
});

test('every list is walked page by page, each item once, whatever is added in between', async () => {
  const tags = ['walk'];
  const kept: string[] = [];
  for (let count = 0; count < 5; count += 1) {
    kept.unshift((await write({ request: { url: `https://walk.example.com/${count}`, tags } })).itemId);
  }
  for (const filters of [
    { tag: 'walk' },
    { host: 'walk.example.com' },
    { status: 'success', tag: 'walk' },
    { grade: 'ok', host: 'walk.example.com' },
  ]) {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await list({ ...filters, limit: 2, ...(cursor === null ? {} : { cursor }) });
      seen.push(...idsOf(page.items));
      cursor = page.next_cursor;
      kept.unshift((await write({ request: { url: `https://walk.example.com/${pages}`, tags } })).itemId);
    } while (cursor !== null);
    assert.deepEqual(seen, kept.slice(kept.length - seen.length), JSON.stringify(filters));
    assert.ok(seen.length >= 5);
  }
});

test('filters that make no sense are refused with what is wrong', async () => {
  const codeOf = async (query: string) => {
    const answer = await own.app.inject(`/api/v2/archives?${query}`);
    return [answer.statusCode, answer.json().code];
  };

  assert.deepEqual(await codeOf('url=example.com'), [400, 'invalid_url']);
  for (const host of ['a%20b', 'a/b', 'http://a', 'a:80', '%00', '[', 'a@b']) {
    assert.deepEqual(await codeOf(`host=${host}`), [400, 'invalid_host'], host);
  }
  for (const query of [
    'status=lost',
    'grade=fine',
    'since=yesterday',
    'until=0000-01-01T00:00:00Z',
    'tag=',
    'tag=a%00b',
    'q=',
    'q=a&q=b',
    'tag=a&'.repeat(11),
  ]) {
    assert.deepEqual(await codeOf(query), [400, 'invalid_request'], query);
  }
});

test("another owner's things are neither found, listed, counted nor changed", async () => {
  const ownerId = '00000000-0000-7000-8000-0000000000aa';
  await own.db.execute(sql`insert into owners (id, name) values (${ownerId}, 'other') on conflict do nothing`);
  const { itemId, captureId } = await write({
    title: 'Secret platypus',
    text: 'platypus',
    request: { ownerId, url: 'https://other.example.com/', itemId: 'theirs', tags: ['theirs'], title: 'My platypus' },
  });

  for (const query of [
    { q: 'platypus' },
    { host: 'other.example.com' },
    { tag: 'theirs' },
    { url: 'https://other.example.com/' },
    { host: 'other.example.com', status: 'success' },
  ]) {
    assert.deepEqual((await list(query)).items, [], JSON.stringify(query));
  }
  const tags = (await own.app.inject('/api/v2/tags?limit=200')).json();
  assert.ok(!tags.items.some((item: { tag: string }) => item.tag === 'theirs'));
  const calls = [
    ['GET', ''],
    ['PATCH', ''],
    ['DELETE', ''],
    ['GET', '/captures'],
    ['GET', `/captures/${captureId}`],
    ['DELETE', `/captures/${captureId}`],
    ['GET', '/pdf'],
    ['GET', `/pdf?capture=${captureId}`],
  ] as const;
  for (const [method, path] of calls) {
    const answer = await own.app.inject({
      method,
      url: `/api/v2/archives/${itemId}${path}`,
      ...(method === 'PATCH' && { payload: { title: 'mine' } }),
    });
    assert.equal(answer.statusCode, 404, `${method} ${path}`);
  }
});

test('a phrase of words that very many articles have is looked for in the newest of them, and the answer says from when on', async () => {
  const count = 4_100; // of which 4,000 are looked at
  const ownerId = '00000000-0000-7000-8000-000000000001';
  const numbers = sql`(select n, ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id, now() - n * interval '1 second' as at from generate_series(1, ${count}::int) n) made`;
  await own.db.execute(sql`insert into items (id, owner_id, item_id, url, url_key, host, is_id_ours, created_at)
    select id, ${ownerId}::uuid, 'many-' || n, 'https://many.example.com/' || n, sha256(n::text::bytea), 'many.example.com', false, at from ${numbers}`);
  await own.db.execute(sql`insert into captures (id, owner_id, item_uid, url, status, archivers, options, priority, created_at)
    select id, ${ownerId}::uuid, id, 'https://many.example.com/' || n, 'success', '{pdf}', '{}', 'bulk', at from ${numbers}`);
  const isPhrase = sql`n in (3, 5, ${count}::int)`;
  await own.db
    .execute(sql`insert into articles (capture_id, owner_id, item_uid, keywords, text, word_count, reading_time_minutes, extractor, search, search_config, created_at)
    select id, ${ownerId}::uuid, id, '{}', words, 3, 1, 'body', to_tsvector('english', words), 'english', at
    from (select *, case when ${isPhrase} then 'green kingfisher' else 'kingfisher near green' end as words from ${numbers}) written`);

  const newest = await list({ q: '"green kingfisher"' });
  const older = await list({ q: '"green kingfisher"', until: newest.phrases_since ?? '' });
  const anywhere = await list({ q: 'green kingfisher' });
  const ofHost = await list({ q: '"green kingfisher"', host: 'many.example.com' });

  assert.deepEqual(idsOf(newest.items).sort(), ['many-3', 'many-5']);
  assert.deepEqual(idsOf(older.items), [`many-${count}`]);
  assert.equal(older.phrases_since, undefined);
  assert.equal(anywhere.phrases_since, undefined);
  assert.deepEqual(idsOf(ofHost.items).sort(), ['many-3', 'many-5']);
});

test('what is without a phrase may have its words', async () => {
  const apart = await write({ text: 'a bittern stands; then a purple cloud' });
  await write({ text: 'a purple bittern' });
  const other = await write({ text: 'a gecko' });

  assert.deepEqual(idsOf(await search('bittern -"purple bittern"')), [apart.itemId]);
  assert.deepEqual(idsOf(await search('bittern gecko or "gecko" -"purple bittern"')), [other.itemId]);
});
