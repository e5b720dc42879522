/// <reference lib="dom" />

/**
 * What a document that was served as HTML really is, where that is plainly something else: its first text then is the beginning of a file, read as
 * text. `null` for HTML. Runs inside the page.
 */
export function sniffDocument(): string | null {
  if (document.doctype || !document.body) {
    return null;
  }
  const start = document.body.firstChild instanceof Text ? document.body.firstChild.data.slice(0, 32) : '';
  const signatures: [RegExp, string][] = [
    [/^%PDF-\d/, 'application/pdf'],
    [/^.PNG\s/, 'image/png'],
    [/^GIF8[79]a/, 'image/gif'],
    [/^(?:\u00ff\u00d8\u00ff|\ufffd{3,}.{0,6}(?:JFIF|Exif))/, 'image/jpeg'],
    [/^PK[^\w\s]{2}/, 'application/zip'],
    [/^RIFF.{3,6}WEBP/s, 'image/webp'],
  ];
  return signatures.find(([pattern]) => pattern.test(start))?.[1] ?? null;
}
