/// <reference lib="dom" />
// These functions run inside the page, in SingleFile's world; each has to stand alone.

interface World {
  singlefile: {
    init(options: {
      fetch: (url: string, options?: RequestInit) => Promise<unknown>;
      frameFetch?: (url: string, options?: RequestInit) => Promise<unknown>;
    }): void;
    getPageData(options: Record<string, unknown>): Promise<{ content: string }>;
  };
  htbaseAnswer(reply: { id: number; status?: number; contentType?: string; body?: string; error?: string }): void;
  htbaseResult: string;
  [binding: string]: unknown;
}

/** Makes SingleFile fetch through the binding: page and network never see its requests. */
export function startHelper(bindingName: string): void {
  const world = globalThis as unknown as World;
  const pending = new Map<number, { resolve(response: unknown): void; reject(error: Error): void }>();
  let lastId = 0;

  world.htbaseAnswer = ({ id, status, contentType = '', body = '', error }) => {
    const waiting = pending.get(id);
    pending.delete(id);
    if (error !== undefined) {
      waiting?.reject(new Error(error));
      return;
    }
    const bytes = (Uint8Array as unknown as { fromBase64(text: string): Uint8Array }).fromBase64(body);
    waiting?.resolve({
      status,
      headers: new Headers(contentType === '' ? {} : { 'content-type': contentType }),
      arrayBuffer: async () => bytes.buffer,
    });
  };

  const fetch = (url: string, options?: RequestInit) =>
    new Promise<unknown>((resolve, reject) => {
      lastId += 1;
      pending.set(lastId, { resolve, reject });
      const send = world[bindingName] as (payload: string) => void;
      const accept = new Headers(options?.headers).get('accept');
      send(JSON.stringify({ id: lastId, url: new URL(url, document.baseURI).href, headers: accept === null ? {} : { accept } }));
    });
  world.singlefile.init({ fetch, frameFetch: fetch });
}

/**
 * Lets SingleFile save the page, and notes the tools beside the address and the time that it notes itself; the result stays here until it is read.
 * Resolves with its length in UTF-16 units.
 */
export async function savePage(options: Record<string, string | number | boolean>, tools: string): Promise<number> {
  const world = globalThis as unknown as World;
  for (const link of document.querySelectorAll('a[href], area[href]')) {
    if (/^\s*javascript:/i.test(link.getAttribute('href') ?? '')) {
      link.removeAttribute('href');
    }
  }
  const { content } = await world.singlefile.getPageData(options);
  // browsers make declarative shadow roots themselves; SingleFile's script for those that don't is not for an archive
  world.htbaseResult = content
    .replaceAll(/<script data-template-shadow-root[^>]*>[^<]*(?:<(?!\/script)[^<]*)*<\/script>/g, '')
    .replace(/^( saved date: .*\n)/m, (line) => `${line} tools: ${tools} \n`);
  return world.htbaseResult.length;
}

/** A part of the result. A half of a surrogate pair at either end would not survive the way: the part is moved by one. */
export function readResult(start: number, length: number): string {
  const { htbaseResult } = globalThis as unknown as World;
  const isLow = (index: number) => (htbaseResult.charCodeAt(index) & 0xfc00) === 0xdc00;
  const from = start > 0 && isLow(start) ? start + 1 : start;
  const to = isLow(start + length) ? start + length + 1 : start + length;
  return htbaseResult.slice(from, to);
}
