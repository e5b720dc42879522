import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const collectEveryBytes = 8_000_000;

let countedBytes = 0;
let collectYoung: (() => void) | undefined;

/**
 * Says that so many bytes in new buffers have passed through and will soon be let go of. V8 looks for such buffers only once there are 64 MB of them,
 * by a collection of everything; so every 8 MB it is asked to look at what is young, which takes less than a millisecond.
 */
export function countPassedBytes(sizeBytes: number): void {
  countedBytes += sizeBytes;
  if (countedBytes >= collectEveryBytes) {
    countedBytes = 0;
    collectYoung ??= findCollector();
    collectYoung();
  }
}

function findCollector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (options: { type: 'minor' }) => void;
  return () => collect({ type: 'minor' });
}
