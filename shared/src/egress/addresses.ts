import ipaddr from 'ipaddr.js';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/** Azure's metadata and DNS service: registered as public, and reachable only from inside. */
const deniedAddresses = ['168.63.129.16'];

/** Parses an address as the kernel would dial it: an IPv4 address inside IPv6 is taken out. `undefined` when it isn't an address. */
export function parseAddress(text: string): Address | undefined {
  const plain = text.replace(/^\[|\]$/g, '').split('%', 1)[0] ?? '';
  return ipaddr.isValid(plain) ? ipaddr.process(plain) : undefined;
}

/** True for addresses of the public internet only; every range with a special meaning (RFC 6890 and after) is not. */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text);
  return address !== undefined && address.range() === 'unicast' && !deniedAddresses.includes(address.toString());
}
