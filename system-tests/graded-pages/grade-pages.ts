import { createEgressGuard, parseEgressRules } from '@htbase/shared/egress';
import type { Evidence, Grade } from '@htbase/shared/models';
import { createLocalStaging } from '@htbase/shared/storage';
import { createLog, uuidv7 } from '@htbase/shared/utils';
import { findPrograms } from '../../services/archive-worker/src/browser/find-programs.ts';
import { createCaptureEngine } from '../../services/archive-worker/src/capture/engine.ts';
import { temporaryFolder } from '../checks/temporary-folder.ts';
import { servePage } from './serve-page.ts';
import type { GradedPage } from './types.ts';

export interface GradedVisit {
  page: GradedPage;
  grade: Grade | null;
  evidence: Evidence;
}

const sideBySide = 3;
const scroll = { maxViewports: 30, maxPixels: 30_000, maxMs: 10_000 };

/** Visits labelled pages with the real engine, and tells the grade of each. */
export async function gradePages(pages: readonly GradedPage[]): Promise<GradedVisit[]> {
  const sites = await Promise.all(pages.map(servePage));
  const folder = await temporaryFolder('htb-graded-');
  const log = createLog('graded-pages', { LOG_FORMAT: 'json', LOG_LEVEL: 'silent' });
  const guard = await createEgressGuard({ rules: parseEgressRules({ allow: sites.map(({ host }) => host), ports: [] }), resolve: async () => [] });
  const engine = await createCaptureEngine({
    ...(await findPrograms({}, process.env)),
    guard,
    staging: createLocalStaging(folder.path),
    log,
    limits: { archiveTimeoutMs: 60_000, maxArtifactBytes: 10_000_000, scroll },
  });
  const waiting = [...sites];
  const visits: GradedVisit[] = [];
  const visitAll = async () => {
    for (let site = waiting.shift(); site; site = waiting.shift()) {
      const ids = { taskId: uuidv7(), captureId: uuidv7(), itemId: site.page.name };
      const manifest = await engine.capture(
        { v: 1, ...ids, generation: 1, lane: 'archive', url: site.url, archivers: ['readability'], options: {}, priority: 'bulk' },
        { signal: AbortSignal.timeout(120_000), attempt: 1, have: [], onStage: () => {} },
      );
      visits.push({ page: site.page, grade: manifest.grade, evidence: manifest.evidence as unknown as Evidence });
    }
  };
  try {
    await Promise.all(Array.from({ length: sideBySide }, visitAll));
  } finally {
    await engine.close();
    await guard.close();
    await Promise.all(sites.map((site) => site.close()));
    await folder.remove();
  }
  return visits.sort((a, b) => pages.indexOf(a.page) - pages.indexOf(b.page));
}
