import type { Readable } from 'node:stream';
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CopyObjectCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadBucketCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  UploadPartCommand,
  paginateListObjectsV2,
} from '@aws-sdk/client-s3';
import type { CompletedPart, ListMultipartUploadsCommandOutput } from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { folderOfPrefix, inParts, putBack } from '#storage/bucket.ts';
import type { Bucket } from '#storage/bucket.ts';

export interface S3Settings {
  bucket: string;
  prefix?: string | undefined;
  /** Of a service other than Amazon's. */
  endpoint?: string | undefined;
  region?: string | undefined;
  isPathStyle: boolean;
  /** Found as Amazon's clients do when not given. */
  credentials?: { accessKeyId: string; secretAccessKey: string } | undefined;
}

const connectMs = 5_000;
const silenceMs = 60_000;
const beginMs = 10_000;
/** Parts of one object that are on their way at once. */
const partsAtOnce = 2;

/** A bucket of Amazon S3, or of anything that speaks its protocol. */
export function createS3Bucket({ bucket, prefix, endpoint, region, isPathStyle, credentials }: S3Settings): Bucket {
  const client = new S3Client({
    forcePathStyle: isPathStyle,
    requestHandler: { connectionTimeout: connectMs, socketTimeout: silenceMs },
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(region === undefined ? (endpoint === undefined ? {} : { region: 'us-east-1' }) : { region }),
    ...(credentials === undefined ? {} : { credentials }),
  });
  const folder = folderOfPrefix(prefix);
  const nameOf = (key: string) => ({ Bucket: bucket, Key: `${folder}${key}` });

  /** Own code: lib-storage hands no signal to its requests, so that a store that hangs could not be left. */
  async function putInParts(
    key: string,
    { first, rest, used }: { first: Buffer; rest: AsyncGenerator<Buffer>; used: Buffer[] },
    condition: { IfNoneMatch?: string },
    signal?: AbortSignal,
  ) {
    // without the signal: an upload whose id never arrived could not be removed
    const begin = new CreateMultipartUploadCommand({ ...nameOf(key), ChecksumAlgorithm: 'SHA256' });
    const upload = await client.send(begin, { abortSignal: AbortSignal.timeout(beginMs) });
    const named = { ...nameOf(key), UploadId: upload.UploadId };
    const parts: CompletedPart[] = [];
    let count = 0;
    const send = async (part: Buffer) => {
      const PartNumber = (count += 1);
      const command = new UploadPartCommand({ ...named, PartNumber, Body: part, ChecksumAlgorithm: 'SHA256' });
      const { ETag, ChecksumSHA256 } = await client.send(command, sendOptions(signal));
      parts.push({ PartNumber, ETag, ...(ChecksumSHA256 === undefined ? {} : { ChecksumSHA256 }) });
      used.push(part);
    };
    const sendRest = async () => {
      for await (const part of rest) {
        await send(part);
      }
    };
    try {
      signal?.throwIfAborted();
      const sent = await Promise.allSettled([send(first).then(sendRest), ...Array.from({ length: partsAtOnce - 1 }, sendRest)]);
      const failed = sent.find((outcome) => outcome.status === 'rejected');
      if (failed) {
        throw failed.reason;
      }
      const Parts = parts.toSorted((a, b) => (a.PartNumber ?? 0) - (b.PartNumber ?? 0));
      await client.send(new CompleteMultipartUploadCommand({ ...named, ...condition, MultipartUpload: { Parts } }), sendOptions(signal));
    } catch (error) {
      // not with the signal: also who gave up leaves nothing; what stays all the same is never visible, and a rule of the bucket may remove it
      await client.send(new AbortMultipartUploadCommand(named)).catch(() => {});
      throw error;
    }
  }

  return {
    provider: 's3',

    async put(key, source, { isReplacing, signal }) {
      const condition = isReplacing ? {} : { IfNoneMatch: '*' };
      const stop = () => void source.destroy(signal?.reason instanceof Error ? signal.reason : undefined);
      signal?.addEventListener('abort', stop);
      const used: Buffer[] = [];
      const parts = inParts(source, used);
      try {
        signal?.throwIfAborted();
        const begin = await parts.next();
        const first = begin.done ? Buffer.alloc(0) : begin.value; // an empty source is one empty part
        const second = await parts.next();
        if (second.done) {
          const command = new PutObjectCommand({ ...nameOf(key), ...condition, Body: first, ChecksumAlgorithm: 'SHA256' });
          await client.send(command, sendOptions(signal));
        } else {
          await putInParts(key, { first, rest: putBack([second.value], parts), used }, condition, signal);
        }
        return true;
      } catch (error) {
        if (!isReplacing && isStatus(error, 412)) {
          return false;
        }
        throw error;
      } finally {
        signal?.removeEventListener('abort', stop);
        source.destroy();
      }
    },

    async open(key, range) {
      const part = range && { Range: `bytes=${range.start}-${range.end}` };
      const found = await orUndefined(client.send(new GetObjectCommand({ ...nameOf(key), ...part })));
      return found?.Body as Readable | undefined; // in Node it is one
    },

    async findSizeBytes(key) {
      const found = await orUndefined(client.send(new HeadObjectCommand(nameOf(key))));
      return found && (found.ContentLength ?? 0);
    },

    async *list(prefix) {
      for await (const page of paginateListObjectsV2({ client }, { Bucket: bucket, Prefix: `${folder}${prefix}` })) {
        for (const { Key, Size, LastModified } of page.Contents ?? []) {
          if (Key !== undefined) {
            yield { key: Key.slice(folder.length), sizeBytes: Size ?? 0, modifiedAt: LastModified ?? new Date() };
          }
        }
      }
    },

    async copy(from, to) {
      const CopySource = [bucket, ...`${folder}${from}`.split('/')].map(encodeURIComponent).join('/');
      await client.send(new CopyObjectCommand({ ...nameOf(to), CopySource }));
    },

    async remove(key) {
      await orUndefined(client.send(new DeleteObjectCommand(nameOf(key))));
    },

    async removeUnfinished(before) {
      let removed = 0;
      let page: { KeyMarker?: string | undefined; UploadIdMarker?: string | undefined } | undefined = {};
      while (page) {
        const found: ListMultipartUploadsCommandOutput = await client.send(
          new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: folder, ...page }),
        );
        for (const { Key, UploadId, Initiated } of found.Uploads ?? []) {
          if (Key?.startsWith(folder) && Initiated && Initiated < before) {
            await orUndefined(client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId })));
            removed += 1;
          }
        }
        page = found.IsTruncated ? { KeyMarker: found.NextKeyMarker, UploadIdMarker: found.NextUploadIdMarker } : undefined;
      }
      return removed;
    },

    signUrl(key, { expiresInSeconds, mediaType, disposition, isGzip }) {
      const command = new GetObjectCommand({
        ...nameOf(key),
        ResponseContentType: mediaType,
        ResponseContentDisposition: disposition,
        ...(isGzip ? { ResponseContentEncoding: 'gzip' } : {}),
      });
      return getSignedUrl(client, command, { expiresIn: expiresInSeconds });
    },

    async check() {
      await client.send(new HeadBucketCommand({ Bucket: bucket }));
    },
  };
}

const sendOptions = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { abortSignal: signal });

async function orUndefined<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    // a bucket that isn't there is no missing object: nothing may be given up for lost because of a wrong setting
    if (isStatus(error, 404) && error.name !== 'NoSuchBucket') {
      return undefined;
    }
    throw error;
  }
}

const isStatus = (error: unknown, status: number): error is S3ServiceException =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === status;
