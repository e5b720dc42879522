import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkContract, installSchemathesis } from './schemathesis.ts';
import { createTestApp } from './test-app.ts';

const { program = '', reason = false } = await installSchemathesis(process.env);

test('the gateway answers as its OpenAPI document says, whatever it is asked', { skip: reason }, async ({ signal }) => {
  const own = await createTestApp({ env: { API_RATE_LIMIT: 'off' } });
  try {
    const address = await own.app.listen({ host: '127.0.0.1', port: 0 });

    const { isKept, output } = await checkContract(program, address, {
      seed: 1,
      maxExamples: 3,
      phases: ['examples', 'coverage', 'fuzzing'],
      signal,
    });

    assert.ok(isKept, output);
  } finally {
    await own.close();
  }
});
