// `npm run bench -- api|capture|extraction|kill|queue|scale|soak|storage|summaries`: measures the running system; results and how to read them are in RESULTS.md.
import { benchApi } from './api/api.ts';
import { benchCapture } from './capture/capture.ts';
import { benchExtraction } from './extraction/extraction.ts';
import { benchKill } from './kill.ts';
import { benchQueue } from './queue.ts';
import { benchScale } from './scale/scale.ts';
import { benchSoak } from './soak.ts';
import { benchStorage } from './storage.ts';
import { benchSummaries } from './summaries.ts';

const benchmarks: Record<string, (args: string[]) => Promise<void>> = {
  api: benchApi,
  capture: benchCapture,
  extraction: benchExtraction,
  kill: benchKill,
  queue: benchQueue,
  scale: benchScale,
  soak: benchSoak,
  storage: benchStorage,
  summaries: benchSummaries,
};

const [name = '', ...args] = process.argv.slice(2);
const run = benchmarks[name];
if (!run) {
  console.error(`usage: npm run bench -- ${Object.keys(benchmarks).join('|')} [options]`);
  process.exit(2);
}
await run(args);
