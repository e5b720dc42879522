import TurndownService from 'turndown';
import { tableToMarkdown } from '#archivers/readability/table-to-markdown.ts';
import { texOf } from '#archivers/readability/normalize-math.ts';

const service = createService();

/** An article's content as Markdown: GitHub's tables and strikethrough, fenced code with its language, formulas in dollars. */
export function toMarkdown(content: Element): string {
  return service.turndown(content as HTMLElement);
}

function createService(): TurndownService {
  const turndown = new TurndownService({ headingStyle: 'atx', codeBlockStyle: 'fenced', bulletListMarker: '-', emDelimiter: '*' });
  turndown.keep(['sub', 'sup', 'ruby', 'kbd', 'details', 'summary', 'u', 'ins', 'mark']);
  turndown.addRule('code', {
    filter: (node) => node.nodeName === 'PRE',
    replacement: (_content, node) => fence(node),
  });
  turndown.addRule('math', {
    filter: (node) => node.nodeName.toLowerCase() === 'math',
    replacement: (_content, node) => {
      const element = node as unknown as Element;
      const source = texOf(element) ?? (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
      return element.getAttribute('display') === 'block' ? `\n\n$$\n${source}\n$$\n\n` : `$${source}$`;
    },
  });
  turndown.addRule('table', {
    filter: 'table',
    replacement: (_content, node) => tableToMarkdown(node, (cell) => turndown.turndown(cell as HTMLElement)),
  });
  turndown.addRule('strikethrough', { filter: ['del', 's'], replacement: (content) => `~~${content}~~` });
  turndown.addRule('term', { filter: 'dt', replacement: (content) => `\n\n**${content.trim()}**\n` });
  turndown.addRule('definition', { filter: 'dd', replacement: (content) => `\n: ${content.trim().replaceAll('\n', '\n  ')}\n` });
  turndown.addRule('details', { filter: 'details', replacement: (content) => `\n\n${content.trim()}\n\n` });
  turndown.addRule('summary', { filter: 'summary', replacement: (content) => `\n\n**${content.trim()}**\n\n` });
  turndown.addRule('caption', { filter: 'figcaption', replacement: (content) => `\n\n*${content.trim().replaceAll(/\s*\n\s*/g, ' ')}*\n\n` });
  turndown.addRule('reading', { filter: ['rt'], replacement: (content) => `(${content.trim()})` });
  turndown.addRule('ruby', { filter: ['ruby'], replacement: (content) => content });
  turndown.addRule('bracket', { filter: ['rp'], replacement: () => '' });
  return turndown;
}

/** A fence longer than any run of backticks inside. */
function fence(node: Node): string {
  const element = node as Element;
  const code = (element.textContent ?? '').replace(/\n+$/, '');
  const classes = `${element.querySelector('code')?.getAttribute('class') ?? ''} ${element.getAttribute('class') ?? ''}`;
  const language = /(?:^|\s)lang(?:uage)?-([\w+#.-]+)/.exec(classes)?.[1] ?? '';
  const longest = Math.max(2, ...[...code.matchAll(/`{3,}/g)].map((run) => run[0].length));
  const mark = '`'.repeat(longest + 1);
  return `\n\n${mark}${language}\n${code}\n${mark}\n\n`;
}
