import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkUrlTarget, parseEgressRules } from '@htbase/shared/egress';
import type { Refusal } from '@htbase/shared/egress';
import type { Manifest } from '@htbase/shared/models';
import { readPdf } from '../checks/read-pdf.ts';
import { findWayIn, inTheOpen, openArena } from './arena.ts';
import type { Arena, Captured, WorkerSettings } from './arena.ts';
import { closedVectors, trapOf, vectorNames } from './attack-pages.ts';
import { victimSecret } from './record-traffic.ts';
import { spellings } from './spellings.ts';

const wayIn = await findWayIn();
const skip = 'reason' in wayIn ? wayIn.reason : false;
const inTheJail: WorkerSettings = { allow: [], jail: 'require' };
/** The guard alone has to hold, and so has the jail's. */
const places = [
  { where: 'without a jail', settings: inTheOpen, skip },
  { where: 'in the jail', settings: inTheJail, skip: skip || ('noJail' in wayIn && wayIn.noJail !== undefined ? wayIn.noJail : false) },
];
let arena: Arena;

before(async () => {
  if ('command' in wayIn) {
    arena = await openArena(wayIn);
  }
});
after(() => arena?.close());

/** Every machine but the public ones has seen nothing at all, by whatever protocol. */
async function assertNothingArrived(): Promise<void> {
  const { hits, packetsOut, queries } = await arena.look();
  assert.deepEqual(hits, []);
  assert.equal(packetsOut, 0, 'packets left for addresses that are not public');
  assert.ok(!queries.includes(trapOf('dns-prefetch')), 'the browser asked DNS by itself');
}

/** No artifact holds any of the secrets, plain or in a data URI. */
async function assertNoSecret({ files }: Captured, secrets: readonly string[] = [victimSecret]): Promise<void> {
  for (const [name, base64] of Object.entries(files)) {
    const bytes = Buffer.from(base64, 'base64');
    const text = name === 'page.pdf' ? (await readPdf(bytes)).text : bytes.toString('latin1');
    const unpacked = [...text.matchAll(/;base64,([A-Za-z0-9+/=]+)/g)].map(([, data = '']) => Buffer.from(data, 'base64').toString('latin1'));
    for (const secret of secrets) {
      assert.ok(
        ![text, ...unpacked].some((part) => part.includes(secret) || decodeURIComponent(escapeStrayPercents(part)).includes(secret)),
        `${name} holds "${secret}"`,
      );
    }
  }
}

const escapeStrayPercents = (text: string) =>
  text.replaceAll('%', (_, at: number) => (/^%[0-7][0-9a-f]/i.test(text.slice(at, at + 3)) ? '%' : '%25'));

/** All formats of the page are there: an attack that was never made would prove nothing. Only monolith is not on every machine. */
function assertCaptured({ outcomes }: Manifest): void {
  const missing = outcomes.filter(({ archiver, status }) => status !== 'success' && !(archiver === 'monolith' && status === 'skipped'));
  assert.equal(outcomes.length, 5);
  assert.deepEqual(missing, []);
}

async function refusedHosts(settings: WorkerSettings = inTheOpen): Promise<Set<string>> {
  return new Set((await arena.look(settings)).refusals.map(({ host }) => host));
}

test(`none of ${spellings.length} spellings of a private host is a target for a visit`, () => {
  const rules = parseEgressRules({ allow: [], ports: [] });
  const named = spellings.filter((host) => !/(^|\.)[a-z0-9-]+\.example\.?$/.test(host)); // what names mean, only DNS knows
  assert.ok(named.length >= 150, String(named.length));

  for (const host of named) {
    const url = URL.parse(`http://${host}/`);
    // of some, the URL parser makes the public host that stands in them
    assert.ok(url === null || url.hostname === '93.184.216.34' || !checkUrlTarget(url.href, rules).ok, host);
  }
});

test(`none of ${spellings.length} spellings of a private host gets a way through the guard`, { skip }, async () => {
  const ports = ['', ':80', ':443', ':8080', ':22'];
  const texts = spellings.flatMap((host) => [
    `GET http://${host}/ HTTP/1.1\r\nhost: site.example\r\n\r\n`,
    `GET http://${host}:8080/ HTTP/1.1\r\nhost: site.example\r\n\r\n`,
    ...ports.map((port) => `CONNECT ${host}${port} HTTP/1.1\r\nhost: site.example:443\r\n\r\n`),
  ]);

  const answers = await arena.speak(texts);

  const passed = texts.filter((text, index) => / 2\d\d /.test(answers[index] ?? '') && !text.includes('93.184.216.34'));
  assert.deepEqual(passed, []);
  await assertNothingArrived();
});

test('what a request says besides its target does not move it elsewhere', { skip }, async () => {
  const answers = await arena.speak([
    'GET http://site.example/plain HTTP/1.1\r\nhost: 10.0.0.5\r\n\r\n',
    'GET http://site.example/plain HTTP/1.1\r\nhost: site.example\r\nhost: 10.0.0.5\r\n\r\n',
    'GET /plain HTTP/1.1\r\nhost: 10.0.0.5\r\n\r\n',
    'GET http://site.example/plain HTTP/1.1\r\nhost: site.example\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    'GET https://10.0.0.5/ HTTP/1.1\r\nhost: 10.0.0.5\r\n\r\n',
    'GET ftp://10.0.0.5/ HTTP/1.1\r\nhost: 10.0.0.5\r\n\r\n',
    'GET file:///etc/passwd HTTP/1.1\r\nhost: x\r\n\r\n',
    'CONNECT site.example:22 HTTP/1.1\r\nhost: site.example:22\r\n\r\n',
    'CONNECT site.example:443@10.0.0.5:80 HTTP/1.1\r\nhost: x\r\n\r\n',
    'CONNECT site.example:99999 HTTP/1.1\r\nhost: x\r\n\r\n',
    'GET http://site.example/plain HTTP/1.1\r\nhost: site.example\r\nupgrade: websocket\r\nconnection: upgrade\r\n\r\n',
  ]);

  assert.match(answers[0] ?? '', / 200 /);
  assert.match(answers[1] ?? '', / 200 /);
  assert.deepEqual(
    answers.slice(2).filter((answer) => / 2\d\d /.test(answer)),
    [],
  );
  assert.ok((await arena.look()).requests.every((request) => !request.startsWith('10.0.0.5')));
  await assertNothingArrived();
});

for (const place of places) {
  test(
    `none of ${vectorNames.length} ways in which a page sends requests reaches a private machine, ${place.where}`,
    { skip: place.skip },
    async () => {
      const captures = await Promise.all([
        arena.capture('http://site.example/vectors', place.settings),
        arena.capture('http://site.example/windows', place.settings),
        arena.capture('https://site.example/secure-vectors', place.settings),
      ]);

      for (const captured of captures) {
        assertCaptured(captured.manifest);
        await assertNoSecret(captured);
      }
      const refused = await refusedHosts(place.settings);
      // WebRTC sees no network in the jail, and asks nobody for a relay
      const closed = place.settings.jail === 'off' ? closedVectors : [...closedVectors, 'turn'];
      const silent = vectorNames.filter((name) => !refused.has(trapOf(name)));
      assert.deepEqual(
        silent.filter((name) => !closed.includes(name)),
        [],
        'these vectors were never tried',
      );
      await assertNothingArrived();
    },
  );
}

for (const place of places) {
  test(`addresses that a page names are refused by all archivers alike, ${place.where}`, { skip: place.skip }, async () => {
    const hosts = [
      '10.0.0.5',
      '127.0.0.1',
      '[::1]',
      'localhost',
      '0.0.0.0',
      '2130706433',
      '169.254.169.254',
      '192.168.1.1',
      '[fd00::5]',
      '[::ffff:10.0.0.5]',
      '100.64.0.1',
      '10.0.0.5:8080',
      '127.0.0.1:6379',
      '93.184.216.35:22',
    ];
    const page = `http://site.example/addresses?${hosts.map((host) => `host=${encodeURIComponent(host)}`).join('&')}`;

    const [captured, ...direct] = await Promise.all([
      arena.capture(page, place.settings),
      ...hosts.slice(0, 6).map((host) => arena.capture(`http://${host}/`, place.settings)),
    ]);

    assertCaptured(captured.manifest);
    await assertNoSecret(captured);
    assert.deepEqual(
      direct.map(({ manifest }) => manifest.failure?.code),
      hosts.slice(0, 6).map(() => 'blocked_address'),
    );
    await assertNothingArrived();
  });
}

test('a navigation that is led to a private machine ends there, however it is led', { skip }, async () => {
  const target = encodeURIComponent('http://169.254.169.254/latest/meta-data/');
  const redirects = await Promise.all(
    [301, 302, 303, 307, 308].map((status) => arena.capture(`http://site.example/redirect/${status}?to=${target}`)),
  );
  const others = await Promise.all(
    ['refresh-header', 'meta-refresh', 'js-location'].map((name) => arena.capture(`http://site.example/${name}?to=${target}`)),
  );
  const twice = await arena.capture(`https://site.example/redirect/302?to=${encodeURIComponent(`http://other.example/redirect/307?to=${target}`)}`);

  assert.deepEqual(
    [...redirects, twice].map(({ manifest }) => manifest.failure?.code),
    Array.from({ length: 6 }, () => 'blocked_address'),
  );
  for (const captured of [...redirects, ...others, twice]) {
    await assertNoSecret(captured);
  }
  assert.ok((await refusedHosts()).has('169.254.169.254'));
  await assertNothingArrived();
});

test('names whose addresses change, mix or never come lead nowhere but to public machines', { skip }, async () => {
  const names = ['mixed.example', 'mixed-six.example', 'mapped.example', 'nat64.example', 'alias.example', 'zero.example', '10.0.0.5.ip.example'];
  const refused = await Promise.all([...names.map((name) => arena.capture(`http://${name}/plain`)), arena.capture('http://silent.example/')]);
  const page = await arena.capture('http://page.flip.example/again');
  const file = await arena.capture('http://file.flip.example/document.pdf');
  const again = await arena.capture('http://site.example/again');

  assert.deepEqual(
    refused.map(({ manifest }) => manifest.failure?.code),
    [...names.map(() => 'blocked_address'), 'connection_timeout'],
  );
  assertCaptured(page.manifest);
  for (const captured of [page, file, again]) {
    await assertNoSecret(captured);
  }
  assert.ok((await arena.look()).requests.includes('page.flip.example /again'));
  await assertNothingArrived();
});

for (const place of places) {
  test(`no artifact holds a file of this machine, however the page names it, ${place.where}`, { skip: place.skip }, async () => {
    const secret = 'LOCAL-SECRET-51c0de';
    const path = join(arena.folder, 'secret.html');
    await writeFile(path, `<p>${secret}</p>`);
    const pages = [path, '/etc/passwd', '/proc/self/environ'].map((file) => `http://site.example/files?to=${encodeURIComponent(file)}`);
    const leads = ['redirect/302', 'refresh-header', 'meta-refresh', 'js-location'].map(
      (name) => `http://site.example/${name}?to=${encodeURIComponent(`file://${path}`)}`,
    );
    const data = `http://site.example/redirect/302?to=${encodeURIComponent('data:text/html,<h1>led here</h1>')}`;

    const captured = await Promise.all(pages.map((page) => arena.capture(page, place.settings)));
    const led = await Promise.all([...leads, data].map((page) => arena.capture(page, place.settings)));

    for (const one of captured) {
      assertCaptured(one.manifest);
    }
    for (const one of [...captured, ...led]) {
      await assertNoSecret(one, [secret, victimSecret, 'root:x:0', 'PATH=/', 'HOME=/']);
    }
    assert.ok(
      [led[0], led.at(-1)].every((one) => one?.manifest.failure),
      'a redirect to file: or data: is no page',
    );
    await assertNothingArrived();
  });
}

test('a visit that uses up what it may goes on with what has come, and says so', { skip }, async () => {
  const { manifest } = await arena.capture('http://site.example/vectors', { ...inTheOpen, limits: { maxConnections: 20 } });

  const { limits, refusals } = manifest.evidence as { limits: string[]; refusals: Refusal[] };
  assert.equal(manifest.grade, 'partial');
  assert.ok(limits.includes('wire_connections'));
  assert.ok(manifest.outcomes.some(({ status }) => status === 'success'));
  assert.ok(refusals.some(({ reason }) => reason === 'wire_connections'));
  assert.ok(
    refusals.some(({ host, reason, detail }) => host === trapOf('img') && reason === 'private_address' && detail.includes('is not a public address')),
  );
});

// last, since from here on packets do arrive
test('the same page reaches the same machines once an operator has allowed it: the victims do listen', { skip }, async () => {
  const settings = { allow: ['10.0.0.5', '[fd00::5]'], jail: 'off' } as const;

  const captured = await arena.capture('http://site.example/vectors', settings);

  const { hits, packetsOut, queries } = await arena.look(settings);
  assertCaptured(captured.manifest);
  assert.ok(packetsOut > 0);
  assert.ok(hits.filter(({ to, head }) => to.endsWith(':80') && head.startsWith('GET / ')).length > 40, JSON.stringify(hits));
  assert.ok(queries.includes(trapOf('img')));
  assert.ok(Object.values(captured.files).some((file) => Buffer.from(file, 'base64').toString('latin1').includes(victimSecret)));
});
