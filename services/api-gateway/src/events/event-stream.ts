import { Readable } from 'node:stream';

export interface ServerSentEvent {
  event: 'snapshot' | 'subtask' | 'end';
  id?: string | undefined;
  /** JSON. */
  data: string;
}

/** What a client waits before it connects again. */
const reconnectMs = 2_000;
const comment = ':\n\n';

/** What one client receives. It never holds more than a few kB: whoever sends looks at `isFull` first. */
export class EventStream extends Readable {
  readonly #onRoom: () => void;
  #fullSince: number | undefined;
  #isEnding = false;

  /** @param onRoom called when a stream that was full can take more. */
  constructor(onRoom: () => void) {
    super();
    this.#onRoom = onRoom;
    this.push(`retry: ${reconnectMs}\n\n`); // and with it the head leaves at once
  }

  /** The client doesn't keep up: nothing should be sent before `onRoom`. */
  get isFull(): boolean {
    return this.#fullSince !== undefined;
  }

  /** Milliseconds for which the client has taken nothing although more waits. */
  get stalledMs(): number {
    return this.#fullSince === undefined ? 0 : performance.now() - this.#fullSince;
  }

  get isOpen(): boolean {
    return !this.destroyed && !this.#isEnding;
  }

  send(event: ServerSentEvent): void {
    this.#write(formatEvent(event));
  }

  /** Keeps proxies and clients from taking the connection for dead. */
  sendComment(): void {
    this.#write(comment);
  }

  end(): void {
    if (this.isOpen) {
      this.#isEnding = true;
      this.push(null);
    }
  }

  override _read(): void {
    if (this.isFull) {
      this.#fullSince = undefined;
      this.#onRoom();
    }
  }

  #write(text: string): void {
    if (this.isOpen && !this.push(text)) {
      this.#fullSince ??= performance.now();
    }
  }
}

export function formatEvent({ event, id, data }: ServerSentEvent): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`;
}
