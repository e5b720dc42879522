export * from '#metrics/registry.ts';
