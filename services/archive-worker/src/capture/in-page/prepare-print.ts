/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Lets what stays in sight while one scrolls stand where it is: on paper it would be printed over the text of every page.
 * Tells how large the page is. Runs inside the page.
 */
export function preparePrint(): { elements: number; headings: number } {
  const maxElements = 20_000;
  const all = document.body?.querySelectorAll<HTMLElement>('*') ?? [];
  const moves: [HTMLElement, string][] = [];
  for (let index = 0; index < Math.min(all.length, maxElements); index += 1) {
    const element = all[index]!;
    const { position } = getComputedStyle(element);
    if (position === 'fixed' || position === 'sticky') {
      moves.push([element, position === 'fixed' ? 'absolute' : 'relative']);
    }
  }
  for (const [element, position] of moves) {
    element.style.setProperty('position', position, 'important');
    if (position === 'relative') {
      element.style.setProperty('inset', 'auto', 'important');
    }
  }
  return { elements: all.length, headings: document.querySelectorAll('h1, h2, h3, h4, h5, h6').length };
}
