/** How the stream of a task's events is kept; live status and announcements both append to it. */
export const eventsKey = (prefix: string, taskId: string) => `${prefix}:events:${taskId}`;
export const maxTaskEvents = 1_000;
export const eventTtlSeconds = 7 * 24 * 3_600;
