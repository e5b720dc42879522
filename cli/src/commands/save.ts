import { setTimeout as sleep } from 'node:timers/promises';
import type { Client, Task } from '#client.ts';
import { progressBar, renderTask } from '#render-task.ts';
import type { Terminal } from '#program.ts';

export interface SaveOptions {
  archivers?: string[];
  itemId?: string;
  tag?: string[];
  force?: boolean;
  maxAge?: number;
  wait: boolean;
  json?: boolean;
}

const pollMs = 250;

/** Hands a URL over and, unless told otherwise, waits for its end with progress on a terminal. Resolves with whether it is kept. */
export async function savePage(client: Client, { stdout, stderr }: Terminal, url: string, options: SaveOptions): Promise<boolean> {
  const accepted = await client.archive({
    url,
    ...(options.archivers ? { archivers: options.archivers } : {}),
    ...(options.itemId ? { item_id: options.itemId } : {}),
    ...(options.tag ? { tags: options.tag } : {}),
    ...(options.force ? { force: true } : {}),
    ...(options.maxAge === undefined ? {} : { max_age: options.maxAge }),
  });
  if (!options.wait) {
    stdout.write(options.json ? `${JSON.stringify(accepted)}\n` : `${accepted.task_id}\n`);
    return true;
  }

  const task = await waitForEnd(client, accepted.task_id, (current) => {
    if (stderr.isTTY && !options.json) {
      stderr.write(`\r\u001B[K${progressLine(current)}`);
    }
  });
  if (stderr.isTTY && !options.json) {
    stderr.write('\r\u001B[K');
  }
  stdout.write(options.json ? `${JSON.stringify(task)}\n` : renderTask(task, client.url));
  return task.status === 'success';
}

async function waitForEnd(client: Client, taskId: string, onProgress: (task: Task) => void): Promise<Task> {
  for (;;) {
    const task = await client.task(taskId);
    if (task.status === 'success' || task.status === 'failed') {
      return task;
    }
    onProgress(task);
    await sleep(pollMs);
  }
}

function progressLine(task: Task): string {
  const states = Object.entries(task.subtasks).map(
    ([archiver, subtask]) => `${archiver} ${subtask.status === 'processing' ? subtask.stage : subtask.status}`,
  );
  return `${progressBar(task.progress)} ${states.join(', ')}`.slice(0, 150);
}
