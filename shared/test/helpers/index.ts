export * from './builders.ts';
export * from './bucket-servers.ts';
export * from './database.ts';
export * from './redis.ts';
export * from './wait-until.ts';
