import type { Task } from '#client.ts';
import type { Terminal } from '#program.ts';

const barWidth = 20;

/** Shows how far a task is in the last line of a terminal; nothing elsewhere. */
export function showProgress(stderr: Terminal['stderr'], task: Task): void {
  if (stderr.isTTY) {
    stderr.write(`\r\u001B[K${progressLine(task)}`);
  }
}

export function clearProgress(stderr: Terminal['stderr']): void {
  if (stderr.isTTY) {
    stderr.write('\r\u001B[K');
  }
}

function progressLine(task: Task): string {
  const filled = Math.round(task.progress * barWidth);
  const states = Object.entries(task.subtasks).map(
    ([archiver, subtask]) => `${archiver} ${subtask.status === 'processing' ? subtask.stage : subtask.status}`,
  );
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${states.join(', ')}`.slice(0, 150);
}
