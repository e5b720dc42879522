import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scopes } from '@htbase/shared/models';
import type { Scope } from '@htbase/shared/models';
import { installSchemathesis } from './schemathesis.ts';
import { visitGateway } from './visit-gateway.ts';

const { program = '', reason = false } = await installSchemathesis(process.env);

const keys: (readonly Scope[])[] = [scopes, ['read'], ['write'], ['admin']];

for (const key of keys) {
  test(
    `the gateway answers as its OpenAPI document says, asked much and one thing after another (${key.join(', ')})`,
    { skip: reason },
    async (context) => {
      const { isKept, output } = await visitGateway(
        program,
        { key, seed: 2, maxExamples: 25, phases: ['examples', 'coverage', 'fuzzing', 'stateful'] },
        context,
      );

      assert.ok(isKept, output);
    },
  );
}
