import ipaddr from 'ipaddr.js';

export type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * What the registries call public and still isn't for us: Azure's metadata and DNS service, reachable only from inside;
 * and IPv4 addresses written into the first 96 zero bits of IPv6 (RFC 4291, 2.5.5.1: deprecated), whatever a kernel makes of them.
 */
const deniedRanges = ['168.63.129.16/32', '::/96'].map((range) => ipaddr.parseCIDR(range));

/** What every spelling of an address is made of; ipaddr.js finds out by throwing, which for ten thousand names takes a fifth of a second. */
const addressLetters = /^[\da-fx.:]+$/i;

/** Parses an address as the kernel would dial it: an IPv4 address inside IPv6 is taken out. `undefined` when it isn't an address. */
export function parseAddress(text: string): Address | undefined {
  const plain = text.replace(/^\[|\]$/g, '').split('%', 1)[0] ?? '';
  return addressLetters.test(plain) && ipaddr.isValid(plain) ? ipaddr.process(plain) : undefined;
}

/** True for addresses of the public internet only; every range with a special meaning (RFC 6890 and after) is not. */
export function isPublicAddress(text: string): boolean {
  const address = parseAddress(text);
  return (
    address !== undefined &&
    address.range() === 'unicast' &&
    !deniedRanges.some(([network, bits]) => address.kind() === network.kind() && address.match(network, bits))
  );
}

/** True for addresses that end on this machine's loopback: the unspecified ones do so too when they are dialled. */
export function isThisMachine(text: string): boolean {
  const range = parseAddress(text)?.range();
  return range === 'loopback' || range === 'unspecified';
}
