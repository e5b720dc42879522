import assert from 'node:assert/strict';
import { test } from 'node:test';
import { canRun } from '#capture/can-run.ts';

const page = (body: string) => Buffer.from(`<!doctype html><title>A page</title><p>An archive keeps what was said on x and when.</p>${body}`);

test('plain markup can do nothing by itself', () => {
  for (const body of [
    '',
    '<img src="a.png" loading=lazy>',
    '<style>p{color:red}</style>',
    '<iframe src="frame.html"></iframe>',
    '<form action="/on"></form>',
  ]) {
    assert.equal(canRun(page(body)), false, body);
  }
});

test('whatever may run counts, in any spelling', () => {
  const bodies = [
    '<script>1</script>',
    '<SCRIPT src=a.js></SCRIPT>',
    '<img src=x onerror=alert(1)>',
    '<img src="x"onload="go()">',
    '<svg/onload=go()>',
    '<body ONLOAD = "go()">',
    '<iframe src="javascript:go()"></iframe>',
    '<iframe srcdoc="&lt;p&gt;"></iframe>',
    '<iframe src="data:text/html,x"></iframe>',
    '<meta http-equiv="Refresh" content="1">',
    '<meta content="1" http-equiv=refresh>',
    '<object data="a.svg"></object>',
    '<embed src="a.svg">',
  ];
  for (const body of bodies) {
    assert.equal(canRun(page(body)), true, body);
  }
});

test('a document whose characters take two bytes counts as one that may run', () => {
  assert.equal(canRun(Buffer.from('<p>An archive</p>', 'utf16le')), true);
});
