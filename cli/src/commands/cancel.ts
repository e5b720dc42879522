import type { Client } from '#client.ts';
import { renderTask } from '#render-task.ts';
import type { Terminal } from '#program.ts';

/** Stops a task and shows it as it is then. */
export async function cancelTask(client: Client, { stdout }: Terminal, taskId: string, { json }: { json?: boolean }): Promise<void> {
  const task = await client.cancel(taskId);
  stdout.write(json ? `${JSON.stringify(task)}\n` : renderTask(task, client.url));
}
