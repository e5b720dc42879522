import { taskStatuses } from '#models/index.ts';
import type { TaskStatus } from '#models/index.ts';

/** Legal moves of tasks (and so of summarizations), captures and batches. Final states have none: only `requeueMove` leaves them, and that makes a new generation. */
const moves: Record<TaskStatus, readonly TaskStatus[]> = {
  pending: ['processing', 'success', 'failed'],
  processing: ['success', 'failed'],
  success: [],
  failed: [],
};

/** What an admin's requeue does to what has failed. */
export const requeueMove = { from: 'failed', to: 'pending' } as const satisfies { from: TaskStatus; to: TaskStatus };

export function isFinal(status: TaskStatus): boolean {
  return moves[status].length === 0;
}

export function canMove(from: TaskStatus, to: TaskStatus): boolean {
  return moves[from].includes(to);
}

/** The states in which a row may be written as `to`: those from which it may be reached, and `to` itself unless that is final. */
export function statesThatMayBecome(to: TaskStatus): TaskStatus[] {
  return taskStatuses.filter((from) => canMove(from, to) || (from === to && !isFinal(to)));
}

/** The states of what has not ended. */
export const openStates: readonly TaskStatus[] = taskStatuses.filter((status) => !isFinal(status));

/** Legal moves of an artifact's row: a success is never taken back, all else may still become one. */
export const artifactStatesBefore = {
  success: ['pending', 'failed', 'skipped'],
  failed: ['pending', 'failed', 'skipped'],
  skipped: ['pending', 'failed', 'skipped'],
} as const;

/** How often a capture or a summarization is driven, counted from its request or its last requeue. */
const generationsOfARound = 3;

/** True when work that gets lost in this generation is not driven anew. */
export function isLastGeneration(generation: number): boolean {
  return generation % generationsOfARound === 0;
}

/** The first generation after a requeue: that of the next round, so that the capture may be lost as often as a new one. */
export function firstGenerationAfter(generation: number): number {
  return Math.ceil(generation / generationsOfARound) * generationsOfARound + 1;
}

/** The first generation of the round to which this one belongs. */
export function firstGenerationOf(generation: number): number {
  return generation - ((generation - 1) % generationsOfARound);
}
