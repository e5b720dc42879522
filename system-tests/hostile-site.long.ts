import { hostileCases } from './hostile-site/cases.ts';
import { testHostilePages } from './hostile-site/test-cases.ts';

// 100,000 nodes and 45 MB of one address go through the worker itself, whose heaps stay as large as they had to be
testHostilePages(hostileCases, ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot'], 400_000_000);
