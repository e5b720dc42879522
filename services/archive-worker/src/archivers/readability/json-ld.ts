export type LinkedThing = Record<string, unknown>;

const maxScripts = 50;
const maxScriptChars = 2_000_000;
const maxThings = 500;
const described =
  /^(?:[A-Za-z]*Article|BlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Product|Recipe|QAPage|VideoObject|Book|Event|Movie|WebPage|ItemPage)$/;

/** The things that a page describes in JSON-LD, what it is about first: articles, products and the like before the page itself. */
export function readJsonLd(document: Document): LinkedThing[] {
  const things: LinkedThing[] = [];
  for (const script of [...document.querySelectorAll('script[type="application/ld+json" i]')].slice(0, maxScripts)) {
    collect(parse(script.textContent ?? ''), things);
  }
  const rank = (thing: LinkedThing) => (typesOf(thing).some((type) => type.endsWith('Page') && type !== 'QAPage') ? 1 : 0);
  return things.filter((thing) => typesOf(thing).some((type) => described.test(type))).toSorted((a, b) => rank(a) - rank(b));
}

function parse(text: string): unknown {
  if (text.length > maxScriptChars) {
    return undefined;
  }
  const source = text.replace(/^\s*(?:\/\*\s*)?<!\[CDATA\[(?:\s*\*\/)?|(?:\/\*\s*)?\]\]>(?:\s*\*\/)?\s*$/g, '').trim();
  for (const attempt of [source, source.replaceAll(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // often it has raw line breaks inside its strings: the second attempt is without
    }
  }
  return undefined;
}

/** Lists and graphs are opened up; what a thing mentions besides is not what the page is about. */
function collect(value: unknown, things: LinkedThing[]): void {
  const queue: unknown[] = [value];
  for (const next of queue) {
    if (Array.isArray(next)) {
      queue.push(...next.slice(0, maxThings));
    } else if (isThing(next)) {
      things.push(next);
      queue.push(next['@graph'], next['mainEntity']);
    }
    if (queue.length > maxThings) {
      return;
    }
  }
}

export function typesOf(thing: LinkedThing): string[] {
  return [thing['@type']].flat().filter((type) => typeof type === 'string');
}

const isThing = (value: unknown): value is LinkedThing => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first text among the values: a string itself, or what a nested thing is called or where it lies. */
export function textIn(value: unknown, keys: readonly string[] = ['name', 'url', '@id']): string | null {
  if (typeof value === 'string') {
    return value.trim() || null;
  }
  if (Array.isArray(value)) {
    return value.map((one) => textIn(one, keys)).find(Boolean) ?? null;
  }
  return isThing(value) ? (keys.map((key) => (typeof value[key] === 'string' ? value[key].trim() : '')).find(Boolean) ?? null) : null;
}

/** All texts of a list, joined as a person would write them. */
export function namesIn(value: unknown): string | null {
  const names = [value]
    .flat()
    .map((one) => textIn(one, ['name']))
    .filter((name) => name !== null);
  return names.length > 0 ? [...new Set(names)].join(', ') : null;
}
