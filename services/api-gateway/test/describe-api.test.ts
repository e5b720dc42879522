import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describeApi } from '../src/describe-api.ts';

type Json = Record<string, unknown>;
interface Operation {
  parameters?: { in: string; name: string; schema: Json }[];
  requestBody?: { content: Record<string, { schema: Json }> };
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Json> };
}

/** What zod says of a whole number that has no bounds of its own. */
const isBound = (value: unknown) => typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER;

/** Where a request could be as large as it likes, by path into the schema. */
function findUnbounded(schema: unknown, api: Description, path: string, seen: readonly string[] = []): string[] {
  if (typeof schema !== 'object' || schema === null) {
    return [`${path}: anything`];
  }
  const { $ref, ...node } = schema as Json & { $ref?: string };
  if ($ref !== undefined) {
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    return seen.includes(name) ? [] : findUnbounded(api.components?.schemas?.[name], api, `${path}(${name})`, [...seen, name]);
  }
  if (node['enum'] !== undefined || node['const'] !== undefined || typeof node['x-max-json-chars'] === 'number') {
    return [];
  }
  const choices = [node['anyOf'], node['oneOf'], node['allOf']].find(Array.isArray);
  if (choices) {
    return choices.flatMap((choice: unknown, index) => findUnbounded(choice, api, `${path}|${index}`, seen));
  }
  switch (node['type']) {
    case 'boolean':
    case 'null':
      return [];
    case 'string':
      return isBound(node['maxLength']) || node['format'] === 'uuid' ? [] : [`${path}: a string without maxLength`];
    case 'number':
    case 'integer':
      return (isBound(node['minimum']) || isBound(node['exclusiveMinimum'])) && (isBound(node['maximum']) || isBound(node['exclusiveMaximum']))
        ? []
        : [`${path}: a number without minimum and maximum`];
    case 'array':
      return [...(isBound(node['maxItems']) ? [] : [`${path}: an array without maxItems`]), ...findUnbounded(node['items'], api, `${path}[]`, seen)];
    case 'object': {
      const properties = Object.entries((node['properties'] ?? {}) as Json);
      const { additionalProperties: others = false } = node;
      return [
        ...properties.flatMap(([name, inner]) => findUnbounded(inner, api, `${path}.${name}`, seen)),
        ...(others === false
          ? []
          : isBound(node['maxProperties'])
            ? findUnbounded(others, api, `${path}.*`, seen)
            : [`${path}: any number of properties`]),
      ];
    }
    default:
      return [`${path}: anything`];
  }
}

test('every string, array and number that a request may have has bounds, in parameters, headers and bodies', async () => {
  const api = (await describeApi()) as Description;
  const unbounded: string[] = [];
  let seen = 0;
  for (const [path, operations] of Object.entries(api.paths)) {
    for (const [method, { parameters = [], requestBody }] of Object.entries(operations)) {
      const bodies = Object.values(requestBody?.content ?? {}).map(({ schema }) => ({ name: 'body', schema }));
      for (const { name, schema } of [...parameters, ...bodies]) {
        seen += 1;
        unbounded.push(...findUnbounded(schema, api, `${method} ${path} ${name}`));
      }
    }
  }

  assert.deepEqual(unbounded, []);
  assert.ok(seen > 5);
});

test('what has no bounds is found wherever it stands', () => {
  const api = { paths: {} };
  const find = (schema: unknown) => findUnbounded(schema, api, 'x');

  assert.deepEqual(find({ type: 'string' }), ['x: a string without maxLength']);
  assert.deepEqual(find({ type: 'integer', minimum: -Number.MAX_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }).length, 1);
  assert.deepEqual(find({ type: 'array', items: { type: 'string', maxLength: 3 } }), ['x: an array without maxItems']);
  assert.deepEqual(find({ type: 'object', properties: { a: { anyOf: [{ type: 'null' }, { type: 'string' }] } } }), [
    'x.a|1: a string without maxLength',
  ]);
  assert.deepEqual(find({ type: 'object', additionalProperties: {} }), ['x: any number of properties']);
  assert.deepEqual(find({ $ref: '#/components/schemas/nowhere' }), ['x(nowhere): anything']);
  assert.deepEqual(find({}), ['x: anything']);
  assert.deepEqual(find({ type: 'object', additionalProperties: false, properties: { a: { type: 'string', maxLength: 9 } } }), []);
});

test('every operation says which scope its key needs', async () => {
  const api = (await describeApi()) as { paths: Record<string, Record<string, { security?: Record<string, string[]>[] }>> };

  assert.deepEqual(api.paths['/api/v2/archive']?.['post']?.security, [{ bearer: ['write'] }, { api_key: ['write'] }]);
  for (const operations of Object.values(api.paths)) {
    for (const { security } of Object.values(operations)) {
      assert.equal(security?.length, 2);
    }
  }
});

test('the document refers to nothing that it lacks, and says which calls are there for old clients only', async () => {
  const api = (await describeApi()) as Description & { paths: Record<string, Record<string, { deprecated?: boolean }>> };

  const references = [...JSON.stringify(api).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map((match) => match[1] ?? '');
  assert.deepEqual(
    references.filter((name) => api.components?.schemas?.[name] === undefined),
    [],
  );
  assert.ok(references.includes('Task'));
  const deprecated = Object.entries(api.paths).filter(([, operations]) => Object.values(operations).some((operation) => operation.deprecated));
  assert.deepEqual(deprecated.map(([path]) => path).sort(), ['/api/v2/archive/sync', '/saves/{archiver}']);
});

test('an operation names the statuses that it can refuse with, and no ranges', async () => {
  const { paths } = (await describeApi()) as { paths: Record<string, Record<string, { responses: Record<string, unknown> }>> };
  const statusesOf = (path: string, method: string) => Object.keys(paths[path]?.[method]?.responses ?? {}).map(Number);

  assert.deepEqual(statusesOf('/api/v2/webhooks', 'get'), [200, 401, 403, 429, 503]);
  assert.deepEqual(statusesOf('/api/v2/tasks/{task_id}', 'get'), [200, 400, 401, 403, 404, 414, 429, 431, 503]);
  assert.deepEqual(statusesOf('/api/v2/archive/batch', 'post'), [202, 400, 401, 403, 409, 413, 415, 422, 429, 431, 503]);
  const ranges = Object.values(paths).flatMap((methods) =>
    Object.values(methods).filter(({ responses }) => Object.keys(responses).some((status) => /x/i.test(status))),
  );
  assert.deepEqual(ranges, []);
});
