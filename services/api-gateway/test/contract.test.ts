import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scopes } from '@htbase/shared/models';
import { installSchemathesis } from './schemathesis.ts';
import { visitGateway } from './visit-gateway.ts';
import type { Visitor } from './visit-gateway.ts';

const { program = '', reason = false } = await installSchemathesis(process.env);

const short = { seed: 1, maxExamples: 1, phases: ['examples', 'fuzzing'] } as const;
/** With the statuses that have to come up, or the visit says nothing of them. */
const visitors: (Visitor & { name: string; sees: number[] })[] = [
  {
    name: 'who may do everything',
    ...short,
    key: scopes,
    maxExamples: 3,
    phases: ['examples', 'coverage', 'fuzzing'],
    sees: [200, 201, 202, 204, 400, 404, 409, 415, 422],
  },
  { name: 'who may only read', ...short, key: ['read'], sees: [200, 403] },
  { name: 'who may only write', ...short, key: ['write'], sees: [202, 403] },
  { name: 'who has a wrong key', ...short, key: 'wrong', sees: [401, 429] },
  { name: 'who comes too often', ...short, key: scopes, rateLimit: '3/hour', sees: [200, 429] },
];

for (const { name, sees, ...visitor } of visitors) {
  test(`the gateway answers as its OpenAPI document says, whatever it is asked by one ${name}`, { skip: reason }, async (context) => {
    const { isKept, output, seen } = await visitGateway(program, visitor, context);

    assert.ok(isKept, output);
    assert.deepEqual(
      sees.filter((status) => !seen.has(status)),
      [],
      'these did not come up',
    );
  });
}
