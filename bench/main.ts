// `npm run bench -- capture|api|extraction`: measures the running system; results and how to read them are in RESULTS.md.
import { benchApi } from './api.ts';
import { benchCapture } from './capture/capture.ts';
import { benchExtraction } from './extraction/extraction.ts';

const benchmarks: Record<string, (args: string[]) => Promise<void>> = { capture: benchCapture, api: benchApi, extraction: benchExtraction };

const [name = '', ...args] = process.argv.slice(2);
const run = benchmarks[name];
if (!run) {
  console.error(`usage: npm run bench -- ${Object.keys(benchmarks).join('|')} [--repeat N]`);
  process.exit(2);
}
await run(args);
