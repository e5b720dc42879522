import { Readable, pipeline } from 'node:stream';
import { text } from 'node:stream/consumers';
import { manifestSchema } from '#models/index.ts';
import type { Manifest } from '#models/index.ts';
import { firstGenerationOf } from '#status/transitions.ts';
import { isUuid } from '#utils/index.ts';
import type { Bucket } from '#storage/bucket.ts';
import { HashStream } from '#storage/hash-stream.ts';
import { MissingObjectError } from '#storage/object-store.ts';
import type { StagedCapture, Staging, StagingKey } from '#storage/staging.ts';

const manifestName = 'manifest.json';
const draftName = 'draft.json';

/** Staging in a bucket that archive and storage workers share: `{capture_id}/g{generation}/{lane}/`. */
export function createBucketStaging(bucket: Bucket): Staging {
  async function removeAll(prefix: string): Promise<void> {
    for await (const { key } of bucket.list(prefix)) {
      await bucket.remove(key);
    }
  }

  async function readJson(key: string): Promise<Manifest | undefined> {
    const source = await bucket.open(key);
    return source && manifestSchema.parse(JSON.parse(await text(source)));
  }

  async function writeJson(key: string, manifest: Manifest): Promise<void> {
    await bucket.put(key, Readable.from([Buffer.from(JSON.stringify(manifest))]), { isReplacing: true });
  }

  return {
    async write(key, fileName, source, { maxBytes, signal }) {
      const name = keyOf(key, fileName);
      const hash = new HashStream(maxBytes);
      const stream = source instanceof Readable ? source : Readable.from([Buffer.from(source)]);
      pipeline(stream, hash, () => {}); // whatever breaks breaks `hash`, from which the bucket reads
      try {
        await bucket.remove(name); // what an attempt before has left
        if (!(await bucket.put(name, hash, { isReplacing: false, signal }))) {
          throw new Error(`${name} is being written by another`);
        }
      } finally {
        stream.destroy();
      }
      return { sizeBytes: hash.sizeBytes, sha256: hash.digest() };
    },

    async open(key, fileName) {
      const source = await bucket.open(keyOf(key, fileName));
      if (!source) {
        throw new MissingObjectError(`${key.captureId}/${fileName}`);
      }
      return source;
    },

    writeManifest: (key, manifest) => writeJson(keyOf(key, manifestName), manifest),
    readManifest: (key) => readJson(keyOf(key, manifestName)),
    writeDraft: (key, manifest) => writeJson(keyOf(key, draftName), manifest),
    readDraft: (key) => readJson(keyOf(key, draftName)),

    async adoptOlder(key) {
      for (let generation = key.generation - 1; generation >= 1; generation -= 1) {
        const older = folderOf(key, generation);
        const manifest = await readJson(`${older}${manifestName}`);
        if (manifest && (manifest.isUnstored || generation >= firstGenerationOf(key.generation))) {
          const adopted = { ...manifest, generation: key.generation, isUnstored: undefined };
          await removeAll(folderOf(key)); // half of a visit that this generation had begun
          for await (const { key: name } of bucket.list(older)) {
            if (name !== `${older}${manifestName}`) {
              await bucket.copy(name, `${folderOf(key)}${name.slice(older.length)}`);
            }
          }
          await writeJson(keyOf(key, manifestName), adopted); // only now it is complete; until then the older one is
          await removeAll(older);
          return adopted;
        }
      }
      return undefined;
    },

    async remove(key) {
      const captureFolder = `${checked(key.captureId)}/`;
      for await (const { key: name } of bucket.list(captureFolder)) {
        const [, generation, lane] = /^g(\d+)\/([^/]+)\//.exec(name.slice(captureFolder.length)) ?? [];
        if (lane === key.lane && Number(generation) <= key.generation) {
          await bucket.remove(name);
        }
      }
    },

    /** A bucket lists in the order of its keys: what is of one capture comes in one piece. */
    async *list() {
      let staged: StagedCapture | undefined;
      for await (const { key, modifiedAt } of bucket.list('')) {
        const [captureId = ''] = key.split('/');
        if (staged && staged.captureId !== captureId) {
          yield staged;
          staged = undefined;
        }
        if (isUuid(captureId)) {
          staged = { captureId, modifiedAt: new Date(Math.max(modifiedAt.getTime(), staged?.modifiedAt.getTime() ?? 0)) };
        }
      }
      if (staged) {
        yield staged;
      }
    },

    removeCapture: (captureId) => removeAll(`${checked(captureId)}/`),
  };
}

const folderOf = (key: StagingKey, generation = key.generation) => `${checked(key.captureId)}/g${generation}/${checked(key.lane)}/`;

const keyOf = (key: StagingKey, fileName: string) => `${folderOf(key)}${checked(fileName)}`;

/** Nothing that a key is made of may reach out of its folder. */
function checked(name: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name)) {
    throw new Error(`"${name}" can't be part of a key`);
  }
  return name;
}
