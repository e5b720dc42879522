import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { after, before, test } from 'node:test';
import { ZipFile } from 'yazl';
import { buildProgram } from '../src/program.ts';

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'htb-zip-'));
});
after(() => rm(folder, { recursive: true }));

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const describe = (name: string, text: string) => ({ name, size_bytes: Buffer.byteLength(text), sha256: sha256(text) });

let zips = 0;
async function makeZip(files: Record<string, string>, described: object[] | undefined): Promise<string> {
  const path = join(folder, `${(zips += 1)}.zip`);
  const zip = new ZipFile();
  if (described) {
    const manifest = { format: 'htbase-capture', version: 1, url: 'https://example.com/', files: described };
    zip.addBuffer(Buffer.from(JSON.stringify(manifest)), 'manifest.json');
  }
  for (const [name, text] of Object.entries(files)) {
    zip.addBuffer(Buffer.from(text), name, { compress: false });
  }
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
  return path;
}

async function verify(path: string): Promise<{ code: number; out: string; err: string }> {
  const texts = { out: '', err: '' };
  const screen = (name: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        texts[name] += String(chunk);
        done();
      },
    });
  const program = buildProgram({ env: {}, stdin: Readable.from([]), stdout: screen('out'), stderr: screen('err') });
  const code = await program.run(['node', 'htbase', 'verify', path]);
  return { code, ...texts };
}

test('a whole ZIP is told so, and what is damaged, missing or foreign is named', async () => {
  const described = [describe('page.pdf', 'a pdf'), describe('page.html', 'a page')];
  const whole = await makeZip({ 'page.pdf': 'a pdf', 'page.html': 'a page' }, described);
  const other = await makeZip({ 'page.pdf': 'a PDF', 'more.txt': 'x' }, described);

  assert.deepEqual(await verify(whole), { code: 0, out: 'ok              page.pdf\nok              page.html\n', err: '' });
  assert.deepEqual(await verify(other), {
    code: 1,
    out: 'damaged         page.pdf\nmissing         page.html\nnot_in_manifest more.txt\n',
    err: '',
  });
});

test('a byte that was changed in the file is found', async () => {
  const path = await makeZip({ 'page.html': 'a page to be changed' }, [describe('page.html', 'a page to be changed')]);
  const bytes = await readFile(path);
  bytes.write('A', bytes.indexOf('a page'));
  await writeFile(path, bytes);

  assert.deepEqual(await verify(path), { code: 1, out: 'damaged         page.html\n', err: '' });
});

test('what is no ZIP of a capture is refused in a sentence', async () => {
  const text = join(folder, 'text.zip');
  await writeFile(text, 'not a zip');

  assert.equal((await verify(text)).code, 2);
  assert.match((await verify(await makeZip({ 'a.txt': 'a' }, undefined))).err, /no manifest\.json/);
  assert.equal((await verify(join(folder, 'nowhere.zip'))).code, 2);
});
