import { stripHidden } from '#text/strip-hidden.ts';
import { joinLines } from '#text/words.ts';

const maxChars = 8_000;

/** What a model says as plain text in one line: no HTML, no Markdown, no images, links or URLs, nothing hidden; only the first 8,000 characters are looked at. */
export function toPlainText(text: string): string {
  const plain = untilStable(stripHidden(text.slice(0, maxChars)), (before) => stripUrls(stripMarkdown(stripHtml(decodeEntities(before)))));
  // Whatever is left of a tag can't open one.
  return joinLines(plain.replaceAll(/<(?=[\p{L}/!?])/gu, ''))
    .replaceAll(/\s*[([{]\s*[)\]}]/g, '')
    .replaceAll(/\s+(?=[.,;:!?](?:\s|$))/g, '')
    .trim();
}

/** What one step uncovers (`&lt;img&gt;`) another has to take out. */
function untilStable(text: string, step: (text: string) => string): string {
  let now = text;
  for (let round = 0; round < 4; round += 1) {
    const next = step(now);
    if (next === now) {
      break;
    }
    now = next;
  }
  return now;
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
  return text
    .replaceAll(/<(script|style|svg|iframe|object|template)\b[^>]*>[\s\S]{0,8000}?<\/\1\s*>/gi, ' ')
    .replaceAll(/<!--[\s\S]{0,8000}?(?:-->|$)/g, ' ')
    .replaceAll(/<[\p{L}/!?][^<>]{0,2000}>/gu, ' ');
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
    .replaceAll('`', '');
}

function stripUrls(text: string): string {
  return text
    .replaceAll(/\b[a-z][a-z\d+.-]{1,20}:\/\/\S*/gi, ' ')
    .replaceAll(/(?<![\p{L}\p{N}])(?:javascript|vbscript|data|blob|mailto|tel|file):(?=\S)\S*/giu, ' ')
    .replaceAll(/(?<![\p{L}\p{N}])www\.\S+/giu, ' ');
}
