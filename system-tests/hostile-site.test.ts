// The pages that break most archivers, the quick ones of them; hostile-site.long.ts has them all.
import { hostileCases } from './hostile-site/cases.ts';
import { testHostilePages } from './hostile-site/test-cases.ts';

testHostilePages(
  hostileCases.filter(({ isShort }) => isShort),
  ['singlefile', 'readability', 'screenshot'],
);
