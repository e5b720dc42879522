import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import type { AcceptedBatch, Client, Task, TaskItem } from '#client.ts';
import { ApiProblem, UsageError } from '#errors.ts';
import type { Terminal } from '#program.ts';
import { describeCounts, progressBar } from '#render-task.ts';

export interface BatchOptions {
  archivers?: string[];
  priority?: string;
  wait: boolean;
  json?: boolean;
}

/** How many of the URLs are kept. */
export type BatchOutcome = 'all' | 'some' | 'none';

const maxUrls = 10_000;
const pollMs = 1_000;

/** Hands over every URL of a file and, unless told otherwise, waits for their end with progress on a terminal. */
export async function saveBatch(client: Client, terminal: Terminal, file: string, options: BatchOptions): Promise<BatchOutcome> {
  const { stdout, stderr } = terminal;
  const lines = await readUrls(terminal, file);
  const accepted = await handOver(client, terminal, lines, options);
  if (!options.json) {
    for (const { index, code, detail, duplicate_of: first } of accepted.rejected) {
      const why = first === undefined ? detail : `It is the same page as line ${lines[first]?.number}.`;
      stderr.write(`line ${lines[index]?.number}: ${code}: ${why}\n`);
    }
  }
  if (!options.wait) {
    stdout.write(options.json ? `${JSON.stringify(accepted)}\n` : `${accepted.task_id}\n`);
    return accepted.rejected.length === 0 ? 'all' : 'some';
  }

  const task = await waitForEnd(client, terminal, accepted.task_id, options);
  if (options.json) {
    stdout.write(`${JSON.stringify({ ...task, rejected: accepted.rejected })}\n`);
  } else {
    for await (const item of failedItems(client, task.task_id)) {
      stdout.write(`line ${lines[item.index]?.number}: ${item.url}\n  ${item.error?.code}: ${item.error?.detail}\n`);
    }
    stdout.write(`${task.counts?.succeeded} of ${lines.length} kept\n`);
  }
  if (task.status === 'failed') {
    return 'none';
  }
  return task.completeness === 'complete' && accepted.rejected.length === 0 ? 'all' : 'some';
}

interface Line {
  number: number;
  url: string;
}

/** A URL a line; what is empty or begins with `#` is passed over. */
async function readUrls({ stdin }: Terminal, file: string): Promise<Line[]> {
  const content = file === '-' ? await text(stdin) : await readText(file);
  const lines = content
    .replace(/^\uFEFF/, '')
    .split('\n')
    .map((line, index) => ({ number: index + 1, url: line.trim() }))
    .filter(({ url }) => url !== '' && !url.startsWith('#'));
  if (lines.length === 0) {
    throw new UsageError('There is no URL in it.');
  }
  if (lines.length > maxUrls) {
    throw new UsageError(`It has ${lines.length} URLs; one batch takes ${maxUrls}. Split it, for example with "split -l ${maxUrls}".`);
  }
  return lines;
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^E[A-Z]+: |, \w+.*$/g, '') : String(error); // without code, call and path
    throw new UsageError(`${file} can't be read: ${reason}`, { cause: error });
  }
}

async function handOver(client: Client, { stderr }: Terminal, lines: readonly Line[], options: BatchOptions): Promise<AcceptedBatch> {
  try {
    return await client.archiveBatch({
      items: lines.map(({ url }) => ({ url })),
      ...(options.archivers ? { archivers: options.archivers } : {}),
      ...(options.priority ? { priority: options.priority } : {}),
    });
  } catch (error) {
    if (error instanceof ApiProblem) {
      for (const { path, message, code } of error.issues) {
        const index = /^body\/items\/(\d+)/.exec(path)?.[1];
        stderr.write(`${index === undefined ? path : `line ${lines[Number(index)]?.number}`}: ${code === undefined ? '' : `${code}: `}${message}\n`);
      }
    }
    throw error;
  }
}

async function waitForEnd(client: Client, { stderr }: Terminal, taskId: string, { json }: BatchOptions): Promise<Task> {
  const isShown = stderr.isTTY === true && !json;
  for (;;) {
    const task = await client.task(taskId);
    if (isShown) {
      stderr.write(`\r\u001B[K${progressBar(task.progress)} ${describeCounts(task)}`);
    }
    if (task.status === 'success' || task.status === 'failed') {
      if (isShown) {
        stderr.write('\r\u001B[K');
      }
      return task;
    }
    await sleep(pollMs);
  }
}

async function* failedItems(client: Client, taskId: string): AsyncGenerator<TaskItem> {
  let cursor: string | null = null;
  do {
    const page = await client.taskItems(taskId, { status: 'failed', limit: '200', ...(cursor === null ? {} : { cursor }) });
    yield* page.items;
    cursor = page.next_cursor;
  } while (cursor !== null);
}
