import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { listen, runProgram } from './run-program.ts';

// The command against a server that answers as the API does; the system tests run it against the real one.
const [writtenId, failedId, batchId, halfId] = [1, 2, 3, 4].map((digit) => `018f0000-0000-7000-8000-00000000000${digit}`) as [
  string,
  string,
  string,
  string,
];
const error = { code: 'summary_failed', detail: 'No summary could be written.', hint: 'Later.' };
const counts = { total: 3, expanded: 3, pending: 0, processing: 0, succeeded: 3, failed: 0 };
const tasks: Record<string, object> = {
  [writtenId]: {
    type: 'summary',
    status: 'success',
    item_id: 'item',
    capture_id: 'the-capture',
    subtasks: { summary: { status: 'success', stage: 'stored' } },
  },
  [failedId]: { type: 'summary', status: 'failed', error, subtasks: { summary: { status: 'failed', stage: 'queued', error } } },
  [batchId]: { type: 'batch', status: 'success', completeness: 'complete', counts, subtasks: {} },
  [halfId]: { type: 'batch', status: 'success', completeness: 'some_failed', counts: { ...counts, succeeded: 1, failed: 2 }, subtasks: {} },
};
const summary = {
  lede: 'Heat pumps \u001B[2Jmove warmth.',
  summary: 'They move warmth, and need little for it.',
  quotes: [{ start: 3 }, { start: null }],
  unsupported: ['1999'],
  provider: 'openai',
  model: 'a-model',
  truncated: true,
  read_share: 0.5,
  created_at: '2026-01-31T12:00:00.000Z',
};

const asked: { path: string; body: unknown }[] = [];
const server = createServer(async (request, response) => {
  const path = (request.url ?? '').slice('/api/v2'.length);
  const send = (status: number, body: object) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  if (request.method === 'POST') {
    const body = (await json(request)) as { force?: boolean };
    asked.push({ path, body });
    if (path.endsWith('/bare')) {
      return send(409, { code: 'no_article', detail: 'There is no article of "bare" to summarize.' });
    }
    const taskId = path.endsWith('/batch') ? (body.force ? halfId : batchId) : path.endsWith('/bad') ? failedId : writtenId;
    return send(202, { task_id: taskId, item_id: 'item', capture_id: 'the-capture', status: 'pending', status_url: '/', accepted: 3, rejected: [] });
  }
  const taskId = /^\/tasks\/([^/]+)$/.exec(path)?.[1];
  if (taskId !== undefined) {
    return send(200, { task_id: taskId, progress: 1, ...tasks[taskId] });
  }
  if (path.startsWith('/summaries/item?')) {
    asked.push({ path, body: undefined });
    return send(
      200,
      path.includes('history=1') ? { ...summary, history: [summary, { ...summary, lede: 'Before.', quotes: [], model: null }] } : summary,
    );
  }
  return send(
    404,
    path.includes('/events') ? { code: 'route_not_found', detail: '' } : { code: 'summary_not_found', detail: 'There is no summary.' },
  );
});
let url: string;
before(async () => {
  url = await listen(server);
});
after(() => {
  server.closeAllConnections();
  server.close();
});

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  asked.length = 0;
  return runProgram(url, [...args]);
}

test('summarize prints the task, or with --wait the summary when it is there', async () => {
  const handed = await run('summarize', 'item', '--force');
  assert.deepEqual(asked, [{ path: '/summarize/item', body: { force: true } }]);
  const waited = await run('summarize', 'item', '--wait');
  assert.deepEqual(asked.at(-1)?.path, '/summaries/item?capture=the-capture');
  const asJson = await run('summarize', 'item', '--wait', '--json');

  assert.deepEqual([handed.code, handed.out], [0, `${writtenId}\n`]);
  assert.equal(waited.code, 0);
  assert.equal(
    waited.out,
    `Heat pumps  [2Jmove warmth.\n\nThey move warmth, and need little for it.\n\n  by openai (a-model), 2026-01-31T12:00:00.000Z\n  1 of 2 quotes stand in the text\n  not in the text: 1999\n  only 50 % of the text were read\n`,
  );
  assert.deepEqual(JSON.parse(asJson.out), summary);
});

test('summarize ends with 1 when there is none, and says why', async () => {
  const failed = await run('summarize', 'bad', '--wait');
  const refused = await run('summarize', 'bare');
  const unclear = [await run('summarize'), await run('summarize', 'item', '--stale')];

  assert.equal(failed.code, 1);
  assert.match(failed.out, /^failed \(summary_failed\)\n {2}No summary could be written\.\n/);
  assert.deepEqual([refused.code, refused.err], [1, 'no_article: There is no article of "bare" to summarize.\n']);
  assert.deepEqual(
    unclear.map(({ code }) => code),
    [2, 2],
  );
});

test('summarize --stale is a batch', async () => {
  const handed = await run('summarize', '--stale');
  assert.deepEqual(asked, [{ path: '/summarize/batch', body: { stale: true } }]);
  const waited = await run('summarize', '--stale', '--wait');
  const half = await run('summarize', '--stale', '--force', '--wait', '--json');

  assert.deepEqual([handed.code, handed.out], [0, `${batchId}\n`]);
  assert.equal(waited.code, 0);
  assert.equal(waited.out, '3 of 3 summarized\n');
  assert.deepEqual([half.code, JSON.parse(half.out).completeness], [1, 'some_failed']);
});

test('summary prints the latest, or all of them', async () => {
  const latest = await run('summary', 'item', '--capture', 'one');
  assert.deepEqual(asked.at(-1)?.path, '/summaries/item?capture=one');
  const all = await run('summary', 'item', '--history');
  const asJson = await run('summary', 'item', '--json');
  const none = await run('summary', 'other');

  assert.deepEqual([latest.code, latest.out.includes('by openai (a-model)')], [0, true]);
  assert.match(all.out, /move warmth[^]*\n\nBefore\.\n[^]* {2}by openai, /);
  assert.deepEqual(JSON.parse(asJson.out), summary);
  assert.deepEqual([none.code, none.err], [1, 'summary_not_found: There is no summary.\n']);
});
