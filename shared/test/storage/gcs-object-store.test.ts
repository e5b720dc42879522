import assert from 'node:assert/strict';
import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { Storage } from '@google-cloud/storage';
import { createObjectStore, createStaging, objectKey } from '@htbase/shared/storage';
import type { ObjectStore, Staging } from '@htbase/shared/storage';
import { findServersMissing, sha256Hex, startBucketServer } from '@htbase/shared/testing';
import type { BucketServer } from '@htbase/shared/testing';
import { testObjectStore } from './object-store-contract.ts';
import { testStaging } from './staging-contract.ts';

const skip = (await findServersMissing(process.env)) ?? false;

suite('gcs', { skip }, () => {
  const bucket = 'objects';
  let server: BucketServer;
  let store: ObjectStore;
  let staging: Staging;
  let client: Storage;

  before(async () => {
    server = await startBucketServer('fake-gcs-server', bucket, process.env);
    const settings = { GCS_BUCKET: bucket, GCS_PREFIX: 'kept', GCS_PROJECT_ID: 'test', GCS_API_ENDPOINT: server.url };
    store = await createObjectStore({ STORAGE_PROVIDER: 'gcs', ...settings });
    staging = await createStaging({ STAGING_URL: `gs://${bucket}/staged`, STAGING_GCS_API_ENDPOINT: server.url });
    client = new Storage({ projectId: 'test', apiEndpoint: server.url });
  });
  after(() => server.close());

  const keysUnder = async (prefix: string) => (await client.bucket(bucket).getFiles({ prefix }))[0].map(({ name }) => name).sort();

  testObjectStore('gcs', () => ({
    store,
    plant: (key, content) => client.bucket(bucket).file(`kept/${key}`).save(content, { resumable: false }),
    everyKey: () => keysUnder('kept/'),
  }));

  testStaging('gcs', () => ({ staging, everyFile: () => keysUnder('staged/') }));
});

test('a signed URL of Google Cloud Storage carries a V4 signature of exactly what it allows', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'htb-key-'));
  try {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2_048,
      publicKeyEncoding: { type: 'spki', format: 'pem' },
      privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    });
    const keyFile = join(folder, 'key.json');
    const account = 'signer@test.iam.gserviceaccount.com';
    await writeFile(
      keyFile,
      JSON.stringify({ type: 'service_account', project_id: 'test', client_email: account, private_key: privateKey, private_key_id: 'one' }),
    );
    process.env['GOOGLE_APPLICATION_CREDENTIALS'] = keyFile; // where Google's client looks
    const store = await createObjectStore({ STORAGE_PROVIDER: 'gcs', GCS_BUCKET: 'kept' });
    const sha256 = sha256Hex('signed');
    const disposition = `inline; filename="a b.html"`;

    const signed = await store.signUrl(sha256, 'gzip', { expiresInSeconds: 600, mediaType: 'text/html; charset=utf-8', disposition });

    const url = new URL(signed ?? '');
    const parameters = url.searchParams;
    assert.equal(url.origin, 'https://storage.googleapis.com');
    assert.equal(url.pathname, `/kept/${objectKey(sha256, 'gzip')}`);
    assert.equal(parameters.get('X-Goog-Expires'), '600');
    assert.equal(parameters.get('response-content-type'), 'text/html; charset=utf-8');
    assert.equal(parameters.get('response-content-disposition'), disposition);
    const scope = (parameters.get('X-Goog-Credential') ?? '').replace(`${account}/`, '');
    assert.match(scope, /^\d{8}\/auto\/storage\/goog4_request$/);
    // computed anew, as Google describes it: https://cloud.google.com/storage/docs/authentication/signatures
    const isSignature = ([name]: [string, string]) => name === 'X-Goog-Signature';
    const query = [...parameters].filter((pair) => !isSignature(pair)).map((pair) => pair.map(encode).join('='));
    const request = ['GET', url.pathname, query.sort().join('&'), `host:${url.host}\n`, 'host', 'UNSIGNED-PAYLOAD'].join('\n');
    const hash = createHash('sha256').update(request).digest('hex');
    const text = ['GOOG4-RSA-SHA256', parameters.get('X-Goog-Date'), scope, hash].join('\n');
    assert.ok(
      createVerify('RSA-SHA256')
        .update(text)
        .verify(publicKey, parameters.get('X-Goog-Signature') ?? '', 'hex'),
    );
  } finally {
    delete process.env['GOOGLE_APPLICATION_CREDENTIALS'];
    await rm(folder, { recursive: true });
  }
});

const encode = (text: string) => encodeURIComponent(text).replaceAll(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
