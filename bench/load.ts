import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Call {
  method: 'GET' | 'POST';
  url: string;
  body?: unknown;
}

export interface Load {
  /** Milliseconds of each call that was answered with 2xx. */
  ms: number[];
  refused: number;
  perSecond: number;
  /** Milliseconds by which a call began late: how busy the generator itself is, and the machine. */
  lateMs: number[];
}

/** Calls that begin on a fixed timetable, whether or not earlier ones were answered; time counts from the planned beginning, so that a stall can't hide. */
export async function openLoop(makeCall: (index: number) => Call, options: { perSecond: number; seconds: number }): Promise<Load> {
  const total = options.perSecond * options.seconds;
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const load: Load = { ms: [], refused: 0, perSecond: options.perSecond, lateMs: [] };
  const startAt = performance.now() + 50;
  const under: Promise<void>[] = [];
  const call = async (index: number, plannedAt: number) => {
    load.lateMs.push(performance.now() - plannedAt);
    if (await send(agent, makeCall(index))) {
      load.ms.push(performance.now() - plannedAt);
    } else {
      load.refused += 1;
    }
  };
  for (let index = 0; index < total;) {
    const plannedAt = startAt + (index * 1_000) / options.perSecond;
    if (plannedAt > performance.now()) {
      await sleep(1);
      continue;
    }
    under.push(call(index, plannedAt));
    index += 1;
  }
  await Promise.all(under);
  agent.destroy();
  return load;
}

/** As many calls as are answered, `connections` at a time. */
export async function closedLoop(makeCall: (index: number) => Call, options: { connections: number; seconds: number }): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: options.connections });
  const load: Load = { ms: [], refused: 0, perSecond: 0, lateMs: [] };
  const begun = performance.now();
  let count = 0;
  const connection = async () => {
    while (performance.now() < begun + options.seconds * 1_000) {
      const at = performance.now();
      count += 1;
      if (await send(agent, makeCall(count))) {
        load.ms.push(performance.now() - at);
      } else {
        load.refused += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: options.connections }, connection));
  load.perSecond = load.ms.length / ((performance.now() - begun) / 1_000);
  agent.destroy();
  return load;
}

/** True when the answer is 2xx. */
function send(agent: Agent, { method, url, body }: Call): Promise<boolean> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve) => {
    const headers = text === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
    const sent = request(url, { method, agent, headers, timeout: 30_000 }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode !== undefined && response.statusCode < 300));
      response.once('error', () => resolve(false));
    });
    sent.once('timeout', () => sent.destroy());
    sent.once('error', () => resolve(false));
    sent.end(text);
  });
}
