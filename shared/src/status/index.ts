export * from '#status/live-status.ts';
export * from '#status/transitions.ts';
