/** Real pages have up to about 20,000 elements; with so many an extraction stays under the thread's memory, which it may not run out of: some of V8's failures there end the whole process. */
const maxTags = 120_000;
const maxChars = 12_000_000;
const maxAttributes = 100;
/** Shorter tags can't hold enough attributes to matter. */
const longTagChars = 1_000;

export interface Markup {
  html: string;
  /** The page was larger than what can be read of it. */
  isTruncated: boolean;
}

/** Markup of a size that can be parsed: without scripts and styles (but data and math), cut where an endless page goes on, and a tag with more attributes than anybody writes loses them. */
export function boundMarkup(html: string): Markup {
  const parts: string[] = [];
  let kept = 0;
  let tags = 0;
  let length = 0;
  let at = html.indexOf('<');
  const keepUntil = (end: number, next: number) => {
    parts.push(html.slice(kept, end));
    length += end - kept;
    kept = next;
  };
  while (at !== -1) {
    if (tags > maxTags || length + at - kept > maxChars) {
      return { html: [...parts, html.slice(kept, Math.min(at, kept + maxChars))].join(''), isTruncated: true };
    }
    tags += 1;
    const name = /^<[!/]?(?:--|[a-z][\w:-]*)/i.exec(html.slice(at, at + 64))?.[0].toLowerCase();
    if (name === undefined) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    let close = name === '<!--' ? indexAfter(html, '-->', at) : endOfTag(html, at);
    const tag = html.slice(at, Math.min(close, at + 500));
    if (name === '<script' || name === '<style') {
      const end = endOfRaw(html, name, close);
      if (!/\btype\s*=\s*["']?(?:application\/ld\+json|math\/)/i.test(tag)) {
        keepUntil(at, end);
      }
      close = end;
    } else if (close - at > longTagChars && countAttributes(html.slice(at, close)) > maxAttributes) {
      keepUntil(at, close);
      parts.push(name, '>');
    }
    at = html.indexOf('<', close);
  }
  const rest = html.slice(kept, kept + maxChars);
  return { html: [...parts, rest].join(''), isTruncated: kept + rest.length < html.length };
}

/** Just behind the `>` that ends a tag; one inside a quoted value doesn't. */
function endOfTag(html: string, start: number): number {
  for (const pattern = /=\s*(["'])|>/g; ;) {
    pattern.lastIndex = start;
    const found = pattern.exec(html);
    if (!found) {
      return html.length;
    }
    if (found[1] === undefined) {
      return pattern.lastIndex;
    }
    start = indexAfter(html, found[1], pattern.lastIndex);
  }
}

function endOfRaw(html: string, name: string, from: number): number {
  const end = name === '<script' ? /<\/script[^>]*>/gi : /<\/style[^>]*>/gi;
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : html.length;
}

function indexAfter(html: string, text: string, from: number): number {
  const found = html.indexOf(text, from);
  return found === -1 ? html.length : found + text.length;
}

function countAttributes(tag: string): number {
  return tag.replaceAll(/"[^"]*"|'[^']*'/g, '').split(/\s+/).length;
}
