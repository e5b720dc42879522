// The rules are written with these in sight, and with those of grading.long.ts; a set that they have not been written with tells how far they carry (bench/RESULTS.md).
import { heldOut } from './held-out/all.ts';
import { rulesSet } from './rules-set/all.ts';
import { testGrades } from './test-grades.ts';
import { thirdUnseenSet } from './third-unseen/all.ts';

testGrades({ 'rules-set': rulesSet, 'held-out': heldOut, 'third-unseen': thirdUnseenSet });
