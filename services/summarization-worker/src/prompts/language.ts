import { knownLanguage } from '#text/segmenters.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The line of a prompt that says in which language to answer. What a page says of its own language gets in only as the name of a language that is known. */
export function languageRule(wanted: string, ofArticle: string | null): string {
  const known = knownLanguage(wanted === 'article' ? ofArticle : wanted);
  const name = known === undefined ? undefined : names.of(known);
  if (wanted !== 'article' && name !== undefined) {
    return `Write in ${name}, whatever the language of the text.`;
  }
  return `Write in the language of the text${name === undefined ? '' : ` (${name})`}.`;
}
