import type { GradedPage } from '../types.ts';
import { articles } from './articles.ts';
import { challenges } from './challenges.ts';
import { everyday } from './everyday.ts';
import { gone } from './gone.ts';
import { offers } from './offers.ts';
import { reference } from './reference.ts';
import { refusals } from './refusals.ts';
import { shells } from './shells.ts';
import { shortAndDrawn } from './short-and-drawn.ts';
import { walls } from './walls.ts';

/** A sample of what an archive's users meet, written while the rules were revised elsewhere and kept from their authors: the last measure of the rules. */
export const unseenSet: readonly GradedPage[] = [
  ...articles,
  ...everyday,
  ...offers,
  ...reference,
  ...shortAndDrawn,
  ...challenges,
  ...refusals,
  ...walls,
  ...gone,
  ...shells,
];
