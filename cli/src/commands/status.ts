import type { Client } from '#client.ts';
import { renderTask } from '#render-task.ts';
import type { Terminal } from '#program.ts';

/** Shows a task. Resolves with false when it has failed. */
export async function showStatus(client: Client, { stdout }: Terminal, taskId: string, { json }: { json?: boolean }): Promise<boolean> {
  const task = await client.task(taskId);
  stdout.write(json ? `${JSON.stringify(task)}\n` : renderTask(task, client.url));
  return task.status !== 'failed';
}
