import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BadSettingsError, serviceNames } from '@htbase/shared/config';
import { checkServiceSettings, loadStandaloneConfig, serviceEnvironment } from '../src/config.ts';

const derived = { REDIS_URL: 'redis', DATABASE_URL: 'database', STORAGE_DIR: '/objects', STAGING_DIR: '/staging' };

test('a service gets its own settings and no secret of another', () => {
  const env = {
    PATH: '/bin',
    ADMIN_API_KEY: 'the-key-of-the-gateway',
    CHROMIUM_PATH: '/chromium',
    AWS_SECRET_ACCESS_KEY: 'secret',
    SHELL: '/bin/sh',
  };

  const gateway = serviceEnvironment('api-gateway', env, derived);
  const archiveWorker = serviceEnvironment('archive-worker', env, derived);

  assert.equal(gateway['ADMIN_API_KEY'], 'the-key-of-the-gateway');
  assert.equal(gateway['CHROMIUM_PATH'], undefined);
  assert.equal(archiveWorker['CHROMIUM_PATH'], '/chromium');
  assert.equal(archiveWorker['ADMIN_API_KEY'], undefined);
  assert.equal(archiveWorker['DATABASE_URL'], undefined, 'what visits hostile pages can not reach the database');
  assert.equal(archiveWorker['STORAGE_DIR'], undefined);
  for (const environment of [gateway, archiveWorker]) {
    assert.equal(environment['PATH'], '/bin');
    assert.equal(environment['AWS_SECRET_ACCESS_KEY'], undefined);
    assert.equal(environment['SHELL'], undefined);
  }
});

test('an archive worker may reach staging, and holds nothing of the object store', () => {
  const names = ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY', 'S3_BUCKET', 'GCS_BUCKET', 'GOOGLE_APPLICATION_CREDENTIALS', 'STORAGE_PROVIDER'];
  const env = Object.fromEntries([...names, 'STAGING_URL', 'STAGING_S3_SECRET_ACCESS_KEY'].map((name) => [name, `value of ${name}`]));

  const archiveWorker = serviceEnvironment('archive-worker', env, derived);
  const storageWorker = serviceEnvironment('storage-worker', env, derived);

  assert.deepEqual(
    Object.keys(archiveWorker).filter((name) => names.includes(name)),
    [],
  );
  assert.equal(archiveWorker['STAGING_URL'], 'value of STAGING_URL');
  assert.equal(archiveWorker['STAGING_S3_SECRET_ACCESS_KEY'], 'value of STAGING_S3_SECRET_ACCESS_KEY');
  assert.deepEqual(
    names.map((name) => storageWorker[name]),
    names.map((name) => env[name]),
  );
});

test('the keys of language models are for the summarization worker alone', () => {
  const names = ['OPENAI_API_KEY', 'OPENAI_API_KEY_FILE', 'HUGGINGFACE_API_KEY', 'HUGGINGFACE_API_KEY_FILE'];
  const env = Object.fromEntries(names.map((name) => [name, `value of ${name}`]));

  const holders = serviceNames.filter((service) => names.some((name) => name in serviceEnvironment(service, env, derived)));

  assert.deepEqual(holders, ['summarization-worker']);
});

test('stores that lack something are named before anything starts', () => {
  const env = { STORAGE_PROVIDER: 's3', S3_ACCESS_KEY_ID: 'id', STAGING_S3_SECRET_ACCESS_KEY: 'secret' };

  assert.throws(
    () => checkServiceSettings(serviceNames, env, derived),
    (error: unknown) => {
      assert.ok(error instanceof BadSettingsError);
      const named = error.problems.map((problem) => problem.split(':', 1)[0]).sort();
      assert.deepEqual(named, ['S3_BUCKET', 'S3_SECRET_ACCESS_KEY', 'STAGING_S3_ACCESS_KEY_ID']);
      return true;
    },
  );
  assert.throws(() => checkServiceSettings(serviceNames, { STAGING_URL: 'ftp://host' }, derived), /STAGING_URL: .*s3:\/\/bucket/);
  assert.throws(() => checkServiceSettings(['storage-worker'], {}, { REDIS_URL: 'redis', DATABASE_URL: 'database' }), /STORAGE_DIR: has to be set/);
  assert.throws(() => checkServiceSettings(['archive-worker'], {}, { REDIS_URL: 'redis' }), /STAGING_DIR: has to be set, or STAGING_URL/);
});

test('a secret in a file goes to its service as the file, unless the supervisor knows better', () => {
  const env = { ADMIN_API_KEY_FILE: '/run/secrets/key', DATABASE_URL_FILE: '/run/secrets/database' };

  const environment = serviceEnvironment('api-gateway', env, derived);

  assert.equal(environment['ADMIN_API_KEY_FILE'], '/run/secrets/key');
  assert.equal(environment['DATABASE_URL_FILE'], undefined);
  assert.equal(environment['DATABASE_URL'], 'database');
});

test('every wrong setting is named at once, each once', () => {
  const env = { PORT: 'eighty', LOG_LEVEL: 'loud', WORKER_CONCURRENCY: '0', DEFAULT_ARCHIVERS: 'gif', ADMIN_API_KEY: 'short' };

  assert.throws(
    () => checkServiceSettings(serviceNames, env, derived),
    (error: unknown) => {
      assert.ok(error instanceof BadSettingsError);
      const named = error.problems.map((problem) => problem.split(':', 1)[0]).sort();
      assert.deepEqual([...new Set(named)], ['ADMIN_API_KEY', 'DEFAULT_ARCHIVERS', 'LOG_LEVEL', 'PORT', 'WORKER_CONCURRENCY']);
      assert.equal(new Set(error.problems).size, error.problems.length);
      return true;
    },
  );
});

test('logs are readable on a terminal and JSON elsewhere, unless said otherwise', () => {
  assert.equal(loadStandaloneConfig({}, { isTerminal: true }).LOG_FORMAT, 'pretty');
  assert.equal(loadStandaloneConfig({}, { isTerminal: false }).LOG_FORMAT, 'json');
  assert.equal(loadStandaloneConfig({ LOG_FORMAT: 'json' }, { isTerminal: true }).LOG_FORMAT, 'json');
});
