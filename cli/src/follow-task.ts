import { setTimeout as sleep } from 'node:timers/promises';
import { createParser } from 'eventsource-parser';
import type { EventSourceMessage } from 'eventsource-parser';
import { subtaskEventSchema, taskSchema } from '#client.ts';
import type { Client, Task } from '#client.ts';
import { ApiProblem, NoServerError } from '#errors.ts';

const pollMs = 500;
const reconnectMs = 1_000;
/** A server that restarts is back by then. */
const maxFailures = 30;
/** The first event comes at once, unless something between collects them. */
const firstEventMs = 5_000;

/** The task each time that it changes, up to its end: by server-sent events, or by asking again and again where those don't come through. */
export async function* followTask(client: Client, taskId: string): AsyncGenerator<Task, void> {
  let task: Task | undefined;
  let lastEventId: string | undefined;
  for (let failures = 0; ; failures += 1) {
    const stream = await openEvents(client, taskId, lastEventId, failures > 0 && failures < maxFailures);
    if (stream === 'unavailable') {
      yield* pollTask(client, taskId);
      return;
    }
    for await (const { event, id, data } of stream) {
      failures = 0;
      lastEventId = id ?? lastEventId;
      task = applyEvent(task, event, JSON.parse(data));
      if (task) {
        yield task;
      }
      if (event === 'end') {
        return;
      }
    }
    await sleep(reconnectMs);
  }
}

/** The events until the connection is cut; none when the server is away and that is `tolerated`. */
async function openEvents(
  client: Client,
  taskId: string,
  lastEventId: string | undefined,
  isAbsenceTolerated: boolean,
): Promise<AsyncIterable<EventSourceMessage> | 'unavailable'> {
  const waiting = new AbortController();
  const timer = setTimeout(() => waiting.abort(), firstEventMs);
  try {
    const response = await client.events(taskId, lastEventId, waiting.signal);
    if (!response.headers.get('content-type')?.startsWith('text/event-stream') || !response.body) {
      await response.body?.cancel();
      return 'unavailable';
    }
    return readEvents(response.body);
  } catch (error) {
    if (waiting.signal.aborted || (error instanceof ApiProblem && error.code === 'route_not_found')) {
      return 'unavailable';
    }
    if (error instanceof NoServerError && isAbsenceTolerated) {
      return readEvents(new ReadableStream({ start: (controller) => controller.close() }));
    }
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<EventSourceMessage, void> {
  const decoder = new TextDecoder();
  const arrived: EventSourceMessage[] = [];
  const parser = createParser({ onEvent: (event) => void arrived.push(event) });
  try {
    for await (const chunk of body) {
      parser.feed(decoder.decode(chunk, { stream: true }));
      yield* arrived.splice(0);
    }
  } catch {
    // the connection was cut; the next one goes on from the last event
  }
}

function applyEvent(task: Task | undefined, event: string | undefined, data: unknown): Task | undefined {
  if (event !== 'subtask') {
    return event === 'snapshot' || event === 'end' ? taskSchema.parse(data) : task;
  }
  if (!task) {
    return undefined;
  }
  const { archiver, waiting, ...subtask } = subtaskEventSchema.parse(data);
  const subtasks = { ...task.subtasks, [archiver]: subtask };
  const all = Object.values(subtasks);
  const isUnderWay = task.status === 'pending' && all.some(({ status }) => status !== 'pending');
  const progress = all.reduce((sum, { progress = 0 }) => sum + progress, 0) / all.length;
  return { ...task, subtasks, waiting, status: isUnderWay ? 'processing' : task.status, progress: Math.max(task.progress, progress) };
}

async function* pollTask(client: Client, taskId: string): AsyncGenerator<Task, void> {
  let known = '';
  for (;;) {
    const task = await client.task(taskId);
    const text = JSON.stringify(task);
    if (text !== known) {
      known = text;
      yield task;
    }
    if (task.status === 'success' || task.status === 'failed') {
      return;
    }
    await sleep(pollMs);
  }
}
