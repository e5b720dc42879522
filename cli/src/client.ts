import { z } from 'zod';
import { ApiProblem, NoServerError } from '#errors.ts';

const subtaskSchema = z.object({
  status: z.string(),
  stage: z.string(),
  reason: z.string().optional(),
  error: z.object({ code: z.string(), detail: z.string(), hint: z.string() }).optional(),
  result: z.object({ size_bytes: z.number(), media_type: z.string(), url: z.string() }).optional(),
});

const taskSchema = z.looseObject({
  task_id: z.string(),
  status: z.enum(['pending', 'processing', 'success', 'failed']),
  progress: z.number(),
  item_id: z.string().optional(),
  capture_id: z.string().optional(),
  url: z.string().optional(),
  grade: z.string().optional(),
  subtasks: z.record(z.string(), subtaskSchema),
  error: z.object({ code: z.string(), detail: z.string(), hint: z.string() }).optional(),
});
export type Task = z.infer<typeof taskSchema>;

const acceptedSchema = z.looseObject({
  task_id: z.string(),
  item_id: z.string(),
  capture_id: z.string(),
  status: z.string(),
  status_url: z.string(),
});
type Accepted = z.infer<typeof acceptedSchema>;

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

const itemPageSchema = z.object({ items: z.array(itemSchema), next_cursor: z.string().nullable() });
type ItemPage = z.infer<typeof itemPageSchema>;

const problemSchema = z.object({ code: z.string(), detail: z.string() });

export interface Client {
  url: string;
  archive(request: Record<string, unknown>): Promise<Accepted>;
  task(taskId: string): Promise<Task>;
  /** A page of the list, or with `q` of what was found. */
  archives(query: URLSearchParams): Promise<ItemPage>;
  /** The answer itself, for its bytes. */
  artifact(itemId: string, archiver: string, query: Record<string, string>): Promise<Response>;
}

/** Talks to one server. Calls reject with NoServerError or ApiProblem. */
export function createClient({ url, apiKey }: { url: string; apiKey?: string | undefined }): Client {
  const base = url.replace(/\/+$/, '');

  async function call(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { ...(apiKey ? { authorization: `Bearer ${apiKey}` } : {}), ...(init.body ? { 'content-type': 'application/json' } : {}) };
    const response = await fetch(`${base}/api/v2${path}`, { ...init, headers }).catch((error: unknown) => {
      throw new NoServerError(`No HT Base answers at ${base}. Start one with "npm start", or set HTBASE_URL.`, { cause: error });
    });
    if (!response.ok) {
      const problem = problemSchema.safeParse(await response.json().catch(() => undefined));
      throw problem.success ? new ApiProblem(problem.data.code, problem.data.detail) : notHtbase(response);
    }
    return response;
  }

  async function read<Shape extends z.ZodType>(shape: Shape, path: string, init?: RequestInit): Promise<z.infer<Shape>> {
    const response = await call(path, init);
    const parsed = shape.safeParse(await response.json().catch(() => undefined));
    if (!parsed.success) {
      throw notHtbase(response);
    }
    return parsed.data;
  }

  const notHtbase = (response: Response) => new NoServerError(`What answers at ${base} is not HT Base (HTTP ${response.status}). Set HTBASE_URL.`);

  return {
    url: base,
    archive: (request) => read(acceptedSchema, '/archive', { method: 'POST', body: JSON.stringify(request) }),
    task: (taskId) => read(taskSchema, `/tasks/${encodeURIComponent(taskId)}`),
    archives: (query) => read(itemPageSchema, `/archives?${query.toString()}`),
    artifact: (itemId, archiver, query) => {
      const search = new URLSearchParams(query).toString();
      return call(`/archives/${encodeURIComponent(itemId)}/${encodeURIComponent(archiver)}${search && `?${search}`}`);
    },
  };
}
