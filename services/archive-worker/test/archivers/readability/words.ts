const vocabulary =
  'the river runs past old mills where people once ground wheat and now they grow herbs, sell bread and tell visitors how it was'.split(' ');

/** Running text of so many words, in sentences, so that extractors take it for an article's. */
export function words(count: number): string {
  return Array.from({ length: count }, (_, index) => `${vocabulary[index % vocabulary.length]}${index % 12 === 11 ? '.' : ''}`).join(' ');
}
