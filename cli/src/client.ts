import { z } from 'zod';
import { ApiProblem, NoServerError } from '#errors.ts';

const subtaskSchema = z.looseObject({
  status: z.string(),
  stage: z.string(),
  progress: z.number().optional(),
  reason: z.string().optional(),
  error: z.object({ code: z.string(), detail: z.string(), hint: z.string() }).optional(),
  result: z.object({ size_bytes: z.number(), media_type: z.string(), url: z.string() }).optional(),
});

export const taskSchema = z.looseObject({
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

/** The data of a `subtask` event. */
export const subtaskEventSchema = subtaskSchema.extend({ archiver: z.string() });

const acceptedSchema = z.looseObject({
  task_id: z.string(),
  item_id: z.string(),
  capture_id: z.string(),
  status: z.string(),
  status_url: z.string(),
});
type Accepted = z.infer<typeof acceptedSchema>;

const problemSchema = z.object({ code: z.string(), detail: z.string() });

export interface Client {
  url: string;
  archive(request: Record<string, unknown>): Promise<Accepted>;
  task(taskId: string): Promise<Task>;
  /** The answer itself: server-sent events, unless something between holds them back. */
  events(taskId: string, lastEventId: string | undefined, signal: AbortSignal): Promise<Response>;
  /** The answer itself, for its bytes. */
  artifact(itemId: string, archiver: string, query: Record<string, string>): Promise<Response>;
}

type CallOptions = Omit<RequestInit, 'headers'> & { headers?: Record<string, string> };

/** Talks to one server. Calls reject with NoServerError or ApiProblem. */
export function createClient({ url, apiKey }: { url: string; apiKey?: string | undefined }): Client {
  const base = url.replace(/\/+$/, '');

  async function call(path: string, init: CallOptions = {}): Promise<Response> {
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
      throw problem.success ? new ApiProblem(problem.data.code, problem.data.detail) : notHtbase(response);
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

  return {
    url: base,
    archive: (request) => read(acceptedSchema, '/archive', { method: 'POST', body: JSON.stringify(request) }),
    task: (taskId) => read(taskSchema, `/tasks/${encodeURIComponent(taskId)}`),
    events: (taskId, lastEventId, signal) => {
      const headers = { accept: 'text/event-stream', ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }) };
      return call(`/tasks/${encodeURIComponent(taskId)}/events`, { headers, signal });
    },
    artifact: (itemId, archiver, query) => {
      const search = new URLSearchParams(query).toString();
      return call(`/archives/${encodeURIComponent(itemId)}/${encodeURIComponent(archiver)}${search && `?${search}`}`);
    },
  };
}
