/** Deeper elements become text: real pages nest to about 60, and the extractors and the Markdown writer walk by recursion. */
const maxDepth = 250;

/** Turns whatever is nested beyond the limit into plain text, without recursion itself. */
export function flattenDepth(root: Element): void {
  let node: Element | null = root;
  let depth = 0;
  while (node) {
    if (depth >= maxDepth && node.firstElementChild) {
      node.textContent = textOf(node);
    }
    const child: Element | null = node.firstElementChild;
    if (child) {
      node = child;
      depth += 1;
      continue;
    }
    while (node && node !== root && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node === root ? null : (node?.nextElementSibling ?? null);
  }
}

function textOf(element: Element): string {
  for (const hidden of element.querySelectorAll('script, style')) {
    hidden.remove();
  }
  return element.textContent ?? '';
}
