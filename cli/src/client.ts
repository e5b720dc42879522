import { z } from 'zod';
import { ApiProblem, NoServerError, UsageError } from '#errors.ts';

const errorSchema = z.object({ code: z.string(), detail: z.string(), hint: z.string() });

const subtaskSchema = z.looseObject({
  status: z.string(),
  stage: z.string(),
  progress: z.number().optional(),
  reason: z.string().optional(),
  error: errorSchema.optional(),
  result: z.object({ size_bytes: z.number(), media_type: z.string(), url: z.string() }).optional(),
});

const statusSchema = z.enum(['pending', 'processing', 'success', 'failed']);
const countsSchema = z.object({
  total: z.number(),
  pending: z.number(),
  processing: z.number(),
  succeeded: z.number(),
  failed: z.number(),
});

const waitingSchema = z.object({ queue: z.string(), reason: z.string(), position: z.number().optional(), estimate_seconds: z.number().optional() });

export const taskSchema = z.looseObject({
  task_id: z.string(),
  type: z.string().optional(),
  status: statusSchema,
  progress: z.number(),
  item_id: z.string().optional(),
  capture_id: z.string().optional(),
  url: z.string().optional(),
  grade: z.string().optional(),
  completeness: z.string().optional(),
  counts: countsSchema.optional(),
  subtasks: z.record(z.string(), subtaskSchema),
  waiting: waitingSchema.optional(),
  error: errorSchema.optional(),
});
export type Task = z.infer<typeof taskSchema>;

/** The data of a `subtask` event. */
export const subtaskEventSchema = subtaskSchema.extend({ archiver: z.string(), waiting: waitingSchema.optional() });

const acceptedSchema = z.looseObject({
  task_id: z.string(),
  item_id: z.string(),
  capture_id: z.string(),
  status: z.string(),
  status_url: z.string(),
});
type Accepted = z.infer<typeof acceptedSchema>;

/** A page of a list. */
const pageOf = <Shape extends z.ZodType>(item: Shape) => z.object({ items: z.array(item), next_cursor: z.string().nullable() });

const rebuildSchema = z.object({ queued: z.number() });

const keySchema = z.looseObject({
  id: z.string(),
  name: z.string(),
  owner: z.string(),
  scopes: z.array(z.string()),
  created_at: z.string(),
  expires_at: z.string().optional(),
  revoked_at: z.string().optional(),
});
export type Key = z.infer<typeof keySchema>;
const keyPageSchema = pageOf(keySchema);

const createdKeySchema = keySchema.extend({ key: z.string() });
export type CreatedKey = z.infer<typeof createdKeySchema>;

const acceptedBatchSchema = z.looseObject({
  task_id: z.string(),
  rejected: z.array(z.object({ index: z.number(), url: z.string(), code: z.string(), detail: z.string(), duplicate_of: z.number().optional() })),
});
export type AcceptedBatch = z.infer<typeof acceptedBatchSchema>;

const taskItemSchema = z.looseObject({ index: z.number(), url: z.string(), status: statusSchema, error: errorSchema.optional() });
export type TaskItem = z.infer<typeof taskItemSchema>;

const taskSummarySchema = z.looseObject({
  task_id: z.string(),
  type: z.string(),
  status: statusSchema,
  url: z.string().optional(),
  counts: countsSchema.optional(),
  created_at: z.string(),
  error: errorSchema.optional(),
});

const taskItemsSchema = pageOf(taskItemSchema);
const tasksSchema = pageOf(taskSummarySchema);

const issueSchema = z.object({ path: z.string(), message: z.string(), code: z.string().optional() });
const problemSchema = z.object({ code: z.string(), detail: z.string(), errors: z.array(issueSchema).default([]) });
const partSchema = z.object({ text: z.string(), mark: z.boolean() });

const itemSchema = z.looseObject({
  item_id: z.string(),
  url: z.string(),
  title: z.string().optional(),
  tags: z.array(z.string()),
  capture_count: z.number(),
  latest: z.looseObject({ status: z.string(), grade: z.string().optional() }).optional(),
  match: z.looseObject({ title: z.array(partSchema).optional(), snippet: z.array(partSchema) }).optional(),
});
export type Item = z.infer<typeof itemSchema>;

const itemPageSchema = pageOf(itemSchema);

const startedRunSchema = z.looseObject({ run_id: z.string() });

const storageRunSchema = z.looseObject({
  run_id: z.string(),
  status: z.enum(['waiting', 'running', 'done', 'failed']),
  counts: z.record(z.string(), z.number()).optional(),
  findings: z.array(z.object({ sha256: z.string(), kind: z.string() })).optional(),
  error: z.string().optional(),
});
export type StorageRun = z.infer<typeof storageRunSchema>;

const acceptedSummariesSchema = z.looseObject({ task_id: z.string() });

const summarySchema = z.looseObject({
  lede: z.string(),
  summary: z.string(),
  quotes: z.array(z.looseObject({ start: z.number().nullable() })),
  unsupported: z.array(z.string()),
  provider: z.string(),
  model: z.string().nullable(),
  truncated: z.boolean(),
  read_share: z.number(),
  created_at: z.string(),
});
export type Summary = z.infer<typeof summarySchema>;
const shownSummarySchema = summarySchema.extend({ history: z.array(summarySchema).optional() });

export interface Client {
  url: string;
  archive(request: Record<string, unknown>): Promise<Accepted>;
  archiveBatch(request: Record<string, unknown>): Promise<AcceptedBatch>;
  task(taskId: string): Promise<Task>;
  cancel(taskId: string): Promise<Task>;
  tasks(query: Record<string, string>): Promise<z.infer<typeof tasksSchema>>;
  /** What a batch consists of. */
  taskItems(taskId: string, query: Record<string, string>): Promise<z.infer<typeof taskItemsSchema>>;
  /** The answer itself: server-sent events, unless something between holds them back. */
  events(taskId: string, lastEventId: string | undefined, signal: AbortSignal): Promise<Response>;
  /** A page of the list, or with `q` of what was found. */
  archives(query: URLSearchParams): Promise<z.infer<typeof itemPageSchema>>;
  /** The answer itself, for its bytes. */
  artifact(itemId: string, archiver: string, query: Record<string, string>): Promise<Response>;
  summarize(itemId: string, request: Record<string, unknown>): Promise<z.infer<typeof acceptedSummariesSchema>>;
  summarizeBatch(request: Record<string, unknown>): Promise<z.infer<typeof acceptedSummariesSchema>>;
  summary(itemId: string, query: Record<string, string>): Promise<z.infer<typeof shownSummarySchema>>;
  createKey(request: Record<string, unknown>): Promise<CreatedKey>;
  /** All of them, newest first. */
  keys(): Promise<Key[]>;
  revokeKey(id: string): Promise<Key>;
  /** Has everything mirrored to Firestore anew; resolves with how many documents are to be written. */
  rebuildFirestore(): Promise<number>;
  verifyObjects(request: Record<string, unknown>): Promise<z.infer<typeof startedRunSchema>>;
  collectGarbage(request: Record<string, unknown>): Promise<z.infer<typeof startedRunSchema>>;
  storageRun(id: string): Promise<StorageRun>;
}

type CallOptions = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

/** Talks to one server. Calls reject with NoServerError, ApiProblem or UsageError. */
export function createClient({ url, apiKey }: { url: string; apiKey?: string | undefined }): Client {
  const base = url.replace(/\/+$/, '');

  async function call(path: string, init: CallOptions = {}): Promise<Response> {
    if (!/^https?:\/\//.test(base) || !URL.canParse(base)) {
      throw new UsageError(`HTBASE_URL has to look like http://localhost:8080, not "${base}".`);
    }
    const headers = {
      ...init.headers,
      ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}),
      ...(init.body ? { 'content-type': 'application/json' } : {}),
    };
    const response = await fetch(`${base}/api/v2${path}`, { ...init, headers }).catch((error: unknown) => {
      throw new NoServerError(`No HT Base answers at ${base}. Start one with "npm start", or set HTBASE_URL.`, { cause: error });
    });
    if (!response.ok) {
      const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
      throw problem.success ? new ApiProblem(problem.data.code, problem.data.detail, problem.data.errors) : notHtbase(response);
    }
    return response;
  }

  async function read<Shape extends z.ZodType>(shape: Shape, path: string, init?: CallOptions): Promise<z.infer<Shape>> {
    const response = await call(path, init);
    const parsed = shape.safeParse(await response.json().catch(() => undefined));
    if (!parsed.success) {
      throw notHtbase(response);
    }
    return parsed.data;
  }

  const notHtbase = (response: Response) => new NoServerError(`What answers at ${base} is not HT Base (HTTP ${response.status}). Set HTBASE_URL.`);

  async function readKeys(): Promise<Key[]> {
    const all: Key[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: z.infer<typeof keyPageSchema> = await read(
        keyPageSchema,
        `/admin/keys?limit=200${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      all.push(...page.items);
      cursor = page.next_cursor;
    }
    return all;
  }

  return {
    url: base,
    archive: (request) => read(acceptedSchema, '/archive', { method: 'POST', body: JSON.stringify(request) }),
    archiveBatch: (request) => read(acceptedBatchSchema, '/archive/batch', { method: 'POST', body: JSON.stringify(request) }),
    task: (taskId) => read(taskSchema, `/tasks/${encodeURIComponent(taskId)}`),
    cancel: (taskId) => read(taskSchema, `/tasks/${encodeURIComponent(taskId)}/cancel`, { method: 'POST' }),
    tasks: (query) => read(tasksSchema, `/tasks?${new URLSearchParams(query).toString()}`),
    taskItems: (taskId, query) => read(taskItemsSchema, `/tasks/${encodeURIComponent(taskId)}/items?${new URLSearchParams(query).toString()}`),
    events: (taskId, lastEventId, signal) => {
      const headers = { accept: 'text/event-stream', ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) };
      return call(`/tasks/${encodeURIComponent(taskId)}/events`, { headers, signal });
    },
    archives: (query) => read(itemPageSchema, `/archives?${query.toString()}`),
    artifact: (itemId, archiver, query) => {
      const search = new URLSearchParams(query).toString();
      return call(`/archives/${encodeURIComponent(itemId)}/${encodeURIComponent(archiver)}${search && `?${search}`}`);
    },
    summarize: (itemId, request) =>
      read(acceptedSummariesSchema, `/summarize/${encodeURIComponent(itemId)}`, { method: 'POST', body: JSON.stringify(request) }),
    summarizeBatch: (request) => read(acceptedSummariesSchema, '/summarize/batch', { method: 'POST', body: JSON.stringify(request) }),
    summary: (itemId, query) => read(shownSummarySchema, `/summaries/${encodeURIComponent(itemId)}?${new URLSearchParams(query).toString()}`),
    createKey: (request) => read(createdKeySchema, '/admin/keys', { method: 'POST', body: JSON.stringify(request) }),
    keys: readKeys,
    verifyObjects: (request) => read(startedRunSchema, '/admin/storage/verify', { method: 'POST', body: JSON.stringify(request) }),
    collectGarbage: (request) => read(startedRunSchema, '/admin/storage/gc', { method: 'POST', body: JSON.stringify(request) }),
    storageRun: (id) => read(storageRunSchema, `/admin/storage/runs/${encodeURIComponent(id)}`),
    revokeKey: (id) => read(keySchema, `/admin/keys/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    rebuildFirestore: async () => (await read(rebuildSchema, '/admin/firestore/rebuild', { method: 'POST' })).queued,
  };
}
