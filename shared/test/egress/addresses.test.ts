import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkUrlTarget, isPublicAddress, parseEgressRules } from '@htbase/shared/egress';

const words = (text: string) => text.trim().split(/\s+/);

const rules = parseEgressRules({ allow: [], ports: [] });

/** Each of these is another way to write an address that a visit must not reach. */
const privateAddresses = words(`
  127.0.0.1 127.1.2.3 127.255.255.254 10.0.0.1 10.255.255.255 172.16.0.1 172.31.255.255 192.168.0.1 192.168.255.255 169.254.0.1
  169.254.169.254 169.254.170.2 100.64.0.1 100.127.255.255 100.100.100.200 0.0.0.0 0.1.2.3 192.0.0.1 192.0.0.192 192.0.2.1
  198.18.0.1 198.19.255.255 198.51.100.1 203.0.113.80 224.0.0.1 239.255.255.250 240.0.0.1 255.255.255.255 192.88.99.1 168.63.129.16
  192.31.196.1 192.52.193.1 192.175.48.1 :: ::1 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:169.254.169.254 ::ffff:7f00:1 ::127.0.0.1
  64:ff9b::7f00:1 64:ff9b::a00:1 64:ff9b:1::1 fe80::1 fe80::1%eth0 febf::1 fc00::1 fd00::1 fd00:ec2::254 fdff:ffff::1 ff02::1
  ff0e::1 2001::1 2001:db8::1 2002:7f00:1:: 2002:a00:1:: 100::1 2001:10::1 2001:20::1 fec0::1 3fff::1 5f00::1 0:0:0:0:0:0:0:1
  0:0:0:0:0:ffff:127.0.0.1 ::ffff:0:127.0.0.1
`);

const privateHosts = words(`
  localhost LOCALHOST localhost. foo.localhost a.b.localhost. printer.local metadata.google.internal wiki.internal nas
  router.home.arpa x.intranet abc.onion 127.1 127.0.1 2130706433 0x7f000001 0x7f.0.0.1 0x7F.1 017700000001 0177.0.0.1 0177.1
  127.0.0.1. 127.000.000.001 0 0x0 00 0.0 127.0x0.0.0x1 10.1 0xa.1 012.1 167772161 0xa000001 3232235521 0xc0a80001 192.168.257
  192.168.1 0xa9fea9fe 2852039166 169.254.43518 0251.0376.0251.0376 169.0xfe.0251.254 0xA9.0xFE.0xA9.0xFE 172.1048577 0xac100001
  0254.020.0.1 ①②⑦.⓪.⓪.① １２７.０.０.１ 127。0。0。1 １２７．０．０．１ %31%32%37.0.0.1 127.0.0.%31 loc%61lhost ⓛocalhost ＬＯＣＡＬＨＯＳＴ localhoſt [::1]
  [::] [0:0:0:0:0:0:0:1] [::ffff:127.0.0.1] [::ffff:7f00:1] [0000::1] [::ffff:a00:1] [::ffff:a9fe:a9fe] [fe80::1] [fd00:ec2::254]
  [64:ff9b::7f00:1] [2002:7f00:1::] [::7f00:1] [0:0:0:0:0:ffff:7f00:0001] [fc00::] [ff02::1] [100::] [2001:db8::]
`);

/** The ways to write one IPv4 address that inet_aton, and so the URL standard, knows. */
function spellings(address: string): string[] {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  const whole = ((a * 256 + b) * 256 + c) * 256 + d;
  const hex = (part: number) => `0x${part.toString(16)}`;
  const octal = (part: number) => `0${part.toString(8)}`;
  return [
    String(whole),
    hex(whole),
    octal(whole),
    `${a}.${whole % 2 ** 24}`,
    `${a}.${b}.${whole % 2 ** 16}`,
    [a, b, c, d].map(hex).join('.'),
    [a, b, c, d].map(octal).join('.'),
    `${hex(a)}.${octal(b)}.${c}.${d}`,
    `[::ffff:${address}]`,
  ];
}

const spelledHosts = [...privateHosts, ...['127.0.0.1', '10.0.0.5', '169.254.169.254', '192.168.1.1', '172.16.0.1'].flatMap(spellings)];

test(`none of ${privateAddresses.length} addresses with a special meaning counts as public`, () => {
  assert.deepEqual(privateAddresses.filter(isPublicAddress), []);
});

test(`none of ${spelledHosts.length} spellings of private hosts passes as a URL's target`, () => {
  for (const host of spelledHosts) {
    const url = URL.parse(`http://${host}/`);
    assert.ok(url === null || !checkUrlTarget(url.href, rules).ok, host);
  }
});

test('addresses and names of the public internet pass', () => {
  const publicAddresses = ['93.184.216.34', '8.8.8.8', '1.1.1.1', '2606:4700:4700::1111', '::ffff:8.8.8.8', '172.32.0.1', '100.128.0.1', '11.0.0.1'];
  assert.deepEqual(
    publicAddresses.filter((address) => !isPublicAddress(address)),
    [],
  );
  for (const url of [
    'https://example.com/',
    'http://example.com:443/',
    'http://93.184.216.34/',
    'https://localhost.example.com/',
    'https://127.0.0.1.example.com/',
    'http://134744072/',
  ]) {
    assert.equal(checkUrlTarget(url, rules).ok, true, url);
  }
});

test('ports other than 80 and 443 are closed until one is opened', () => {
  assert.equal(checkUrlTarget('http://example.com:22/', rules).ok, false);
  assert.equal(checkUrlTarget('http://example.com:8443/', parseEgressRules({ allow: [], ports: ['8443'] })).ok, true);
});

test('a hole is as large as it is written and no larger', () => {
  const holes = parseEgressRules({
    allow: ['10.1.0.0/16', '127.0.0.1:8000', 'wiki.intranet', 'git.intranet:3000', '[fd00::1]:81', 'fd12::/64'],
    ports: ['8080'],
  });
  const isOpen = (url: string) => checkUrlTarget(url, holes).ok;

  for (const url of [
    'http://10.1.2.3/',
    'http://10.1.2.3:8080/',
    'http://127.0.0.1:8000/',
    'http://wiki.intranet/',
    'http://WIKI.intranet:8080/',
    'http://git.intranet:3000/',
    'http://[fd00::1]:81/',
    'https://[fd12::5]/',
  ]) {
    assert.equal(isOpen(url), true, url);
  }
  for (const url of [
    'http://10.2.0.1/',
    'http://10.1.2.3:22/',
    'http://127.0.0.1/',
    'http://127.0.0.2:8000/',
    'http://[::1]:8000/',
    'http://wiki.intranet:22/',
    'http://git.intranet/',
    'http://x.wiki.intranet/',
    'http://[fd00::2]:81/',
    'http://[fd12:0:0:1::5]/',
  ]) {
    assert.equal(isOpen(url), false, url);
  }
});

test('an entry that means nothing is named', () => {
  for (const bad of ['10.0.0.0/33', 'http://x/', 'a b', 'host:99999', '*', '10.0.0.0/', ':80']) {
    assert.throws(() => parseEgressRules({ allow: [bad], ports: [] }), new RegExp(`EGRESS_(ALLOW|PORTS): "`), bad);
  }
  assert.throws(() => parseEgressRules({ allow: [], ports: ['0'] }), /EGRESS_PORTS: "0"/);
});
