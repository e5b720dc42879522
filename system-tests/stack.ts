import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chown, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import { temporaryFolder } from './checks/temporary-folder.ts';
import { descendantsOf, stillAlive } from './processes.ts';
import type { ProcessInfo } from './processes.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const startMs = 60_000;
const endMs = 15_000;

const taskSchema = z.looseObject({
  task_id: z.string(),
  status: z.enum(['pending', 'processing', 'success', 'failed']),
  progress: z.number(),
  item_id: z.string(),
  capture_id: z.string(),
  grade: z.string().optional(),
  completeness: z.string().optional(),
  started_at: z.string().optional(),
  created_at: z.string(),
  error: z.object({ code: z.string(), detail: z.string(), retryable: z.boolean(), hint: z.string() }).optional(),
  waiting: z.looseObject({ queue: z.string(), reason: z.string(), not_before: z.string().optional() }).optional(),
  subtasks: z.record(
    z.string(),
    z.looseObject({
      status: z.string(),
      stage: z.string(),
      progress: z.number(),
      attempts: z.number(),
      not_before: z.string().optional(),
      reason: z.string().optional(),
      error: z.object({ code: z.string() }).optional(),
      result: z.object({ url: z.string(), size_bytes: z.number(), sha256: z.string() }).optional(),
    }),
  ),
});
export type Task = z.infer<typeof taskSchema>;

const acceptedSchema = z.object({ task_id: z.string(), item_id: z.string(), capture_id: z.string() });

export interface User {
  uid: number;
  gid: number;
}

/** The real standalone, in a data folder of its own. */
export class Stack {
  readonly dataFolder: string;
  readonly #removeFolder: () => Promise<void>;
  readonly #env: Record<string, string>;
  readonly #user: User | undefined;
  #process: ChildProcess | undefined;
  #output = '';
  url = '';

  /** `DATA_DIR` in the environment names a folder that the caller looks after. */
  private constructor(folder: { path: string; remove(): Promise<void> }, env: Record<string, string>, user: User | undefined) {
    this.dataFolder = env['DATA_DIR'] ?? join(folder.path, 'data');
    this.#removeFolder = folder.remove;
    this.#env = env;
    this.#user = user;
  }

  /** Starts it, as `user` if one is given; the environment is added to an otherwise plain one. */
  static async start(env: Record<string, string> = {}, user?: User): Promise<Stack> {
    const given = env['DATA_DIR'];
    const folder = given === undefined ? await temporaryFolder('htb-stack-') : { path: given, remove: async () => {} };
    const stack = new Stack(folder, env, user);
    await mkdir(stack.dataFolder, { recursive: true });
    if (user) {
      await chown(stack.dataFolder, user.uid, user.gid);
    }
    try {
      await stack.boot();
      return stack;
    } catch (error) {
      await folder.remove();
      throw error;
    }
  }

  get pid(): number {
    return this.#process?.pid ?? 0;
  }

  get output(): string {
    return this.#output;
  }

  /** Starts the supervisor (again) and waits until it is ready. */
  async boot(): Promise<void> {
    this.#output = '';
    const child = spawnStandalone({ ...this.#env, DATA_DIR: this.dataFolder }, this.#user);
    this.#process = child;
    const ready = Promise.withResolvers<void>();
    const read = (chunk: Buffer) => {
      this.#output += chunk.toString();
      const url = /^HT Base is ready at (\S+)$/m.exec(this.#output)?.[1];
      if (url !== undefined) {
        this.url = url;
        ready.resolve();
      }
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => ready.reject(new Error(`standalone ended with ${code}:\n${this.#output.slice(-4_000)}`)));
    const timer = setTimeout(() => ready.reject(new Error(`standalone was not ready in time:\n${this.#output.slice(-4_000)}`)), startMs);
    await ready.promise.finally(() => clearTimeout(timer));
  }

  async request(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Response> {
    const isText = typeof body === 'string';
    return fetch(`${this.url}${path}`, {
      method,
      headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: isText ? body : JSON.stringify(body) }),
    });
  }

  async archive(request: Record<string, unknown>): Promise<z.infer<typeof acceptedSchema>> {
    const response = await this.request('POST', '/api/v2/archive', request);
    const text = await response.text();
    if (response.status !== 202) {
      throw new Error(`POST /archive: ${response.status} ${text}`);
    }
    return acceptedSchema.parse(JSON.parse(text));
  }

  async task(taskId: string): Promise<Task> {
    const response = await this.request('GET', `/api/v2/tasks/${taskId}`);
    return taskSchema.parse(await response.json());
  }

  /** Waits for a task's end; `onPoll` sees it on the way. A gateway that is away for a moment is waited for. */
  async waitForTask(taskId: string, limitMs = 60_000, onPoll: (task: Task) => void = () => {}): Promise<Task> {
    const deadline = Date.now() + limitMs;
    for (;;) {
      const task = await this.task(taskId).catch(() => undefined);
      if (task) {
        onPoll(task);
        if (task.status === 'success' || task.status === 'failed') {
          return task;
        }
      }
      if (Date.now() > deadline) {
        throw new Error(`task ${taskId} did not end in ${limitMs} ms: ${JSON.stringify(task)}\n${this.#output.slice(-3_000)}`);
      }
      await sleep(100);
    }
  }

  /** Saves a URL and waits for the end. */
  async save(url: string, more: Record<string, unknown> = {}, limitMs?: number): Promise<Task> {
    const { task_id: taskId } = await this.archive({ url, ...more });
    return this.waitForTask(taskId, limitMs);
  }

  async artifact(itemId: string, archiver: string, query = ''): Promise<{ response: Response; body: Buffer }> {
    const response = await this.request('GET', `/api/v2/archives/${itemId}/${archiver}${query}`);
    return { response, body: Buffer.from(await response.arrayBuffer()) };
  }

  processes(): ProcessInfo[] {
    return descendantsOf(this.pid);
  }

  /** The process of a service, or `redis` or `postgres`. */
  find(name: string): ProcessInfo {
    const patterns: Record<string, RegExp> = { redis: /redis-server/, postgres: /bin\/postgres -D/ };
    const pattern = patterns[name] ?? new RegExp(`services/${name}/src/main\\.ts`);
    const found = descendantsOf(this.pid).find(({ command, parent }) => parent === this.pid && pattern.test(command));
    if (!found) {
      throw new Error(`there is no process of ${name}`);
    }
    return found;
  }

  /** The main processes of Chromium; in the jail also what shuts them in. */
  browsers(): ProcessInfo[] {
    return this.processes().filter(({ command }) => command.includes('--user-data-dir=') && !command.includes('--type='));
  }

  /** Where the private Redis listens. */
  redisSocket(): string {
    const found = /unixsocket:(\S+)|--unixsocket (\S+)/.exec(this.find('redis').command);
    return found?.[1] ?? found?.[2] ?? '';
  }

  /** Of the private PostgreSQL. */
  databaseUrl(): string {
    const folder = /unix_socket_directories=(\S+)/.exec(this.find('postgres').command)?.[1] ?? '';
    return `postgresql://htbase@localhost/htbase?host=${encodeURIComponent(folder)}`;
  }

  kill(name: string): void {
    process.kill(this.find(name).pid, 'SIGKILL');
  }

  /** Ends the supervisor by `signal` and waits until nothing of it is left. @throws with what is. */
  async end(signal: NodeJS.Signals): Promise<{ exitCode: number | null }> {
    const supervisor = this.#process;
    if (!supervisor || supervisor.exitCode !== null || supervisor.signalCode !== null) {
      return { exitCode: supervisor?.exitCode ?? null };
    }
    const family = this.processes();
    supervisor.removeAllListeners('exit');
    const ended = once(supervisor, 'exit') as Promise<[number | null]>;
    supervisor.kill(signal);
    const timer = setTimeout(() => supervisor.kill('SIGKILL'), endMs);
    const [exitCode] = await ended;
    clearTimeout(timer);
    let left = stillAlive(family);
    for (const deadline = Date.now() + 5_000; left.length > 0 && Date.now() < deadline; left = stillAlive(family)) {
      await sleep(50);
    }
    if (left.length > 0) {
      throw new Error(`left behind: ${JSON.stringify(left)}\n${this.#output.slice(-3_000)}`);
    }
    return { exitCode };
  }

  /** Stops everything and removes the data. */
  async stop(): Promise<void> {
    await this.end('SIGTERM');
    await this.#removeFolder();
  }
}

/** Runs standalone until it ends by itself, as it does when it can't start. @throws when it starts all the same. */
export async function failToStart(env: Record<string, string>): Promise<{ exitCode: number | null; output: string }> {
  const child = spawnStandalone(env);
  let output = '';
  const read = (chunk: Buffer) => void (output += chunk.toString());
  child.stdout?.on('data', read);
  child.stderr?.on('data', read);
  const timer = setTimeout(() => child.kill('SIGTERM'), startMs);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  clearTimeout(timer);
  if (output.includes('HT Base is ready')) {
    throw new Error(`it started:\n${output}`);
  }
  return { exitCode, output };
}

/** Starts standalone as `npm start` does, with a free port and plain logs unless told otherwise. */
function spawnStandalone(env: Record<string, string>, user?: User): ChildProcess {
  const { PATH = '', HOME = '/', MONOLITH_PATH, XDG_CACHE_HOME, CHROMIUM_PATH } = process.env;
  const machine = Object.entries({ PATH, HOME, MONOLITH_PATH, XDG_CACHE_HOME, CHROMIUM_PATH }).filter(
    (pair): pair is [string, string] => pair[1] !== undefined,
  );
  return spawn(process.execPath, ['services/standalone/src/main.ts'], {
    cwd: root,
    env: { ...Object.fromEntries(machine), PORT: '0', LOG_FORMAT: 'json', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...user,
  });
}
