import type { TaskStatus } from '#models/index.ts';

/** Legal moves of tasks, captures and batches. Final states have none: only an admin's requeue, which makes a new generation, leaves them. */
const moves: Record<TaskStatus, readonly TaskStatus[]> = {
  pending: ['processing', 'success', 'failed'],
  processing: ['success', 'failed'],
  success: [],
  failed: [],
};

export function isFinal(status: TaskStatus): boolean {
  return moves[status].length === 0;
}

export function canMove(from: TaskStatus, to: TaskStatus): boolean {
  return moves[from].includes(to);
}

/** The states from which `to` may be reached: what a writer puts into its `where`. */
export function statesBefore(to: TaskStatus): TaskStatus[] {
  return (Object.keys(moves) as TaskStatus[]).filter((from) => canMove(from, to));
}

/** Legal moves of an artifact's row: a success is never taken back, all else may still become one. */
export const artifactStatesBefore = {
  success: ['pending', 'failed', 'skipped'],
  failed: ['pending', 'failed', 'skipped'],
  skipped: ['pending', 'failed', 'skipped'],
} as const;
