/**
 * Letters that join (Arabic, Indic scripts) and emoji need U+200C and U+200D, and emoji U+FE0F; everywhere else what has no width hides text from a reader.
 * Tag characters, bidi controls, soft hyphens and variation selectors are all `Default_Ignorable_Code_Point`.
 */
const hidden =
  /(?<![\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}])[\u200c\u200d](?!\p{Extended_Pictographic})|(?![\u200c\u200d])(?!(?<=\p{Extended_Pictographic})\ufe0f)\p{Default_Ignorable_Code_Point}|(?![\t\n])\p{Cc}|[\ufff9-\ufffb\p{Co}]/gu;

/** The text without characters that no reader sees: zero width, direction controls, tags, soft hyphens, control characters. Line ends become `\n`. */
export function stripHidden(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll(hidden, '');
}
