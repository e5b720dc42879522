import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import type { ObjectStoreSettings } from '@htbase/shared/storage';
import { findServersMissing, startBucketServer } from '@htbase/shared/testing';

const run = promisify(execFile);
const maxMb = 150;
const script = join(import.meta.dirname, 'pass-gigabyte.ts');
const skip = (await findServersMissing(process.env)) ?? false;

async function passGigabyte(settings: ObjectStoreSettings): Promise<void> {
  const { stdout } = await run(process.execPath, [script], { env: { ...process.env, STORE: JSON.stringify(settings) } });
  const { isRight, peakMb } = JSON.parse(stdout) as { isRight: boolean; peakMb: number };
  process.stdout.write(`${settings.STORAGE_PROVIDER}: ${peakMb} MB\n`);

  assert.equal(isRight, true);
  assert.ok(peakMb < maxMb, `${peakMb} MB`);
}

test('a gigabyte goes to the local disk and back in little memory', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'htb-gigabyte-'));
  try {
    await passGigabyte({ STORAGE_PROVIDER: 'local', STORAGE_DIR: folder });
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('a gigabyte goes to S3 and back in little memory', { skip }, async () => {
  const server = await startBucketServer('versitygw', 'objects', process.env);
  try {
    const { accessKeyId, secretAccessKey } = server.credentials;
    const credentials = { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey };
    await passGigabyte({ STORAGE_PROVIDER: 's3', S3_ENDPOINT: server.url, S3_BUCKET: 'objects', S3_FORCE_PATH_STYLE: true, ...credentials });
  } finally {
    await server.close();
  }
});

test('a gigabyte goes to Google Cloud Storage and back in little memory', { skip }, async () => {
  const server = await startBucketServer('fake-gcs-server', 'objects', process.env);
  try {
    await passGigabyte({ STORAGE_PROVIDER: 'gcs', GCS_BUCKET: 'objects', GCS_PROJECT_ID: 'test', GCS_API_ENDPOINT: server.url });
  } finally {
    await server.close();
  }
});
