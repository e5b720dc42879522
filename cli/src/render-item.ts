import type { Item } from '#client.ts';
import { printable } from '#printable.ts';

type Parts = readonly { text: string; mark: boolean }[];

const bold = (text: string) => `\u001B[1m${text}\u001B[22m`;

/** An item for people: its id and title, its URL with what became of it, and where the words that were looked for stand. */
export function renderItem(
  { item_id: itemId, url, title, tags, capture_count: count, latest, match }: Item,
  { isColoured }: { isColoured: boolean },
): string {
  const show = (parts: Parts) => parts.map(({ text, mark }) => (mark && isColoured ? bold(printable(text)) : printable(text))).join('');
  const state = latest === undefined ? 'no capture' : latest.status === 'success' && latest.grade !== undefined ? latest.grade : latest.status;
  const facts = [state, ...(count > 1 ? [`${count} captures`] : []), ...tags.map((tag) => `#${printable(tag)}`)];
  const lines = [
    `${itemId}  ${match?.title ? show(match.title) : printable(title ?? '')}`.trimEnd(),
    `  ${printable(url)}  (${facts.join(', ')})`,
    ...(match && match.snippet.length > 0 ? [`  ${show(match.snippet)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
