export * from '#status/live-status.ts';
export * from '#status/task-events.ts';
export * from '#status/transitions.ts';
