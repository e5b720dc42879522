import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { z } from 'zod';
import { UsageError } from '#errors.ts';
import type { Terminal } from '#program.ts';
import { printable } from '#printable.ts';

const manifestSchema = z.looseObject({
  format: z.literal('htbase-capture'),
  version: z.literal(1),
  url: z.string(),
  files: z.array(z.looseObject({ name: z.string(), size_bytes: z.int().nonnegative(), sha256: z.string().regex(/^[0-9a-f]{64}$/) })),
});

const maxManifestBytes = 10_000_000;

interface Checked {
  name: string;
  state: 'ok' | 'damaged' | 'missing' | 'not_in_manifest';
}

/** Checks a ZIP of a capture against its manifest, without a server, and prints what it found. False when anything in it is not as it was stored. */
export async function verifyZip({ stdout }: Terminal, path: string, { json }: { json?: boolean }): Promise<boolean> {
  const files = await checkZip(path);
  const isWhole = files.every(({ state }) => state === 'ok');
  stdout.write(
    json ? `${JSON.stringify({ ok: isWhole, files })}\n` : files.map(({ name, state }) => `${state.padEnd(15)} ${printable(name)}\n`).join(''),
  );
  return isWhole;
}

async function checkZip(path: string): Promise<Checked[]> {
  const zip = await openZip(path);
  try {
    const entries = new Map<string, Entry>();
    const twice: Checked[] = [];
    for await (const entry of zip.eachEntry()) {
      if (entries.has(entry.fileName)) {
        twice.push({ name: entry.fileName, state: 'not_in_manifest' });
      }
      entries.set(entry.fileName, entry);
    }
    const manifest = await readManifest(entries.get('manifest.json'), (entry) => zip.openReadStreamPromise(entry));
    const checked: Checked[] = [];
    for (const { name, size_bytes: size, sha256 } of manifest.files) {
      const entry = entries.get(name);
      const isSame = entry && entry.uncompressedSize === size && (await hashOf(() => zip.openReadStreamPromise(entry))) === sha256;
      checked.push({ name, state: entry ? (isSame ? 'ok' : 'damaged') : 'missing' });
    }
    const known = new Set(['manifest.json', ...manifest.files.map(({ name }) => name)]);
    const strange = [...entries.keys()].filter((name) => !known.has(name)).map((name): Checked => ({ name, state: 'not_in_manifest' }));
    return [...checked, ...strange, ...twice];
  } finally {
    zip.close();
  }
}

async function openZip(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { lazyEntries: true, autoClose: false });
  } catch (error) {
    throw new UsageError(`${path} can't be read as a ZIP: ${messageOf(error)}`);
  }
}

async function readManifest(entry: Entry | undefined, open: (entry: Entry) => Promise<Readable>): Promise<z.infer<typeof manifestSchema>> {
  if (!entry || entry.uncompressedSize > maxManifestBytes) {
    throw new UsageError('There is no manifest.json in it, so it is no ZIP of a capture.');
  }
  try {
    return manifestSchema.parse(JSON.parse(Buffer.concat(await (await open(entry)).toArray()).toString('utf8')));
  } catch (error) {
    throw new Error(`manifest.json can't be read: ${messageOf(error)}`, { cause: error });
  }
}

/** `undefined` when the bytes can't be unpacked. */
async function hashOf(open: () => Promise<Readable>): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of await open()) {
      hash.update(chunk as Buffer);
    }
    return hash.digest('hex');
  } catch {
    return undefined; // whatever it is that is wrong with them
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
