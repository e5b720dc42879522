/**
 * All of Drizzle that runs in our processes comes through here, as CommonJS: its ES modules export everything of each other in circles, and
 * to resolve that takes V8 some 230 MB more in a process that does nothing else, of which it gives nothing back, and half a second of its start. Types come from the package itself.
 */
import { createRequire } from 'node:module';
import type * as Core from 'drizzle-orm';
import type * as NodePostgres from 'drizzle-orm/node-postgres';
import type * as Migrator from 'drizzle-orm/node-postgres/migrator';
import type * as PgCore from 'drizzle-orm/pg-core';

const require = createRequire(import.meta.url);

export const { sql } = require('drizzle-orm') as typeof Core;
export const { drizzle } = require('drizzle-orm/node-postgres') as typeof NodePostgres;
export const { migrate: runMigrations } = require('drizzle-orm/node-postgres/migrator') as typeof Migrator;
export const { PgDialect } = require('drizzle-orm/pg-core') as typeof PgCore;
