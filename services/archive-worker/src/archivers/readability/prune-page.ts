const neverContent = [
  'script, style, noscript, template, nav, svg, iframe, object, embed, canvas, audio, video',
  'button, select, input, textarea, dialog, menu, [hidden], [aria-hidden="true"]',
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="dialog"], [role="alertdialog"]',
  '[role="alert"], [role="menu"], [role="menubar"], [role="complementary"], [role="tooltip"]',
].join(', ');

/** What sites call the parts around the content, in classes and ids. */
const boilerplateName = new RegExp(
  [
    'related|recommended|similar|also-?(like|bought|viewed)|more-from|read-?next|up-?next',
    '(site|page|global)-?(header|footer|nav)|side-?bar|mega-?menu|breadcrumb|pagination|announcement-?bar',
    'skip-?(to|link)|back-?to-?top|screen-?reader|visually-?hidden|sr-only',
    'sign-?(in|up)|log-?in|add-?to-?cart|sort-?by',
    'cookie|newsletter|mailing|popup|modal|share-|social-',
  ].join('|'),
  'i',
);
/** Notes and callouts are content even where they stand in an `<aside>` or a `<footer>`. */
const noteName = /foot-?note|end-?note|admonition|callout|\b(note|tip|warning|caution|danger)\b/i;
const structural = new Set(['body', 'html', 'main', 'article', 'pre', 'code', 'h1']);

/** A part that holds more than this share of the page is the content, whatever it is called. */
const maxBoilerplateShare = 0.35;
/** `<main>` counts only when it holds this share: some sites wrap a teaser in it. */
const minMainShare = 0.4;

/** The page without what surrounds content on nearly every site: for pages whose text is spread over many parts. Empties the document that it is given. */
export function prunePage(document: Document): string {
  const { body } = document;
  for (const element of body.querySelectorAll(neverContent)) {
    element.remove();
  }
  for (const beside of body.querySelectorAll('aside, footer')) {
    if (!noteName.test(`${beside.getAttribute('class') ?? ''} ${beside.id} ${beside.getAttribute('role') ?? ''}`)) {
      beside.remove();
    }
  }
  for (const header of body.querySelectorAll('header')) {
    if (!header.closest('main, article, [role="main"]')) {
      header.remove();
    }
  }
  for (const element of body.querySelectorAll('[style]')) {
    if (/display:\s*none|visibility:\s*hidden/i.test(element.getAttribute('style') ?? '')) {
      element.remove();
    }
  }

  const enough = textLength(body) * minMainShare;
  const root = [...body.querySelectorAll('main, [role="main"]')].find((main) => textLength(main) > enough) ?? body;
  const limit = textLength(root) * maxBoilerplateShare;
  for (const element of root.querySelectorAll('[class], [id]')) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (!structural.has(element.localName) && boilerplateName.test(name) && textLength(element) < limit) {
      element.remove();
    }
  }
  return root.innerHTML;
}

const textLength = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').length;
