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
  'mmultiscripts',
  'mprescripts',
  'mpadded',
  'mphantom',
  'menclose',
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

/** Elements whose text would be read as content when only their tags are dropped. */
const droppedWhole = [
  'script',
  'style',
  'noscript',
  'template',
  'textarea',
  'option',
  'select',
  'title',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
  'plaintext',
  'object',
  'embed',
  'applet',
  'svg',
  'audio',
  'video',
  'canvas',
  'button',
  'datalist',
  'annotation-xml',
  'mglyph',
  'malignmark',
];
const maxNesting = 300;

/** What an article may contain: text, structure, tables, figures, code, math; nothing that runs, asks or shows a frame. */
export function sanitizeOptions(url: string): IOptions {
  const page = withoutFragment(url);
  return {
    allowedTags: [...textTags, ...inlineTags, ...blockTags, ...mathTags],
    nonTextTags: droppedWhole,
    nestingLimit: maxNesting,
    allowedAttributes: {
      // ids are what footnotes lead to; nothing runs there that they could stand in the way of
      '*': ['lang', 'dir', 'title', 'id'],
      a: ['href'],
      img: ['src', 'alt', 'width', 'height'],
      td: ['colspan', 'rowspan', 'align'],
      th: ['colspan', 'rowspan', 'align', 'scope'],
      ol: ['start', 'type', 'reversed'],
      li: ['value'],
      details: ['open'],
      code: ['class'],
      time: ['datetime'],
      math: ['display', 'xmlns', 'alttext'],
      mo: ['stretchy', 'fence', 'separator', 'form'],
      mi: ['mathvariant'],
      mtd: ['columnspan', 'rowspan'],
      mfrac: ['linethickness'],
      munder: ['accentunder'],
      mover: ['accent'],
      munderover: ['accent', 'accentunder'],
      annotation: ['encoding'],
    },
    allowedClasses: { code: ['language-*'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    allowedSchemesByTag: { img: ['http', 'https', 'data'] },
    allowProtocolRelative: false,
    transformTags: {
      a: (tagName, attributes) => ({ tagName, attribs: withAddress(attributes, 'href', linkAddress(attributes['href'], url, page)) }),
      img: (tagName, attributes) => ({ tagName, attribs: withAddress(attributes, 'src', imageAddress(attributes['src'], url)) }),
    },
  };
}

/** Links inside the page stay inside it: footnotes and contents lists work in the archived article too. */
function linkAddress(address: string | undefined, url: string, page: string): string | undefined {
  const parsed = address === undefined ? null : URL.parse(address, url);
  return parsed && parsed.hash.length > 1 && withoutFragment(parsed.href) === page ? parsed.hash : parsed?.href;
}

/** Of data addresses only pictures in pixels: an SVG may hold more than a picture. */
function imageAddress(address: string | undefined, url: string): string | undefined {
  const parsed = address === undefined ? null : URL.parse(address, url);
  return parsed?.protocol === 'data:' && !/^data:image\/(png|jpe?g|gif|webp|avif|bmp)[;,]/i.test(parsed.href) ? undefined : parsed?.href;
}

function withoutFragment(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) {
    return url;
  }
  parsed.hash = '';
  return parsed.href;
}

function withAddress(attributes: Record<string, string>, name: string, address: string | undefined): Record<string, string> {
  const { [name]: _, ...others } = attributes;
  return address === undefined ? others : { ...others, [name]: address };
}
