import type { Client, Task } from '#client.ts';
import { followTask } from '#follow-task.ts';
import type { Terminal } from '#program.ts';
import { clearProgress, showProgress } from '#progress.ts';
import { renderTask } from '#render-task.ts';

export interface WatchOptions {
  /** For people; or a line of JSON at each change; or only one at the end. */
  output: 'text' | 'changes' | 'last';
}

/** Follows a task to its end, with progress on a terminal. Resolves with whether it succeeded. */
export async function watchTask(client: Client, { stdout, stderr }: Terminal, taskId: string, { output }: WatchOptions): Promise<boolean> {
  let last: Task | undefined;
  for await (const task of followTask(client, taskId)) {
    last = task;
    if (output === 'changes') {
      stdout.write(`${JSON.stringify(task)}\n`);
    } else if (output === 'text') {
      showProgress(stderr, task);
    }
  }
  clearProgress(stderr);
  if (last && output !== 'changes') {
    stdout.write(output === 'last' ? `${JSON.stringify(last)}\n` : renderTask(last, client.url));
  }
  return last?.status === 'success';
}
