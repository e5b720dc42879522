// What the OpenAPI document says of a route besides its own words: the scope that it takes, and the refusals that follow from what it takes.
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod';
import { describedRefusals, refusals } from '#plugins/problems.ts';
import type { RefusalStatus } from '#plugins/problems.ts';
import { describedEvents } from '#routes/webhooks/event-schemas.ts';

type RouteInput = Parameters<typeof jsonSchemaTransform>[0];

/** A route's entry in the OpenAPI document. */
export function describeRoute(input: RouteInput): ReturnType<typeof jsonSchemaTransform> {
  const { schema, url } = jsonSchemaTransform({ ...input, schema: withRefusals(input) });
  const { scope = 'open' } = input.route.config ?? {};
  const security = scope === 'open' ? [] : [{ bearer: [scope] }, { api_key: [scope] }];
  const description = [input.schema?.description ?? [], scope === 'open' ? [] : `Scope: \`${scope}\`.`].flat().join('\n\n');
  return { schema: { ...schema, description, security, response: withMeanings(schema['response']) }, url };
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

interface Description {
  paths: Record<string, Record<string, { responses: Record<string, { content?: Record<string, unknown> }> }>>;
  components: { schemas: Record<string, unknown>; responses?: Record<string, unknown> };
  webhooks?: object;
}

/** Adds what belongs to no route: the events of webhooks, and, written down once, the schemas that have an `id` and the refusals. */
export function describeShared(document: Parameters<typeof jsonSchemaTransformObject>[0]): ReturnType<typeof jsonSchemaTransformObject> {
  const described = jsonSchemaTransformObject(document);
  const description = described as Description;
  const { paths, components } = description;
  description.webhooks = describedEvents;
  for (const { responses } of Object.values(paths).flatMap((operations) => Object.values(operations))) {
    for (const { status, name } of describedRefusals) {
      if (Object.keys(responses[status]?.content ?? {}).join() === problemType) {
        Object.assign(responses, { [status]: { $ref: `#/components/responses/${name}` } });
      }
    }
  }
  components.responses = Object.fromEntries(
    describedRefusals.map(({ name, description, example }) => {
      return [name, { description, content: { [problemType]: { schema: { $ref: '#/components/schemas/Problem' }, example } } }];
    }),
  );

  // of each schema there is one for requests and one for answers; most are wanted in one form only
  const used = new Set(referredBy([paths, describedEvents, components.responses]));
  for (const id of used) {
    referredBy(components.schemas[id]).forEach((inner) => used.add(inner)); // and these are looked at in their turn
  }
  components.schemas = Object.fromEntries(Object.entries(components.schemas).filter(([id]) => used.has(id)));
  return described;
}

const problemType = 'application/problem+json';

function referredBy(part: unknown): string[] {
  return [...JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].flatMap((match) => match[1] ?? []);
}
