// `npm run check`: types, lint, format, unused code and generated documents, side by side; prints what fails.
import { spawn } from 'node:child_process';

const checks: Record<string, string[]> = {
  types: ['tsc'],
  lint: ['oxlint', '--type-aware', '--deny-warnings', '.'],
  format: ['oxfmt', '--check', '.'],
  'unused code': ['knip'],
  'generated documents': [process.execPath, 'scripts/generate-docs.ts', '--check'],
};

const results = await Promise.all(Object.entries(checks).map(([name, command]) => run(name, command)));
for (const { name, output, isRight } of results) {
  console.log(`${isRight ? 'ok  ' : 'FAIL'}  ${name}`);
  if (!isRight) {
    console.log(output.trim().replaceAll(/^/gm, '      '));
  }
}
process.exit(results.every(({ isRight }) => isRight) ? 0 : 1);

async function run(name: string, [file = '', ...args]: string[]): Promise<{ name: string; output: string; isRight: boolean }> {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.once('close', resolve);
  });
  return { name, output, isRight: code === 0 };
}
