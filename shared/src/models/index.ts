export * from '#models/archivers.ts';
export * from '#models/failures.ts';
export * from '#models/grades.ts';
export * from '#models/jobs.ts';
export * from '#models/manifest.ts';
export * from '#models/options.ts';
export * from '#models/task.ts';
export * from '#models/url.ts';
