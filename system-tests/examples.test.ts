import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { startFixtureSite } from './fixture-site/site.ts';
import type { FixtureSite } from './fixture-site/site.ts';
import { Stack } from './stack.ts';

const run = promisify(execFile);
const adminKey = 'the-key-of-the-operator';

let site: FixtureSite;
let stack: Stack;
before(async () => {
  site = await startFixtureSite();
  stack = await Stack.start({ EGRESS_ALLOW: site.allow, PUBLIC_URL: 'https://archive.example.com', ADMIN_API_KEY: adminKey });
});
after(async () => {
  await stack?.stop();
  await site?.close();
});

async function runExample(env: Record<string, string>): Promise<string> {
  const { stdout } = await run(process.execPath, ['docs/examples/save-a-page.ts', `${site.url}/article`], {
    env: { ...process.env, HTBASE_URL: stack.url, ...env },
  });
  return stdout;
}

test('the example of the documentation keeps a page, follows it to its end, finds it in the list and reads its article', async () => {
  const output = await runExample({ HTBASE_API_KEY: adminKey });

  assert.match(output, /^accepted as \S+\n/);
  assert.match(output, /^singlefile: stored$/m);
  assert.match(output, /^kept of this host:\n {2}\S+ {2}\S/m);
  assert.match(output, /END-OF-ARTICLE/);
});

test('it says what the gateway says when it is refused', async () => {
  await assert.rejects(runExample({}), { stderr: /unauthorized: Send an API key/ });
});
