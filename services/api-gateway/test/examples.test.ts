import assert from 'node:assert/strict';
import { channel } from 'node:diagnostics_channel';
import { test } from 'node:test';
import type { FastifyInstance, RouteOptions } from 'fastify';
import { z } from 'zod';
import { describeApi } from '../src/describe-api.ts';

type Json = Record<string, unknown>;
interface Content {
  schema: Json;
  example?: unknown;
  examples?: Record<string, { value: unknown }>;
}
interface Operation {
  operationId: string;
  requestBody?: { content: Record<string, Content> };
  responses: Record<string, { content?: Record<string, Content> }>;
}
interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Json> };
}

const routes: RouteOptions[] = [];
const collect = (message: unknown) => {
  (message as { fastify: FastifyInstance }).fastify.addHook('onRoute', (route) => void routes.push(route));
};
channel('fastify.initialization').subscribe(collect);
const api = (await describeApi()) as Description;
channel('fastify.initialization').unsubscribe(collect);

const operations = Object.values(api.paths).flatMap((methods) => Object.values(methods));
/** Its answer is a file. */
const withoutJson = ['getArtifact'];

/** What a reader of the document is shown for a body. */
function examplesOf({ schema, example, examples = {} }: Content): unknown[] {
  const named = typeof schema['$ref'] === 'string' ? api.components.schemas[schema['$ref'].split('/').at(-1) ?? ''] : schema;
  const own = named?.['examples'] ?? (named?.['example'] === undefined ? [] : [named['example']]);
  return [...(example === undefined ? [] : [example]), ...Object.values(examples).map(({ value }) => value), ...(own as unknown[])];
}

const answersOf = ({ responses }: Operation) => Object.entries(responses).filter(([status]) => status.startsWith('2'));

test('every operation shows an example of what it is sent and of each good answer', () => {
  const without: string[] = [];
  for (const operation of operations.filter(({ operationId }) => !withoutJson.includes(operationId))) {
    const bodies = Object.values(operation.requestBody?.content ?? {}).map((content) => ({ what: 'body', content }));
    const answers = answersOf(operation).flatMap(([status, { content = {} }]) =>
      Object.values(content).map((one) => ({ what: status, content: one })),
    );
    for (const { what, content } of [...bodies, ...answers]) {
      if (examplesOf(content).length === 0) {
        without.push(`${operation.operationId}: ${what}`);
      }
    }
  }

  assert.deepEqual(without, []);
  assert.ok(operations.length > 30);
});

test('every example is one that the gateway would take, or give', () => {
  let seen = 0;
  for (const operation of operations) {
    const { body, response } = routes.find((route) => route.schema?.operationId === operation.operationId)?.schema ?? {};
    for (const content of Object.values(operation.requestBody?.content ?? {})) {
      for (const example of examplesOf(content)) {
        seen += 1;
        (body as z.ZodType).parse(example);
      }
    }
    for (const [status, { content = {} }] of answersOf(operation)) {
      const answer = (response as Record<string, unknown>)[status];
      for (const example of answer instanceof z.ZodType ? Object.values(content).flatMap(examplesOf) : []) {
        seen += 1;
        const given = answer as z.ZodType;
        assert.deepEqual(given.parse(example), example, `${operation.operationId} ${status}: a field that it does not have`);
      }
    }
  }

  assert.ok(seen > 40, `${seen} examples`);
});
