import type { CDPSession, Protocol } from 'puppeteer-core';
import { HtbaseError } from '@htbase/shared/utils';
import { openBodyFile } from '#capture/body-file.ts';
import type { Body } from '#capture/body-file.ts';
import { canRun } from '#capture/can-run.ts';

export interface RecordedResponse {
  url: string;
  status: number;
  headers: Record<string, string>;
  mediaType: string;
}

/** The responses that a visit received, bodies on disk: what archivers ask for again is answered from here, and the origin is asked once. */
export interface VisitRecord {
  /** A response by the URL that was asked for (fragment aside), redirects included. */
  find(url: string): (RecordedResponse & { body: Body }) | undefined;
  /** The main document's response, as soon as it has one. */
  main(): RecordedResponse | undefined;
  /** Every address that the main document passed through. */
  mainChain(): readonly string[];
  /** Requests under way, without those that stay open by nature. */
  pendingCount(): number;
  /** When the network last did something, as `performance.now()`. */
  lastActivityAt(): number;
  requestCount(): number;
  failures(): { url: string; reason: string }[];
  failureCount(): number;
  /** Aborted with `too_large` when the document itself is larger than any that we keep. */
  tooLarge: AbortSignal;
  /** True when nothing that came can run, and no document is still coming: such a page doesn't change by itself. */
  isInert(): Promise<boolean>;
  /** True when loading was stopped because the page received too much: it stands as it was then. */
  isStopped(): boolean;
  /** Resolves when every body that has arrived is on disk. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** What archivers may ask for again. Scripts are never kept by a format, and data requests leave their trace in the DOM. */
const keptTypes = new Set<Protocol.Network.ResourceType>(['Document', 'Stylesheet', 'Image', 'Media', 'Font', 'Other', 'Manifest']);
/** Requests that only a script makes, or for one. */
const scriptTypes = new Set<Protocol.Network.ResourceType>(['Script', 'XHR', 'Fetch', 'EventSource', 'WebSocket', 'Preflight']);
const lastingTypes = new Set<Protocol.Network.ResourceType>(['WebSocket', 'EventSource', 'Ping', 'Media']);

/** Decoded: a few kilobytes on the wire can be gigabytes. */
const maxBodyBytes = 50_000_000;
const maxRecordBytes = 500_000_000;
/** What a visit may receive, decoded, before its loading is stopped: the page stands as it is then. */
const maxDecodedBytes = 500_000_000;
/** Bodies that come as base64 through the pipe at once: their number, and together their size. */
const maxFetches = 8;
const maxFetchBytes = 60_000_000;
const maxFailures = 50;

interface Exchange {
  urls: string[];
  type: Protocol.Network.ResourceType;
  response?: Protocol.Network.Response;
  isMain: boolean;
  decodedBytes: number;
}

/** Begins to record what a page receives, until `close`. */
export async function startRecord(cdp: CDPSession, mainFrameId: () => string): Promise<VisitRecord> {
  const bodies = await openBodyFile();
  const exchanges = new Map<string, Exchange>();
  const stored = new Map<string, RecordedResponse & { body: Body }>();
  const saving = new Set<Promise<void>>();
  const waiting: { bytes: number; start(): void }[] = [];
  let fetches = 0;
  let fetchBytes = 0;
  let decodedBytes = 0;
  const tooLarge = new AbortController();
  let isStopped = false;
  const failures: { url: string; reason: string }[] = [];
  let failureCount = 0;
  let requestCount = 0;
  let lastActivityAt = performance.now();
  let recordedBytes = 0;
  let main: Exchange | undefined;
  /** A page that reloads itself has already asked again: what is shown is the last that came. */
  let answered: Exchange | undefined;
  let isClosed = false;
  /** Something that can run has come, or something that could not be looked into. */
  let isActive = false;

  cdp.on('Network.requestWillBeSent', ({ requestId, request, type, frameId, redirectResponse }) => {
    lastActivityAt = performance.now();
    const known = exchanges.get(requestId);
    if (redirectResponse && known) {
      known.urls.push(request.url);
      return;
    }
    if (!/^https?:/.test(request.url)) {
      return;
    }
    requestCount += 1;
    isActive ||= type !== undefined && scriptTypes.has(type);
    const isMain = type === 'Document' && frameId === mainFrameId();
    const exchange: Exchange = { urls: [request.url], type: type ?? 'Other', isMain, decodedBytes: 0 };
    exchanges.set(requestId, exchange);
    if (isMain) {
      main = exchange;
    }
  });
  cdp.on('Network.responseReceived', ({ requestId, response, type }) => {
    lastActivityAt = performance.now();
    const exchange = exchanges.get(requestId);
    if (exchange) {
      exchange.response = response;
      exchange.type = type;
      answered = exchange.isMain ? exchange : answered;
      if (exchange.isMain && isDocument(response) && Number(describe(response).headers['content-length'] ?? 0) > maxBodyBytes) {
        refuse();
      }
      if (response.status >= 400 && !exchange.isMain) {
        noteFailure(response.url, `HTTP ${response.status}`);
      }
    }
  });
  cdp.on('Network.dataReceived', ({ requestId, dataLength }) => {
    lastActivityAt = performance.now();
    decodedBytes += dataLength;
    const exchange = exchanges.get(requestId);
    if (exchange) {
      exchange.decodedBytes += dataLength;
      const isLarge = exchange.decodedBytes > maxBodyBytes;
      if (isLarge && exchange.isMain && exchange.response && isDocument(exchange.response)) {
        refuse();
      } else if (decodedBytes > maxDecodedBytes || (isLarge && !exchange.isMain && exchange.type !== 'Media')) {
        stop();
      }
    }
  });
  cdp.on('Network.loadingFinished', ({ requestId }) => {
    const exchange = end(requestId);
    if (
      exchange?.response &&
      keptTypes.has(exchange.type) &&
      exchange.decodedBytes <= maxBodyBytes &&
      recordedBytes + exchange.decodedBytes <= maxRecordBytes
    ) {
      recordedBytes += exchange.decodedBytes;
      const work = save(requestId, exchange, exchange.response).catch(() => {
        // dropped by the renderer: then it is fetched again when asked for
        isActive ||= exchange.type === 'Document';
      });
      saving.add(work);
      void work.then(() => saving.delete(work));
    } else {
      isActive ||= exchange?.type === 'Document';
    }
  });
  cdp.on('Network.loadingFailed', ({ requestId, errorText, canceled, blockedReason }) => {
    const exchange = end(requestId);
    isActive ||= exchange?.type === 'Document';
    if (exchange && !exchange.isMain && !canceled) {
      noteFailure(exchange.urls.at(-1) ?? '', blockedReason ?? errorText);
    }
  });

  function end(requestId: string): Exchange | undefined {
    lastActivityAt = performance.now();
    const exchange = exchanges.get(requestId);
    exchanges.delete(requestId);
    return exchange;
  }

  function isDocumentComing(): boolean {
    return [...exchanges.values()].some((exchange) => exchange.type === 'Document');
  }

  /** A document that is too large for its browser long before it is too large for us. */
  function refuse(): void {
    if (!tooLarge.signal.aborted) {
      tooLarge.abort(new HtbaseError('too_large', `the page has more than ${maxBodyBytes / 1_000_000} MB`));
    }
  }

  function stop(): void {
    if (!isStopped) {
      isStopped = true;
      cdp.send('Page.stopLoading').catch(() => {}); // the page may be what has gone
    }
  }

  function noteFailure(url: string, reason: string): void {
    failureCount += 1;
    if (failures.length < maxFailures) {
      failures.push({ url: url.slice(0, 500), reason });
    }
  }

  async function save(requestId: string, exchange: Exchange, response: Protocol.Network.Response): Promise<void> {
    const { body: text, base64Encoded } = await fetchBody(requestId, exchange.decodedBytes);
    isActive ||= exchange.type === 'Document' && canRun(Buffer.from(text, base64Encoded ? 'base64' : 'utf8'));
    if (isClosed || text.length > (base64Encoded ? (maxBodyBytes * 4) / 3 : maxBodyBytes)) {
      return;
    }
    const body = await bodies.add(text, base64Encoded);
    for (const url of new Set([...exchange.urls, response.url].map(withoutFragment))) {
      stored.set(url, { ...describe(response), body });
    }
  }

  /** Takes its turn: thousands of pictures at once would all be in memory. */
  async function fetchBody(requestId: string, bytes: number): Promise<Protocol.Network.GetResponseBodyResponse> {
    if (fetches >= maxFetches || (fetches > 0 && fetchBytes + bytes > maxFetchBytes)) {
      await new Promise<void>((start) => waiting.push({ bytes, start }));
    } else {
      fetches += 1;
      fetchBytes += bytes;
    }
    try {
      return isClosed ? { body: '', base64Encoded: false } : await cdp.send('Network.getResponseBody', { requestId });
    } finally {
      fetches -= 1;
      fetchBytes -= bytes;
      startWaiting();
    }
  }

  function startWaiting(): void {
    for (let next = waiting[0]; next && fetches < maxFetches && (fetches === 0 || fetchBytes + next.bytes <= maxFetchBytes); next = waiting[0]) {
      waiting.shift();
      fetches += 1;
      fetchBytes += next.bytes;
      next.start();
    }
  }

  return {
    find: (url) => stored.get(withoutFragment(url)),
    main: () => (answered?.response ? describe(answered.response) : undefined),
    mainChain: () => main?.urls ?? [],
    pendingCount: () => [...exchanges.values()].filter((exchange) => !lastingTypes.has(exchange.type)).length,
    lastActivityAt: () => lastActivityAt,
    requestCount: () => requestCount,
    failures: () => failures,
    failureCount: () => failureCount,
    tooLarge: tooLarge.signal,
    async isInert() {
      if (isActive || isDocumentComing() || main === undefined) {
        return false;
      }
      await Promise.all(saving);
      return !isActive && !isDocumentComing();
    },
    isStopped: () => isStopped,
    async settled() {
      await Promise.all(saving);
    },
    async close() {
      isClosed = true;
      await bodies.close();
    },
  };
}

/** Files that are no pages have a limit of their own. */
function isDocument({ mimeType }: Protocol.Network.Response): boolean {
  return /html|xml|text\/plain/.test(mimeType);
}

function describe(response: Protocol.Network.Response): RecordedResponse {
  const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [name.toLowerCase(), value]));
  return { url: response.url, status: response.status, headers, mediaType: response.mimeType };
}

function withoutFragment(url: string): string {
  const hash = url.indexOf('#');
  return hash === -1 ? url : url.slice(0, hash);
}
