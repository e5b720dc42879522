// `npm run docs`: writes the documents that are made from declarations; with --check only says which are stale.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { serviceSettings } from '../shared/src/config/index.ts';
import { failureKinds } from '../shared/src/models/index.ts';
import { standaloneSettings } from '../services/standalone/src/config.ts';
import { describeApi } from '../services/api-gateway/src/describe-api.ts';

const openapi = `${JSON.stringify(await describeApi(), null, 2)}\n`;
const documents: Record<string, string> = {
  'docs/configuration.md': renderConfiguration(),
  'docs/failure-codes.md': renderFailures(),
  'docs/openapi.json': openapi,
  'docs/examples/htbase-api.d.ts': await renderClientTypes(openapi),
};

const stale: string[] = [];
for (const [path, content] of Object.entries(documents)) {
  const present = await readFile(path, 'utf8').catch(() => '');
  if (present !== content) {
    stale.push(path);
    if (!process.argv.includes('--check')) {
      await writeFile(path, content);
      console.log(`written: ${path}`);
    }
  }
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(`stale, run "npm run docs": ${stale.join(', ')}`);
  process.exit(1);
}

/** By openapi-typescript, which needs the TypeScript 5 that only its workspace has. */
async function renderClientTypes(openapi: string): Promise<string> {
  const child = spawn(process.execPath, ['docs/examples/node_modules/.bin/openapi-typescript'], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(openapi);
  const [types, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) {
    throw new Error(`openapi-typescript ended with ${code}`);
  }
  return types;
}

function renderConfiguration(): string {
  const settings = new Map<string, { description: string; fallback: string; services: string[] }>();
  const shapes = { standalone: standaloneSettings, ...serviceSettings };
  for (const [service, shape] of Object.entries(shapes)) {
    for (const [name, schema] of Object.entries(shape)) {
      const known = settings.get(name);
      if (known) {
        known.services.push(service);
      } else {
        settings.set(name, { description: schema.description ?? '', fallback: fallbackOf(schema.safeParse(undefined)), services: [service] });
      }
    }
  }
  const rows = [...settings]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([name, { description, fallback, services }]) => `| \`${name}\` | ${fallback} | ${cell(description)} | ${services.join(', ')} |`);
  return `# Settings

Environment variables. Each can also be given as \`NAME_FILE\`, the path of a file that holds the value. An empty variable counts as not set.
Standalone reads those marked with it and hands each service its own. A bad setting stops the process with every problem listed.

This page is generated from \`shared/src/config/services.ts\` (\`npm run docs\`).

| name | default | meaning | read by |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function fallbackOf(parsed: { success: boolean; data?: unknown }): string {
  if (!parsed.success) {
    return 'required';
  }
  if (parsed.data === undefined || (Array.isArray(parsed.data) && parsed.data.length === 0)) {
    return '';
  }
  return `\`${Array.isArray(parsed.data) ? parsed.data.map(partOf).join(',') : JSON.stringify(parsed.data).replaceAll('"', '')}\``;
}

function partOf(part: unknown): string {
  const isLane = typeof part === 'object' && part !== null && 'queue' in part && 'archivers' in part;
  return isLane ? `${String(part.queue)}=${String(part.archivers)}` : String(part);
}

function renderFailures(): string {
  const retries = { never: 'no', once: 'once', always: 'yes' };
  const rows = failureKinds.map(({ code, retry, meaning, hint }) => `| \`${code}\` | ${retries[retry]} | ${cell(meaning)} | ${cell(hint)} |`);
  return `# Codes of failed captures

The \`code\` of \`error\` in tasks, subtasks and captures. *Retried*: the engine tries again by itself while attempts are left.

This page is generated from \`shared/src/models/failures.ts\` (\`npm run docs\`).

| code | retried | meaning | what to do |
| --- | --- | --- | --- |
${rows.join('\n')}
`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
