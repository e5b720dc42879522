/**
 * What can make a document change after it has loaded: scripts and their event handlers, a refresh, style sheets of XSLT, plug-ins. Frames with a
 * document of their own inside of an attribute count too, since nobody looks into that.
 */
const active =
  /<(?:script|object|embed|applet|\?xml-stylesheet)\b|[\s"'/]on[a-z]+\s*=|javascript:|srcdoc|data:(?:text|application)|http-equiv\s*=\s*["']?\s*refresh/i;

/** True when an HTML document, as its bytes came, may do something by itself. Errs towards true. */
export function canRun(document: Buffer): boolean {
  return document.includes(0) || active.test(document.toString('latin1')); // in UTF-16 nothing would be found
}
