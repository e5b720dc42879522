import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { after, before, suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { CreateMultipartUploadCommand, ListMultipartUploadsCommand, ListObjectsV2Command, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { createObjectStore, createStaging, objectKey } from '@htbase/shared/storage';
import type { ObjectStore, Staging } from '@htbase/shared/storage';
import { findServersMissing, sha256Hex, startBucketServer } from '@htbase/shared/testing';
import type { BucketServer } from '@htbase/shared/testing';
import { testObjectStore } from './object-store-contract.ts';
import { testStaging } from './staging-contract.ts';

const skip = (await findServersMissing(process.env)) ?? false;

suite('s3', { skip }, () => {
  const bucket = 'objects';
  let server: BucketServer;
  let store: ObjectStore;
  let staging: Staging;
  let client: S3Client;
  const open = (change: Record<string, unknown> = {}) =>
    createObjectStore({
      STORAGE_PROVIDER: 's3',
      S3_ENDPOINT: server.url,
      S3_BUCKET: bucket,
      S3_PREFIX: '/kept/here/',
      S3_FORCE_PATH_STYLE: true,
      S3_ACCESS_KEY_ID: server.credentials.accessKeyId,
      S3_SECRET_ACCESS_KEY: server.credentials.secretAccessKey,
      ...change,
    });

  before(async () => {
    server = await startBucketServer('versitygw', bucket, process.env);
    store = await open();
    staging = await createStaging({
      STAGING_URL: `s3://${bucket}/staged`,
      STAGING_S3_ENDPOINT: server.url,
      STAGING_S3_FORCE_PATH_STYLE: true,
      STAGING_S3_ACCESS_KEY_ID: server.credentials.accessKeyId,
      STAGING_S3_SECRET_ACCESS_KEY: server.credentials.secretAccessKey,
    });
    client = new S3Client({ endpoint: server.url, region: 'us-east-1', forcePathStyle: true, credentials: server.credentials });
  });
  after(() => server.close());

  const plant = async (key: string, content: string | Buffer) => {
    await client.send(new PutObjectCommand({ Bucket: bucket, Key: `kept/here/${key}`, Body: content }));
  };

  /** Also of uploads that are not finished. */
  async function keysUnder(prefix: string): Promise<string[]> {
    const objects = await client.send(new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }));
    const uploads = await client.send(new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: prefix }));
    return [...(objects.Contents ?? []), ...(uploads.Uploads ?? [])].map(({ Key = '' }) => Key).sort();
  }

  testObjectStore('s3', () => ({ store, plant, everyKey: () => keysUnder('kept/here/') }));

  testStaging('s3', () => ({ staging, everyFile: () => keysUnder('staged/') }));

  test('a signed URL serves the object under the headers that it was signed for, and for no other', async () => {
    const content = 'signed '.repeat(100);
    const sha256 = sha256Hex(content);
    await store.put(Readable.from([Buffer.from(content)]), { sha256, sizeBytes: content.length }, { compress: true });

    const disposition = `attachment; filename="page.html"; filename*=UTF-8''p%C3%A4ge.html`;
    const url = await store.signUrl(sha256, 'gzip', { expiresInSeconds: 60, mediaType: 'text/html; charset=utf-8', disposition });
    const response = await fetch(url ?? '');

    assert.equal(response.status, 200);
    assert.equal(response.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(response.headers.get('content-disposition'), disposition);
    assert.equal(response.headers.get('content-encoding'), 'gzip');
    assert.equal(await response.text(), content);
    const tampered = await fetch((url ?? '').replace('attachment', 'inline'));
    assert.equal(tampered.status, 403);
    await tampered.body?.cancel();
  });

  test('a damaged object is found by the next put, and then put anew', async () => {
    const content = 'precious '.repeat(100);
    const sha256 = sha256Hex(content);
    await plant(objectKey(sha256, 'gzip'), gzipSync('worthless'));
    const put = () => store.put(Readable.from([Buffer.from(content)]), { sha256, sizeBytes: content.length }, { compress: true });

    await assert.rejects(put(), /damaged/);
    const { storedSha256 } = await put();

    assert.equal(sha256Hex(await buffer(await store.open(sha256, 'gzip'))), storedSha256);
  });

  test('what a writer that died has left of an upload is removed, once it is old enough', async () => {
    const key = `kept/here/${objectKey(sha256Hex('unfinished'), 'identity')}`;
    await client.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key: key }));

    assert.equal(await store.removeUnfinished?.(new Date(Date.now() - 3_600_000)), 0);
    assert.equal(await store.removeUnfinished?.(new Date(Date.now() + 3_600_000)), 1);

    assert.ok(!(await keysUnder('kept/here/')).includes(key));
  });

  test('a bucket that is not there, wrong credentials and a dead server are no missing object', async () => {
    const sha256 = sha256Hex('nothing');
    for (const broken of [
      await open({ S3_BUCKET: 'elsewhere' }),
      await open({ S3_SECRET_ACCESS_KEY: 'wrong' }),
      await open({ S3_ENDPOINT: 'http://127.0.0.1:1' }),
    ]) {
      const isOther = (error: unknown) => error instanceof Error && !('code' in error && error.code === 'object_missing');
      await assert.rejects(broken.check());
      await assert.rejects(broken.open(sha256, 'identity'), isOther);
      await assert.rejects(broken.put(Readable.from([Buffer.from('nothing')]), { sha256, sizeBytes: 7 }, { compress: false }), isOther);
    }
  });
});
