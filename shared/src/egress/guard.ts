import { dial } from '#egress/dial.ts';
import type { Dialer } from '#egress/dial.ts';
import { fetchThrough } from '#egress/fetch.ts';
import type { FetchOptions, FetchedResponse } from '#egress/fetch.ts';
import { listenOnLoopback } from '#egress/listener.ts';
import type { Listen, SlotListener } from '#egress/listener.ts';
import { createResolver } from '#egress/resolve.ts';
import type { Resolve } from '#egress/resolve.ts';
import type { EgressRules } from '#egress/rules.ts';
import { openSlot, refuseEverything } from '#egress/slot.ts';
import type { EgressSlot } from '#egress/slot.ts';
import type { Refusal, SlotLimits } from '#egress/traffic-meter.ts';
import type { UpstreamProxy } from '#egress/upstream.ts';
import { raceSignal } from '#utils/index.ts';

export interface GuardOptions {
  rules: EgressRules;
  /** What every slot may use up, unless it is opened with limits of its own. */
  limits?: SlotLimits;
  upstream?: UpstreamProxy | undefined;
  /** Where slots listen; on this machine's loopback unless the clients are shut in elsewhere. */
  listen?: Listen | undefined;
  /** For tests; DNS otherwise. */
  resolve?: Resolve;
  dialTimeoutMs?: number;
  onRefused?: (refusal: Refusal) => void;
}

/** The only way out for everything that a visit fetches. */
export interface EgressGuard {
  openSlot(limits?: SlotLimits): Promise<EgressSlot>;
  /** A proxy that refuses everything: the browser's default. */
  refusingProxyUrl: string;
  /** Ends every slot that is still open. */
  close(): Promise<void>;
}

const defaultDialTimeoutMs = 10_000;

/** Fetches under the rules without opening a proxy: for a service's own requests. @throws EgressError, or the signal's reason. */
export function createEgressFetch({
  rules,
  upstream,
  resolve = createResolver(),
  dialTimeoutMs = defaultDialTimeoutMs,
}: Pick<GuardOptions, 'rules' | 'upstream' | 'resolve' | 'dialTimeoutMs'>): (url: string, options: FetchOptions) => Promise<FetchedResponse> {
  const dialer: Dialer = { rules, resolve, upstream, timeoutMs: dialTimeoutMs, isOwnPort: () => false };
  return (url, options) =>
    raceSignal(
      fetchThrough((host, port) => dial(dialer, host, port), url, options),
      options.signal,
    );
}

export async function createEgressGuard({
  rules,
  limits = {},
  upstream,
  listen = listenOnLoopback,
  resolve = createResolver(),
  dialTimeoutMs = defaultDialTimeoutMs,
  onRefused = () => {},
}: GuardOptions): Promise<EgressGuard> {
  const ownPorts = new Set<number>();
  const slots = new Set<EgressSlot>();
  const dialer: Dialer = { rules, resolve, upstream, timeoutMs: dialTimeoutMs, isOwnPort: (port) => ownPorts.has(port) };

  async function openListener(): Promise<SlotListener> {
    const listener = await listen();
    if (!listener.isLocal) {
      return listener;
    }
    ownPorts.add(listener.port);
    return {
      ...listener,
      async close() {
        await listener.close();
        ownPorts.delete(listener.port);
      },
    };
  }

  const refusing = refuseEverything(await openListener());

  return {
    refusingProxyUrl: refusing.proxyUrl,
    async openSlot(own) {
      const opened = openSlot(dialer, await openListener(), { ...limits, ...own }, onRefused);
      const slot: EgressSlot = {
        ...opened,
        async close() {
          slots.delete(slot);
          await opened.close();
        },
      };
      slots.add(slot);
      return slot;
    },
    async close() {
      await Promise.all([...slots].map((slot) => slot.close()));
      await refusing.close();
    },
  };
}
