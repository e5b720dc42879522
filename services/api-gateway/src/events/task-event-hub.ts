import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { readTask, readTaskVersions } from '@htbase/shared/db';
import type { Database, TaskVersion } from '@htbase/shared/db';
import type { Metrics } from '@htbase/shared/metrics';
import type { TaskType } from '@htbase/shared/models';
import { createTaskEventFeed, createTaskEvents, isFinal, noEventYet } from '@htbase/shared/status';
import type { TaskEvent } from '@htbase/shared/status';
import { errorMessageOf } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { presentSubtaskEvent } from '#routes/tasks/presenter.ts';
import type { ShowTask } from '#routes/tasks/show-task.ts';
import { TaskWatcher } from '#events/task-watcher.ts';
import type { TaskReading } from '#events/task-watcher.ts';

export interface TaskEventHubDeps {
  db: Database;
  redis: Redis;
  /** A connection for this alone. */
  subscriber: Redis;
  prefix: string;
  showTask: ShowTask;
  metrics: Metrics;
  log: Log;
  /** Between comments that keep a stream alive; a client that takes nothing for as long is cut. */
  heartbeatMs?: number | undefined;
}

/** Fans out the events of tasks to any number of clients, over one connection to Redis. */
export interface TaskEventHub {
  /** Opens a stream that ends with its task; a known `lastEventId` goes on from there. */
  open(task: { taskId: string; ownerId: string; type: TaskType }, lastEventId: string | undefined): Readable;
  /** Ends every stream. */
  close(): void;
}

/** All who follow one task. */
interface Channel {
  isBatch: boolean;
  watchers: Set<TaskWatcher>;
  read(): Promise<TaskReading | undefined>;
}

const tickMs = 250;
/** A batch changes with each of its captures; its rows are looked at, and sent when they are others, this often. */
const batchEveryMs = 500;
/** Rows are looked at all the same: an event may get lost, and without Redis there are none. */
const rowsEveryTicks = { withRedis: 20, withoutRedis: 4 };
const defaultHeartbeatMs = 15_000;

export function createTaskEventHub({
  db,
  redis,
  subscriber,
  prefix,
  showTask,
  metrics,
  log,
  heartbeatMs = defaultHeartbeatMs,
}: TaskEventHubDeps): TaskEventHub {
  const channels = new Map<string, Channel>();
  const events = createTaskEvents(redis, prefix);
  const feed = createTaskEventFeed(subscriber, prefix, { onEvent: spread, onFollowing: resume });
  let timers: NodeJS.Timeout[] = [];
  let ticks = 0;
  let isLooking = false;
  let isClosed = false;

  const allWatchers = () => [...channels.values()].flatMap(({ watchers }) => [...watchers]);

  function spread(taskId: string, event: TaskEvent): void {
    const watchers = channels.get(taskId)?.watchers ?? [];
    const data = event.subtask ? present(event.subtask) : '';
    for (const watcher of watchers) {
      watcher.take(event, data);
    }
  }

  function resume(taskIds: readonly string[]): void {
    for (const watcher of taskIds.flatMap((taskId) => [...(channels.get(taskId)?.watchers ?? [])])) {
      watcher.resume();
    }
  }

  async function readNow(taskId: string, ownerId: string): Promise<TaskReading | undefined> {
    const lastId = await events.lastId(taskId).catch(() => noEventYet);
    const [version] = await readTaskVersions(db, [taskId]);
    const task = await readTask(db, ownerId, taskId);
    if (!version || !task) {
      return undefined;
    }
    return { lastId, version: version.version, isFinal: isFinal(task.status), data: JSON.stringify(await showTask(task)) };
  }

  function join(taskId: string, ownerId: string, isBatch: boolean): Channel {
    const known = channels.get(taskId);
    if (known) {
      return known;
    }
    const channel: Channel = { isBatch, watchers: new Set(), read: shareCalls(() => readNow(taskId, ownerId)) };
    channels.set(taskId, channel);
    if (channels.size === 1) {
      timers = [setInterval(() => void look(), tickMs), setInterval(beat, heartbeatMs)];
    }
    if (!isBatch) {
      feed.follow(taskId);
    }
    return channel;
  }

  function leave(taskId: string, watcher: TaskWatcher): void {
    const channel = channels.get(taskId);
    if (!channel?.watchers.delete(watcher)) {
      return;
    }
    metrics.eventStreams.dec();
    if (channel.watchers.size === 0) {
      channels.delete(taskId);
      if (!channel.isBatch) {
        feed.unfollow(taskId);
      }
    }
    if (channels.size === 0) {
      timers.forEach((timer) => clearInterval(timer));
    }
  }

  /** Looks at the rows of what may have changed unheard. */
  async function look(): Promise<void> {
    ticks += 1;
    const areAllDue = ticks % (feed.isUp() ? rowsEveryTicks.withRedis : rowsEveryTicks.withoutRedis) === 0;
    const due = [...channels].filter(([, channel]) => channel.isBatch || areAllDue).map(([taskId]) => taskId);
    if (isLooking || due.length === 0) {
      return;
    }
    isLooking = true;
    try {
      const found = await readTaskVersions(db, due);
      found.forEach(compare);
      endGone(due, found);
    } catch (error) {
      log.debug({ error: errorMessageOf(error) }, 'task_versions_unavailable'); // the next look may succeed
    } finally {
      isLooking = false;
    }
  }

  function compare({ taskId, status, version }: TaskVersion): void {
    const channel = channels.get(taskId);
    const isHeardOf = !channel?.isBatch && feed.isUp() && !isFinal(status);
    for (const watcher of isHeardOf ? [] : (channel?.watchers ?? [])) {
      const isTooSoon = channel?.isBatch && performance.now() - watcher.snapshotAt < batchEveryMs;
      if (watcher.version !== version && !watcher.isBehind && !isTooSoon) {
        watcher.refresh();
      }
    }
  }

  /** A watcher that reads a task which is gone ends its stream. */
  function endGone(taskIds: readonly string[], found: readonly TaskVersion[]): void {
    const there = new Set(found.map(({ taskId }) => taskId));
    for (const watcher of taskIds.filter((taskId) => !there.has(taskId)).flatMap((taskId) => [...(channels.get(taskId)?.watchers ?? [])])) {
      watcher.refresh();
    }
  }

  function beat(): void {
    for (const { stream } of allWatchers()) {
      if (stream.stalledMs >= heartbeatMs) {
        stream.destroy();
      } else if (!stream.isFull) {
        stream.sendComment();
      }
    }
  }

  return {
    open({ taskId, ownerId, type }, lastEventId) {
      const isBatch = type === 'batch';
      const channel = join(taskId, ownerId, isBatch);
      const watcher = new TaskWatcher({ taskId, events, read: channel.read, present }, isBatch ? undefined : lastEventId);
      channel.watchers.add(watcher);
      metrics.eventStreams.inc();
      watcher.stream.once('close', () => leave(taskId, watcher));
      if (isClosed) {
        watcher.stream.end();
      }
      return watcher.stream;
    },
    close() {
      isClosed = true;
      for (const { stream } of allWatchers()) {
        if (stream.isFull) {
          stream.destroy();
        } else {
          stream.end();
        }
      }
    },
  };
}

const present = ({ archiver, state }: NonNullable<TaskEvent['subtask']>) => JSON.stringify(presentSubtaskEvent(archiver, state));

/** Calls that come before the work has begun share it: each gets what is at least as new as its call. */
function shareCalls<T>(work: () => Promise<T>): () => Promise<T> {
  let next: Promise<T> | undefined;
  return () => {
    next ??= (async () => {
      await setImmediate();
      next = undefined;
      return work();
    })();
    return next;
  };
}
