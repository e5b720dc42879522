/** What Firestore hasn't heard of yet: a log that triggers write in the transaction of the change itself, so that no writer can forget it. */
import type { Database } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isoTime } from '#db/read-task.ts';

export type MirroredKind = 'item' | 'capture' | 'summary';

export type FirestoreChange = {
  id: number;
  /** `sweep`: whatever documents of the owner were written before `createdAt` are left from things that are gone. */
  kind: MirroredKind | 'sweep';
  ownerId: string;
  rowId: string | null;
  createdAt: string;
};

/** One row as it is now, for clients that read Firestore: `fields` has names and values as the API has them. */
export type MirroredRow = {
  kind: MirroredKind;
  rowId: string;
  fields: Record<string, unknown>;
};

/** Each with the statement that writes the log's rows of one change. */
const triggers = [
  {
    name: 'firestore_items',
    on: 'insert or update or delete on items',
    log: `
      insert into firestore_changes (kind, owner_id, row_id) values ('item', coalesce(new.owner_id, old.owner_id), coalesce(new.id, old.id));
      if tg_op = 'UPDATE' and new.deleted_at is distinct from old.deleted_at then
        insert into firestore_changes (kind, owner_id, row_id)
          select kind, c.owner_id, c.id from captures c, unnest(array['capture', 'summary']) kind where c.item_uid = new.id;
      end if;`,
  },
  {
    name: 'firestore_captures',
    on: 'insert or update of status, grade, completeness, error_code, title, final_url, captured_at, completed_at, deleted_at or delete on captures',
    log: `
      insert into firestore_changes (kind, owner_id, row_id) values
        ('capture', coalesce(new.owner_id, old.owner_id), coalesce(new.id, old.id)), ('item', coalesce(new.owner_id, old.owner_id), coalesce(new.item_uid, old.item_uid));
      if tg_op = 'UPDATE' and new.deleted_at is distinct from old.deleted_at then
        insert into firestore_changes (kind, owner_id, row_id) values ('summary', new.owner_id, new.id);
      end if;`,
  },
  {
    name: 'firestore_summaries',
    on: 'insert or update or delete on summaries',
    log: `insert into firestore_changes (kind, owner_id, row_id) values ('summary', coalesce(new.owner_id, old.owner_id), coalesce(new.capture_id, old.capture_id));`,
  },
  {
    name: 'firestore_tags',
    on: 'insert or delete on tags',
    log: `insert into firestore_changes (kind, owner_id, row_id) values ('item', coalesce(new.owner_id, old.owner_id), coalesce(new.item_uid, old.item_uid));`,
  },
];

const tableOf = (on: string) => on.slice(on.lastIndexOf(' ') + 1);

async function areChangesLogged(db: Pick<Database, 'execute'>): Promise<boolean> {
  const { rowCount } = await db.execute(sql`select 1 from pg_trigger where tgname = ${triggers[0]!.name} and tgrelid = 'items'::regclass`);
  return rowCount !== 0;
}

/**
 * Begins or ends the log of changes. What is there already when it begins is written down too, as a rebuild.
 * Waits a few seconds at most for the tables: others that write must not stand in line behind it.
 */
export async function logFirestoreChanges(db: Database, isOn: boolean): Promise<void> {
  if ((await areChangesLogged(db)) === isOn) {
    return;
  }
  await db.transaction(async (tx) => {
    await tx.execute(sql`set local lock_timeout = '3s'`);
    for (const { name, on, log } of triggers) {
      if (isOn) {
        await tx.execute(
          sql.raw(`create or replace function ${name}() returns trigger language plpgsql as $log$ begin ${log} return null; end $log$`),
        );
        await tx.execute(sql.raw(`create or replace trigger ${name} after ${on} for each row execute function ${name}()`));
      } else {
        await tx.execute(sql.raw(`drop trigger if exists ${name} on ${tableOf(on)}`));
        await tx.execute(sql.raw(`drop function if exists ${name}()`));
      }
    }
    if (!isOn) {
      await tx.execute(sql`truncate firestore_changes`);
    }
  });
  if (isOn) {
    await queueFirestoreRebuild(db);
  }
}

/** Writes everything down as changed, and that older documents are to go afterwards. Resolves with the number of rows, or `undefined` when nothing is mirrored. */
export async function queueFirestoreRebuild(db: Database): Promise<number | undefined> {
  if (!(await areChangesLogged(db))) {
    return undefined;
  }
  const { rowCount } = await db.execute(sql`
    insert into firestore_changes (kind, owner_id, row_id, created_at)
    select kind, owner_id, row_id, now() - interval '1 second' from (
      select 1 as place, 'item' as kind, owner_id, id as row_id from items where deleted_at is null
      union all select 2, 'capture', c.owner_id, c.id from captures c where c.deleted_at is null
      union all select 3, 'summary', owner_id, capture_id from summaries
      union all select 4, 'sweep', id, null from owners) everything
    order by place`);
  return rowCount ?? 0;
}

/** The oldest changes, in the order in which they are to be told. */
export async function readFirestoreChanges(db: Database, limit: number): Promise<FirestoreChange[]> {
  const { rows } = await db.execute<Omit<FirestoreChange, 'id'> & { id: string }>(sql`
    select id, kind, owner_id as "ownerId", row_id as "rowId", ${isoTime('created_at')} as "createdAt" from firestore_changes order by id limit ${limit}`);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

export async function removeFirestoreChanges(db: Database, ids: readonly number[]): Promise<void> {
  await db.execute(sql`delete from firestore_changes where id = any(${sql.param(ids)}::bigint[])`);
}

/** The rows with the given ids that a client may see, as they are now; `mirrored_at` is the database's time of that. */
export async function readMirroredRows(db: Database, ids: Readonly<Record<MirroredKind, readonly string[]>>): Promise<MirroredRow[]> {
  const { rows } = await db.execute<MirroredRow>(sql`
    select 'item' as kind, i.id as "rowId", json_build_object('mirrored_at', ${isoTime('now()')},
        'item_id', i.item_id, 'url', i.url, 'host', i.host, 'note', i.note, 'metadata', i.metadata, 'created_at', ${isoTime('i.created_at')},
        'title', coalesce(i.title, (select c.title from captures c where c.item_uid = i.id and c.title is not null and c.deleted_at is null ${newest} limit 1)),
        'tags', coalesce((select json_agg(tag order by tag) from tags where item_uid = i.id), '[]'::json),
        'latest', (select json_build_object('capture_id', c.id, 'status', c.status, 'grade', c.grade, 'captured_at', ${isoTime('c.captured_at')})
          from captures c where c.item_uid = i.id and c.deleted_at is null ${newest} limit 1)) as fields
      from items i where i.id = any(${sql.param(ids.item)}::uuid[]) and i.deleted_at is null
    union all select 'capture', c.id, json_build_object('mirrored_at', ${isoTime('now()')},
        'capture_id', c.id, 'item_id', i.item_id, 'item_uid', i.id, 'url', c.url, 'final_url', c.final_url, 'title', c.title, 'status', c.status, 'grade', c.grade,
        'completeness', c.completeness, 'error_code', c.error_code, 'created_at', ${isoTime('c.created_at')}, 'captured_at', ${isoTime('c.captured_at')},
        'completed_at', ${isoTime('c.completed_at')},
        'artifacts', coalesce((select json_agg(json_build_object('archiver', a.archiver, 'role', a.role, 'status', a.status, 'size_bytes', a.size_bytes,
          'media_type', a.media_type, 'sha256', encode(a.sha256, 'hex')) order by a.archiver, a.role) from artifacts a where a.capture_id = c.id), '[]'::json))
      from captures c join items i on i.id = c.item_uid
      where c.id = any(${sql.param(ids.capture)}::uuid[]) and c.deleted_at is null and i.deleted_at is null
    union all select 'summary', s.capture_id, json_build_object('mirrored_at', ${isoTime('now()')},
        'capture_id', s.capture_id, 'item_id', i.item_id, 'lede', s.lede, 'summary', s.summary, 'quotes', s.quotes, 'provider', s.provider, 'model', s.model,
        'created_at', ${isoTime('s.created_at')})
      from summaries s join captures c on c.id = s.capture_id join items i on i.id = s.item_uid
      where s.capture_id = any(${sql.param(ids.summary)}::uuid[]) and c.deleted_at is null and i.deleted_at is null`);
  return rows;
}

const newest = sql`order by c.created_at desc nulls last, c.id desc nulls last`;
