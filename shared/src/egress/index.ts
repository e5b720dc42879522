export { isPublicAddress } from '#egress/addresses.ts';
export * from '#egress/check-url-target.ts';
export * from '#egress/errors.ts';
export type { FetchOptions, FetchedResponse } from '#egress/fetch.ts';
export * from '#egress/guard.ts';
export * from '#egress/rules.ts';
export type { EgressSlot, SlotStats } from '#egress/slot.ts';
