import type { Socket } from 'node:net';
import type { FailureCode } from '#models/index.ts';
import { toEgressError } from '#egress/dial.ts';
import { EgressError } from '#egress/errors.ts';
import type { RefusalReason, WireLimit } from '#egress/errors.ts';

/** What one slot may use up; without a number there is no limit. */
export interface SlotLimits {
  /** Received on the wire. */
  maxBytes?: number;
  maxRequests?: number;
  /** Over the slot's whole life, those included that led nowhere. */
  maxConnections?: number;
  /** From the first connection on. */
  maxMs?: number;
}

export interface Refusal {
  host: string;
  reason: RefusalReason;
  detail: string;
  count: number;
}

export interface SlotStats {
  bytesReceived: number;
  bytesSent: number;
  connections: number;
  /** Those that the slot saw or was told of. */
  requests: number;
  refusedCount: number;
  /** By host and reason; at most 200 of them. */
  refusals: Refusal[];
  /** Limits that were hit. */
  limits: WireLimit[];
}

const maxRefusals = 200;
const maxHosts = 1_000;
const meterMs = 100;

/** Counts what goes through a slot, remembers what didn't, and lets nothing more through once a limit is hit. */
export class TrafficMeter {
  readonly #limits: SlotLimits;
  readonly #onRefused: (refusal: Refusal) => void;
  readonly #refusals = new Map<string, Refusal>();
  readonly #failures = new Map<string, FailureCode>();
  /** Connections that are open, by the host that they were dialled for. */
  readonly #open = new Map<Socket, string>();
  readonly #hit = new Set<WireLimit>();
  readonly #ended = { received: 0, sent: 0 };
  readonly #timer: NodeJS.Timeout;
  #refusedCount = 0;
  #attempts = 0;
  #connections = 0;
  #requests = 0;
  #startedAt: number | undefined;

  constructor(limits: SlotLimits, onRefused: (refusal: Refusal) => void) {
    this.#limits = limits;
    this.#onRefused = onRefused;
    // a listener of data on every socket would cost more than a look now and then
    this.#timer = setInterval(() => this.#check(), meterMs);
    this.#timer.unref();
  }

  /** Asks for a connection, before its target is resolved. @throws EgressError when a limit has been hit. */
  admit(): void {
    this.#startedAt ??= performance.now();
    this.#attempts += 1;
    this.#check();
    const [limit] = this.#hit;
    if (limit !== undefined) {
      throw refusalOf(limit);
    }
  }

  countRequest(): void {
    this.#requests += 1;
  }

  track(socket: Socket, host: string, port: number): void {
    this.#connections += 1;
    this.#open.set(socket, host);
    socket.on('error', (error) => this.note(toEgressError(error, host, port), host));
    socket.once('close', () => {
      this.#ended.received += socket.bytesRead;
      this.#ended.sent += socket.bytesWritten;
      this.#open.delete(socket);
    });
  }

  /** Remembers why a host was not reached. */
  note(error: EgressError, host: string): EgressError {
    if (this.#failures.size < maxHosts || this.#failures.has(host)) {
      this.#failures.set(host, error.failure);
    }
    if (error.refusal !== undefined) {
      this.#refuse({ host: host.slice(0, 253), reason: error.refusal, detail: error.message, count: 1 });
    }
    return error;
  }

  /** Ends every connection and refuses the ones to come. */
  #exhaust(limit: WireLimit): void {
    if (this.#hit.has(limit)) {
      return;
    }
    this.#hit.add(limit);
    for (const [socket, host] of this.#open) {
      this.note(refusalOf(limit), host);
      socket.destroy();
    }
  }

  failureOf(host: string): FailureCode | undefined {
    return this.#failures.get(host);
  }

  stats(): SlotStats {
    return {
      bytesReceived: this.#received(),
      bytesSent: [...this.#open.keys()].reduce((sum, socket) => sum + socket.bytesWritten, this.#ended.sent),
      connections: this.#connections,
      requests: this.#requests,
      refusedCount: this.#refusedCount,
      refusals: [...this.#refusals.values()],
      limits: [...this.#hit],
    };
  }

  close(): void {
    clearInterval(this.#timer);
    for (const socket of this.#open.keys()) {
      socket.destroy();
    }
  }

  #received(): number {
    return [...this.#open.keys()].reduce((sum, socket) => sum + socket.bytesRead, this.#ended.received);
  }

  #check(): void {
    const { maxBytes = Infinity, maxRequests = Infinity, maxConnections = Infinity, maxMs = Infinity } = this.#limits;
    if (this.#received() > maxBytes) {
      this.#exhaust('wire_bytes');
    }
    if (this.#requests > maxRequests) {
      this.#exhaust('wire_requests');
    }
    if (this.#attempts > maxConnections) {
      this.#exhaust('wire_connections');
    }
    if (this.#startedAt !== undefined && performance.now() - this.#startedAt > maxMs) {
      this.#exhaust('wire_time');
    }
  }

  #refuse(refusal: Refusal): void {
    this.#refusedCount += 1;
    this.#onRefused(refusal);
    const key = `${refusal.reason} ${refusal.host}`;
    const known = this.#refusals.get(key);
    if (known) {
      known.count += 1;
    } else if (this.#refusals.size < maxRefusals) {
      this.#refusals.set(key, refusal);
    }
  }
}

const limitDetails: Record<WireLimit, string> = {
  wire_bytes: 'the visit has received as many bytes as it may',
  wire_requests: 'the visit has made as many requests as it may',
  wire_connections: 'the visit has opened as many connections as it may',
  wire_time: 'the visit has used the network for as long as it may',
};

function refusalOf(limit: WireLimit): EgressError {
  return new EgressError(limit === 'wire_time' ? 'capture_timeout' : 'too_large', limitDetails[limit], { refusal: limit });
}
