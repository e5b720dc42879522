import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { findServersMissing, startBucketServer } from '@htbase/shared/testing';
import type { BucketServer } from '@htbase/shared/testing';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { Stack } from './stack.ts';

const skip = (await findServersMissing(process.env)) ?? false;

suite('without a shared disk', { skip }, () => {
  let server: BucketServer;
  let site: FixtureSite;
  let stack: Stack;

  before(async () => {
    [server, site] = await Promise.all([startBucketServer('versitygw', 'everything', process.env), startFixtureSite()]);
    const place = (prefix: string) => ({
      [`${prefix}S3_ENDPOINT`]: server.url,
      [`${prefix}S3_FORCE_PATH_STYLE`]: 'true',
      [`${prefix}S3_ACCESS_KEY_ID`]: server.credentials.accessKeyId,
      [`${prefix}S3_SECRET_ACCESS_KEY`]: server.credentials.secretAccessKey,
    });
    stack = await Stack.start({
      EGRESS_ALLOW: site.allow,
      STORAGE_PROVIDER: 's3',
      S3_BUCKET: 'everything',
      S3_PREFIX: 'objects',
      STAGING_URL: 's3://everything/staging',
      ...place(''),
      ...place('STAGING_'),
    });
  });
  after(async () => {
    await stack?.stop();
    await site?.close();
    await server?.close();
  });

  test('a page is staged and stored in a bucket, served from there, and nothing stays in staging', async () => {
    const task = await stack.save(`${site.url}/article`);

    assert.equal(task.status, 'success', JSON.stringify(task));
    assert.equal(task.completeness, 'complete', JSON.stringify(task.subtasks));
    const { response, body } = await stack.artifact(task.item_id, 'pdf');
    assert.equal(response.status, 200);
    assert.equal(body.toString('latin1', 0, 5), '%PDF-');
    const sha256 = task.subtasks['pdf']?.result?.sha256 ?? '';
    const client = new S3Client({ endpoint: server.url, region: 'us-east-1', forcePathStyle: true, credentials: server.credentials });
    const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: 'everything' }));
    const keys = Contents.map(({ Key = '' }) => Key);
    assert.deepEqual(
      keys.filter((key) => !key.startsWith('objects/blobs/')),
      [],
    );
    const key = keys.find((name) => name.includes(sha256));
    assert.ok(key, `${sha256} in ${keys.join(' ')}`);
    await (await client.send(new GetObjectCommand({ Bucket: 'everything', Key: key }))).Body?.transformToByteArray();
  });
});
