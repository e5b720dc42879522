import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { isIPv4 } from 'node:net';

export interface DnsAnswer {
  v4?: string[];
  v6?: string[];
  /** The addresses are said to be those of this other name. */
  alias?: string;
}

const types: Record<number, 'v4' | 'v6'> = { 1: 'v4', 28: 'v6' };
const answerFlags = 0x81_80;
const notFoundFlags = 0x81_83;

/**
 * A name server for addresses. `answer` is asked for each query; `undefined` stands for a name that doesn't exist, `'silence'` for a server that never answers.
 * Nothing may be kept by those who ask (TTL 0).
 */
export async function startDnsServer(host: string, answer: (name: string, type: 'v4' | 'v6') => DnsAnswer | 'silence' | undefined): Promise<Socket> {
  const socket = createSocket('udp4');
  socket.on('message', (query, peer) => {
    const { name, end } = readName(query, 12);
    const type = types[query.readUInt16BE(end)];
    const found = type ? answer(name.toLowerCase(), type) : {};
    if (found !== 'silence') {
      const addresses = (type ? found?.[type] : undefined) ?? [];
      const aliases = found?.alias === undefined ? [] : [record(5, writeName(found.alias), Buffer.from([0xc0, 12]))];
      const owner = found?.alias === undefined ? Buffer.from([0xc0, 12]) : writeName(found.alias);
      const answers = [...aliases, ...addresses.map((address) => record(type === 'v6' ? 28 : 1, packAddress(address), owner))];
      const head = Buffer.alloc(12);
      query.copy(head, 0, 0, 2);
      head.writeUInt16BE(found ? answerFlags : notFoundFlags, 2);
      head.writeUInt16BE(1, 4);
      head.writeUInt16BE(answers.length, 6);
      socket.send(Buffer.concat([head, query.subarray(12, end + 4), ...answers]), peer.port, peer.address);
    }
  });
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.bind(53, host, resolve);
  });
  return socket;
}

function readName(message: Buffer, start: number): { name: string; end: number } {
  const labels: string[] = [];
  let at = start;
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += length + 1;
  }
  return { name: labels.join('.'), end: at + 1 };
}

function writeName(name: string): Buffer {
  return Buffer.concat([...name.split('.').map((label) => Buffer.from([label.length, ...Buffer.from(label, 'latin1')])), Buffer.from([0])]);
}

function record(type: number, data: Buffer, owner: Buffer): Buffer {
  const head = Buffer.alloc(10); // type, class IN, TTL 0, length
  head.writeUInt16BE(type, 0);
  head.writeUInt16BE(1, 2);
  head.writeUInt16BE(data.length, 8);
  return Buffer.concat([owner, head, data]);
}

function packAddress(address: string): Buffer {
  if (isIPv4(address)) {
    return Buffer.from(address.split('.').map(Number));
  }
  const [head = '', tail = ''] = address.split('::');
  const groups = (part: string) => part.split(':').filter(Boolean);
  const [before, after] = [groups(head), groups(tail)];
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0');
  return Buffer.from([...before, ...zeros, ...after].flatMap((group) => [Number.parseInt(group, 16) >> 8, Number.parseInt(group, 16) & 0xff]));
}
