import type { Redis } from 'ioredis';
import type { Lane } from '@htbase/shared/config';
import type { CaptureRow, TaskRow } from '@htbase/shared/db';
import { hostOf } from '@htbase/shared/egress';
import { findJobPlaces, findPlaceInLine, jobIds, lanesOf, summarizationQueue } from '@htbase/shared/queue';
import type { Fleet, JobPlace, QueueCrew } from '@htbase/shared/queue';
import type { LiveSubtask } from '@htbase/shared/status';
import type { WaitingView } from '#routes/tasks/schemas.ts';

export interface FindWaitingDeps {
  redis: Redis;
  prefix: string;
  lanes: readonly Lane[];
  fleet: Fleet;
}

export type FindWaiting = ReturnType<typeof createFindWaiting>;

/**
 * Builds the look for what holds a task up. Of a capture's lanes that wait it is the one that goes on first; `undefined` when all are under way, or none is
 * on its queue yet. It looks at the queues while the live status is still being read. Rejects without Redis.
 */
export function createFindWaiting({ redis, prefix, lanes, fleet }: FindWaitingDeps) {
  return async function findWaiting(
    { id, capture, summarization }: TaskRow,
    reading: Promise<ReadonlyMap<string, LiveSubtask>>,
  ): Promise<WaitingView | undefined> {
    if (summarization) {
      return findSummaryWaiting(jobIds.summarize(id, summarization.generation));
    }
    return capture ? findCaptureWaiting(capture, reading) : undefined;
  };

  async function findSummaryWaiting(jobId: string): Promise<WaitingView | undefined> {
    const queue = summarizationQueue;
    const [[place], crew] = await Promise.all([findJobPlaces(redis, prefix, [{ queue, jobId }]), fleet.crewOf(queue)]);
    return place && place.state !== 'elsewhere' ? describeWait(queue, place, crew, []) : undefined;
  }

  async function findCaptureWaiting(capture: CaptureRow, reading: Promise<ReadonlyMap<string, LiveSubtask>>): Promise<WaitingView | undefined> {
    const own = lanesOf(capture.archivers, lanes);
    const jobs = own.map(({ queue }) => ({ queue, jobId: jobIds.capture(capture.id, queue, capture.generation) }));
    const [live, places, crews] = await Promise.all([
      reading,
      findJobPlaces(redis, prefix, jobs),
      Promise.all(own.map(({ queue }) => fleet.crewOf(queue))),
    ]);
    const waits = own.flatMap(({ queue, archivers }, index) => {
      const states = archivers.flatMap((archiver) => currentState(capture, live.get(archiver)));
      const isIdle = states.every(({ status, stage }) => status !== 'processing' || stage === 'staged');
      const [place, crew] = [places[index], crews[index]];
      return isIdle && place && crew && place.state !== 'elsewhere' ? describeWait(queue, place, crew, states) : [];
    });
    const [first] = waits.sort((a, b) => (a.estimate_seconds ?? Infinity) - (b.estimate_seconds ?? Infinity));
    return first?.reason === 'host_limit' ? withPlaceInLine(capture, first) : first;
  }

  async function withPlaceInLine(capture: CaptureRow, wait: WaitingView): Promise<WaitingView> {
    const { queue } = wait;
    const jobId = jobIds.capture(capture.id, queue, capture.generation);
    const position = await findPlaceInLine(redis, prefix, { host: hostOf(new URL(capture.url)), queue, jobId });
    return position === undefined ? wait : { ...wait, position };
  }
}

function currentState(capture: CaptureRow, state: LiveSubtask | undefined): LiveSubtask[] {
  return state !== undefined && state.generation === capture.generation ? [state] : [];
}

function describeWait(queue: string, place: Exclude<JobPlace, { state: 'elsewhere' }>, crew: QueueCrew, states: readonly LiveSubtask[]): WaitingView {
  const position = place.state === 'waiting' ? { position: place.position } : {};
  if (place.isPaused || crew.workers === 0) {
    return { queue, reason: place.isPaused ? 'paused' : 'no_worker', ...position };
  }
  if (place.state === 'delayed') {
    const polite = states.find(({ waiting }) => waiting);
    const until = polite?.notBefore ?? place.until.toISOString();
    return { queue, reason: polite?.waiting?.reason ?? 'back_off', not_before: until, estimate_seconds: secondsUntil(until) };
  }
  const { secondsPerJob, slots } = crew;
  const estimate = secondsPerJob === undefined ? {} : { estimate_seconds: Math.ceil((place.position * secondsPerJob) / slots) };
  return { queue, reason: 'workers_busy', ...position, ...estimate };
}

const secondsUntil = (time: string) => Math.max(0, Math.ceil((Date.parse(time) - Date.now()) / 1_000));
