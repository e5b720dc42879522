const kept = new Map<string, Intl.Segmenter>();
const known = new Map<string, string | undefined>();
/** Pages write whatever they like as their language. */
const maxKnown = 500;

/** ICU's rules for a language. A tag that means nothing to it gets the rules that hold for all. */
export function segmenterFor(language: string | null, granularity: 'sentence' | 'word' | 'grapheme'): Intl.Segmenter {
  const locale = knownLanguage(language) ?? 'und';
  const key = `${granularity} ${locale}`;
  const found = kept.get(key);
  if (found) {
    return found;
  }
  const made = new Intl.Segmenter(locale, { granularity });
  kept.set(key, made);
  return made;
}

/** The bare language of a BCP 47 tag that a page wrote, `undefined` when no rules for it are known. */
export function knownLanguage(tag: string | null): string | undefined {
  if (tag === null) {
    return undefined;
  }
  if (!known.has(tag)) {
    if (known.size === maxKnown) {
      known.clear();
    }
    known.set(tag, lookUp(tag));
  }
  return known.get(tag);
}

function lookUp(tag: string): string | undefined {
  try {
    return Intl.Segmenter.supportedLocalesOf(new Intl.Locale(tag).language)[0];
  } catch {
    return undefined; // not a tag at all
  }
}
