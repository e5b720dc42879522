import type { Redis } from 'ioredis';
import { z } from 'zod';
import { liveSubtaskSchema } from '#status/live-status.ts';
import type { LiveSubtask } from '#status/live-status.ts';
import { eventsKey, eventTtlSeconds, maxTaskEvents } from '#status/task-stream.ts';

/** One entry of a task's stream: a subtask's new state or, without one, that the task's rows have changed. */
export interface TaskEvent {
  /** As Redis numbers streams, `{ms}-{seq}`: later ones are greater. */
  id: string;
  subtask?: { archiver: string; state: LiveSubtask };
}

/** Where a stream begins: nothing of it has been seen. */
export const noEventYet = '0-0';

/** A task's stream of events (`{prefix}:events:{task_id}`), which live status appends to; each entry is published under the same name. */
export interface TaskEvents {
  /** Tells whoever follows the task that its rows have changed; for every writer of a task's state, after its commit. */
  announce(taskId: string): Promise<void>;
  /** The id of the newest entry; `noEventYet` when there is none. */
  lastId(taskId: string): Promise<string>;
  /** The entries after `id`; `undefined` when the stream doesn't have `id` (any more): then nobody can tell what came after it. */
  readAfter(taskId: string, id: string): Promise<TaskEvent[] | undefined>;
}

const announceScript = `
local id = redis.call('XADD', KEYS[1], 'MAXLEN', '~', ARGV[1], '*', 'task', 'changed')
redis.call('EXPIRE', KEYS[1], ARGV[2])
redis.call('PUBLISH', KEYS[1], cjson.encode({id}))
`;

export function createTaskEvents(redis: Redis, prefix: string): TaskEvents {
  return {
    async announce(taskId) {
      await redis.eval(announceScript, 1, eventsKey(prefix, taskId), maxTaskEvents, eventTtlSeconds);
    },

    async lastId(taskId) {
      const [last] = await redis.xrevrange(eventsKey(prefix, taskId), '+', '-', 'COUNT', 1);
      return last?.[0] ?? noEventYet;
    },

    async readAfter(taskId, id) {
      if (!isEventId(id)) {
        return undefined;
      }
      const entries = await redis.xrange(eventsKey(prefix, taskId), id === noEventYet ? '-' : id, '+');
      if (id === noEventYet) {
        return entries.length === 0 ? [] : undefined;
      }
      return entries[0]?.[0] === id
        ? entries.slice(1).flatMap(([entryId, [kind, archiver, , state]]) => toEvent(entryId, kind === 'subtask' ? archiver : undefined, state) ?? [])
        : undefined;
    },
  };
}

/** One connection, for all the tasks that are followed. */
export interface TaskEventFeed {
  /** Whether events are coming in at the moment. */
  isUp(): boolean;
  follow(taskId: string): void;
  unfollow(taskId: string): void;
}

export interface FeedListeners {
  onEvent(taskId: string, event: TaskEvent): void;
  /** From now on every event of these tasks is told; those from before may have been missed. */
  onFollowing(taskIds: readonly string[]): void;
}

/** Receives events as they are published. The connection may do nothing else, and stays its owner's to close. */
export function createTaskEventFeed(subscriber: Redis, prefix: string, { onEvent, onFollowing }: FeedListeners): TaskEventFeed {
  const followed = new Set<string>();
  const channelPrefix = eventsKey(prefix, '');

  function subscribe(taskIds: readonly string[]): void {
    if (taskIds.length === 0) {
      return;
    }
    subscriber.subscribe(...taskIds.map((taskId) => eventsKey(prefix, taskId))).then(
      () => onFollowing(taskIds.filter((taskId) => followed.has(taskId))),
      () => {}, // the connection was lost: `ready` asks again
    );
  }

  subscriber.on('ready', () => subscribe([...followed]));
  subscriber.on('message', (channel, message) => {
    const event = parseMessage(message);
    if (event) {
      onEvent(channel.slice(channelPrefix.length), event);
    }
  });

  return {
    isUp: () => subscriber.status === 'ready',
    follow(taskId) {
      followed.add(taskId);
      if (subscriber.status === 'ready') {
        subscribe([taskId]);
      }
    },
    unfollow(taskId) {
      followed.delete(taskId);
      if (subscriber.status === 'ready') {
        subscriber.unsubscribe(eventsKey(prefix, taskId)).catch(() => {}); // a lost connection has no subscriptions
      }
    },
  };
}

/** Whether the event `id` came after `other`. */
export function isLaterEvent(id: string, other: string): boolean {
  const [ms = 0, sequence = 0] = id.split('-').map(Number);
  const [otherMs = 0, otherSequence = 0] = other.split('-').map(Number);
  return ms === otherMs ? sequence > otherSequence : ms > otherMs;
}

const isEventId = (text: string) => /^\d{1,16}-\d{1,16}$/.test(text);

const messageSchema = z.union([z.tuple([z.string()]), z.tuple([z.string(), z.string(), z.string()])]);

/** `undefined` for what another version writes. */
function parseMessage(message: string): TaskEvent | undefined {
  const parsed = messageSchema.safeParse(parseJson(message));
  if (!parsed.success) {
    return undefined;
  }
  const [id, archiver, state] = parsed.data;
  return toEvent(id, archiver, state);
}

function toEvent(id: string, archiver?: string, state?: string): TaskEvent | undefined {
  if (archiver === undefined) {
    return { id };
  }
  const parsed = liveSubtaskSchema.safeParse(parseJson(state ?? ''));
  return parsed.success ? { id, subtask: { archiver, state: parsed.data } } : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not ours: the schema refuses it
  }
}
