export * from '#utils/deadline.ts';
export * from '#utils/errors.ts';
export * from '#utils/log.ts';
export * from '#utils/pause.ts';
export * from '#utils/run-command.ts';
export * from '#utils/run-service.ts';
export * from '#utils/shutdown.ts';
export * from '#utils/uuid.ts';
