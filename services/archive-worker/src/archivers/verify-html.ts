import { Transform } from 'node:stream';
import { assertArtifact } from '#archivers/archiver.ts';

/** Elements whose content is text, not markup (HTML, 13.2.5). */
const rawElements = new Set(['style', 'script', 'textarea', 'title', 'xmp', 'noembed', 'noframes']);
/** Attributes that a browser fetches, by element; `*` for any. */
const fetched: Record<string, ReadonlySet<string>> = {
  '*': new Set(['background']),
  img: new Set(['src', 'srcset']),
  source: new Set(['src', 'srcset']),
  video: new Set(['src', 'poster']),
  audio: new Set(['src']),
  track: new Set(['src']),
  iframe: new Set(['src']),
  frame: new Set(['src']),
  embed: new Set(['src']),
  object: new Set(['data']),
  input: new Set(['src']),
  image: new Set(['href', 'xlink:href']),
  use: new Set(['href', 'xlink:href']),
};
const fetchedLinks = /\b(stylesheet|icon|preload|modulepreload|prefetch|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/i;
const outside = /(?:^|,)\s*(?:https?:|ftp:|file:|\/\/)/i;
const keptValueChars = 4_000;
const keptCssChars = 2_000_000;
/** Longest piece of markup that has to be there in one piece to be understood. */
const lookAheadChars = 4_000;
const maxExamples = 5;

type State =
  | { in: 'text' }
  | { in: 'comment' }
  | { in: 'tag'; isClosing: boolean; name: string; attributes: Map<string, string> }
  | { in: 'value'; tag: State & { in: 'tag' }; attribute: string; quote: string; value: string }
  | { in: 'raw'; name: string };

/**
 * Passes an HTML file on and sees, in bounded memory, whether it is whole and stands by itself: nothing but the edges of long values is kept, since
 * most of such a file is one `data:` address after the other.
 */
export class HtmlWatch extends Transform {
  #state: State = { in: 'text' };
  #rest = '';
  #css = '';
  #textBytes = 0;
  #hasRoot = false;
  #isEnded = false;
  #isGuarded = false;
  #scripts = 0;
  #outside: string[] = [];
  #outsideCount = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: Error | null, chunk: Buffer) => void): void {
    this.#scan(this.#rest + chunk.toString('latin1'), false);
    done(null, chunk);
  }

  override _flush(done: (error: Error | null) => void): void {
    this.#scan(this.#rest, true);
    done(null);
  }

  /**
   * What the file still names outside, in number and by examples. @throws when it is not whole, holds scripts, shows much less text than the page
   * did, or would fetch something: what a content policy keeps from being fetched is no more than missing.
   */
  verify({ textLength }: { textLength: number }): { outside_references?: number; outside_examples?: string[] } {
    assertArtifact(this.#hasRoot && this.#isEnded, 'the HTML has no beginning or no end');
    assertArtifact(this.#scripts === 0, `${this.#scripts} scripts or event handlers were left in`);
    assertArtifact(this.#textBytes >= textLength * 0.5, `the page shows ${textLength} characters of text, the file holds ${this.#textBytes}`);
    assertArtifact(this.#outsideCount === 0 || this.#isGuarded, `it would fetch ${this.#outside.join(', ')}`);
    return this.#outsideCount === 0 ? {} : { outside_references: this.#outsideCount, outside_examples: this.#outside };
  }

  #scan(input: string, isFinal: boolean): void {
    let at = 0;
    while (at < input.length) {
      const next = this.#step(input, at, isFinal);
      if (next === undefined) {
        break; // more has to come
      }
      at = next;
    }
    this.#rest = isFinal ? '' : input.slice(at);
  }

  /** Goes on from `at`; the place where it got to, or `undefined` when it can't tell yet. */
  #step(input: string, at: number, isFinal: boolean): number | undefined {
    const state = this.#state;
    switch (state.in) {
      case 'text':
        return this.#readText(input, at, isFinal);
      case 'comment': {
        const end = input.indexOf('-->', at);
        if (end === -1) {
          return keepTail(input, at, 2, isFinal);
        }
        this.#state = { in: 'text' };
        return end + 3;
      }
      case 'tag':
        return this.#readTag(state, input, at, isFinal);
      case 'value': {
        const end = input.indexOf(state.quote, at);
        const piece = input.slice(at, Math.min(end === -1 ? input.length : end, at + keptValueChars));
        state.value = (state.value + piece).slice(0, keptValueChars);
        if (end === -1) {
          return input.length;
        }
        state.tag.attributes.set(state.attribute, state.value);
        this.#state = state.tag;
        return end + 1;
      }
      case 'raw': {
        const closing = new RegExp(`</${state.name}[\\s/>]`, 'gi');
        closing.lastIndex = at;
        const end = closing.exec(input)?.index;
        const stop = end ?? keepTail(input, at, lookAheadChars, isFinal);
        if (stop === undefined) {
          return undefined;
        }
        if (state.name === 'style') {
          this.#readCss(input.slice(at, stop), end !== undefined || isFinal);
        }
        if (end !== undefined) {
          this.#state = { in: 'text' };
        }
        return stop;
      }
    }
  }

  #readText(input: string, at: number, isFinal: boolean): number | undefined {
    const open = input.indexOf('<', at);
    const end = open === -1 ? input.length : open;
    this.#textBytes += input.slice(at, end).replaceAll(/\s+/g, ' ').trim().length;
    if (open === -1) {
      return end;
    }
    if (!isFinal && input.length - open < 128) {
      return end === at ? undefined : end;
    }
    if (input.startsWith('<!--', open)) {
      this.#state = { in: 'comment' };
      return open + 4;
    }
    const found = /<(\/?)([a-z][^\s/>]{0,99})/iy;
    found.lastIndex = open;
    const [whole = '<', slash = '', name = ''] = found.exec(input) ?? [];
    if (name !== '') {
      this.#state = { in: 'tag', isClosing: slash !== '', name: name.toLowerCase(), attributes: new Map() };
    }
    return open + whole.length;
  }

  #readTag(tag: State & { in: 'tag' }, input: string, at: number, isFinal: boolean): number | undefined {
    const found = /[\s/]*(?:(>)|([^\s=>/]+)(?:\s*=\s*(?:(["'])|([^\s>"'][^\s>]*)))?)/y;
    found.lastIndex = at;
    const match = found.exec(input);
    if (!match) {
      return isFinal ? input.length : undefined;
    }
    const [whole, close, attribute = '', quote, bare] = match;
    const end = at + whole.length;
    if (close !== undefined) {
      this.#state = !tag.isClosing && rawElements.has(tag.name) ? { in: 'raw', name: tag.name } : { in: 'text' };
      this.#noteTag(tag);
      return end;
    }
    if (!isFinal && quote === undefined && input.length - end < 64) {
      return undefined; // the name, or the equals sign behind it, may still be coming
    }
    if (quote !== undefined) {
      this.#state = { in: 'value', tag, attribute: attribute.toLowerCase(), quote, value: '' };
    } else {
      tag.attributes.set(attribute.toLowerCase(), (bare ?? '').slice(0, keptValueChars));
    }
    return end;
  }

  #noteTag({ name, attributes, isClosing }: State & { in: 'tag' }): void {
    if (name === 'html') {
      this.#hasRoot ||= !isClosing;
      this.#isEnded ||= isClosing;
    }
    if (isClosing) {
      return;
    }
    if (name === 'meta' && /^content-security-policy$/i.test(attributes.get('http-equiv') ?? '')) {
      this.#isGuarded ||= /default-src\s+(?!.*(\*|https?:))/i.test(attributes.get('content') ?? '');
    }
    const type = attributes.get('type') ?? '';
    this.#scripts += name === 'script' && !/^(application\/(ld\+)?json|math\/\S+)$/i.test(type) ? 1 : 0;
    for (const [attribute, value] of attributes) {
      this.#scripts += /^on[a-z]+$/.test(attribute) ? 1 : 0;
      const isFetched = fetched[name]?.has(attribute) || fetched['*']?.has(attribute);
      const isLink = name === 'link' && attribute === 'href' && fetchedLinks.test(attributes.get('rel') ?? '');
      if ((isFetched || isLink) && outside.test(value)) {
        this.#noteOutside(value);
      }
      if (attribute === 'style') {
        this.#readStyle(value);
      }
    }
  }

  #readCss(piece: string, isEnd: boolean): void {
    this.#css = (this.#css + piece).replaceAll(/data:[^)"'\s]*(?=[)"'\s])/g, 'data:');
    if (isEnd || this.#css.length > keptCssChars) {
      this.#readStyle(this.#css);
      this.#css = '';
    }
  }

  #readStyle(css: string): void {
    const bare = css.replaceAll(/\/\*[\s\S]*?\*\/|@namespace[^;]*;/g, '');
    for (const [, address = ''] of bare.matchAll(/(?:url\(\s*["']?|@import\s+["'])\s*((?:https?:|ftp:|file:|\/\/)[^"')\s]{0,200})/gi)) {
      this.#noteOutside(address);
    }
  }

  #noteOutside(address: string): void {
    this.#outsideCount += 1;
    if (this.#outside.length < maxExamples) {
      this.#outside.push(address.slice(0, 200));
    }
  }
}

/** Everything but what may be the beginning of something; `undefined` when that is all there is. */
function keepTail(input: string, at: number, chars: number, isFinal: boolean): number | undefined {
  const stop = isFinal ? input.length : input.length - chars;
  return stop > at ? stop : undefined;
}
