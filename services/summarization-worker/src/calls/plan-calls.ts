export interface CallPlan {
  /** Parts of a text that can be read. */
  maxParts: number;
  /** Notes that go into one call. */
  fanOut: number;
  /** Of the notes of one part. */
  notesTokens: number;
  /** Calls that a text in so many parts takes when every answer is usable. */
  callsFor(parts: number): number;
}

/** How a text too long for one call is divided, so that all calls together, and one repair at least, stay within `maxCalls`. */
export function planCalls({ chunkTokens, maxCalls }: { chunkTokens: number; maxCalls: number }): CallPlan {
  const notesTokens = Math.min(700, Math.floor(chunkTokens / 4));
  const fanOut = Math.max(2, Math.floor(chunkTokens / notesTokens));
  const callsFor = (parts: number) => (parts <= 1 ? 1 : parts + mergeCalls(parts, fanOut) + 1);
  let maxParts = 1;
  while (callsFor(maxParts + 1) < maxCalls) {
    maxParts += 1;
  }
  return { maxParts, fanOut, notesTokens, callsFor };
}

function mergeCalls(notes: number, fanOut: number): number {
  let calls = 0;
  let left = notes;
  while (left > fanOut) {
    left = Math.ceil(left / fanOut);
    calls += left;
  }
  return calls;
}
