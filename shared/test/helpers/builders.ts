import { createHash } from 'node:crypto';
import { defaultOwnerId } from '../../src/db/index.ts';
import type { CaptureRequest } from '../../src/db/index.ts';
import type { Article, ArchiverOutcome, CaptureJob, Manifest, Summary } from '../../src/models/index.ts';
import { createLog, uuidv7 } from '../../src/utils/index.ts';
import type { Log } from '../../src/utils/index.ts';

export function quietLog(): Log {
  return createLog('test', { LOG_FORMAT: 'json', LOG_LEVEL: 'silent' });
}

export function buildRequest(change: Partial<CaptureRequest> = {}): CaptureRequest {
  return {
    ownerId: defaultOwnerId,
    url: 'https://example.com/page',
    archivers: ['singlefile', 'pdf'],
    options: {},
    summarize: true,
    priority: 'interactive',
    tags: [],
    requestId: 'test',
    isForced: true, // each request has a capture of its own
    ...change,
  };
}

let pages = 0;

/** The address of a page that no other test has. */
export const uniqueUrl = () => `https://example.com/page-${(pages += 1)}`;

export function buildArticle(change: Partial<Article> = {}): Article {
  return {
    title: 'A page',
    byline: null,
    site_name: null,
    language: 'en',
    published: null,
    description: null,
    canonical_url: null,
    top_image: null,
    favicon: null,
    keywords: [],
    text: 'An article with something to read.',
    word_count: 6,
    reading_time_minutes: 1,
    extractor: 'readability',
    ...change,
  };
}

export function buildSummary(change: Partial<Summary> = {}): Summary {
  return {
    lede: 'It says this.',
    summary: 'It says this and that.',
    quotes: [{ text: 'something to read', supports: 'It says this.', start: 16, end: 33 }],
    grounded: 1,
    unsupported: [],
    provider: 'openai',
    model: 'the-model-that-answered',
    promptVersion: 2,
    inputTokens: 100,
    outputTokens: 20,
    calls: 1,
    isTruncated: false,
    readShare: 1,
    fallbackFrom: null,
    ...change,
  };
}

export function buildCaptureJob(change: Partial<CaptureJob> = {}): CaptureJob {
  return {
    v: 1,
    taskId: uuidv7(),
    captureId: uuidv7(),
    itemId: 'item',
    generation: 1,
    lane: 'archive',
    url: 'https://example.com/page',
    archivers: ['singlefile', 'pdf'],
    options: {},
    priority: 'interactive',
    ...change,
  };
}

export const sha256Hex = (text: string | Buffer) => createHash('sha256').update(text).digest('hex');

/** A success of one file whose bytes are `text`. */
export function buildSuccess(archiver: 'singlefile' | 'pdf' | 'monolith' | 'screenshot', text: string): ArchiverOutcome {
  const fileName = `${archiver}.bin`;
  return {
    archiver,
    status: 'success',
    files: [{ role: 'main', fileName, mediaType: 'text/html; charset=utf-8', sizeBytes: Buffer.byteLength(text), sha256: sha256Hex(text) }],
    durationMs: 10,
  };
}

export function buildManifest(change: Partial<Manifest> = {}): Manifest {
  return {
    version: 1,
    captureId: uuidv7(),
    generation: 1,
    lane: 'archive',
    visitId: uuidv7(),
    url: 'https://example.com/page',
    finalUrl: 'https://example.com/page',
    title: 'A page',
    startedAt: '2026-01-02T03:04:05.000Z',
    endedAt: '2026-01-02T03:04:07.000Z',
    attempts: 1,
    grade: 'ok',
    failure: null,
    evidence: { httpStatus: 200 },
    outcomes: [],
    tools: { chromium: '1' },
    ...change,
  };
}
