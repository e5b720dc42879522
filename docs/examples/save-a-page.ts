// Keeps a page, says how far it is, then lists what is kept of its host and prints the article:
//   node save-a-page.ts https://example.com/article
// HTBASE_URL names the server, HTBASE_API_KEY a key with the scopes read and write (none is needed on the server's own machine).
import { EventSourceParserStream } from 'eventsource-parser/stream';
import createClient from 'openapi-fetch';
import type { components, paths } from './htbase-api.d.ts';

type Task = components['schemas']['Task'];
type Problem = components['schemas']['Problem'];

const { HTBASE_URL = 'http://localhost:8080', HTBASE_API_KEY } = process.env;
const htbase = createClient<paths>({
  baseUrl: HTBASE_URL,
  headers: HTBASE_API_KEY === undefined ? {} : { authorization: `Bearer ${HTBASE_API_KEY}` },
});

const url = process.argv[2] ?? 'https://example.com/';
const accepted = orThrow(await htbase.POST('/api/v2/archive', { body: { url, archivers: ['singlefile', 'readability'] } }));
console.log(`accepted as ${accepted.item_id}`);

const task = await followTask(accepted.task_id);
if (task.status === 'failed') {
  throw new Error(`${task.error?.code}: ${task.error?.detail} ${task.error?.hint}`);
}

const { items } = orThrow(await htbase.GET('/api/v2/archives', { params: { query: { host: new URL(url).hostname, limit: 10 } } }));
console.log(`kept of this host:\n${items.map((item) => `  ${item.item_id}  ${item.title ?? item.url}`).join('\n')}`);

const article = await htbase.GET('/api/v2/archives/{item_id}/{archiver}', {
  params: { path: { item_id: accepted.item_id, archiver: 'readability' }, query: { role: 'text' } },
  parseAs: 'text',
});
console.log(orThrow(article));

/** Prints what changes until the task has ended. A stream may break off at any time: then it is opened again where it stopped. */
async function followTask(taskId: string): Promise<Task> {
  let lastEventId: string | undefined;
  for (;;) {
    const stream = await htbase.GET('/api/v2/tasks/{task_id}/events', {
      params: { path: { task_id: taskId }, header: lastEventId === undefined ? {} : { 'last-event-id': lastEventId } },
      parseAs: 'stream',
    });
    for await (const { id, event, data } of orThrow(stream).pipeThrough(new TextDecoderStream()).pipeThrough(new EventSourceParserStream())) {
      lastEventId = id;
      if (event === 'end') {
        return JSON.parse(data) as Task;
      }
      if (event === 'subtask') {
        const { archiver, stage } = JSON.parse(data) as components['schemas']['Subtask'] & { archiver: string };
        console.log(`${archiver}: ${stage}`);
      }
    }
  }
}

function orThrow<Data>({ data, error }: { data?: Data; error?: Problem }): NonNullable<Data> {
  if (data === undefined || data === null) {
    throw new Error(error ? `${error.code}: ${error.detail}` : 'an empty answer');
  }
  return data;
}
