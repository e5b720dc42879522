import type { GradedPage } from '../types.ts';
import { aboutTrouble } from './about-trouble.ts';
import { challenges } from './challenges.ts';
import { englishEveryday } from './english-everyday.ts';
import { englishReading } from './english-reading.ts';
import { englishReference } from './english-reference.ts';
import { goneAbroad } from './gone-abroad.ts';
import { goneSites } from './gone-sites.ts';
import { gone } from './gone.ts';
import { rarerLanguages } from './rarer-languages.ts';
import { refusals } from './refusals.ts';
import { shellsAndCrashes } from './shells-and-crashes.ts';
import { walls } from './walls.ts';
import { worldAboutTrouble } from './world-about-trouble.ts';
import { worldArticles } from './world-articles.ts';

/** Pages in the proportions in which people save them, by kind and by language, written without sight of the rules or of what they made of the other sets. */
export const thirdUnseenSet: readonly GradedPage[] = [
  ...englishReading,
  ...englishReference,
  ...englishEveryday,
  ...aboutTrouble,
  ...worldArticles,
  ...worldAboutTrouble,
  ...rarerLanguages,
  ...challenges,
  ...gone,
  ...goneAbroad,
  ...goneSites,
  ...walls,
  ...refusals,
  ...shellsAndCrashes,
];
