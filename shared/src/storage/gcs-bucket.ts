import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Storage } from '@google-cloud/storage';
import { JWT } from 'google-auth-library';
import { z } from 'zod';
import { raceSignal } from '#utils/index.ts';
import { folderOfPrefix, inParts, putBack } from '#storage/bucket.ts';
import type { Bucket } from '#storage/bucket.ts';
import { sendResumably } from '#storage/gcs-resumable-upload.ts';

export interface GcsSettings {
  bucket: string;
  prefix?: string | undefined;
  projectId?: string | undefined;
  /** Of an emulator, which is asked without credentials. */
  apiEndpoint?: string | undefined;
  /** A service account's key; credentials are found as Google's clients do when not given. */
  keyFile?: string | undefined;
}

/** A bucket of Google Cloud Storage. */
export function createGcsBucket({ bucket: name, prefix, projectId, apiEndpoint, keyFile }: GcsSettings): Bucket {
  const storage = new Storage({
    ...(projectId === undefined ? {} : { projectId }),
    ...(apiEndpoint === undefined ? {} : { apiEndpoint }),
    ...(keyFile === undefined ? {} : { authClient: readKey(keyFile) }),
  });
  const bucket = storage.bucket(name);
  const folder = folderOfPrefix(prefix);
  const fileOf = (key: string) => bucket.file(`${folder}${key}`);

  return {
    provider: 'gcs',

    async put(key, source, { isReplacing, isGzip = false, signal }) {
      const options = {
        contentType: 'application/octet-stream',
        ...(isReplacing ? {} : { preconditionOpts: { ifGenerationMatch: 0 } }),
      };
      // without no-transform Google unpacks for clients that don't say they can: then neither sizes nor hashes are those of what is stored
      const metadata = isGzip ? { contentEncoding: 'gzip', cacheControl: 'no-transform' } : {};
      const streamOptions = signal === undefined ? {} : { signal };
      const stop = () => void source.destroy(signal?.reason instanceof Error ? signal.reason : undefined);
      signal?.addEventListener('abort', stop);
      try {
        signal?.throwIfAborted();
        const used: Buffer[] = [];
        const parts = inParts(source, used);
        const begin = await parts.next();
        const first = begin.done ? Buffer.alloc(0) : begin.value; // an empty source is one empty part
        const second = await parts.next();
        if (second.done) {
          const md5Hash = createHash('md5').update(first).digest('base64'); // the server compares
          const target = fileOf(key).createWriteStream({ ...options, metadata: { ...metadata, md5Hash }, resumable: false });
          await pipeline([Readable.from([first]), target], streamOptions);
        } else {
          const starting = fileOf(key).createResumableUpload({ ...options, metadata: { ...metadata, contentType: options.contentType } });
          const [session] = await (signal ? raceSignal(starting, signal) : starting); // one whose URL never arrived ends by itself
          await sendResumably(session, putBack([first, second.value], parts), used, signal);
        }
        return true;
      } catch (error) {
        if (!isReplacing && isStatus(error, 412)) {
          return false;
        }
        throw error instanceof Error ? error : new Error(`the upload failed: ${JSON.stringify(error)}`);
      } finally {
        signal?.removeEventListener('abort', stop);
        source.destroy();
      }
    },

    async open(key, range) {
      const stream = fileOf(key).createReadStream({ decompress: false, ...range });
      try {
        await once(stream, 'readable');
        return stream;
      } catch (error) {
        return undefinedIfMissing(error);
      }
    },

    async findSizeBytes(key) {
      try {
        const [{ size }] = await fileOf(key).getMetadata();
        return Number(size);
      } catch (error) {
        return undefinedIfMissing(error);
      }
    },

    async *list(prefix) {
      for await (const file of bucket.getFilesStream({ prefix: `${folder}${prefix}` })) {
        const { name, metadata } = file as { name: string; metadata: { size?: string | number; updated?: string } };
        yield { key: name.slice(folder.length), sizeBytes: Number(metadata.size ?? 0), modifiedAt: new Date(metadata.updated ?? Date.now()) };
      }
    },

    async copy(from, to) {
      await fileOf(from).copy(fileOf(to));
    },

    async remove(key) {
      await fileOf(key).delete({ ignoreNotFound: true });
    },

    async signUrl(key, { expiresInSeconds, mediaType, disposition }) {
      const [url] = await fileOf(key).getSignedUrl({
        version: 'v4',
        action: 'read',
        expires: Date.now() + expiresInSeconds * 1_000,
        responseType: mediaType,
        responseDisposition: disposition,
      });
      return url;
    },

    // to look at the bucket itself would take a right that writing objects doesn't
    async check() {
      await bucket.getFiles({ maxResults: 1, autoPaginate: false, prefix: folder });
    },
  };
}

const keySchema = z.object({ type: z.literal('service_account'), client_email: z.string(), private_key: z.string(), private_key_id: z.string() });

function readKey(path: string): JWT {
  const key = keySchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  const scopes = ['https://www.googleapis.com/auth/devstorage.read_write'];
  return new JWT({ email: key.client_email, key: key.private_key, keyId: key.private_key_id, scopes });
}

function undefinedIfMissing(error: unknown): undefined {
  if (!isStatus(error, 404)) {
    throw error;
  }
}

/** The client throws plain objects too, from resumable uploads. */
const isStatus = (error: unknown, status: number) => typeof error === 'object' && error !== null && 'code' in error && Number(error.code) === status;
