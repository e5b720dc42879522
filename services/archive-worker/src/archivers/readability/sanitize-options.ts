import type { IOptions } from 'sanitize-html';

const mathTags = [
  'math',
  'mrow',
  'mi',
  'mo',
  'mn',
  'ms',
  'mtext',
  'msup',
  'msub',
  'msubsup',
  'mfrac',
  'msqrt',
  'mroot',
  'munder',
  'mover',
  'munderover',
  'mtable',
  'mtr',
  'mtd',
  'mspace',
  'mstyle',
  'semantics',
  'annotation',
];
const textTags = [
  'p',
  'div',
  'section',
  'article',
  'header',
  'footer',
  'main',
  'aside',
  'span',
  'br',
  'hr',
  'wbr',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'q',
  'cite',
  'address',
  'time',
  'abbr',
  'dfn',
  'bdi',
  'bdo',
  'ruby',
  'rt',
  'rp',
];
const inlineTags = ['a', 'b', 'strong', 'i', 'em', 'u', 's', 'del', 'ins', 'mark', 'small', 'sub', 'sup', 'code', 'kbd', 'samp', 'var', 'pre', 'tt'];
const blockTags = [
  'ul',
  'ol',
  'li',
  'dl',
  'dt',
  'dd',
  'table',
  'caption',
  'colgroup',
  'col',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'figure',
  'figcaption',
  'img',
  'details',
  'summary',
];

/** What an article may contain: text, structure, tables, figures, code, math; nothing that runs, asks or shows a frame. */
export function sanitizeOptions(url: string): IOptions {
  const absolute = (address: string | undefined) => (address !== undefined && URL.canParse(address, url) ? new URL(address, url).href : undefined);
  return {
    allowedTags: [...textTags, ...inlineTags, ...blockTags, ...mathTags],
    allowedAttributes: {
      '*': ['lang', 'dir', 'title'],
      a: ['href', 'id'],
      img: ['src', 'alt', 'width', 'height'],
      td: ['colspan', 'rowspan', 'align'],
      th: ['colspan', 'rowspan', 'align', 'scope'],
      ol: ['start', 'type', 'reversed'],
      code: ['class'],
      pre: ['class'],
      time: ['datetime'],
      math: ['display', 'xmlns'],
    },
    allowedClasses: { code: ['language-*', 'lang-*'], pre: ['language-*', 'lang-*'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['http', 'https', 'data'] },
    allowProtocolRelative: false,
    transformTags: {
      a: (tagName, attributes) => ({ tagName, attribs: withAddress(attributes, 'href', absolute(attributes['href'])) }),
      img: (tagName, attributes) => ({ tagName, attribs: withAddress(attributes, 'src', absolute(attributes['src'])) }),
    },
  };
}

function withAddress(attributes: Record<string, string>, name: string, address: string | undefined): Record<string, string> {
  const { [name]: _, ...others } = attributes;
  return address === undefined ? others : { ...others, [name]: address };
}
