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

/** A sample of what an archive's users meet, written apart from the rules as their last measure; they have been mended with it in sight since. */
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
