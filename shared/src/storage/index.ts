export * from '#storage/hash-stream.ts';
export * from '#storage/local-object-store.ts';
export * from '#storage/local-staging.ts';
export * from '#storage/object-store.ts';
export * from '#storage/staging.ts';
