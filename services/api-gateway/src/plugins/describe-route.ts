// What the OpenAPI document says of a route besides its own words: the scope that it takes, and the refusals that follow from what it takes.
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { refusals } from '#plugins/problems.ts';
import type { RefusalStatus } from '#plugins/problems.ts';

type RouteInput = Parameters<typeof jsonSchemaTransform>[0];

/** A route's entry in the OpenAPI document. */
export function describeRoute(input: RouteInput): ReturnType<typeof jsonSchemaTransform> {
  const { schema, url } = jsonSchemaTransform({ ...input, schema: withRefusals(input) });
  const { scope = 'open' } = input.route.config ?? {};
  const security = scope === 'open' ? [] : [{ bearer: [scope] }, { api_key: [scope] }];
  return { schema: { ...schema, security, response: withMeanings(schema['response']) }, url };
}

const meanings: Record<string, string> = { 200: 'Done', 201: 'Made', 202: 'Accepted; it goes on' };

/** Says of each good answer what it is, where its schema has no words of its own. */
function withMeanings(answers: unknown): Record<string, object> {
  const described = Object.entries((answers ?? {}) as Record<string, object>).map(([status, answer]) => {
    const meaning = 'description' in answer ? undefined : meanings[status];
    return [status, meaning === undefined ? answer : { description: meaning, content: { 'application/json': { schema: answer } } }] as const;
  });
  return Object.fromEntries(described);
}

/** Puts the statuses that this route can refuse with in place of the range. */
function withRefusals(input: RouteInput): RouteInput['schema'] {
  const { response } = input.schema ?? {};
  if (typeof response !== 'object' || response === null || !('4xx' in response)) {
    return input.schema;
  }
  const { '4xx': _, ...answers } = response;
  return { ...input.schema, response: { ...refusals(...refusalsOf(input)), ...answers } };
}

function refusalsOf(input: RouteInput): RefusalStatus[] {
  const { params, querystring, headers } = input.schema ?? {};
  const takesBody = ![input.route.method].flat().includes('GET'); // fastify reads it also where none is asked for
  const found: RefusalStatus[] = (input.route.config?.scope ?? 'open') === 'open' ? [] : [401, 403, 429];
  if (params !== undefined) {
    found.push(404, 414);
  }
  if (takesBody) {
    found.push(413, 415);
  }
  const hasFreeHead = params !== undefined || querystring !== undefined || headers !== undefined;
  if (hasFreeHead) {
    found.push(431);
  }
  return hasFreeHead || takesBody ? [400, ...found] : found;
}

/** Adds the schemas that have an `id` and are referred to; each comes in two forms, for requests and for answers. */
export function describeSchemas(document: Parameters<typeof jsonSchemaTransformObject>[0]): ReturnType<typeof jsonSchemaTransformObject> {
  const described = jsonSchemaTransformObject(document);
  if ('components' in described && described.components?.schemas) {
    const { schemas } = described.components;
    const used = new Set(referredBy(described.paths));
    for (const id of used) {
      referredBy(schemas[id]).forEach((inner) => used.add(inner)); // and these are looked at in their turn
    }
    described.components.schemas = Object.fromEntries<object>(Object.entries(schemas).filter(([id]) => used.has(id)));
  }
  return described;
}

function referredBy(part: unknown): string[] {
  return [...JSON.stringify(part ?? {}).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].flatMap((match) => match[1] ?? []);
}
