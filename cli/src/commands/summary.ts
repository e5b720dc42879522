import type { Client, Summary } from '#client.ts';
import type { Terminal } from '#program.ts';
import { printable } from '#printable.ts';

export interface SummaryOptions {
  capture?: string;
  history?: boolean;
  json?: boolean;
}

/** Prints the latest summary of an item, or with `history` all of them, newest first. */
export async function showSummary(client: Client, { stdout }: Terminal, itemId: string, { capture, history, json }: SummaryOptions): Promise<void> {
  const summary = await client.summary(itemId, { ...(capture ? { capture } : {}), ...(history ? { history: '1' } : {}) });
  if (json) {
    stdout.write(`${JSON.stringify(summary)}\n`);
    return;
  }
  stdout.write((summary.history ?? [summary]).map(renderSummary).join('\n'));
}

function renderSummary({
  lede,
  summary,
  quotes,
  unsupported,
  provider,
  model,
  truncated,
  read_share: readShare,
  created_at: createdAt,
}: Summary): string {
  const found = quotes.filter(({ start }) => start !== null).length;
  const notes = [
    `by ${provider}${model === null ? '' : ` (${model})`}, ${createdAt}`,
    ...(quotes.length === 0 ? [] : [`${found} of ${quotes.length} quotes stand in the text`]),
    ...(unsupported.length === 0 ? [] : [`not in the text: ${unsupported.join(', ')}`]),
    ...(truncated ? [`only ${Math.round(readShare * 100)} % of the text were read`] : []),
  ];
  return `${printable(lede)}\n\n${printable(summary)}\n\n${notes.map((note) => `  ${printable(note)}\n`).join('')}`;
}
