import { stripHidden } from '#text/strip-hidden.ts';
import { joinLines } from '#text/words.ts';

const maxChars = 8_000;

/** What a model says as plain text in one line: no HTML, no Markdown, no images, links or URLs, nothing hidden; only the first 8,000 characters are looked at. */
export function toPlainText(text: string): string {
  let plain = stripHidden(text.slice(0, maxChars));
  // What one step uncovers (`&lt;img&gt;`, `ht<b>tps://`) another has to take out.
  for (let round = 0; round < maxRounds; round += 1) {
    const next = tidy(stripUrls(stripMarkdown(stripHtml(decodeEntities(plain)))));
    if (next === plain) {
      return plain;
    }
    plain = next;
  }
  return plain.replaceAll(/[<>[\]&`]|:\/\/|:(?=\S)|www\./gi, '');
}

const maxRounds = 12;

function tidy(text: string): string {
  return joinLines(text)
    .replaceAll(/\s*(?:\(\s*\)|\[\s*\]|\{\s*\})/g, '')
    .replaceAll(/\s+(?=[.,;:!?](?:\s|$))/g, '')
    .trim();
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

function decodeEntities(text: string): string {
  return stripHidden(
    text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi, (all, decimal, hex, name) => {
      if (typeof name === 'string') {
        return entities[name.toLowerCase()]!;
      }
      const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    }),
  );
}

function stripHtml(text: string): string {
  return (
    text
      .replaceAll(/<(script|style|svg|iframe|object|template)\b[^>]*>[\s\S]{0,8000}?<\/\1\s*>/gi, ' ')
      .replaceAll(/<!--[\s\S]{0,8000}?(?:-->|$)/g, ' ')
      .replaceAll(/<[\p{L}/!?][^<>]{0,2000}>/gu, ' ')
      // Whatever is left of a tag can't open one.
      .replaceAll(/<+(?=[\p{L}/!?])/gu, '')
  );
}

function stripMarkdown(text: string): string {
  return text
    .replaceAll(/!\[[^[\]]{0,500}\](?:\([^()]{0,2000}\)|\[[^[\]]{0,500}\])?/g, ' ')
    .replaceAll(/\[([^[\]]{0,500})\]\((?:[^()]|\([^()]{0,500}\)){0,2000}\)/g, '$1')
    .replaceAll(/\[([^[\]]{1,500})\]\[[^[\]]{0,500}\]/g, '$1')
    .replaceAll(/^\s{0,3}\[[^[\]]{1,200}\]:\s*\S+.*$/gm, ' ')
    .replaceAll(/^\s{0,3}(?:#{1,6}\s+|>\s?|[-*+]\s+|`{3,}.*$|[-*_]{3,}\s*$)/gm, '')
    .replaceAll(/(\*\*|__|~~|``?)(?=\S)([^\n]{0,2000}?\S)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{0,500}\S)\*(?![\p{L}\p{N}*])/gu, '$1')
    .replaceAll('`', '')
    .replaceAll('](', '] (');
}

function stripUrls(text: string): string {
  return text.replaceAll(url, ' ');
}

/** Up to the punctuation of the sentence around it. */
const url =
  /(?:(?<![\p{L}\p{N}])[a-z][a-z\d+.-]{1,20}:\/\/|(?<![\p{L}\p{N}])(?:javascript|vbscript|data|blob|mailto|tel|file):(?=[^\s.,;:!?])|(?<![\p{L}\p{N}])www\.)(?:\([^\s()]*\)|[.,;:!?]+(?=[^\s.,;:!?)\]}"'”’»])|[^\s()[\]{}<>"”»,;:.!?])*/giu;
