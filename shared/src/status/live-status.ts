import type { Redis } from 'ioredis';
import { z } from 'zod';
import { stageProgress, stages, subtaskStatuses, waitReasons } from '#models/index.ts';
import type { Archiver, Stage, SubtaskStatus, WaitReason } from '#models/index.ts';
import { eventsKey, eventTtlSeconds, maxTaskEvents } from '#status/task-stream.ts';

/** On what queue a subtask waits for its turn, and why. */
export interface Waiting {
  queue: string;
  reason: WaitReason;
}

/** What Redis knows of one subtask of a task that isn't final. */
export interface LiveSubtask {
  generation: number;
  status: SubtaskStatus;
  stage: Stage;
  /** 0 to 1; never goes backwards. */
  progress: number;
  attempts: number;
  notBefore?: string | undefined;
  waiting?: Waiting | undefined;
  reason?: string | undefined;
  errorCode?: string | undefined;
  startedAt?: string | undefined;
}

export interface LiveUpdate {
  taskId: string;
  /** Which subtask. */
  archiver: Archiver | 'summary';
  generation: number;
  /** Left out: the stage stays where it is (a retry keeps what was reached). */
  stage?: Stage;
  status: SubtaskStatus;
  /** 0 to 1, where more is known of it than the stage. */
  progress?: number;
  attempts: number;
  notBefore?: Date;
  waiting?: Waiting;
  reason?: string;
  errorCode?: string;
}

export interface LiveStatus {
  /** Writes one subtask's state; false when it was refused because a later one stands there. */
  update(change: LiveUpdate): Promise<boolean>;
  /** All subtasks of a task that Redis has; empty when it has none. */
  read(taskId: string): Promise<Map<string, LiveSubtask>>;
}

/**
 * One subtask's field, atomically: refuses an older generation, and within one a lower stage; keeps the best progress ever shown;
 * refreshes the time to live; appends to the task's stream, and publishes what it appended.
 */
const updateScript = `
local old = redis.call('HGET', KEYS[1], ARGV[1])
local new = cjson.decode(ARGV[2])
local rank = tonumber(ARGV[3])
if old then
  local before = cjson.decode(old)
  if before.generation > new.generation then return 0 end
  if before.generation == new.generation then
    if rank < 0 then
      rank = before.rank
      new.stage = before.stage
    elseif before.rank > rank then
      return 0
    end
  end
  if before.progress > new.progress then new.progress = before.progress end
  if before.startedAt then new.startedAt = before.startedAt end
end
if rank < 0 then rank = 0 end
new.rank = rank
local text = cjson.encode(new)
redis.call('HSET', KEYS[1], ARGV[1], text)
redis.call('EXPIRE', KEYS[1], ARGV[4])
local id = redis.call('XADD', KEYS[2], 'MAXLEN', '~', ARGV[5], '*', 'subtask', ARGV[1], 'state', text)
redis.call('EXPIRE', KEYS[2], ARGV[4])
redis.call('PUBLISH', KEYS[2], cjson.encode({id, ARGV[1], text}))
return 1
`;

export const liveSubtaskSchema = z.object({
  generation: z.number(),
  status: z.enum(subtaskStatuses),
  stage: z.enum(stages),
  progress: z.number(),
  attempts: z.number(),
  notBefore: z.string().optional(),
  waiting: z.object({ queue: z.string(), reason: z.enum(waitReasons) }).optional(),
  reason: z.string().optional(),
  errorCode: z.string().optional(),
  startedAt: z.string().optional(),
});

/** Live status of tasks in Redis: `{prefix}:task:{task_id}` (a hash) and `{prefix}:events:{task_id}` (a capped stream). */
export function createLiveStatus(redis: Redis, prefix: string): LiveStatus {
  return {
    async update(change) {
      const stage = change.stage ?? 'queued';
      const value: LiveSubtask = {
        generation: change.generation,
        status: change.status,
        stage,
        progress: change.status === 'failed' || change.status === 'skipped' ? 1 : (change.progress ?? stageProgress[stage]),
        attempts: change.attempts,
        notBefore: change.notBefore?.toISOString(),
        waiting: change.waiting,
        reason: change.reason,
        errorCode: change.errorCode,
        startedAt: change.status === 'processing' ? new Date().toISOString() : undefined,
      };
      const rank = change.stage === undefined ? -1 : stages.indexOf(change.stage);
      const keys = [`${prefix}:task:${change.taskId}`, eventsKey(prefix, change.taskId)] as const;
      const written = await redis.eval(
        updateScript,
        keys.length,
        ...keys,
        change.archiver,
        JSON.stringify(value),
        rank,
        eventTtlSeconds,
        maxTaskEvents,
      );
      return written === 1;
    },

    async read(taskId) {
      const fields = await redis.hgetall(`${prefix}:task:${taskId}`);
      const subtasks = new Map<string, LiveSubtask>();
      for (const [archiver, text] of Object.entries(fields)) {
        subtasks.set(archiver, liveSubtaskSchema.parse(JSON.parse(text)));
      }
      return subtasks;
    },
  };
}
