/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * The settled DOM as HTML, for those who read it without a browser: each image has the one address that was shown; canvases are pictures; open shadow
 * roots are elements `htbase-shadow`; style sheets that only scripts made are written out, as is what was typed into forms; frames of the page's own origin
 * are part of it. What would only fetch more (hints, alternatives) and event handlers are left out; scripts stay, since some hold metadata. Runs inside the page.
 */
export function serializePage(): string {
  const maxFrameDepth = 3;
  const maxFrameChars = 5_000_000;
  const useless =
    'picture > source, noscript, base, link[rel~="preload"], link[rel~="prefetch"], link[rel~="modulepreload"], link[rel~="dns-prefetch"], link[rel~="preconnect"], link[rel~="manifest"]';
  const addresses = [
    ['a[href], area[href], link[href]', 'href'],
    ['img[src], iframe[src], embed[src], video[src], audio[src], source[src], input[src], track[src]', 'src'],
    ['video[poster]', 'poster'],
    ['object[data]', 'data'],
  ] as const;

  return serializeDocument(document, 0);

  function serializeDocument(source: Document, depth: number): string {
    const copy = source.documentElement.cloneNode(true) as HTMLElement;
    mend(source.documentElement, copy, source, depth);
    const sheet = copy.ownerDocument.createElement('style');
    sheet.textContent = source.adoptedStyleSheets.map(rulesOf).join('\n');
    if (sheet.textContent) {
      (copy.querySelector('head') ?? copy).append(sheet);
    }
    return `${source.doctype ? `<!DOCTYPE ${source.doctype.name}>` : ''}${copy.outerHTML}`;
  }

  /** Makes a copy of a tree what its original shows: both have the same elements in the same order until the end. */
  function mend(original: Element | ShadowRoot, copy: Element | DocumentFragment, source: Document, depth: number): void {
    const originals = original.querySelectorAll('*');
    const copies = [...copy.querySelectorAll('*')];
    originals.forEach((element, index) => {
      const twin = copies[index];
      if (twin) {
        mendElement(element, twin, source, depth);
        if (element.shadowRoot) {
          twin.prepend(copyShadow(element.shadowRoot, source, depth));
        }
      }
    });
    for (const [selector, attribute] of addresses) {
      for (const element of copy.querySelectorAll(selector)) {
        const value = element.getAttribute(attribute) ?? '';
        if (value !== '' && !value.startsWith('#') && URL.canParse(value, source.baseURI)) {
          element.setAttribute(attribute, new URL(value, source.baseURI).href);
        }
      }
    }
    for (const element of copy.querySelectorAll('a[href], area[href]')) {
      if (/^\s*javascript:/i.test(element.getAttribute('href') ?? '')) {
        element.removeAttribute('href');
      }
    }
    for (const element of copy.querySelectorAll(depth > 0 ? `script, ${useless}` : useless)) {
      element.remove();
    }
  }

  function copyShadow(root: ShadowRoot, source: Document, depth: number): Element {
    const shadow = document.createElement('htbase-shadow');
    const content = document.createDocumentFragment();
    content.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
    mend(root, content, source, depth);
    const sheet = document.createElement('style');
    sheet.textContent = root.adoptedStyleSheets.map(rulesOf).join('\n');
    shadow.append(content, ...(sheet.textContent ? [sheet] : []));
    return shadow;
  }

  function mendElement(element: Element, twin: Element, source: Document, depth: number): void {
    for (const name of twin.getAttributeNames()) {
      if (/^on/i.test(name)) {
        twin.removeAttribute(name);
      }
    }
    if (element.localName === 'img') {
      const { currentSrc } = element as HTMLImageElement;
      if (currentSrc) {
        twin.setAttribute('src', currentSrc);
        twin.removeAttribute('srcset');
        twin.removeAttribute('sizes');
        twin.removeAttribute('loading');
      }
    } else if (element.localName === 'canvas') {
      replaceCanvas(element as HTMLCanvasElement, twin);
    } else if (element.localName === 'style' && !(element.textContent ?? '').trim()) {
      twin.textContent = rulesOf((element as HTMLStyleElement).sheet); // rules that scripts have put in
    } else if (element.localName === 'input') {
      const { checked, type, value } = element as HTMLInputElement;
      if (type === 'checkbox' || type === 'radio') {
        twin.toggleAttribute('checked', checked);
      } else if (type !== 'password' && type !== 'file' && value !== '') {
        twin.setAttribute('value', value);
      }
    } else if (element.localName === 'textarea') {
      twin.textContent = (element as HTMLTextAreaElement).value;
    } else if (element.localName === 'option') {
      twin.toggleAttribute('selected', (element as HTMLOptionElement).selected);
    } else if (element.localName === 'iframe') {
      const inner = (element as HTMLIFrameElement).contentDocument; // null for another origin's
      if (inner?.documentElement && depth < maxFrameDepth) {
        const html = serializeDocument(inner, depth + 1);
        if (html.length <= maxFrameChars) {
          twin.removeAttribute('srcdoc');
          twin.setAttribute('src', `data:text/html;charset=utf-8,${encodeURIComponent(html)}`);
        }
      }
      twin.removeAttribute('loading');
    }
  }

  function replaceCanvas(canvas: HTMLCanvasElement, twin: Element): void {
    if (canvas.width === 0 || canvas.height === 0) {
      return;
    }
    try {
      const image = document.createElement('img');
      for (const name of twin.getAttributeNames()) {
        image.setAttribute(name, twin.getAttribute(name) ?? '');
      }
      image.src = canvas.toDataURL();
      image.width = canvas.width;
      image.height = canvas.height;
      twin.replaceWith(image);
    } catch {
      // a canvas that holds pixels of another origin can't be read
    }
  }

  function rulesOf(sheet: CSSStyleSheet | null): string {
    try {
      return [...(sheet?.cssRules ?? [])].map((rule) => rule.cssText).join('\n');
    } catch {
      return ''; // another origin's
    }
  }
}
