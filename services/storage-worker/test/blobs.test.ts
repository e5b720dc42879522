// The same bytes written, referred to, deleted, purged, collected and verified by many at once. A failure prints its seed; with BLOBS_SEED the same
// choices are made again.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as fc from 'fast-check';
import { createBlobRepository, defaultOwnerId, deleteItem, settleCapture } from '@htbase/shared/db';
import { sha256Hex } from '@htbase/shared/testing';
import { RetryLaterError, pause } from '@htbase/shared/utils';
import { collectGarbage } from '../src/upkeep/collect-garbage.ts';
import { purgeDue } from '../src/upkeep/purge-deleted.ts';
import { verifyObjects } from '../src/upkeep/verify-objects.ts';
import { createStoreRig, filesBelow, jobContext } from './store-rig.ts';
import type { StoreRig } from './store-rig.ts';

let rig: StoreRig;
before(async () => {
  rig = await createStoreRig(process.env);
});
after(() => rig.close());

const signal = new AbortController().signal;
const texts = Array.from({ length: 6 }, (_, index) => `${'the same bytes '.repeat(index * 200)}${index}`);
const gapMs = 100;
const maxAttempts = 1_000;
const graceless = { isDryRun: false, isCautious: false };

/** One who saves pages, each of which is deleted again or kept. */
async function save(choices: readonly { text: number; isKept: boolean }[]): Promise<void> {
  const handle = rig.handler();
  for (const { text, isKept } of choices) {
    const job = await rig.stage({ singlefile: texts[text]!, pdf: texts[(text + 1) % texts.length]! });
    let isStored = false;
    for (let attempt = 0; !isStored; attempt += 1) {
      assert.ok(attempt < maxAttempts, 'a blob is stuck');
      isStored = await handle(job, jobContext()).then(
        () => true,
        (error: unknown) => {
          assert.ok(error instanceof RetryLaterError, String(error));
          return false;
        },
      );
    }
    await settleCapture(rig.db, job.captureId, 1, 'worker_lost');
    if (!isKept) {
      assert.ok(await deleteItem(rig.db, defaultOwnerId, job.itemId, 0));
      await purgeDue(rig.upkeep(), signal);
    }
  }
}

test('with writers, deleters, collectors and readers of the same bytes at once every referenced object is there and right, every other gone, and no row stuck', async () => {
  const choice = fc.record({ text: fc.nat(texts.length - 1), isKept: fc.boolean() });
  const history = fc.array(fc.array(choice, { minLength: 2, maxLength: 6 }), { minLength: 6, maxLength: 6 });

  await fc.assert(
    fc.asyncProperty(history, async (writers) => {
      const stop = new AbortController();
      const around = async (work: () => Promise<unknown>) => {
        while (!stop.signal.aborted) {
          await work();
          await pause(gapMs, stop.signal); // collectors without any grace let no writer come to its end if they never rested
        }
      };
      const collecting = around(() => collectGarbage(rig.upkeep(), graceless, 0, signal));
      const verifying = around(() => verifyObjects(rig.upkeep(), { v: 1 }, signal));
      await Promise.all(writers.map(save)).finally(() => stop.abort());
      await Promise.all([collecting, verifying]);

      await purgeDue(rig.upkeep(), signal);
      await collectGarbage(rig.upkeep(), graceless, 0, signal);
      await checkThatAllIsRight();
      await forgetEverything();
    }),
    { numRuns: 12, endOnFailure: true, ...(process.env['BLOBS_SEED'] ? { seed: Number(process.env['BLOBS_SEED']) } : {}) },
  );
});

async function checkThatAllIsRight(): Promise<void> {
  const referenced = await rig.query<{ sha256: string }>(`select distinct encode(sha256, 'hex') as sha256 from artifacts where status = 'success'`);
  const blobs = await rig.query<{ sha256: string; state: string; fault: string | null }>(`
    select encode(sha256, 'hex') as sha256, state, fault from blobs order by sha256`);
  const objects = await rig.objects();

  const wanted = referenced.map(({ sha256 }) => sha256).toSorted();
  assert.deepEqual([...objects.keys()].toSorted(), wanted);
  for (const [sha256, text] of objects) {
    assert.equal(sha256Hex(text), sha256);
  }
  assert.deepEqual(
    blobs,
    wanted.map((sha256) => ({ sha256, state: 'present', fault: null })),
  );
  assert.deepEqual(await filesBelow(`${rig.folder}/staging`), []);
}

async function forgetEverything(): Promise<void> {
  await rig.query(`update items set purge_at = now()`);
  await purgeDue(rig.upkeep(), signal);
  assert.equal((await rig.objects()).size, 0);
}

test('a visit that was stored while its bytes were still there, and is recorded after they went, is stored again', async () => {
  const first = await rig.keep({ singlefile: 'shared bytes' });
  const second = await rig.stage({ singlefile: 'shared bytes' });
  const blobs = createBlobRepository(rig.db);
  let isGone = false;
  const meanwhile = {
    ...blobs,
    begin: async (...args: Parameters<typeof blobs.begin>) => {
      const begun = await blobs.begin(...args);
      if (!isGone) {
        isGone = true;
        await deleteItem(rig.db, defaultOwnerId, first.itemId, 0);
        await purgeDue(rig.upkeep(), signal);
      }
      return begun;
    },
  };

  await assert.rejects(rig.handler({ blobs: meanwhile })(second, jobContext()), RetryLaterError);
  assert.deepEqual(await rig.handler({ blobs: meanwhile })(second, jobContext()), { status: 'stored' });

  assert.equal((await rig.objects()).get(sha256Hex('shared bytes')), 'shared bytes');
});

test('two kinds of file with the same bytes are one object, stored in one way', async () => {
  const text = 'as a page and as a file '.repeat(100);
  const blobs = createBlobRepository(rig.db);
  const facts = [sha256Hex(text), text.length, 'local'] as const;

  const [one, other] = [await blobs.begin(...facts, 'gzip'), await blobs.begin(...facts, 'identity')];

  assert.deepEqual(one, { state: 'writing', encoding: 'gzip' });
  assert.deepEqual(other, one);
});
