import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { createObjectStore, createStaging } from '@htbase/shared/storage';
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
    const { accessKeyId, secretAccessKey } = server.credentials;
    const store = await createObjectStore({
      STORAGE_PROVIDER: 's3',
      S3_BUCKET: 'everything',
      S3_PREFIX: 'objects',
      S3_ENDPOINT: server.url,
      S3_FORCE_PATH_STYLE: true,
      S3_ACCESS_KEY_ID: accessKeyId,
      S3_SECRET_ACCESS_KEY: secretAccessKey,
    });
    assert.ok((await store.findStoredBytes(sha256, 'identity')) ?? (await store.findStoredBytes(sha256, 'gzip')));
    const staging = await createStaging({
      STAGING_URL: 's3://everything/staging',
      STAGING_S3_ENDPOINT: server.url,
      STAGING_S3_FORCE_PATH_STYLE: true,
      STAGING_S3_ACCESS_KEY_ID: accessKeyId,
      STAGING_S3_SECRET_ACCESS_KEY: secretAccessKey,
    });
    for await (const { captureId } of staging.list()) {
      assert.fail(`${captureId} is staged still`);
    }
    assert.deepEqual(await readdir(join(stack.dataFolder, 'staging')).catch(() => []), [], 'nothing on the disk');
    assert.deepEqual(await readdir(join(stack.dataFolder, 'objects')).catch(() => []), [], 'nothing on the disk');
  });
});
