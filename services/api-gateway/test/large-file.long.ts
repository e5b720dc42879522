import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { sql } from 'drizzle-orm';
import { createBlobRepository } from '@htbase/shared/db';
import { createTestApp, keepPage } from './test-app.ts';

const pieceBytes = 1024 * 1024;
const pieces = 1_024;
const maxGrowthBytes = 150 * 1024 * 1024;

test('a file of 1 GB passes, plain, packed and in a ZIP, without growing the gateway', async (context) => {
  const own = await createTestApp();
  try {
    const url = await own.app.listen({ host: '127.0.0.1', port: 0 });
    for (const compress of [false, true]) {
      const { itemId, captureId } = await keepPage(own, `https://example.com/large/${compress}`, [
        { archiver: 'pdf', mediaType: 'application/pdf', text: `stands for the large one ${compress}` },
      ]);
      const seed = randomBytes(pieceBytes);
      const expected = describe(seed);
      const blobs = createBlobRepository(own.db);
      await blobs.begin(expected.sha256, expected.sizeBytes, 'local');
      const stored = await own.objectStore.put(Readable.from(repeat(seed)), expected, { compress });
      await blobs.finish({ ...stored, sha256: expected.sha256 });
      await own.db.execute(sql`
        update artifacts set sha256 = ${Buffer.from(expected.sha256, 'hex')}, size_bytes = ${expected.sizeBytes} where capture_id = ${captureId} and archiver = 'pdf'`);

      for (const path of ['pdf', 'all']) {
        const before = process.memoryUsage().rss;
        let peak = before;
        const sampling = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 20);
        const received = await download(`${url}/api/v2/archives/${itemId}/${path}`);
        clearInterval(sampling);
        context.diagnostic(
          `${path}, ${stored.encoding}: ${Math.round((peak - before) / 1e6)} MB more than the ${Math.round(before / 1e6)} MB before`,
        );
        assert.ok(received >= (path === 'pdf' ? expected.sizeBytes : pieces), 'it came whole');
        assert.ok(peak - before < maxGrowthBytes, `${peak - before} bytes more`);
      }
    }
  } finally {
    await own.close();
  }
});

function* repeat(seed: Buffer): Generator<Buffer> {
  for (let count = 0; count < pieces; count += 1) {
    seed.writeUInt32BE(count); // so that no two pieces are the same
    yield Buffer.from(seed);
  }
}

function describe(seed: Buffer): { sha256: string; sizeBytes: number } {
  const hash = createHash('sha256');
  for (const piece of repeat(seed)) {
    hash.update(piece);
  }
  return { sha256: hash.digest('hex'), sizeBytes: pieces * pieceBytes };
}

/** By another process, so that only the gateway's memory is looked at. Resolves with the bytes that came; rejects when they were cut. */
async function download(url: string): Promise<number> {
  const script = 'let n = 0; for await (const chunk of (await fetch(process.argv[1])).body) n += chunk.length; console.log(n)';
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, url], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [output, [code]] = await Promise.all([child.stdout.toArray(), once(child, 'exit')]);
  assert.equal(code, 0);
  return Number(Buffer.concat(output as Buffer[]).toString());
}
