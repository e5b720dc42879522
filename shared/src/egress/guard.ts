import { createResolver } from '#egress/resolve.ts';
import type { Resolve } from '#egress/resolve.ts';
import type { EgressRules } from '#egress/rules.ts';
import { openRefusingListener, openSlot } from '#egress/slot.ts';
import type { EgressSlot } from '#egress/slot.ts';

export interface GuardOptions {
  rules: EgressRules;
  /** For tests; DNS otherwise. */
  resolve?: Resolve;
  dialTimeoutMs?: number;
  onRefused?: () => void;
}

/** The only way out for everything that a visit fetches. */
export interface EgressGuard {
  openSlot(options?: { maxBytes?: number }): Promise<EgressSlot>;
  /** A proxy that refuses everything: the browser's default. */
  refusingProxyUrl: string;
  /** Ends every slot that is still open. */
  close(): Promise<void>;
}

const defaultDialTimeoutMs = 10_000;

export async function createEgressGuard({
  rules,
  resolve = createResolver(),
  dialTimeoutMs = defaultDialTimeoutMs,
  onRefused = () => {},
}: GuardOptions): Promise<EgressGuard> {
  const ownPorts = new Set<number>();
  const slots = new Set<EgressSlot>();
  const refusing = await openRefusingListener();
  ownPorts.add(refusing.port);
  const dialer = { rules, resolve, timeoutMs: dialTimeoutMs, isOwnPort: (port: number) => ownPorts.has(port) };

  return {
    refusingProxyUrl: refusing.proxyUrl,
    async openSlot(options) {
      const opened = await openSlot(dialer, onRefused, options);
      ownPorts.add(opened.port);
      const slot: EgressSlot = {
        ...opened,
        async close() {
          slots.delete(slot);
          ownPorts.delete(opened.port);
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
