// The sets that grading.test.ts has no time for.
import { fourthUnseenSet } from './fourth-unseen/all.ts';
import { freshSet } from './fresh/all.ts';
import { secondUnseenSet } from './second-unseen/all.ts';
import { testGrades } from './test-grades.ts';
import { unseenSet } from './unseen/all.ts';

testGrades({ 'fourth-unseen': fourthUnseenSet, fresh: freshSet, unseen: unseenSet, 'second-unseen': secondUnseenSet });
