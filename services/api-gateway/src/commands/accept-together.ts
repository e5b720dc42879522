import { acceptCaptures, acceptanceShape, isDatabaseDown, itemKeyOf } from '@htbase/shared/db';
import type { AcceptedCapture, CaptureRequest, Database } from '@htbase/shared/db';

/** Statements under way at once: one is being committed while the next is being worked on. */
const maxUnderWay = 2;
/** Requests in one statement: some 4 ms of PostgreSQL. */
const maxTogether = 32;

interface Waiting {
  request: CaptureRequest;
  accepted: PromiseWithResolvers<AcceptedCapture | undefined>;
}

/**
 * Builds what accepts requests that come at once in one statement, and so with one commit: those that come while others are being written share the
 * next. Each is accepted or not by itself, as by `acceptCapture`.
 */
export function createAcceptTogether(db: Database): (request: CaptureRequest) => Promise<AcceptedCapture | undefined> {
  const waiting = new Set<Waiting>();
  let underWay = 0;

  function acceptNext(): void {
    while (underWay < maxUnderWay && waiting.size > 0) {
      const group = takeGroup(waiting);
      underWay += 1;
      void acceptGroup(db, group).finally(() => {
        underWay -= 1;
        acceptNext();
      });
    }
  }

  return function acceptTogether(request) {
    const accepted = Promise.withResolvers<AcceptedCapture | undefined>();
    waiting.add({ request, accepted });
    setImmediate(acceptNext); // once all that has come is read
    return accepted.promise;
  };
}

/** The first one, and those that its statement takes too: of the same shape, each for an item of its own. */
function takeGroup(waiting: Set<Waiting>): Waiting[] {
  const group: Waiting[] = [];
  const itemKeys = new Set<string>();
  let shape: string | undefined;
  for (const entry of waiting) {
    const itemKey = itemKeyOf(entry.request);
    shape ??= acceptanceShape(entry.request);
    if (group.length < maxTogether && acceptanceShape(entry.request) === shape && !itemKeys.has(itemKey)) {
      itemKeys.add(itemKey);
      group.push(entry);
      waiting.delete(entry);
    }
  }
  return group;
}

async function acceptGroup(db: Database, group: readonly Waiting[]): Promise<void> {
  try {
    const accepted = await acceptCaptures(
      db,
      group.map(({ request }) => request),
    );
    group.forEach((entry, index) => entry.accepted.resolve(accepted[index]));
  } catch (error) {
    if (group.length === 1 || isDatabaseDown(error)) {
      group.forEach((entry) => entry.accepted.reject(error));
    } else {
      await Promise.all(group.map((entry) => acceptGroup(db, [entry]))); // what is wrong with one is no fault of the others
    }
  }
}
