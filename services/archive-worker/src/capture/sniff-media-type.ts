/** As many bytes of a body as its type is guessed from (WHATWG MIME Sniffing, 5.2). */
export const sniffBytes = 1_445;

/**
 * The media type under which a body is kept, after https://mimesniff.spec.whatwg.org: what the site declares, unless it declares nothing, or the
 * first bytes are plainly something else. Unlike browsers, this also finds HTML behind `text/plain` and `application/octet-stream`,
 * as long as the site doesn't forbid to look (`nosniff`): a page that a server mislabels is wanted as a page.
 */
export function sniffMediaType(declared: string | undefined, head: Buffer, { isNosniff = false }: { isNosniff?: boolean } = {}): string {
  const essence = essenceOf(declared);
  const signature = findSignature(head);
  if (essence === '' || /^(unknown\/unknown|application\/unknown|\*\/\*)$/.test(essence)) {
    return signature ?? (!isNosniff && isHtml(head, anyTag) ? 'text/html' : undefined) ?? (isXml(head) ? 'text/xml' : guessText(head));
  }
  if (isOpaque(essence)) {
    return signature ?? (!isNosniff && isHtml(head, documentTag) ? 'text/html' : declared!);
  }
  if (essence === 'text/plain') {
    const html = !isNosniff && isHtml(head, documentTag) ? `text/html${parametersOf(declared!)}` : undefined;
    return signature ?? html ?? (isBinary(head) ? 'application/octet-stream' : declared!);
  }
  if (isHtmlType(essence)) {
    return signature ?? declared!;
  }
  // a container's signature says less than a declared type (a .docx is a ZIP), a picture's says more
  return signature !== undefined && isMedia(signature) && isMedia(essence) && essence !== signature ? signature : declared!;
}

const isMedia = (type: string) => /^(image|audio|video)\//.test(type);

/** The type and subtype of a media type, in lower case; empty when it is none. */
export function essenceOf(mediaType: string | undefined): string {
  return /^\s*([!#$%&'*+.^_`|~\w-]+\/[!#$%&'*+.^_`|~\w-]+)\s*(?:;|,|$)/.exec(mediaType ?? '')?.[1]?.toLowerCase() ?? '';
}

/** True for types that a browser shows as a page. */
export function isHtmlType(essence: string): boolean {
  return /^(text\/html|application\/xhtml\+xml|multipart\/x-mixed-replace)$/.test(essence);
}

/** True for types that say no more than that bytes are to be saved. */
function isOpaque(essence: string): boolean {
  return /^(application\/(octet-stream|x-octet-stream|(force-|x-)?download)|binary\/octet-stream)$/.test(essence);
}

/** True when only the first bytes can tell what a declared type stands for. */
export function isSniffed(declared: string | undefined): boolean {
  const essence = essenceOf(declared);
  return essence === '' || essence === 'text/plain' || isOpaque(essence) || /^(unknown\/unknown|application\/unknown|\*\/\*)$/.test(essence);
}

const parametersOf = (mediaType: string) => /;.*$/.exec(mediaType)?.[0] ?? '';

/** Tables of sections 6.1 to 6.4 and 7.1 of the standard, and what else is common among downloads; offset 0 unless there is one. */
const signatures: readonly (readonly [mediaType: string, pattern: string, offset?: number])[] = [
  ['application/pdf', '%PDF-'],
  ['application/postscript', '%!PS-Adobe-'],
  ['image/png', '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', '\xff\xd8\xff'],
  ['image/gif', 'GIF87a'],
  ['image/gif', 'GIF89a'],
  ['image/webp', 'WEBPVP', 8],
  ['image/avif', 'ftypavif', 4],
  ['image/heic', 'ftypheic', 4],
  ['image/bmp', 'BM'],
  ['image/x-icon', '\0\0\x01\0'],
  ['image/tiff', 'II*\0'],
  ['image/tiff', 'MM\0*'],
  ['audio/wave', 'WAVE', 8],
  ['audio/aiff', 'AIFF', 8],
  ['audio/mpeg', 'ID3'],
  ['audio/flac', 'fLaC'],
  ['audio/midi', 'MThd\0\0\0\x06'],
  ['application/ogg', 'OggS\0'],
  ['video/avi', 'AVI ', 8],
  ['video/webm', '\x1a\x45\xdf\xa3'],
  ['video/quicktime', 'ftypqt  ', 4],
  ['video/mp4', 'ftyp', 4],
  ['application/gzip', '\x1f\x8b\x08'],
  ['application/zip', 'PK\x03\x04'],
  ['application/x-rar-compressed', 'Rar!\x1a\x07'],
  ['application/x-7z-compressed', "7z\xbc\xaf'\x1c"],
  ['font/woff2', 'wOF2'],
  ['font/woff', 'wOFF'],
];

function findSignature(head: Buffer): string | undefined {
  const text = head.toString('latin1', 0, 64);
  return signatures.find(
    ([mediaType, pattern, offset = 0]) => text.startsWith(pattern, offset) && (mediaType !== 'image/bmp' || isBinary(head)),
  )?.[0];
}

const documentTag = /^(?:<!doctype html|<html)[\s>]/i;
const anyTag = /^(?:<!doctype html|<(?:html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p))[\s>]|^<!--/i;

function isHtml(head: Buffer, tag: RegExp): boolean {
  return tag.test(startOf(head));
}

function isXml(head: Buffer): boolean {
  return startOf(head).startsWith('<?xml');
}

function startOf(head: Buffer): string {
  return head
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart();
}

function guessText(head: Buffer): string {
  return isBinary(head) ? 'application/octet-stream' : 'text/plain';
}

/** A byte of the standard's table of binary data bytes, in what doesn't begin with the mark of a Unicode text. */
function isBinary(head: Buffer): boolean {
  const text = head.toString('latin1');
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  return !/^(?:\xfe\xff|\xff\xfe|\xef\xbb\xbf)/.test(text) && /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/.test(text);
}
