export { summaryProviders } from '#config/language-models.ts';
export type { SummaryProviderName } from '#config/language-models.ts';
export * from '#config/lanes.ts';
export * from '#config/load-config.ts';
export * from '#config/parsers.ts';
export * from '#config/services.ts';
