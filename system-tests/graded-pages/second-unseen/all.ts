import type { GradedPage } from '../types.ts';
import { aroundTheWorld } from './around-the-world.ts';
import { challenges } from './challenges.ts';
import { community } from './community.ts';
import { crashesAndShells } from './crashes-and-shells.ts';
import { crowded } from './crowded.ts';
import { gates } from './gates.ts';
import { goneItems } from './gone-items.ts';
import { goneSites } from './gone-sites.ts';
import { legalAndDesign } from './legal-and-design.ts';
import { logins } from './logins.ts';
import { manuals } from './manuals.ts';
import { offers } from './offers.ts';
import { paywalls } from './paywalls.ts';
import { picturesAndMedia } from './pictures-and-media.ts';
import { refusals } from './refusals.ts';
import { shortPages } from './short-pages.ts';
import { storiesOfTrouble } from './stories-of-trouble.ts';
import { underNags } from './under-nags.ts';

/** Pages of site software, shops, authorities and boards in some fifty languages, written without sight of the rules or of what they made of the other sets. */
export const secondUnseenSet: readonly GradedPage[] = [
  ...storiesOfTrouble,
  ...manuals,
  ...shortPages,
  ...underNags,
  ...offers,
  ...community,
  ...aroundTheWorld,
  ...picturesAndMedia,
  ...legalAndDesign,
  ...challenges,
  ...refusals,
  ...gates,
  ...logins,
  ...paywalls,
  ...goneItems,
  ...goneSites,
  ...crashesAndShells,
  ...crowded,
];
