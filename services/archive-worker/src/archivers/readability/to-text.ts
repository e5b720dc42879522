import { texOf } from '#archivers/readability/normalize-math.ts';

const blocks = new Set(
  'address article aside blockquote caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const spaced = new Set('h1 h2 h3 h4 h5 h6 p pre ul ol dl blockquote table figure section article'.split(' '));

/** Text with a line for each block, as a person would copy it; formulas in TeX where that is known, readings of ruby in brackets. */
export function toText(root: Element): string {
  const parts: string[] = [];
  write(root, parts, false);
  return parts
    .join('')
    .replaceAll(/[ \t\u00a0]*\n[ \t\u00a0]*(?=[^\s\ue000])/g, '\n')
    .replaceAll('\ue000', '')
    .replaceAll(/[ \t\u00a0]+\n/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** `\ue000` stands before each line of code, so that its indent outlives the clean-up of spaces. */
function write(node: Node, parts: string[], isPre: boolean): void {
  for (const child of node.childNodes) {
    if (child.nodeType === 3) {
      const text = (child.textContent ?? '').replaceAll('\ue000', '');
      parts.push(isPre ? text.replaceAll('\n', '\n\ue000') : text.replaceAll(/[\s\u00a0]+/g, ' '));
      continue;
    }
    if (child.nodeType !== 1) {
      continue;
    }
    const element = child as Element;
    const name = element.localName;
    if (name === 'br') {
      parts.push('\n');
    } else if (name === 'math') {
      parts.push(texOf(element) ?? textOfMath(element));
    } else if (name === 'rp') {
      continue;
    } else if (name === 'rt') {
      parts.push('(');
      write(element, parts, false);
      parts.push(')');
    } else if (name === 'td' || name === 'th') {
      write(element, parts, isPre);
      parts.push('\t');
    } else {
      const gap = blocks.has(name) ? (spaced.has(name) ? '\n\n' : '\n') : '';
      parts.push(gap, name === 'pre' ? '\ue000' : '');
      write(element, parts, isPre || name === 'pre');
      parts.push(gap);
    }
  }
}

function textOfMath(math: Element): string {
  const copy = math.cloneNode(true) as Element;
  for (const annotation of copy.querySelectorAll('annotation')) {
    annotation.remove();
  }
  return (copy.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
