import { parseAddress } from '#egress/addresses.ts';
import type { EgressRules } from '#egress/rules.ts';

export type TargetCheck = { ok: true } | { ok: false; detail: string };

/** Names that by definition aren't on the public internet (RFC 6761, RFC 6762, RFC 7686 and ICANN's `internal`). */
const privateNames = /(^|\.)(localhost|localdomain|local|internal|intranet|home\.arpa|onion)$/;

/**
 * What can be said of a URL's target without asking DNS: an address that isn't public, a name that can't be, a closed port.
 * The URL parser has already brought every spelling of an IPv4 address (decimal, octal, hex, short) into one.
 */
export function checkUrlTarget(href: string, rules: EgressRules): TargetCheck {
  const url = new URL(href);
  const host = hostOf(url);
  const port = portOf(url);
  if (rules.isAllowedHost(host, port)) {
    return { ok: true };
  }
  const address = parseAddress(host);
  if (address) {
    return rules.isAllowed(host, address.toString(), port) ? { ok: true } : { ok: false, detail: explain(host, port, rules) };
  }
  if (privateNames.test(host) || !host.includes('.')) {
    return { ok: false, detail: `"${host}" is not a name of the public internet; an operator can allow it with EGRESS_ALLOW.` };
  }
  return rules.isOpenPort(port) ? { ok: true } : { ok: false, detail: explain(host, port, rules) };
}

/** A URL's host as rules know it: no brackets, no final dots, lower case. */
export function hostOf(url: URL): string {
  return url.hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.+$/, '')
    .toLowerCase();
}

export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' || url.protocol === 'wss:' ? 443 : 80) : Number(url.port);
}

function explain(host: string, port: number, rules: EgressRules): string {
  return rules.isOpenPort(port)
    ? `"${host}" is not a public address; an operator can allow it with EGRESS_ALLOW.`
    : `Port ${port} is not open for visits; an operator can open it with EGRESS_PORTS or EGRESS_ALLOW.`;
}
