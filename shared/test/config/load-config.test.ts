import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { BadSettingsError, loadConfig, loadServiceConfig, serviceNames, serviceSettings } from '@htbase/shared/config';

const gateway = serviceSettings['api-gateway'];
const needed = { REDIS_URL: 'redis://localhost', DATABASE_URL: 'postgresql://localhost', STORAGE_DIR: '/objects' };

test('settings that are left out have their defaults', () => {
  const config = loadConfig(gateway, needed);

  assert.equal(config.PORT, 8_080);
  assert.equal(config.HOST, 'localhost');
  assert.deepEqual(config.DEFAULT_ARCHIVERS, ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot']);
  assert.deepEqual(config.ARCHIVE_QUEUES, [{ queue: 'archive', archivers: ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot'] }]);
  assert.ok(Object.isFrozen(config));
});

test('every bad setting is named at once', () => {
  const bad = {
    PORT: '99999',
    LOG_LEVEL: 'loud',
    DEFAULT_ARCHIVERS: 'gif',
    ARCHIVE_QUEUES: 'storage=pdf',
    AUTH_REQUIRED: 'perhaps',
    STORAGE_DIR: 'x',
    REDIS_URL: 'x',
  };

  assert.throws(
    () => loadConfig(gateway, bad),
    (error) => {
      assert.ok(error instanceof BadSettingsError);
      const names = error.problems.map((problem) => problem.split(':')[0]).sort();
      assert.deepEqual(names, ['ARCHIVE_QUEUES', 'AUTH_REQUIRED', 'DATABASE_URL', 'DEFAULT_ARCHIVERS', 'LOG_LEVEL', 'PORT']);
      return true;
    },
  );
});

test('an empty variable counts as not set, and NAME_FILE names a file with the value', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'htb-config-'));
  try {
    await writeFile(join(folder, 'url'), 'postgresql://secret\n');

    const config = loadConfig(gateway, { ...needed, PORT: '', DATABASE_URL: '', DATABASE_URL_FILE: join(folder, 'url') });

    assert.equal(config.PORT, 8_080);
    assert.equal(config.DATABASE_URL, 'postgresql://secret');
    assert.throws(() => loadConfig(gateway, { ...needed, PORT_FILE: join(folder, 'nothing') }), /PORT_FILE: ENOENT/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test('lanes split the archivers into queues, each archiver in exactly one', () => {
  const lanes = (text: string) => loadConfig(gateway, { ...needed, ARCHIVE_QUEUES: text }).ARCHIVE_QUEUES;

  assert.deepEqual(lanes('fast=readability,screenshot; slow=singlefile-cli,monolith,pdf'), [
    { queue: 'fast', archivers: ['readability', 'screenshot'] },
    { queue: 'slow', archivers: ['singlefile', 'monolith', 'pdf'] },
  ]);
  for (const bad of [
    'a=pdf',
    'a=pdf,pdf,singlefile,monolith,readability,screenshot',
    'a=pdf,gif,singlefile,monolith,readability,screenshot',
    'a:b=pdf',
  ]) {
    assert.throws(() => lanes(bad), BadSettingsError, bad);
  }
});

test('the archive worker, which runs hostile pages, gets no credentials but those of a staging bucket', () => {
  const names = Object.keys(serviceSettings['archive-worker']).filter((name) => !name.startsWith('STAGING_'));

  assert.ok(!names.some((name) => /DATABASE|STORAGE|API_KEY|SECRET/.test(name)), names.join());
  assert.ok(serviceNames.includes('archive-worker'));
});

test('rates and networks are read, and what is none is named', () => {
  const rate = (text: string) => loadConfig(gateway, { ...needed, API_RATE_LIMIT: text }).API_RATE_LIMIT;

  assert.deepEqual(rate('100/minute'), { count: 100, seconds: 60 });
  assert.deepEqual(rate('5/s'), { count: 5, seconds: 1 });
  assert.equal(rate('off'), 'off');
  assert.equal(rate(''), undefined);
  for (const wrong of ['100', '0/minute', '1.5/hour', '10/fortnight', '10 / minute']) {
    assert.throws(() => rate(wrong), /API_RATE_LIMIT: has to look like 100\/minute/);
  }
  const proxies = (text: string) => loadConfig(gateway, { ...needed, TRUSTED_PROXIES: text }).TRUSTED_PROXIES;
  assert.deepEqual(proxies('10.0.0.0/8, fd00::/8, 192.0.2.1'), ['10.0.0.0/8', 'fd00::/8', '192.0.2.1']);
  assert.throws(() => proxies('10.0.0.0/8,proxy.internal'), /TRUSTED_PROXIES: has to name networks as CIDRs .*"proxy.internal"/);
});

test('who makes summaries is a list, and what those need is asked for', () => {
  const env = { REDIS_URL: 'redis', DATABASE_URL: 'database' };
  const load = (more: Record<string, string>) => loadServiceConfig('summarization-worker', { ...env, ...more });

  assert.deepEqual(load({}).LLM_PROVIDER, ['extractive']);
  assert.deepEqual(load({ LLM_PROVIDER: 'Mock, extractive,mock' }).LLM_PROVIDER, ['mock', 'extractive']);
  assert.throws(() => load({ LLM_PROVIDER: 'extractive,mock' }), /LLM_PROVIDER: extractive never fails, so it has to be the last/);
  assert.throws(() => load({ CHUNK_SIZE: '1000', CHUNK_OVERLAP: '501' }), /CHUNK_OVERLAP: has to be at most half of CHUNK_SIZE/);
  assert.throws(() => load({ LLM_PROVIDER: 'openai,clippy' }), /LLM_PROVIDER: has to name some of openai, .*, not "openai,clippy"/);
  assert.throws(() => load({ LLM_PROVIDER: ',' }), /LLM_PROVIDER: has to name some of/);
  assert.throws(() => load({ LLM_PROVIDER: 'openai,huggingface' }), /OPENAI_API_KEY: has to be set[^]*HUGGINGFACE_API_URL: has to be set/);
  assert.doesNotThrow(() => load({ LLM_PROVIDER: 'openai', OPENAI_BASE_URL: 'http://localhost:11434/v1' }));
  assert.throws(
    () => load({ LLM_PROVIDER: 'openai', OPENAI_BASE_URL: 'https://user:hunter2@models.example/v1' }),
    (error: Error) => error.message.includes('OPENAI_BASE_URL: must not hold a user or password') && !error.message.includes('hunter2'),
  );
});
