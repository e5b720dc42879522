import { createInflate } from 'node:zlib';

/**
 * True when every pixel of a PNG (8 bits a channel, not interlaced) has one colour. Stops at the first that differs, and so looks at a few rows of
 * an ordinary page only. @throws when it is no such PNG.
 */
export async function isFlatPng(png: Buffer): Promise<boolean> {
  const channels = { 2: 3, 6: 4 }[png[25] ?? 0];
  if (channels === undefined || png[24] !== 8 || png[28] !== 0) {
    throw new Error('the picture is of another kind');
  }
  const rowBytes = png.readUInt32BE(16) * channels;
  const inflate = createInflate();
  inflate.on('error', () => {}); // the reader below sees it
  for (const data of dataOf(png)) {
    inflate.write(data);
  }
  inflate.end();

  let previous: Buffer = Buffer.alloc(rowBytes);
  let flatRow: Buffer | undefined;
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of inflate as AsyncIterable<Buffer>) {
    rest = Buffer.concat([rest, chunk]);
    for (; rest.length > rowBytes; rest = rest.subarray(rowBytes + 1)) {
      const row = Buffer.from(rest.subarray(1, rowBytes + 1));
      unfilter(rest[0] ?? 0, row, previous, channels);
      flatRow ??= Buffer.alloc(rowBytes, row.subarray(0, channels));
      if (!row.equals(flatRow)) {
        return false;
      }
      previous = row;
    }
  }
  return true;
}

function* dataOf(png: Buffer): Generator<Buffer> {
  for (let at = 8; at + 8 <= png.length;) {
    const size = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') {
      yield png.subarray(at + 8, at + 8 + size);
    }
    at += size + 12;
  }
}

/** Takes a row's filter back, in place (PNG, 9.2). */
function unfilter(type: number, row: Buffer, above: Buffer, channels: number): void {
  if (type === 0) {
    return;
  }
  for (let index = 0; index < row.length; index += 1) {
    const a = index >= channels ? row[index - channels]! : 0;
    const b = above[index]!;
    const c = index >= channels ? above[index - channels]! : 0;
    const guess = type === 1 ? a : type === 2 ? b : type === 3 ? (a + b) >> 1 : paeth(a, b, c);
    row[index] = row[index]! + guess;
  }
}

function paeth(a: number, b: number, c: number): number {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}
