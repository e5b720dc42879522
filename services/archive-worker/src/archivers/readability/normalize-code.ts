const lineNumbers = [
  '.lineno',
  '.linenos',
  '.linenodiv',
  '.line-number',
  '.line-numbers-rows',
  '.ln-num',
  '.gutter',
  '.rouge-gutter',
  '.hljs-ln-numbers',
  '.react-code-line-number',
  '.blob-num',
  '.CodeMirror-linenumber',
].join(',');
const notCode = 'button, .copy-button, .copy-btn, .clipboard-copy, clipboard-copy, .sr-only, svg, style, script';
const lines = '.line, .code-line, .token-line, .view-line, .react-code-line, .hljs-ln-line, .CodeMirror-line, .blob-code, [data-line], .cl';

/** Every code block becomes `<pre><code class="language-x">` with plain text and its line breaks, whatever highlighter made it. */
export function normalizeCode(document: Document): void {
  for (const table of document.querySelectorAll(
    'table.highlighttable, table.rouge-table, table.hljs-ln, figure.highlight > table, .highlight > table',
  )) {
    replaceTable(document, table);
  }
  for (const block of document.querySelectorAll('pre')) {
    if (block.parentElement?.closest('pre')) {
      continue; // its outer one has it already
    }
    const language = languageOf(block);
    const text = codeOf(document, block);
    const code = document.createElement('code');
    if (language) {
      code.setAttribute('class', `language-${language}`);
    }
    code.textContent = text;
    for (const name of block.getAttributeNames()) {
      block.removeAttribute(name);
    }
    block.replaceChildren(code);
  }
}

/** Highlighters that show line numbers put them into a first column. */
function replaceTable(document: Document, table: Element): void {
  const cells = [...table.querySelectorAll('td')].filter((cell) => !cell.matches(lineNumbers) && !cell.querySelector(lineNumbers));
  const pre = document.createElement('pre');
  const language = languageOf(table.querySelector('pre, code') ?? table);
  if (language) {
    pre.setAttribute('class', `language-${language}`);
  }
  pre.textContent = cells.map((cell) => codeOf(document, cell)).join('\n');
  table.replaceWith(pre);
}

function codeOf(document: Document, block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const element of copy.querySelectorAll(`${lineNumbers}, ${notCode}`)) {
    element.remove();
  }
  for (const lineBreak of copy.querySelectorAll('br')) {
    lineBreak.replaceWith(document.createTextNode('\n'));
  }
  for (const line of copy.querySelectorAll(`${lines}, div, p, li`)) {
    const next = line.nextSibling;
    const isEnded = /\n\s*$/.test(line.textContent ?? '') || (next?.nodeType === 3 && /^\s*\n/.test(next.textContent ?? ''));
    if (next && !isEnded && !line.querySelector(lines)) {
      line.after(document.createTextNode('\n'));
    }
  }
  return (copy.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll('\r\n', '\n').replace(/^\n+/, '').trimEnd();
}

const languagePattern = /(?:^|\s)(?:lang(?:uage)?-|highlight-source-|highlight-text-|brush:\s*)([\w+#.-]+)/i;
const highlighters = /^(hljs|highlight|sourceCode|prettyprint|shiki|code|prism|language|linenums|notranslate)$/i;
const noLanguage = /^(none|text|plaintext|plain|txt|nohighlight|auto)$/i;

function languageOf(block: Element): string | undefined {
  const inner = block.querySelector('code');
  const chain: Element[] = [];
  for (let element: Element | null = block, steps = 0; element && steps < 4; element = element.parentElement, steps += 1) {
    chain.push(element);
  }
  for (const element of inner ? [inner, ...chain] : chain) {
    const named = element.getAttribute('data-lang') ?? element.getAttribute('data-language');
    const classes = element.getAttribute('class') ?? '';
    const found = named || languagePattern.exec(classes)?.[1] || bareLanguage(classes);
    if (found && /^[\w+#.-]{1,30}$/.test(found)) {
      return noLanguage.test(found) ? undefined : found.toLowerCase();
    }
  }
  return undefined;
}

/** `hljs javascript`, `sourceCode python`, `highlight js`: the word beside the highlighter's own. */
function bareLanguage(classes: string): string | undefined {
  const words = classes.split(/\s+/).filter(Boolean);
  const other = words.filter((word) => !highlighters.test(word));
  return /(^|\s)(hljs|sourceCode|prettyprint)(\s|$)/.test(classes) && other.length === 1 ? other[0] : undefined;
}
