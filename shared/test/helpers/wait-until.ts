import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `condition` gives something truthy, and resolves with it; rejects after `limitMs`. */
export async function waitUntil<T>(condition: () => Promise<T> | T, what: string, limitMs = 20_000): Promise<NonNullable<T>> {
  const deadline = Date.now() + limitMs;
  for (;;) {
    const value = await condition();
    if (value) {
      return value;
    }
    if (Date.now() > deadline) {
      throw new Error(`waited ${limitMs} ms in vain: ${what}`);
    }
    await sleep(20);
  }
}
