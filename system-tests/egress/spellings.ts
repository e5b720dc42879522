const words = (text: string) => text.trim().split(/\s+/);

/** Machines that no visit may reach. */
const privateAddresses = words('127.0.0.1 10.0.0.5 192.168.1.1 172.16.0.1 100.64.0.1 169.254.169.254');

/** The ways to write an IPv4 address that inet_aton, and so the URL standard, knows, and those by which it is put into IPv6. */
function spellingsOf(address: string): string[] {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  const whole = ((a * 256 + b) * 256 + c) * 256 + d;
  const hex = (part: number) => `0x${part.toString(16)}`;
  const octal = (part: number) => `0${part.toString(8)}`;
  const groups = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
  const fullWidth = address.replaceAll('.', '。').replaceAll(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
  return [
    address,
    `${address}.`,
    String(whole),
    hex(whole),
    octal(whole),
    `${a}.${whole % 2 ** 24}`,
    `${a}.${b}.${whole % 2 ** 16}`,
    [a, b, c, d].map(hex).join('.'),
    [a, b, c, d].map(octal).join('.'),
    `${hex(a)}.${octal(b)}.${c}.${d}`,
    `000${octal(a)}.${b}.${c}.${d}`,
    fullWidth,
    address.replaceAll('.', '%2e'),
    `[::ffff:${address}]`,
    `[::ffff:${groups}]`,
    `[0:0:0:0:0:ffff:${groups}]`,
    `[::${groups}]`,
    `[::ffff:0:${groups}]`,
    `[64:ff9b::${groups}]`,
    `[64:ff9b:1::${groups}]`,
    `[2002:${groups}::]`,
    `[2001:0:${groups}::]`,
    // names that their owners point there
    `${address}.ip.example`,
    `${address.replaceAll('.', '-')}.ip.example`,
    `www.${address}.ip.example.`,
  ];
}

/** What else means a machine that no visit may reach. */
const others = words(`
  localhost LOCALHOST localhost. localhost.. foo.localhost a.b.localhost. localhost.localdomain ip6-localhost ⓛocalhost ＬＯＣＡＬＨＯＳＴ localhoſt loc%61lhost
  127.1 127.0.1 127.255.255.254 127.0x0.0.0x1 %31%32%37.0.0.1 127.0.0.%31 ①②⑦.⓪.⓪.① 127。0。0。1 127.0.0.1.. 0 0x0 00 0.0 0.0.0.0 0.1.2.3
  10.1 012.1 169.254.43518 metadata.google.internal printer.local wiki.internal nas router.home.arpa x.intranet abc.onion
  192.0.0.192 198.18.0.1 224.0.0.251 239.255.255.250 240.0.0.1 255.255.255.255 168.63.129.16 100.100.100.200 192.88.99.1 203.0.113.80
  [::1] [::] [0000::1] [0:0:0:0:0:0:0:1] [fe80::1] [fe80::5] [febf::1] [fc00::1] [fd00::5] [fd00:ec2::254] [ff02::1] [ff02::fb] [fec0::1] [100::1] [2001:db8::1] [3fff::1]
  [fe80::1%25eth0] [fe80::1%eth0] [::1%25lo] [fd00::5%25inside]
  trap.example inner.trap.example mixed.example mixed-six.example mapped.example nat64.example alias.example zero.example
  user@10.0.0.5 10.0.0.5:80@93.184.216.34@10.0.0.5 93.184.216.34\\@10.0.0.5 10.0.0.5#@93.184.216.34 10.0.0.5?@93.184.216.34
`);

/** Ways to write a target that must not be reached, as the host of a URL. */
export const spellings: readonly string[] = [...privateAddresses.flatMap(spellingsOf), ...others];
