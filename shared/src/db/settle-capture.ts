import { failureKindOf, grades, isFailureCode, isGoodGrade } from '#models/index.ts';
import type { FailureCode, Grade, TaskStatus } from '#models/index.ts';
import type { Database, Transaction } from '#db/connect.ts';
import { sql } from '#db/drizzle.ts';
import { isOpen, mayBecome } from '#db/legal-moves.ts';
import { countInBatch } from '#db/settle-batch.ts';
import { transact } from '#db/transact.ts';
import { queueCaptureWebhooks } from '#db/webhooks.ts';

export interface Settlement {
  status: Extract<TaskStatus, 'success' | 'failed'>;
  completeness: 'complete' | 'some_failed';
  grade: Grade | null;
  code: FailureCode | null;
  detail: string | null;
}

export interface SettledCapture extends Settlement {
  /** Whose followers have to hear of it. */
  taskId: string | null;
}

type ArtifactFact = {
  status: 'pending' | 'success' | 'failed' | 'skipped';
  errorCode: string | null;
  reason: string | null;
};

type VisitFact = {
  grade: Grade | null;
  failureCode: string | null;
  hasArtifact: boolean;
};

/**
 * How a capture ends, from its artifacts and visits: success when the best grade of a visit that has an artifact allows it and something is stored;
 * `failed` with the grade, or the visit's failure, as its code otherwise.
 */
export function decideSettlement(artifacts: readonly ArtifactFact[], visits: readonly VisitFact[]): Settlement {
  const grade = bestGrade(visits.filter((visit) => visit.hasArtifact)) ?? bestGrade(visits);
  const stored = artifacts.filter((artifact) => artifact.status === 'success');
  const completeness = artifacts.some((artifact) => artifact.status === 'failed' || artifact.status === 'pending') ? 'some_failed' : 'complete';
  if (stored.length > 0 && grade !== null && isGoodGrade(grade)) {
    return { status: 'success', completeness, grade, code: null, detail: null };
  }

  const failed = artifacts.filter((artifact) => artifact.status === 'failed');
  // what a requeue mends without another visit comes first
  const failedArtifact = failed.find(({ errorCode }) => errorCode === 'storage_unavailable') ?? failed[0];
  const candidates = [visits.find((visit) => visit.failureCode)?.failureCode, grade, failedArtifact?.errorCode];
  const code = candidates.find((candidate): candidate is FailureCode => typeof candidate === 'string' && isFailureCode(candidate));
  const allSkipped = artifacts.length > 0 && artifacts.every((artifact) => artifact.status === 'skipped');
  const ended = code ?? (allSkipped ? 'archiver_unavailable' : 'internal_error');
  return { status: 'failed', completeness, grade, code: ended, detail: failedArtifact?.reason ?? failureKindOf(ended).meaning };
}

function bestGrade(visits: readonly VisitFact[]): Grade | null {
  return grades.find((grade) => visits.some((visit) => visit.grade === grade)) ?? null;
}

/**
 * Settles a capture and its task in one transaction, exactly once, and counts it in its batch: artifacts that are still pending fail with `pendingCode`.
 * `undefined` when the capture has ended already, is of another generation, or is gone.
 */
export async function settleCapture(
  db: Database,
  captureId: string,
  generation: number,
  pendingCode: FailureCode,
): Promise<SettledCapture | undefined> {
  return transact(db, async (tx) => {
    const { rows } = await tx.execute<{ batchId: string | null }>(sql`
      select (select batch_id from batch_items where capture_id = captures.id) as "batchId" from captures
      where id = ${captureId} and generation = ${generation} and ${isOpen('captures')} for update`);
    const [open] = rows;
    if (!open) {
      return undefined;
    }
    await tx.execute(sql`
      update artifacts set status = 'failed', error_code = ${pendingCode}, reason = ${failureKindOf(pendingCode).meaning}
      where capture_id = ${captureId} and status = 'pending'`);
    const settlement = decideSettlement(await readArtifacts(tx, captureId), await readVisits(tx, captureId));
    const taskId = await writeSettlement(tx, captureId, settlement);
    if (taskId !== null) {
      await queueCaptureWebhooks(tx, [taskId], settlement.status);
    }
    if (open.batchId !== null) {
      const isKept = settlement.status === 'success';
      await countInBatch(tx, open.batchId, { succeeded: isKept ? 1 : 0, failed: isKept ? 0 : 1 }); // last: all captures of the batch wait for its row
    }
    return { ...settlement, taskId };
  });
}

async function readArtifacts(tx: Transaction, captureId: string): Promise<ArtifactFact[]> {
  const { rows } = await tx.execute<ArtifactFact>(sql`
    select status, error_code as "errorCode", reason from artifacts where capture_id = ${captureId} order by archiver, role`);
  return rows;
}

async function readVisits(tx: Transaction, captureId: string): Promise<VisitFact[]> {
  const { rows } = await tx.execute<VisitFact>(sql`
    select grade, failure_code as "failureCode",
      exists (select 1 from artifacts a where a.visit_id = visits.id and a.status = 'success') as "hasArtifact"
    from visits where capture_id = ${captureId} order by ended_at desc`);
  return rows;
}

async function writeSettlement(
  tx: Transaction,
  captureId: string,
  { status, completeness, grade, code, detail }: Settlement,
): Promise<string | null> {
  const { rows } = await tx.execute<{ taskId: string }>(sql`
    with settled as (
      update captures set status = ${status}, completeness = ${completeness}, grade = ${grade}, error_code = ${code}, error_detail = ${detail},
        started_at = coalesce(started_at, now()), completed_at = now(), wait_reason = null, not_before = null
      where id = ${captureId} and ${mayBecome(status, 'captures')} returning id, started_at
    ), task as (
      update tasks set status = ${status}, error_code = ${code}, error_detail = ${detail}, started_at = coalesce(tasks.started_at, settled.started_at),
        completed_at = now()
      from settled where tasks.capture_id = settled.id and tasks.type = 'capture' and ${mayBecome(status, 'tasks')}
      returning tasks.id
    )
    select id as "taskId" from task`);
  return rows[0]?.taskId ?? null;
}
