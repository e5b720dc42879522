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
export async function watchTask(client: Client, terminal: Terminal, taskId: string, { output }: WatchOptions): Promise<boolean> {
  const { stdout } = terminal;
  const onChange = (task: Task) => void (output === 'changes' && stdout.write(`${JSON.stringify(task)}\n`));
  const last = await followToEnd(client, terminal, taskId, { isShown: output === 'text', onChange });
  if (last && output !== 'changes') {
    stdout.write(output === 'last' ? `${JSON.stringify(last)}\n` : renderTask(last, client.url));
  }
  return last?.status === 'success';
}

/** The task at its end; on the way its progress is shown on a terminal if `isShown`. */
export async function followToEnd(
  client: Client,
  { stderr }: Terminal,
  taskId: string,
  { isShown, onChange = () => {} }: { isShown: boolean; onChange?: (task: Task) => void },
): Promise<Task | undefined> {
  let last: Task | undefined;
  for await (const task of followTask(client, taskId)) {
    last = task;
    onChange(task);
    if (isShown) {
      showProgress(stderr, task);
    }
  }
  clearProgress(stderr);
  return last;
}
