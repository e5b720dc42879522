import type { Client } from '#client.ts';
import { describeCounts } from '#render-task.ts';
import type { Terminal } from '#program.ts';

export interface TasksOptions {
  status?: string;
  type?: string;
  limit: string;
  json?: boolean;
}

/** Lists the newest tasks, a line each. */
export async function listTasks(client: Client, { stdout }: Terminal, { status, type, limit, json }: TasksOptions): Promise<void> {
  const page = await client.tasks({ limit, ...(status ? { status } : {}), ...(type ? { type } : {}) });
  if (json) {
    stdout.write(`${JSON.stringify(page)}\n`);
    return;
  }
  for (const task of page.items) {
    const what = task.url ?? (task.counts ? `batch: ${describeCounts(task)}` : task.type);
    stdout.write(`${task.task_id}  ${task.created_at}  ${task.status.padEnd(10)}  ${what}${task.error ? `  (${task.error.code})` : ''}\n`);
  }
}
