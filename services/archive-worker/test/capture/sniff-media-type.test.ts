import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sniffMediaType } from '../../src/capture/sniff-media-type.ts';

const png = Buffer.from('\x89PNG\r\n\x1a\n....', 'latin1');
const pdf = Buffer.from('%PDF-1.7\n');
const html = Buffer.from('\ufeff\n <!DOCTYPE html><title>x</title>');
const text = Buffer.from('Just some text, <b>not</b> a page.');
const binary = Buffer.from([1, 2, 3, 4]);

for (const [declared, head, expected] of [
  [undefined, html, 'text/html'],
  [undefined, Buffer.from('<!-- a page --><p>'), 'text/html'],
  [undefined, pdf, 'application/pdf'],
  [undefined, text, 'text/plain'],
  [undefined, binary, 'application/octet-stream'],
  [undefined, Buffer.from('<?xml version="1.0"?><rss>'), 'text/xml'],
  ['nonsense', png, 'image/png'],
  ['application/octet-stream', html, 'text/html'],
  ['application/octet-stream', pdf, 'application/pdf'],
  ['application/octet-stream', text, 'application/octet-stream'],
  ['text/plain; charset=koi8-r', html, 'text/html; charset=koi8-r'],
  ['text/plain; charset=koi8-r', text, 'text/plain; charset=koi8-r'],
  ['text/plain', png, 'image/png'],
  ['text/plain', binary, 'application/octet-stream'],
  ['text/plain', Buffer.from('<p>source, shown as such'), 'text/plain'],
  ['text/html', pdf, 'application/pdf'],
  ['text/html; charset=utf-8', text, 'text/html; charset=utf-8'],
  ['image/png', Buffer.from('GIF89a'), 'image/gif'],
  ['video/webm', Buffer.from('\0\0\0\x20ftypisom', 'latin1'), 'video/mp4'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', Buffer.from('PK\x03\x04'), undefined],
  ['application/json', Buffer.from('{"a":1}'), 'application/json'],
  ['image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg">'), 'image/svg+xml'],
] as const) {
  test(`${declared ?? 'no type'} with ${JSON.stringify(head.toString('latin1').slice(0, 16))} is ${expected ?? 'what it is called'}`, () => {
    assert.equal(sniffMediaType(declared, head), expected ?? declared);
  });
}

test('a site that forbids to look is believed about HTML', () => {
  assert.equal(sniffMediaType('text/plain', html, { isNosniff: true }), 'text/plain');
  assert.equal(sniffMediaType('text/plain', png, { isNosniff: true }), 'image/png');
});
