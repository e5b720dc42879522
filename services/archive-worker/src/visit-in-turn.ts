import type { Manifest, WaitReason } from '@htbase/shared/models';
import { renewTokenMs } from '@htbase/shared/queue';
import type { Deferral, HostSlots, Visitor } from '@htbase/shared/queue';
import { RetryLaterError, errorMessageOf } from '@htbase/shared/utils';
import type { Log } from '@htbase/shared/utils';
import { findRetryAfter } from '#capture/grade/find-retry-after.ts';

export interface TurnDeps {
  hostSlots: HostSlots;
  log: Log;
  /** Called when the visit begins; `timesAsked` says how often the host has asked the job to come later. */
  onBegin(timesAsked: number): void;
  /** Called when the job is about to be put aside, with the reason in words. */
  onPutAside(deferral: Deferral, text: string): void;
}

/**
 * Visits a host when it has a turn for the job, and keeps the turn while the visit lasts.
 * @throws RetryLaterError when there is none now, or when the host answered by asking to come later.
 */
export async function visitInTurn(
  { hostSlots, log, onBegin, onPutAside }: TurnDeps,
  visitor: Visitor,
  visit: (turn: { mayComeLater: boolean }) => Promise<Manifest>,
): Promise<Manifest> {
  const warn = (error: unknown) => log.warn({ host: visitor.host, error: errorMessageOf(error) }, 'host_slots_failed');
  const putAside = (deferral: Deferral) => {
    const text = waitTexts[deferral.reason](visitor.host);
    onPutAside(deferral, text);
    return new RetryLaterError(deferral.reason, text, deferral.delayMs);
  };

  // politeness is no reason to stop working: when Redis refuses, the visit is made all the same
  const turn = await hostSlots
    .acquire(visitor)
    .catch((error: unknown) => (warn(error), { isGranted: true, timesAsked: 0, mayComeLater: false } as const));
  if (!turn.isGranted) {
    throw putAside(turn);
  }
  onBegin(turn.timesAsked);
  const startedAt = performance.now();
  const timer = setInterval(() => void hostSlots.renew(visitor).catch(warn), renewTokenMs);
  try {
    const manifest = await visit(turn);
    const seconds = findRetryAfter(manifest.grade, manifest.evidence);
    // before the token goes to the next, so that nobody comes in between
    const deferral = seconds === undefined ? undefined : await hostSlots.pause(visitor, seconds);
    if (deferral) {
      throw putAside(deferral);
    }
    return manifest;
  } finally {
    clearInterval(timer);
    await hostSlots.release(visitor, performance.now() - startedAt).catch(warn);
  }
}

const waitTexts: Record<WaitReason, (host: string) => string> = {
  host_limit: (host) => `other captures of ${host} go first`,
  host_interval: (host) => `visits of ${host} are spaced out`,
  retry_after: (host) => `${host} asked to come back later`,
};
