/** Larger spans than this are mistakes or mischief. */
const maxSpan = 50;

/** A table as GitHub writes it; one that only lays out a page (one column, or tables inside) becomes its cells, one after another. */
export function tableToMarkdown(table: Element, write: (cell: Element) => string): string {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const cells = rows.map((row) => [...row.children].filter((cell) => /^t[dh]$/.test(cell.localName)));
  const width = Math.max(0, ...cells.map((row) => row.reduce((sum, cell) => sum + spanOf(cell), 0)));
  const caption = table.querySelector('caption')?.textContent?.trim();
  const title = caption ? `\n\n*${caption.replaceAll(/\s+/g, ' ')}*` : '';
  if (width < 2 || table.querySelector('table, pre')) {
    return `${title}\n\n${cells.flat().map(write).filter(Boolean).join('\n\n')}\n\n`;
  }

  const lines = cells.filter((row) => row.length > 0).map((row) => lineOf(row, width, write));
  const hasHead = cells.find((row) => row.length > 0)?.every((cell) => cell.localName === 'th' || cell.closest('thead')) ?? false;
  const head = hasHead ? lines.shift() : `|${'  |'.repeat(width)}`;
  return `${title}\n\n${[head, `|${' --- |'.repeat(width)}`, ...lines].join('\n')}\n\n`;
}

function lineOf(row: Element[], width: number, write: (cell: Element) => string): string {
  const texts = row.flatMap((cell) => [inOneLine(write(cell)), ...Array.from({ length: spanOf(cell) - 1 }, () => '')]);
  return `| ${[...texts, ...Array.from({ length: width - texts.length }, () => '')].join(' | ')} |`;
}

const inOneLine = (text: string) =>
  text
    .trim()
    .replaceAll('|', '\\|')
    .replaceAll(/\s*\n\s*/g, '<br>');

function spanOf(cell: Element): number {
  return Math.min(maxSpan, Math.max(1, Number.parseInt(cell.getAttribute('colspan') ?? '1', 10) || 1));
}
