// What is saved gets a summary, through the whole of the running system.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { waitUntil } from '@htbase/shared/testing';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import type { ProcessInfo } from './processes.ts';
import { Stack } from './stack.ts';

const run = promisify(execFile);

let site: FixtureSite;
let stack: Stack;
/** What webhooks brought. */
const events: { type: string; data: Record<string, unknown> }[] = [];
const receiver = createServer(async (request, response) => {
  events.push(JSON.parse(Buffer.concat(await request.toArray()).toString()) as (typeof events)[number]);
  response.writeHead(204).end();
});

before(async () => {
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  site = await startFixtureSite();
  stack = await Stack.start({ EGRESS_ALLOW: `${site.allow},${receiverHost()}` });
});
after(async () => {
  await stack?.stop();
  await site?.close();
  receiver.closeAllConnections();
  receiver.close();
});

const receiverHost = () => `127.0.0.1:${(receiver.address() as AddressInfo).port}`;

async function ask(method: string, path: string, body?: unknown): Promise<{ status: number; body: Record<string, unknown> }> {
  const response = await stack.request(method, `/api/v2${path}`, body);
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

test('a saved page has a summary without being asked for one, its task names that, and a webhook tells of it', async () => {
  const { task_id: taskId, item_id: itemId } = await stack.archive({
    url: `${site.url}/article`,
    archivers: ['readability'],
    webhook_url: `http://${receiverHost()}/hook`,
  });
  await stack.waitForTask(taskId);
  const task = await ask('GET', `/tasks/${taskId}`);
  const summaryTaskId = String(task.body['summary_task_id']);
  const summaryTask = await stack.waitForTask(summaryTaskId);
  const { status, body: summary } = await ask('GET', `/summaries/${itemId}`);
  const item = await ask('GET', `/archives/${itemId}`);
  const told = await waitUntil(() => events.find(({ type }) => type === 'summary.completed'), 'the webhook tells of the summary');

  assert.deepEqual([summaryTask.status, summaryTask['type'], summaryTask.progress], ['success', 'summary', 1]);
  assert.equal(status, 200);
  assert.deepEqual([summary['provider'], summary['grounded'], summary['item_id']], ['extractive', 1, itemId]);
  assert.ok(String(summary['lede']).length > 20, JSON.stringify(summary));
  assert.deepEqual(item.body['summary'], summary);
  assert.deepEqual([told.data['task_id'], told.data['status'], told.data['item_id']], [summaryTaskId, 'success', itemId]);
  assert.equal((told.data['summary'] as { lede: string }).lede, summary['lede']);
});

/** A server of a language model that answers, or holds a call until it is let go. */
class ModelServer {
  readonly #server = createServer(async (request, response) => {
    const body = (await json(request)) as { messages: { content: string }[] };
    this.calls.push(body.messages.map(({ content }) => content).join('\n'));
    if (this.isHolding) {
      response.on('close', () => void (this.left += 1));
      return;
    }
    const content = JSON.stringify({ lede: 'Archives keep pages.', summary: 'Archives keep pages, so that links last.', quotes: [] });
    const usage = { prompt_tokens: 10, completion_tokens: 5 };
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ model: 'a-model', choices: [{ message: { role: 'assistant', content }, finish_reason: 'stop' }], usage }));
  });
  readonly calls: string[] = [];
  isHolding = false;
  /** Calls that were held and that the other side has given up. */
  left = 0;

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/v1`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}

test('a language model writes them: its key stays with its worker, cancelling stops a call, and a killed worker leaves nothing undone or done twice', async () => {
  const model = new ModelServer();
  const key = 'sk-test-of-the-language-model';
  const other = await Stack.start({
    EGRESS_ALLOW: site.allow,
    LLM_PROVIDER: 'openai',
    OPENAI_BASE_URL: await model.listen(),
    OPENAI_API_KEY: key,
    OPENAI_MODEL: 'a-model',
    SUMMARIZATION_RATE_LIMIT: 'off',
    SWEEP_INTERVAL: '5',
  });
  const summaryTaskOf = async (path: string) => {
    const { task_id: taskId, item_id: itemId } = await other.archive({ url: `${site.url}${path}`, archivers: ['readability'] });
    await other.waitForTask(taskId);
    const { summary_task_id: summaryTaskId } = (await (await other.request('GET', `/api/v2/tasks/${taskId}`)).json()) as { summary_task_id: string };
    return { itemId, summaryTaskId };
  };
  const historyOf = async (itemId: string) => {
    const { history } = (await (await other.request('GET', `/api/v2/summaries/${itemId}?history=1`)).json()) as {
      history?: { lede: string; provider: string; model: string; calls: number }[];
    };
    return history?.map(({ lede, provider, model: name, calls }) => [lede, provider, name, calls]);
  };
  try {
    const holders = await holdersOf(key, other.processes());

    model.isHolding = true;
    const cancelled = await summaryTaskOf('/article?cancelled');
    await waitUntil(() => model.calls.length === 1, 'the model is asked');
    assert.equal((await other.request('POST', `/api/v2/tasks/${cancelled.summaryTaskId}/cancel`)).status, 200);
    await waitUntil(() => model.left === 1, 'the call is given up');

    const killed = await summaryTaskOf('/article?killed');
    await waitUntil(() => model.calls.length === 2, 'the model is asked again');
    assert.equal((await other.task(killed.summaryTaskId)).status, 'processing');
    model.isHolding = false;
    other.kill('summarization-worker');
    const ended = await other.waitForTask(killed.summaryTaskId, 90_000);

    assert.deepEqual(holders, ['summarization-worker']);
    assert.doesNotMatch(other.output, new RegExp(key));
    const stopped = await other.task(cancelled.summaryTaskId);
    assert.deepEqual([stopped.status, stopped.error?.code], ['failed', 'cancelled']);
    assert.equal(ended.status, 'success');
    assert.equal(await historyOf(cancelled.itemId), undefined);
    assert.deepEqual(await historyOf(killed.itemId), [['Archives keep pages.', 'openai', 'a-model', 1]]);

    const before = model.calls.length;
    const again = await other.request('POST', `/api/v2/summarize/${killed.itemId}`);
    assert.deepEqual([again.status, model.calls.length], [200, before], 'the same text costs nothing');
  } finally {
    await other.stop();
    model.close();
  }
});

/** The services whose environment, as others of the same user can read it, has the text. */
async function holdersOf(text: string, processes: readonly ProcessInfo[]): Promise<string[]> {
  const found = new Set<string>();
  for (const { pid, command } of processes) {
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => ''); // it has just ended
    if (environment.includes(text)) {
      found.add(/services\/([a-z-]+)\/src/.exec(command)?.[1] ?? command);
    }
  }
  return [...found];
}

test('a batch of what is stale ends with a summary for each, and the command line speaks of it', async () => {
  const kept = await Promise.all(
    ['/japanese', '/russian'].map((path) => stack.save(`${site.url}${path}`, { archivers: ['readability'], summarize: false })),
  );
  const htbase = (...args: string[]) =>
    run(process.execPath, ['cli/src/main.ts', ...args], { env: { PATH: process.env['PATH'] ?? '', HTBASE_URL: stack.url } });

  const before = await ask('GET', `/summaries/${kept[0]?.item_id}`);
  const { stdout } = await htbase('summarize', '--stale', '--wait', '--json');
  const batch = JSON.parse(stdout) as { status: string; counts: Record<string, number> };
  const shown = await htbase('summary', String(kept[0]?.item_id));
  const anew = await htbase('summarize', String(kept[0]?.item_id), '--force', '--wait');
  const none = await ask('POST', '/summarize/batch', { stale: true });

  assert.equal(before.status, 404);
  assert.deepEqual([batch.status, batch.counts['succeeded'], batch.counts['failed']], ['success', 2, 0]);
  assert.match(shown.stdout, /by extractive, /);
  assert.match(anew.stdout, /by extractive, /);
  assert.deepEqual([none.status, none.body['code']], [422, 'nothing_to_summarize']);
});
