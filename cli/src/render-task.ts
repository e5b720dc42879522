import type { Task } from '#client.ts';

/** A task for people: how it stands, then a line a format with its size, or why it is missing. */
export function renderTask(task: Task, serverUrl: string): string {
  const lines = [`${describeStatus(task)}  ${task.url ?? ''}`.trimEnd()];
  if (task.error) {
    lines.push(`  ${task.error.detail}`, `  ${task.error.hint}`);
  }
  if (task.item_id) {
    lines.push(`  item ${task.item_id}`);
  }
  if (task.counts) {
    lines.push(`  ${describeCounts(task)}`);
  }
  if (task.waiting) {
    lines.push(`  ${describeWaiting(task.waiting)}`);
  }
  for (const [archiver, subtask] of Object.entries(task.subtasks)) {
    if (task.error && subtask.error?.detail === task.error.detail) {
      continue; // said already
    }
    const what = subtask.result
      ? `${formatBytes(subtask.result.size_bytes).padStart(9)}  ${serverUrl}${subtask.result.url}`
      : `${subtask.status}${subtask.error ? `: ${subtask.error.detail}` : subtask.reason ? `: ${subtask.reason}` : ''}`;
    lines.push(`  ${archiver.padEnd(12)} ${what}`);
  }
  return `${lines.join('\n')}\n`;
}

function describeStatus(task: Task): string {
  switch (task.status) {
    case 'success':
      if (task.type === 'summary') {
        return 'summarized';
      }
      return task.counts ? `kept (${task.completeness})` : task.grade === 'ok' ? 'kept' : `kept (${task.grade})`;
    case 'failed':
      return `failed (${task.error?.code ?? 'unknown'})`;
    default:
      return `${task.status}, ${Math.round(task.progress * 100)} %`;
  }
}

const waitTexts: Record<string, string> = {
  workers_busy: 'waits for a worker',
  back_off: 'waits to be tried again',
  paused: 'waits for its queue, which is paused',
  no_worker: 'waits for a worker; none consumes its queue',
};

function describeWaiting({ queue, reason, position, estimate_seconds: seconds }: NonNullable<Task['waiting']>): string {
  const place = position === undefined ? '' : `, place ${position}`;
  const estimate = seconds === undefined ? '' : `, about ${seconds} s`;
  return `${waitTexts[reason] ?? 'waits for its turn at its host'} (${queue}${place}${estimate})`;
}

/** How much of a batch stands where; empty for other tasks. */
export function describeCounts({ counts }: Pick<Task, 'counts'>): string {
  return counts
    ? `${counts.total} URLs: ${counts.succeeded} kept, ${counts.failed} failed, ${counts.processing} under way, ${counts.pending} waiting`
    : '';
}

const barWidth = 20;

export function progressBar(progress: number): string {
  const filled = Math.round(progress * barWidth);
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}]`;
}

/** `640 B`, `12.3 kB`, `4.0 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) {
    return `${bytes} B`;
  }
  return bytes < 1_000_000 ? `${(bytes / 1_000).toFixed(1)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
