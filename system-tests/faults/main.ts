// `npm run test:faults [-- --seed N --captures 500 --log FILE]`: the long run. The same seed asks for the same and kills the same, in the same order.
import { parseArgs } from 'node:util';
import { describeStorm } from './describe-storm.ts';
import { runStorm } from './storm.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, captures: { type: 'string', default: '500' }, log: { type: 'string' } },
});
const interrupt = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => interrupt.abort());
}
const seed = values.seed === undefined ? Math.floor(Math.random() * 1_000_000) : Number(values.seed);
console.log(`seed ${seed}; again: npm run test:faults -- --seed ${seed}`);
const report = await runStorm({
  seed,
  captures: Number(values.captures),
  faults: 30,
  pauseMs: [5_000, 14_000],
  handOverMs: 500,
  maxOpen: 40,
  calmMs: 240_000,
  logFile: values.log,
  signal: interrupt.signal,
  print: (line) => console.log(line),
});
console.log(describeStorm(report));
process.exit(report.findings.length === 0 ? 0 : 1);
