import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { after, test } from 'node:test';
import type { ArchiverContext } from '../../src/archivers/archiver.ts';
import { createMonolithArchiver } from '../../src/archivers/monolith/monolith.ts';
import { openCell } from '../../src/jail/bubblewrap.ts';
import { openGround } from '../../src/jail/cell.ts';
import type { Cell } from '../../src/jail/cell.ts';

/** Stands for monolith, and shows as its page what environment it was given. */
const showEnvironment = `#!/bin/bash
while [ $# -gt 0 ]; do [ "$1" = --output ] && output=$2; shift; done
{ echo '<html><body>'; tr '\\0' '\\n' < /proc/$$/environ; echo '</body></html>'; } > "$output"
`;

const allowed = /^(PATH|HTTP_PROXY|HTTPS_PROXY|http_proxy|https_proxy|NO_PROXY|no_proxy|TMPDIR|PWD|SHLVL|_)=/;

const shut = await openCell().catch((error: unknown) => String(error));
const places = [
  { where: 'without a jail', cell: openGround, skip: false },
  {
    where: 'in the jail',
    cell: typeof shut === 'string' ? openGround : shut,
    skip: typeof shut === 'string' && `this machine gives no jail: ${shut}`,
  },
];

after(() => Promise.all(places.map(({ cell }) => cell.close())));

for (const { where, cell, skip } of places) {
  test(`monolith is given its proxy and nothing else of our environment, ${where}`, { skip }, async () => {
    process.env['REDIS_URL'] = 'redis://:secret@redis';
    try {
      const page = await makePage(showEnvironment, cell);

      const variables = page.trim().split('\n').slice(1, -1);
      assert.ok(variables.some((line) => line.startsWith('HTTP_PROXY=http://127.0.0.1:')));
      assert.deepEqual(
        variables.filter((line) => !allowed.test(line)),
        [],
      );
    } finally {
      delete process.env['REDIS_URL'];
    }
  });

  test(`a monolith that is killed begins again at once, and only once, ${where}`, { skip }, async () => {
    assert.match(
      await makePage(`#!/bin/bash\n[ -e "$TMPDIR/killed" ] || { touch "$TMPDIR/killed"; kill -KILL $$; }\n${showEnvironment}`, cell),
      /<body>/,
    );

    await assert.rejects(makePage('#!/bin/bash\nkill -KILL $$\n', cell), /monolith ended with/);
  });
}

/** The page that a program makes in monolith's place. */
async function makePage(script: string, cell: Cell): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'htb-monolith-'));
  const program = join(folder, 'monolith');
  await writeFile(program, script);
  await chmod(program, 0o755);
  let page = '';
  try {
    await createMonolithArchiver(program, cell).make({
      page: {
        url: 'http://site.example/',
        finalUrl: 'http://site.example/',
        title: '',
        width: 1,
        height: 1,
        textLength: 0,
        imagesDecoded: 0,
        html: '<html>',
      },
      maxBytes: 1_000_000,
      signal: AbortSignal.timeout(20_000),
      async write(role: 'main', source: Readable) {
        page = await text(source);
        return { role, fileName: 'monolith.html', mediaType: 'text/html', sizeBytes: 1, sha256: '' };
      },
    } as unknown as ArchiverContext);
    return page;
  } finally {
    await rm(folder, { recursive: true });
  }
}
