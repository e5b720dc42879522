export const taskStatuses = ['pending', 'processing', 'success', 'failed'] as const;
export type TaskStatus = (typeof taskStatuses)[number];

export const taskTypes = ['capture', 'batch', 'summary'] as const;
export type TaskType = (typeof taskTypes)[number];

export const subtaskStatuses = [...taskStatuses, 'retrying', 'skipped'] as const;
export type SubtaskStatus = (typeof subtaskStatuses)[number];

/** Why a job is put aside for a while: as many visits as allowed are at its host, its host's interval isn't over, or the host asked to come later. */
export const waitReasons = ['host_limit', 'host_interval', 'retry_after'] as const;
export type WaitReason = (typeof waitReasons)[number];

/** Why a job that is not put aside waits on its queue: its turn has not come, it failed and is tried again, someone paused the queue, nobody consumes it. */
export const queueWaitReasons = ['workers_busy', 'back_off', 'paused', 'no_worker'] as const;
export type QueueWaitReason = (typeof queueWaitReasons)[number];

/** How far the work on one archiver of a capture is, in order. */
export const stages = ['queued', 'visiting', 'making', 'staged', 'stored'] as const;
export type Stage = (typeof stages)[number];

/** Progress of a subtask that stands at this stage, from 0 to 1. */
export const stageProgress: Record<Stage, number> = { queued: 0, visiting: 0.1, making: 0.4, staged: 0.8, stored: 1 };
