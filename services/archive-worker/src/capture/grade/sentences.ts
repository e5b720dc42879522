import type { Evidence } from '@htbase/shared/models';

/** What a page says, cut into what can be understood alone; in lower case, without what is quoted. */
export interface Sentences {
  /** Parts of the title, as sites divide it from their name. */
  titles: string[];
  headings: string[];
  lead: string[];
  /** Those of `lead` that are links to other pages. */
  linked: string[];
}

export function splitSentences({ title = '', headings, lead, linkedLines }: Evidence): Sentences {
  return {
    titles: tidy(title).split(titleDivider).filter(Boolean),
    headings: headings.map(tidy).filter(Boolean),
    lead: lead.split('\n').flatMap(splitLine),
    linked: linkedLines.flatMap(splitLine),
  };
}

const titleDivider = /\s+[|·•–—»›-]+\s+|\s*[|｜]\s*/;
const sentenceEnd = /(?<=[.!?…])\s+|(?<=[。！？])/u;
const quotation = /["\u201c\u201d\u201e\u00ab\u300c][^"\u201c\u201d\u00bb\u300d]{0,300}["\u201c\u201d\u00bb\u300d]/g;

const splitLine = (line: string) => tidy(line).split(sentenceEnd).filter(Boolean);
const tidy = (text: string) =>
  text.normalize('NFC').toLowerCase().replaceAll('\u0307', '').replaceAll('\u2019', "'").replaceAll(quotation, ' ').replaceAll(/\s+/g, ' ').trim();
