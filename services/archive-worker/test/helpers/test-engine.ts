import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEgressGuard, parseEgressRules } from '@htbase/shared/egress';
import type { CaptureJob, Evidence, Manifest } from '@htbase/shared/models';
import { createLocalStaging } from '@htbase/shared/storage';
import { buildCaptureJob, quietLog } from '@htbase/shared/testing';
import { findPrograms } from '../../src/browser/find-programs.ts';
import { createCaptureEngine } from '../../src/capture/engine.ts';
import type { EngineDeps } from '../../src/capture/engine.ts';

interface Captured extends Omit<Manifest, 'evidence'> {
  evidence: Evidence;
  /** Text of a file that an archiver made. */
  read(fileName: string): Promise<Buffer>;
}

export interface TestEngine {
  url: string;
  capture(path: string, change?: Partial<CaptureJob>, options?: { isAlone: boolean }): Promise<Captured>;
  close(): Promise<void>;
}

const captureMs = 60_000;

/** The real engine with a real Chromium, and a site of its own that it may reach. */
export async function startTestEngine(
  site: RequestListener,
  limits: Partial<EngineDeps['limits']> = {},
  allow: readonly string[] = [],
): Promise<TestEngine> {
  const server = createServer(site);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const folder = await mkdtemp(join(tmpdir(), 'htb-engine-'));
  const staging = createLocalStaging(folder);
  const guard = await createEgressGuard({ rules: parseEgressRules({ allow: [host, ...allow], ports: [] }) });
  const engine = await createCaptureEngine({
    ...(await findPrograms({}, process.env)),
    guard,
    staging,
    log: quietLog(),
    limits: {
      archiveTimeoutMs: captureMs,
      maxArtifactBytes: 100_000_000,
      scroll: { maxViewports: 30, maxPixels: 30_000, maxMs: 10_000 },
      ...limits,
    },
  });
  return {
    url: `http://${host}`,
    async capture(path, change, { isAlone } = { isAlone: false }) {
      const job = buildCaptureJob({ url: `http://${host}${path}`, archivers: ['singlefile'], ...change });
      const manifest = await engine.capture(job, { signal: AbortSignal.timeout(captureMs * 2), attempt: 1, isAlone, have: [], onStage: () => {} });
      const key = { captureId: job.captureId, generation: job.generation, lane: job.lane };
      return {
        ...manifest,
        evidence: manifest.evidence as unknown as Evidence,
        async read(fileName) {
          const chunks: Buffer[] = [];
          for await (const chunk of await staging.open(key, fileName)) {
            chunks.push(chunk as Buffer);
          }
          return Buffer.concat(chunks);
        },
      };
    },
    async close() {
      await engine.close();
      await guard.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await rm(folder, { recursive: true });
    },
  };
}
