import { grades, isGoodGrade } from '#models/index.ts';
import type { Priority, Summarizer } from '#models/index.ts';
import { uuidv7 } from '#utils/index.ts';
import type { AcceptedCapture } from '#db/accept-capture.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen } from '#db/legal-moves.ts';
import { adoptSummary, findStoredSummary } from '#db/store-summary.ts';
import { queueSummaryWebhooks } from '#db/webhooks.ts';

export interface SummaryRequest {
  ownerId: string;
  itemId: string;
  /** The latest good one with an article when left out. */
  captureId?: string | undefined;
  isForced: boolean;
  priority: Priority;
  /** Is told of the end, besides the owner's endpoints. */
  webhookUrl?: string | undefined;
  requestId: string;
  /** Who writes summaries at present, if that is known: what it has written of the same text will do at once. */
  summarizer?: Summarizer | undefined;
}

/** `reused`: there is a summary, and the task has ended; `deduplicated`: an equal request's task, which hasn't ended yet. */
export type AcceptedSummarization = AcceptedCapture;

/** Why nothing can be summarized. */
export type SummaryRefusal = 'item_not_found' | 'capture_not_found' | 'no_article';

const goodGrades = grades.filter(isGoodGrade);

/** An article `a` with something in it. */
const hasText = sql`a.text ~ '\\S'`;

/** Of an item `i` the latest good capture that has an article, with its text. */
const latestArticle = sql`
  select c.id, a.text from captures c join articles a on a.capture_id = c.id and ${hasText}
  where c.item_uid = i.id and c.deleted_at is null and c.status = 'success' and c.grade = any(${sql.param(goodGrades)}::text[])
  order by c.created_at desc nulls last, c.id desc nulls last limit 1`;

/** SHA-256 of the text of an article `a`. */
export const textHashOfArticle = sql`sha256(convert_to(a.text, 'UTF8'))`;

/**
 * Accepts a request for a summary: task, summarization and outbox row in one transaction; or none of it where a stored summary, or an equal request's task,
 * will do. Resolves with why there is nothing to summarize otherwise.
 */
export async function acceptSummarization(db: Database | Transaction, request: SummaryRequest): Promise<AcceptedSummarization | SummaryRefusal> {
  return db.transaction(async (tx) => {
    const target = await findTarget(tx, request);
    if (typeof target === 'string') {
      return target;
    }
    const found = { captureId: target.captureId, itemId: request.itemId };
    if (!request.isForced) {
      const reusedId = request.summarizer && (await reuse(tx, request, target, request.summarizer));
      if (reusedId !== undefined) {
        return { kind: 'reused', taskId: reusedId, ...found };
      }
      const equalId = request.webhookUrl === undefined ? await findEqual(tx, request, target.captureId) : undefined;
      if (equalId !== undefined) {
        return { kind: 'deduplicated', taskId: equalId, ...found };
      }
    }
    const taskId = uuidv7();
    await insertSummarizations(tx, request, [{ taskId, captureId: target.captureId }]);
    return { kind: 'new', taskId, ...found };
  });
}

type Target = { captureId: string; itemUid: string; textHash: Buffer };

async function findTarget(tx: Transaction, { ownerId, itemId, captureId }: SummaryRequest): Promise<Target | SummaryRefusal> {
  const named = sql`select c.id, a.text from captures c left join articles a on a.capture_id = c.id and ${hasText}
    where c.item_uid = i.id and c.id = ${captureId} and c.deleted_at is null`;
  const { rows } = await tx.execute<{ itemUid: string; captureId: string | null; textHash: Buffer | null }>(sql`
    select i.id as "itemUid", a.id as "captureId", ${textHashOfArticle} as "textHash"
    from items i left join lateral (${captureId === undefined ? latestArticle : named}) a on true
    where i.owner_id = ${ownerId} and i.item_id = ${itemId} and i.deleted_at is null`);
  const [found] = rows;
  if (!found) {
    return 'item_not_found';
  }
  if (found.captureId === null) {
    return captureId === undefined ? 'no_article' : 'capture_not_found';
  }
  return found.textHash === null ? 'no_article' : { itemUid: found.itemUid, captureId: found.captureId, textHash: found.textHash };
}

/** Answers with what is stored: a task that has ended already. */
async function reuse(tx: Transaction, request: SummaryRequest, target: Target, summarizer: Summarizer): Promise<string | undefined> {
  const { ownerId, priority, webhookUrl, requestId } = request;
  const storedId = await findStoredSummary(tx, { ownerId, textHash: target.textHash, captureId: target.captureId }, summarizer);
  const summaryId = storedId && (await adoptSummary(tx, storedId, target));
  if (summaryId === undefined) {
    return undefined;
  }
  const taskId = uuidv7();
  await tx.execute(sql`
    with task as (
      insert into tasks (id, owner_id, type, status, capture_id, webhook_url, request_id, started_at, completed_at)
      values (${taskId}, ${ownerId}, 'summary', 'success', ${target.captureId}, ${webhookUrl ?? null}, ${requestId}, now(), now())
    )
    insert into summarizations (task_id, priority, summary_id) values (${taskId}, ${priority}, ${summaryId})`);
  await queueSummaryWebhooks(tx, [taskId]);
  return taskId;
}

async function findEqual(tx: Transaction, { ownerId, priority }: SummaryRequest, captureId: string): Promise<string | undefined> {
  const { rows } = await tx.execute<{ id: string }>(sql`
    select t.id from tasks t join summarizations s on s.task_id = t.id and s.priority = ${priority} and not s.is_forced
    where t.capture_id = ${captureId} and t.owner_id = ${ownerId} and t.type = 'summary' and ${isOpen('t')} order by t.id limit 1`);
  return rows[0]?.id;
}

/** What summarizations that are asked for together have in common. */
type Common = Pick<SummaryRequest, 'ownerId' | 'isForced' | 'priority' | 'webhookUrl' | 'requestId'> & { parentId?: string };

/** Writes tasks, summarizations and outbox rows. */
export async function insertSummarizations(
  tx: Transaction,
  common: Common,
  entries: readonly { taskId: string; captureId: string }[],
): Promise<void> {
  const { ownerId, isForced, priority, webhookUrl, requestId, parentId } = common;
  await tx.execute(sql`
    with entry as (
      select * from unnest(${sql.param(entries.map(({ taskId }) => taskId))}::uuid[], ${sql.param(entries.map(({ captureId }) => captureId))}::uuid[],
        ${sql.param(entries.map(() => uuidv7()))}::uuid[]) entry (task_id, capture_id, outbox_id)
    ), task as (
      insert into tasks (id, owner_id, type, capture_id, parent_id, webhook_url, request_id)
      select task_id, ${ownerId}::uuid, 'summary', capture_id, ${parentId ?? null}::uuid, ${webhookUrl ?? null}, ${requestId} from entry
    ), summarization as (
      insert into summarizations (task_id, priority, is_forced) select task_id, ${priority}, ${isForced} from entry
    )
    insert into outbox (id, kind, task_id, priority) select outbox_id, 'summarize', task_id, ${priority} from entry`);
}

/** By `item_id`, the capture of each of these items that would be summarized; null for an item without an article, and nothing for what is no item. */
export async function findArticles(tx: Transaction, ownerId: string, itemIds: readonly string[]): Promise<Map<string, string | null>> {
  const { rows } = await tx.execute<{ itemId: string; captureId: string | null }>(sql`
    select i.item_id as "itemId", a.id as "captureId" from items i left join lateral (${latestArticle}) a on true
    where i.owner_id = ${ownerId} and i.item_id = any(${sql.param(itemIds)}::text[]) and i.deleted_at is null`);
  return new Map(rows.map(({ itemId, captureId }) => [itemId, captureId]));
}

/** URLs of those of these items that are there, by `item_id`. */
export async function findItemUrls(db: Database | Transaction, ownerId: string, itemIds: readonly string[]): Promise<Map<string, string>> {
  const { rows } = await db.execute<{ itemId: string; url: string }>(sql`
    select item_id as "itemId", url from items where owner_id = ${ownerId} and item_id = any(${sql.param(itemIds)}::text[]) and deleted_at is null`);
  return new Map(rows.map(({ itemId, url }) => [itemId, url]));
}

/**
 * Items of an owner with an article that has no summary, or one by an older prompt than `promptVersion`, and for which none is under way; newest first, at most
 * `limit`. It looks at every article there is when few are stale.
 */
export async function findStaleItems(
  db: Database | Transaction,
  ownerId: string,
  promptVersion: number | null,
  limit: number,
): Promise<{ itemId: string; url: string }[]> {
  const { rows } = await db.execute<{ itemId: string; url: string }>(sql`
    select i.item_id as "itemId", i.url from items i cross join lateral (${latestArticle}) a left join lateral (
      select coalesce(s.prompt_version, 0) as version from summaries s where s.capture_id = a.id
      order by s.created_at desc nulls last, s.id desc nulls last limit 1) latest on true
    where i.owner_id = ${ownerId} and i.deleted_at is null and coalesce(latest.version, -1) < ${promptVersion ?? 0}
      and not exists (select 1 from tasks t where t.capture_id = a.id and t.type = 'summary' and ${isOpen('t')})
    order by i.created_at desc nulls last, i.id desc nulls last limit ${limit}`);
  return rows;
}

/**
 * Asks for the summary of a capture in the transaction that ends it well, if its request wanted one and it has an article. Resolves with the task of that,
 * which the capture's own task names.
 */
export async function summarizeSettled(tx: Transaction, captureId: string): Promise<string | null> {
  const { rows } = await tx.execute<{ ownerId: string; priority: Priority; parentId: string; webhookUrl: string | null; requestId: string }>(sql`
    select c.owner_id as "ownerId", c.priority, t.id as "parentId", t.webhook_url as "webhookUrl", coalesce(t.request_id, '') as "requestId"
    from captures c join tasks t on t.capture_id = c.id and t.type = 'capture' join articles a on a.capture_id = c.id and ${hasText}
    where c.id = ${captureId} and c.summarize and c.deleted_at is null`);
  const [wanted] = rows;
  if (!wanted) {
    return null;
  }
  const taskId = uuidv7();
  await insertSummarizations(tx, { ...wanted, webhookUrl: wanted.webhookUrl ?? undefined, isForced: false }, [{ taskId, captureId }]);
  await tx.execute(sql`update captures set summary_task_id = ${taskId} where id = ${captureId}`);
  return taskId;
}
