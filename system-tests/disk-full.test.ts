import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { startTestDaemons } from '../scripts/test-daemons.ts';
import { createStoreRig, filesBelow, jobContext } from '../services/storage-worker/test/store-rig.ts';
import { sha256Hex, waitUntil } from '../shared/test/helpers/index.ts';
import { temporaryFolder } from './checks/temporary-folder.ts';

const run = promisify(execFile);
const isRoot = process.getuid?.() === 0;

test(
  'a full disk under the database loses nothing: what could not be recorded is stored once there is room',
  { skip: isRoot ? false : 'only root can mount a small disk' },
  async () => {
    const disk = await temporaryFolder('htb-full-');
    await run('mount', ['-t', 'tmpfs', '-o', 'size=200m,mode=711', 'tmpfs', disk.path]);
    try {
      const daemons = await startTestDaemons(disk.path);
      const rig = await createStoreRig(daemons.env);
      try {
        const job = await rig.stage({ singlefile: 'kept all the same' });
        const key = { captureId: job.captureId, generation: 1, lane: 'archive' };
        const manifest = await rig.staging.readManifest(key);
        assert.ok(manifest);
        // more than there is room for in any page that the database has
        await rig.staging.writeManifest(key, { ...manifest, evidence: { noise: randomBytes(8_000_000).toString('base64') } });
        const filler = join(disk.path, 'filler');
        await fill(filler);

        await assert.rejects(rig.handler()(job, jobContext()));
        assert.ok(await rig.staging.readManifest(key));
        await rm(filler);
        const store = () =>
          rig
            .handler()(job, jobContext())
            .catch(() => undefined); // it may have to start anew
        assert.deepEqual(await waitUntil(store, 'the database takes rows again', 60_000), { status: 'stored' });

        assert.deepEqual(await rig.query(`select encode(sha256, 'hex') as sha256 from artifacts where status = 'success'`), [
          { sha256: sha256Hex('kept all the same') },
        ]);
        assert.equal((await rig.objects()).get(sha256Hex('kept all the same')), 'kept all the same');
        assert.deepEqual(await filesBelow(join(rig.folder, 'staging')), []);
      } finally {
        await rig.close();
        await daemons.stop();
      }
    } finally {
      await waitUntil(() => run('umount', [disk.path]).catch(() => undefined), 'the disk is let go');
      await disk.remove();
    }
  },
);

async function fill(path: string): Promise<void> {
  async function* zeros(): AsyncGenerator<Buffer> {
    for (;;) {
      yield Buffer.alloc(65_536);
    }
  }
  await assert.rejects(pipeline(zeros, createWriteStream(path)), { code: 'ENOSPC' });
}
