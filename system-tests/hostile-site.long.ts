import { hostileCases } from './hostile-site/cases.ts';
import { testHostilePages } from './hostile-site/test-cases.ts';

testHostilePages(hostileCases, ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot']);
