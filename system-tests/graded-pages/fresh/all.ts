import type { GradedPage } from '../types.ts';
import { aboutBlocking } from './about-blocking.ts';
import { accessories } from './accessories.ts';
import { challenges } from './challenges.ts';
import { gone } from './gone.ts';
import { notHtml } from './not-html.ts';
import { otherLanguages } from './other-languages.ts';
import { picturePages } from './picture-pages.ts';
import { refusals } from './refusals.ts';
import { shells } from './shells.ts';
import { shortPages } from './short-pages.ts';
import { walls } from './walls.ts';

/** Pages written without knowledge of the grading rules: they measure how far the rules carry beyond the other two sets. */
export const freshSet: readonly GradedPage[] = [
  ...challenges,
  ...refusals,
  ...walls,
  ...gone,
  ...shells,
  ...aboutBlocking,
  ...accessories,
  ...shortPages,
  ...picturePages,
  ...otherLanguages,
  ...notHtml,
];
