import type { GradedPage } from '../types.ts';
import { badEnglish } from './bad-english.ts';
import { badWorld } from './bad-world.ts';
import { good } from './good.ts';

/** Pages as in life, but two thirds of the good ones made to look suspicious, written without sight of the rules. */
export const fourthUnseenSet: readonly GradedPage[] = [...badEnglish, ...badWorld, ...good];
