import { isLaterEvent, noEventYet } from '@htbase/shared/status';
import type { TaskEvent, TaskEvents } from '@htbase/shared/status';
import { pause } from '@htbase/shared/utils';
import { EventStream } from '#events/event-stream.ts';

/** A task as its rows and Redis have it at one moment. */
export interface TaskReading {
  /** Of the newest event from before the reading. */
  lastId: string;
  version: string;
  isFinal: boolean;
  /** The task as GET shows it, as JSON. */
  data: string;
}

export interface WatcherDeps {
  taskId: string;
  events: TaskEvents;
  /** Reads the task; a reading begins after the call. `undefined` when it is gone. */
  read(): Promise<TaskReading | undefined>;
  /** A subtask's change as JSON. */
  present(subtask: SubtaskChange): string;
}

type SubtaskChange = NonNullable<TaskEvent['subtask']>;

const retryMs = 1_000;

/**
 * One client that follows a task. It is either up to date, and then takes events as they come; or it has something to catch up with: a snapshot
 * (at first, when the rows have changed, when it was too slow), or events that it missed.
 */
export class TaskWatcher {
  readonly stream: EventStream;
  /** When the last snapshot was sent, by `performance.now()`. */
  snapshotAt = -Infinity;
  /** The version of the rows that the client knows. */
  version: string | undefined;
  readonly #deps: WatcherDeps;
  readonly #closed = new AbortController();
  #lastId: string;
  #lacks: 'nothing' | 'events' | 'snapshot';
  #isCatchingUp = false;

  constructor(deps: WatcherDeps, lastEventId: string | undefined) {
    this.#deps = deps;
    this.#lastId = lastEventId ?? noEventYet;
    this.#lacks = lastEventId === undefined ? 'snapshot' : 'events';
    this.stream = new EventStream(() => void this.#catchUp());
    this.stream.once('close', () => this.#closed.abort());
    void this.#catchUp();
  }

  /** Whether something is about to be sent that the client doesn't know yet. */
  get isBehind(): boolean {
    return this.#isCatchingUp || this.#lacks !== 'nothing';
  }

  /** Takes an event that was just published; `data` is its subtask as JSON. */
  take(event: TaskEvent, data: string): void {
    if (event.subtask === undefined || this.stream.isFull) {
      this.refresh(); // a slow client gets how things are, not all that they went through
    } else if (this.isBehind) {
      this.#lack('events');
    } else if (isLaterEvent(event.id, this.#lastId)) {
      this.#sendSubtask(event.id, data);
    }
  }

  /** Sends what was missed, if anything was. */
  resume(): void {
    this.#lack('events');
  }

  /** Sends the task as it is now. */
  refresh(): void {
    this.#lack('snapshot');
  }

  #lack(what: 'events' | 'snapshot'): void {
    this.#lacks = what === 'snapshot' || this.#lacks === 'nothing' ? what : this.#lacks;
    void this.#catchUp();
  }

  async #catchUp(): Promise<void> {
    if (this.#isCatchingUp) {
      return;
    }
    this.#isCatchingUp = true;
    while (this.#lacks !== 'nothing' && this.stream.isOpen && !this.stream.isFull) {
      const what = this.#lacks;
      this.#lacks = 'nothing';
      try {
        await (what === 'snapshot' ? this.#sendSnapshot() : this.#sendMissed());
      } catch {
        // the database is away, which the log of others says; the stream stays open until it is back
        this.#lacks = 'snapshot';
        await pause(retryMs, this.#closed.signal);
      }
    }
    this.#isCatchingUp = false;
  }

  async #sendSnapshot(): Promise<void> {
    const reading = await this.#deps.read();
    if (!reading) {
      this.stream.end();
      return;
    }
    const { lastId, version, isFinal, data } = reading;
    this.#lastId = lastId;
    this.version = version;
    this.snapshotAt = performance.now();
    this.stream.send({ event: isFinal ? 'end' : 'snapshot', id: lastId === noEventYet ? undefined : lastId, data });
    if (isFinal) {
      this.stream.end();
    }
  }

  async #sendMissed(): Promise<void> {
    const missed = await this.#deps.events.readAfter(this.#deps.taskId, this.#lastId).catch(() => undefined); // without Redis nobody knows
    if (!missed) {
      this.#lacks = 'snapshot';
      return;
    }
    for (const { id, subtask } of missed) {
      if (subtask === undefined || this.stream.isFull) {
        this.#lacks = 'snapshot';
      } else {
        this.#sendSubtask(id, this.#deps.present(subtask));
      }
    }
  }

  #sendSubtask(id: string, data: string): void {
    this.#lastId = id;
    this.stream.send({ event: 'subtask', id, data });
  }
}
