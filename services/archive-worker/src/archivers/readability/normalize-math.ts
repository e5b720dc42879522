/** Formulas as one MathML element each, whatever drew them: KaTeX, MathJax 2 and 3, Wikipedia. What was drawn beside it would say them twice. */
export function normalizeMath(document: Document): void {
  for (const formula of document.querySelectorAll(
    '.katex-display, .katex, mjx-container, .mwe-math-element, .MathJax_Display, .MathJax, .MathJax_SVG',
  )) {
    const math = formula.querySelector('math');
    if (!math) {
      dropIfScripted(formula);
      continue;
    }
    if (
      formula.matches('.katex-display, mjx-container[display="true"], .mwe-math-element-block, .MathJax_Display') ||
      math.getAttribute('display') === 'block'
    ) {
      math.setAttribute('display', 'block');
    }
    math.removeAttribute('class');
    math.removeAttribute('style');
    formula.replaceWith(math);
  }
  for (const preview of document.querySelectorAll('.MathJax_Preview, .katex-error, mjx-assistive-mml')) {
    preview.remove();
  }
  for (const script of document.querySelectorAll('script[type^="math/"]')) {
    script.replaceWith(readScript(document, script));
  }
}

/** MathJax 2 leaves the source in a script after what it drew. */
function dropIfScripted(formula: Element): void {
  const next = formula.nextElementSibling ?? formula.parentElement?.nextElementSibling;
  if (next?.localName === 'script' && (next.getAttribute('type') ?? '').startsWith('math/')) {
    formula.remove();
  }
}

function readScript(document: Document, script: Element): Node {
  const type = script.getAttribute('type') ?? '';
  const source = (script.textContent ?? '').replace(/^\s*%?\s*<!\[CDATA\[|\]\]>\s*$/g, '').trim();
  const drawn = script.previousElementSibling;
  const isDrawn = drawn?.localName === 'math' && (drawn.querySelector('annotation') !== null || drawn.hasAttribute('alttext'));
  if (isDrawn || !type.startsWith('math/tex')) {
    return document.createTextNode('');
  }
  if (drawn?.localName === 'math') {
    drawn.setAttribute('alttext', source);
    return document.createTextNode('');
  }
  const math = document.createElement('math');
  math.setAttribute('alttext', source);
  if (type.includes('mode=display')) {
    math.setAttribute('display', 'block');
  }
  const text = document.createElement('mtext');
  text.textContent = source;
  math.append(text);
  return math;
}

/** The TeX that a formula says it was made from. */
export function texOf(math: Element): string | undefined {
  const annotation = [...math.querySelectorAll('annotation')].find((element) => /tex/i.test(element.getAttribute('encoding') ?? ''));
  const source = annotation?.textContent ?? math.getAttribute('alttext');
  return source?.replace(/^\s*\{\\displaystyle([\s\S]*)\}\s*$/, '$1').trim() || undefined;
}
