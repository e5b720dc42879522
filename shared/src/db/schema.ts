/** All tables. Words are those of the design; migrations beside this file are generated from here (`npm run db:generate`). */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  customType,
  doublePrecision,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  Archiver,
  ArtifactRole,
  BatchKind,
  BatchRequest,
  CaptureOptions,
  Grade,
  PageArchiver,
  Priority,
  SummaryBatchRequest,
  SummaryQuote,
  TaskStatus,
  TaskType,
} from '#models/index.ts';

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });
const time = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
const createdAt = () => time('created_at').notNull().defaultNow();

export const owners = pgTable('owners', {
  id: uuid('id').primaryKey(),
  name: text('name').notNull(),
  createdAt: createdAt(),
});

/** Punctuation is no part of words; each character of scripts without spaces is a word. */
const wordsIn = (column: 'title' | 'note') =>
  String.raw`to_tsvector('simple'::regconfig, regexp_replace(regexp_replace(coalesce(${column}, ''), '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2000-\u206f]', ' ', 'g'), '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef])', ' \1 ', 'g'))`;
const ownWords = sql.raw(
  `case when title is not null or note is not null then setweight(${wordsIn('title')}, 'A') || setweight(${wordsIn('note')}, 'B') end`,
);

export const items = pgTable(
  'items',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => owners.id),
    itemId: text('item_id').notNull(),
    /** As it was given first. */
    url: text('url').notNull(),
    urlKey: bytea('url_key').notNull(),
    host: text('host').notNull(),
    /** We made the id: such items are found again by their URL. */
    isIdOurs: boolean('is_id_ours').notNull(),
    title: text('title'),
    note: text('note'),
    flags: integer('flags'),
    collectionId: uuid('collection_id'),
    metadata: jsonb('metadata'),
    parentId: uuid('parent_id'),
    depth: smallint('depth'),
    createdAt: createdAt(),
    /** Then `item_id` is another, which nobody can ask for. */
    deletedAt: time('deleted_at'),
    /** When the rows and bytes of what was deleted are due to go. */
    purgeAt: time('purge_at'),
    /** Title (A) and note (B) for the search. `ownWordsQuery` (search-text.ts) makes the same words of a query. */
    search: tsvector('search').generatedAlwaysAs(ownWords),
  },
  (table) => [
    unique('items_owner_item').on(table.ownerId, table.itemId),
    uniqueIndex('items_owner_url')
      .on(table.ownerId, table.urlKey)
      .where(sql`is_id_ours`),
    index('items_owner_url_any').on(table.ownerId, table.urlKey),
    index('items_owner_newest')
      .on(table.ownerId, table.createdAt.desc(), table.id.desc())
      .where(sql`deleted_at is null`),
    index('items_owner_host')
      .on(table.ownerId, table.host, table.createdAt.desc(), table.id.desc())
      .where(sql`deleted_at is null`),
    index('items_search')
      .using('gin', table.search)
      .where(sql`search is not null`),
    index('items_purge')
      .on(table.purgeAt)
      .where(sql`purge_at is not null`),
  ],
);

export const captures = pgTable(
  'captures',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => owners.id),
    itemUid: uuid('item_uid')
      .notNull()
      .references(() => items.id, { onDelete: 'cascade' }),
    url: text('url').notNull(),
    status: text('status').$type<TaskStatus>().notNull().default('pending'),
    generation: smallint('generation').notNull().default(1),
    archivers: text('archivers').array().$type<PageArchiver[]>().notNull(),
    options: jsonb('options').$type<CaptureOptions>().notNull(),
    priority: text('priority').$type<Priority>().notNull(),
    source: text('source').$type<'visit' | 'upload' | 'import' | 'schedule'>().notNull().default('visit'),
    summarize: boolean('summarize').notNull().default(true),
    /** The task of the summarization that was asked for when it ended. */
    summaryTaskId: uuid('summary_task_id'),
    /** Of the request, as far as it makes it equal to another; none when the request was forced. */
    requestHash: bytea('request_hash'),
    grade: text('grade').$type<Grade>(),
    completeness: text('completeness').$type<'complete' | 'some_failed'>(),
    errorCode: text('error_code'),
    errorDetail: text('error_detail'),
    finalUrl: text('final_url'),
    finalUrlKey: bytea('final_url_key'),
    title: text('title'),
    attempts: smallint('attempts').notNull().default(0),
    notBefore: time('not_before'),
    waitReason: text('wait_reason'),
    createdAt: createdAt(),
    dispatchedAt: time('dispatched_at'),
    /** Last sign of life, as the coordinators saw it. */
    seenAt: time('seen_at'),
    startedAt: time('started_at'),
    /** When the page was visited (or what was imported had been visited). */
    capturedAt: time('captured_at'),
    completedAt: time('completed_at'),
    deletedAt: time('deleted_at'),
    /** When the rows and bytes of what was deleted are due to go. */
    purgeAt: time('purge_at'),
  },
  (table) => [
    index('captures_item').on(table.itemUid, table.createdAt.desc(), table.id.desc()),
    index('captures_unsettled')
      .on(table.dispatchedAt)
      .where(sql`status in ('pending', 'processing')`),
    // of equal requests that haven't started one has a capture; what is driven anew stands for itself, so that no requeue meets this
    uniqueIndex('captures_waiting')
      .on(table.itemUid, table.requestHash)
      .where(sql`status = 'pending' and generation = 1`),
    index('captures_owner_status')
      .on(table.ownerId, table.status, table.createdAt.desc(), table.id.desc())
      .where(sql`deleted_at is null`),
    index('captures_owner_grade')
      .on(table.ownerId, table.grade, table.createdAt.desc(), table.id.desc())
      .where(sql`deleted_at is null and grade is not null`),
    index('captures_purge')
      .on(table.purgeAt)
      .where(sql`purge_at is not null`),
    check('captures_status', sql`status in ('pending', 'processing', 'success', 'failed')`),
  ],
);

export const visits = pgTable(
  'visits',
  {
    id: uuid('id').primaryKey(),
    captureId: uuid('capture_id')
      .notNull()
      .references(() => captures.id, { onDelete: 'cascade' }),
    generation: smallint('generation').notNull(),
    lane: text('lane').notNull(),
    grade: text('grade').$type<Grade>(),
    finalUrl: text('final_url'),
    httpStatus: smallint('http_status'),
    failureCode: text('failure_code'),
    evidence: jsonb('evidence'),
    tools: jsonb('tools').$type<Record<string, string>>(),
    startedAt: time('started_at').notNull(),
    endedAt: time('ended_at').notNull(),
  },
  (table) => [index('visits_capture').on(table.captureId)],
);

export const blobs = pgTable(
  'blobs',
  {
    sha256: bytea('sha256').primaryKey(),
    state: text('state').$type<'writing' | 'present' | 'deleting'>().notNull(),
    sizeBytes: bigint('size_bytes', { mode: 'number' }).notNull(),
    storedBytes: bigint('stored_bytes', { mode: 'number' }),
    encoding: text('encoding').$type<'identity' | 'gzip'>(),
    /** SHA-256 of the bytes as they are stored. */
    storedSha256: bytea('stored_sha256'),
    provider: text('provider').notNull(),
    /** What a look at the object has found; the next capture of the same bytes writes it anew. */
    fault: text('fault').$type<'damaged' | 'missing'>(),
    createdAt: createdAt(),
    updatedAt: time('updated_at').notNull().defaultNow(),
  },
  (table) => [
    index('blobs_unsettled')
      .on(table.updatedAt)
      .where(sql`state <> 'present'`),
    index('blobs_faulty')
      .on(table.sha256)
      .where(sql`fault is not null`),
  ],
);

export const artifacts = pgTable(
  'artifacts',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id').notNull(),
    captureId: uuid('capture_id')
      .notNull()
      .references(() => captures.id, { onDelete: 'cascade' }),
    visitId: uuid('visit_id'),
    archiver: text('archiver').$type<Archiver>().notNull(),
    role: text('role').$type<ArtifactRole>().notNull(),
    status: text('status').$type<'pending' | 'success' | 'failed' | 'skipped'>().notNull().default('pending'),
    sha256: bytea('sha256').references(() => blobs.sha256),
    sizeBytes: bigint('size_bytes', { mode: 'number' }),
    mediaType: text('media_type'),
    details: jsonb('details').$type<Record<string, unknown>>(),
    errorCode: text('error_code'),
    /** Why it was skipped, or what failed. */
    reason: text('reason'),
    durationSeconds: doublePrecision('duration_seconds'),
    storedAt: time('stored_at'),
  },
  (table) => [unique('artifacts_capture_archiver_role').on(table.captureId, table.archiver, table.role), index('artifacts_sha256').on(table.sha256)],
);

export const articles = pgTable(
  'articles',
  {
    captureId: uuid('capture_id')
      .primaryKey()
      .references(() => captures.id, { onDelete: 'cascade' }),
    ownerId: uuid('owner_id').notNull(),
    itemUid: uuid('item_uid').notNull(),
    title: text('title'),
    byline: text('byline'),
    siteName: text('site_name'),
    language: text('language'),
    published: text('published'),
    description: text('description'),
    canonicalUrl: text('canonical_url'),
    topImage: text('top_image'),
    favicon: text('favicon'),
    keywords: text('keywords').array().notNull(),
    text: text('text').notNull(),
    wordCount: integer('word_count').notNull(),
    readingTimeMinutes: integer('reading_time_minutes').notNull(),
    extractor: text('extractor').notNull(),
    search: tsvector('search'),
    /** The text search configuration that `search` was made by. */
    searchConfig: text('search_config').notNull().default('simple'),
    createdAt: createdAt(),
  },
  (table) => [
    index('articles_search').using('gin', table.search),
    index('articles_item').on(table.itemUid),
    index('articles_owner_config').on(table.ownerId, table.searchConfig, table.createdAt.desc(), table.captureId.desc()),
  ],
);

/** What was written of captures' articles; of one capture the newest counts, the others are its history. */
export const summaries = pgTable(
  'summaries',
  {
    id: uuid('id').primaryKey(),
    captureId: uuid('capture_id')
      .notNull()
      .references(() => captures.id, { onDelete: 'cascade' }),
    ownerId: uuid('owner_id').notNull(),
    itemUid: uuid('item_uid').notNull(),
    /** SHA-256 of the text that was summarized. */
    textHash: bytea('text_hash'),
    lede: text('lede').notNull(),
    summary: text('summary').notNull(),
    quotes: jsonb('quotes').$type<SummaryQuote[]>(),
    grounded: doublePrecision('grounded'),
    unsupported: text('unsupported').array().notNull().default([]),
    provider: text('provider').notNull(),
    model: text('model'),
    /** The model as it was asked for; servers answer by names of their own. */
    askedModel: text('asked_model'),
    promptVersion: smallint('prompt_version'),
    inputTokens: integer('input_tokens').notNull().default(0),
    outputTokens: integer('output_tokens').notNull().default(0),
    calls: integer('calls').notNull().default(0),
    isTruncated: boolean('is_truncated').notNull().default(false),
    readShare: doublePrecision('read_share').notNull().default(1),
    fallbackFrom: text('fallback_from'),
    createdAt: createdAt(),
  },
  (table) => [
    index('summaries_capture').on(table.captureId, table.createdAt.desc(), table.id.desc()),
    index('summaries_item').on(table.itemUid),
    index('summaries_text').on(table.ownerId, table.textHash),
  ],
);

export const batches = pgTable(
  'batches',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => owners.id),
    kind: text('kind').$type<BatchKind>().notNull().default('captures'),
    status: text('status').$type<TaskStatus>().notNull().default('pending'),
    generation: smallint('generation').notNull().default(1),
    request: jsonb('request').$type<BatchRequest | SummaryBatchRequest>().notNull(),
    total: integer('total').notNull(),
    /** Items, by position, that have got their rows: where the next chunk begins. */
    expanded: integer('expanded').notNull().default(0),
    /** Items whose captures are not final yet. */
    open: integer('open').notNull(),
    succeeded: integer('succeeded').notNull().default(0),
    failed: integer('failed').notNull().default(0),
    /** It was cancelled, and not all of its captures have been ended yet. */
    isCancelling: boolean('is_cancelling').notNull().default(false),
    createdAt: createdAt(),
    completedAt: time('completed_at'),
  },
  (table) => [
    index('batches_unsettled')
      .on(table.createdAt)
      .where(sql`status in ('pending', 'processing')`),
    index('batches_cancelling')
      .on(table.createdAt)
      .where(sql`is_cancelling`),
  ],
);

export const batchItems = pgTable(
  'batch_items',
  {
    batchId: uuid('batch_id')
      .notNull()
      .references(() => batches.id, { onDelete: 'cascade' }),
    /** Its index in the client's list. */
    position: integer('position').notNull(),
    url: text('url').notNull(),
    itemId: text('item_id'),
    tags: text('tags').array(),
    captureId: uuid('capture_id'),
    /** Of a batch of summaries. */
    summaryTaskId: uuid('summary_task_id'),
    /** Why it can have no capture, or no summary. */
    errorCode: text('error_code'),
  },
  (table) => [
    primaryKey({ columns: [table.batchId, table.position] }),
    index('batch_items_capture')
      .on(table.captureId)
      .where(sql`capture_id is not null`),
  ],
);

export const tasks = pgTable(
  'tasks',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => owners.id),
    type: text('type').$type<TaskType>().notNull(),
    status: text('status').$type<TaskStatus>().notNull().default('pending'),
    captureId: uuid('capture_id').references(() => captures.id, { onDelete: 'cascade' }),
    batchId: uuid('batch_id').references(() => batches.id, { onDelete: 'cascade' }),
    /** The task under which this one was made: a batch's for its captures, a capture's for its summary. */
    parentId: uuid('parent_id'),
    webhookUrl: text('webhook_url'),
    requestId: text('request_id'),
    errorCode: text('error_code'),
    errorDetail: text('error_detail'),
    createdAt: createdAt(),
    startedAt: time('started_at'),
    completedAt: time('completed_at'),
  },
  (table) => [
    index('tasks_owner_newest').on(table.ownerId, table.createdAt.desc(), table.id.desc()),
    index('tasks_owner_status').on(table.ownerId, table.status, table.createdAt.desc(), table.id.desc()),
    index('tasks_capture').on(table.captureId),
    index('tasks_owner_type')
      .on(table.ownerId, table.type, table.createdAt.desc(), table.id.desc())
      .where(sql`type <> 'capture'`),
    index('tasks_batch')
      .on(table.batchId)
      .where(sql`batch_id is not null`),
    // those that no batch counts
    index('tasks_owner_open')
      .on(table.ownerId)
      .where(sql`parent_id is null and type = 'capture' and status in ('pending', 'processing')`),
    index('tasks_parent')
      .on(table.parentId)
      .where(sql`parent_id is not null`),
    index('tasks_parent_processing')
      .on(table.parentId)
      .where(sql`parent_id is not null and status = 'processing'`),
    index('tasks_open_summaries')
      .on(table.createdAt)
      .where(sql`type = 'summary' and status in ('pending', 'processing')`),
  ],
);

/** How the work of a task of type `summary` is driven; its status and what it is about stand in the task. */
export const summarizations = pgTable('summarizations', {
  taskId: uuid('task_id')
    .primaryKey()
    .references(() => tasks.id, { onDelete: 'cascade' }),
  generation: smallint('generation').notNull().default(1),
  priority: text('priority').$type<Priority>().notNull(),
  /** A summary that is stored already will not do. */
  isForced: boolean('is_forced').notNull().default(false),
  attempts: smallint('attempts').notNull().default(0),
  dispatchedAt: time('dispatched_at'),
  /** Last sign of life. */
  seenAt: time('seen_at'),
  /** What came of it. */
  summaryId: uuid('summary_id'),
});

export const tags = pgTable(
  'tags',
  {
    ownerId: uuid('owner_id').notNull(),
    itemUid: uuid('item_uid')
      .notNull()
      .references(() => items.id, { onDelete: 'cascade' }),
    tag: text('tag').notNull(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.tag, table.itemUid] }), index('tags_item').on(table.itemUid)],
);

export const outbox = pgTable(
  'outbox',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').$type<'capture' | 'expand_batch' | 'finalize_batch' | 'cancel_batch' | 'summarize' | 'webhook'>().notNull(),
    captureId: uuid('capture_id'),
    batchId: uuid('batch_id'),
    /** Of a summarization. */
    taskId: uuid('task_id'),
    generation: smallint('generation').notNull().default(1),
    priority: text('priority').$type<Priority>().notNull(),
    payload: jsonb('payload'),
    createdAt: createdAt(),
    dispatchedAt: time('dispatched_at'),
  },
  (table) => [
    index('outbox_waiting')
      .on(table.priority.desc(), table.createdAt)
      .where(sql`dispatched_at is null`),
    index('outbox_done')
      .on(table.dispatchedAt)
      .where(sql`dispatched_at is not null`),
    index('outbox_batch')
      .on(table.batchId)
      .where(sql`batch_id is not null`),
  ],
);

/** What Firestore hasn't heard of yet; written by triggers that exist only while a Firestore is set (`firestore-changes.ts`). */
export const firestoreChanges = pgTable('firestore_changes', {
  id: bigint('id', { mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  kind: text('kind').$type<'item' | 'capture' | 'summary' | 'sweep'>().notNull(),
  ownerId: uuid('owner_id').notNull(),
  /** Of the item or capture (a summary has its capture's); none for `sweep`. */
  rowId: uuid('row_id'),
  createdAt: createdAt(),
});

export const webhookEndpoints = pgTable(
  'webhook_endpoints',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id')
      .notNull()
      .references(() => owners.id),
    url: text('url').notNull(),
    secret: text('secret').notNull(),
    /** Signs too until a day after `rotatedAt`. */
    previousSecret: text('previous_secret'),
    rotatedAt: time('rotated_at'),
    events: text('events').array().notNull(),
    disabledAt: time('disabled_at'),
    createdAt: createdAt(),
  },
  (table) => [index('webhook_endpoints_owner').on(table.ownerId)],
);

/** What signs the deliveries to a `webhook_url`: one secret an owner. */
export const webhookSecrets = pgTable('webhook_secrets', {
  ownerId: uuid('owner_id')
    .primaryKey()
    .references(() => owners.id),
  secret: text('secret').notNull(),
  previousSecret: text('previous_secret'),
  rotatedAt: time('rotated_at'),
});

export const webhookDeliveries = pgTable(
  'webhook_deliveries',
  {
    id: uuid('id').primaryKey(),
    ownerId: uuid('owner_id').notNull(),
    /** None: it goes to the `webhook_url` of a task. */
    endpointId: uuid('endpoint_id'),
    url: text('url').notNull(),
    event: text('event').notNull(),
    payload: jsonb('payload').notNull(),
    attempts: smallint('attempts').notNull().default(0),
    lastStatus: smallint('last_status'),
    lastError: text('last_error'),
    /** When it is due; while it is being sent: when the coordinator that does so counts as lost. */
    notBefore: time('not_before'),
    createdAt: createdAt(),
    completedAt: time('completed_at'),
  },
  (table) => [
    index('webhook_deliveries_due')
      .on(table.notBefore)
      .where(sql`completed_at is null`),
    index('webhook_deliveries_owner').on(table.ownerId, table.createdAt.desc(), table.id.desc()),
    foreignKey({ columns: [table.endpointId], foreignColumns: [webhookEndpoints.id] }).onDelete('set null'),
  ],
);

/** Queues whose workers are to take up no more jobs; Redis has it from here. */
export const pausedQueues = pgTable('paused_queues', {
  queue: text('queue').primaryKey(),
  createdAt: createdAt(),
});

export const apiKeys = pgTable('api_keys', {
  id: text('id').primaryKey(),
  ownerId: uuid('owner_id')
    .notNull()
    .references(() => owners.id),
  name: text('name').notNull(),
  secretHash: bytea('secret_hash').notNull(),
  scopes: text('scopes').array().notNull(),
  createdAt: createdAt(),
  expiresAt: time('expires_at'),
  revokedAt: time('revoked_at'),
});

export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    ownerId: uuid('owner_id').notNull(),
    method: text('method').notNull(),
    path: text('path').notNull(),
    /** SHA-256 of the key: clients choose its length. */
    keyHash: bytea('key_hash').notNull(),
    requestHash: bytea('request_hash').notNull(),
    status: smallint('status'),
    body: jsonb('body'),
    createdAt: createdAt(),
  },
  (table) => [primaryKey({ columns: [table.ownerId, table.method, table.path, table.keyHash] }), index('idempotency_keys_age').on(table.createdAt)],
);
