import ipaddr from 'ipaddr.js';
import { isPublicAddress, parseAddress } from '#egress/addresses.ts';
import type { Address } from '#egress/addresses.ts';

type AllowEntry = ({ kind: 'range'; range: [Address, number] } | { kind: 'host'; host: string }) & { port: number | undefined };

/** Where visits may go. */
export interface EgressRules {
  /** Whether this address may be dialled for this host and port. */
  isAllowed(host: string, address: string, port: number): boolean;
  /** Whether an explicit hole names this host. */
  isAllowedHost(host: string, port: number): boolean;
  /** Whether the port is open at all, for some target. */
  isOpenPort(port: number): boolean;
}

const ordinaryPorts = [80, 443];

/**
 * Builds the rules from `EGRESS_ALLOW` and `EGRESS_PORTS`. An entry of `allow` with a port opens only that port; one without opens the ordinary ports
 * and those of `ports`.
 * @throws an error that names the entry which isn't a CIDR, an address, a host or one of them with a port.
 */
export function parseEgressRules({ allow, ports }: { allow: readonly string[]; ports: readonly string[] }): EgressRules {
  const entries = allow.map(parseEntry);
  const openPorts = new Set([...ordinaryPorts, ...ports.map(parsePort)]);
  const hasPort = (entry: AllowEntry, port: number) => (entry.port === undefined ? openPorts.has(port) : entry.port === port);

  return {
    isAllowed(host, address, port) {
      if (isPublicAddress(address) && openPorts.has(port)) {
        return true;
      }
      return entries.some(
        (entry) => hasPort(entry, port) && (entry.kind === 'host' ? entry.host === host.toLowerCase() : isInRange(address, entry.range)),
      );
    },
    isAllowedHost: (host, port) => entries.some((entry) => entry.kind === 'host' && entry.host === host.toLowerCase() && hasPort(entry, port)),
    isOpenPort: (port) => openPorts.has(port) || entries.some((entry) => entry.port === port),
  };
}

function parseEntry(text: string): AllowEntry {
  const cidr = /^\[?([0-9a-fA-F.:]+)\]?\/(\d{1,3})$/.exec(text);
  if (cidr && ipaddr.isValidCIDR(`${cidr[1]}/${cidr[2]}`)) {
    return { kind: 'range', range: ipaddr.parseCIDR(`${cidr[1]}/${cidr[2]}`), port: undefined };
  }
  const bare = parseAddress(text);
  if (bare) {
    return { kind: 'range', range: [bare, bare.kind() === 'ipv4' ? 32 : 128], port: undefined };
  }

  const [, host = '', portText] = /^(\[[^\]]+\]|[^:/\s]+)(?::(\d{1,5}))?$/.exec(text) ?? [];
  const port = portText === undefined ? undefined : parsePort(portText);
  const address = parseAddress(host);
  if (address) {
    return { kind: 'range', range: [address, address.kind() === 'ipv4' ? 32 : 128], port };
  }
  if (/^[a-z0-9_]([a-z0-9_.-]*[a-z0-9_])?$/i.test(host)) {
    return { kind: 'host', host: host.toLowerCase(), port };
  }
  throw new Error(
    `EGRESS_ALLOW: "${text}" is not a CIDR, an address, a host, or one of them with a port (like 10.0.0.0/8, wiki.intranet or 127.0.0.1:8000)`,
  );
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`EGRESS_PORTS: "${text}" is not a port`);
  }
  return port;
}

function isInRange(text: string, [network, bits]: [Address, number]): boolean {
  const address = parseAddress(text);
  return address !== undefined && address.kind() === network.kind() && address.match([network, bits]);
}
