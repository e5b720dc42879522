// Checks of the labelled set itself; what the grading rules make of it is tested beside them.
import assert from 'node:assert/strict';
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { test } from 'node:test';
import { type Grade, grades, isGoodGrade } from '@htbase/shared/models';
import { freshSet } from './fresh/all.ts';
import { heldOut } from './held-out/all.ts';
import { rulesSet } from './rules-set/all.ts';
import { secondUnseenSet } from './second-unseen/all.ts';
import { thirdUnseenSet } from './third-unseen/all.ts';
import type { GradedPage } from './types.ts';
import { unseenSet } from './unseen/all.ts';

const sets = {
  'rules-set': rulesSet,
  'held-out': heldOut,
  fresh: freshSet,
  unseen: unseenSet,
  'second-unseen': secondUnseenSet,
  'third-unseen': thirdUnseenSet,
};
const all = Object.values(sets).flat();
const good = (pages: readonly GradedPage[]) => pages.filter((page) => isGoodGrade(page.label));
const maxPageChars = 4_096;

test('every page has a name of its own, and no two have the same body', () => {
  for (const page of all) {
    assert.match(page.name, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
  assert.equal(new Set(all.map((page) => page.name)).size, all.length);
  assert.equal(new Set(all.map((page) => page.html)).size, all.length);
});

test('the sets are large, half of each is good pages, and about a third of the first two is held out', () => {
  const first = rulesSet.length + heldOut.length;
  assert.ok(first >= 120, `${first} pages`);
  assert.ok(heldOut.length / first >= 0.3 && heldOut.length / first <= 0.4, `${heldOut.length} of ${first} held out`);
  assert.ok(freshSet.length >= 125, `${freshSet.length} fresh pages`);
  assert.ok(unseenSet.length >= 155, `${unseenSet.length} unseen pages`);
  assert.ok(secondUnseenSet.length >= 200, `${secondUnseenSet.length} pages of the second unseen set`);
  assert.ok(thirdUnseenSet.length >= 200, `${thirdUnseenSet.length} pages of the third unseen set`);
  for (const [name, pages] of Object.entries(sets)) {
    const share = good(pages).length / pages.length;
    assert.ok(share >= 0.45 && share <= 0.6, `${Math.round(share * 100)} % of ${name} is good`);
  }
});

test('each set has pages of every grade', () => {
  for (const [name, pages] of Object.entries(sets)) {
    const counts = new Map<Grade, number>(grades.map((grade) => [grade, pages.filter((page) => page.label === grade).length]));
    console.log(`${name}: ${[...counts].map(([grade, count]) => `${count} ${grade}`).join(', ')}`);
    for (const [grade, count] of counts) {
      assert.ok(count > 0, `${name} has no ${grade}`);
    }
  }
});

test('pages can be served as they are described', () => {
  for (const page of all) {
    const paths = [page.path ?? `/${page.name}`, page.redirectFrom, ...Object.keys(page.resources ?? {})].filter((path) => path !== undefined);
    assert.equal(new Set(paths).size, paths.length, `${page.name} serves a path twice`);
    for (const path of paths) {
      const url = new URL(path, 'http://site.example');
      assert.equal(url.pathname + url.search, path, `${page.name}: a browser asks for ${path} by another name`);
    }
    for (const [name, value] of Object.entries(page.headers ?? {})) {
      validateHeaderName(name);
      validateHeaderValue(name, value);
      assert.equal(name, name.toLowerCase(), page.name);
      assert.ok(!['content-type', 'content-length', 'location', 'transfer-encoding'].includes(name), `${page.name}: ${name} belongs to the server`);
    }
    assert.ok(page.html.length <= maxPageChars, `${page.name} has ${page.html.length} characters`);
    assert.ok(page.status === undefined || (page.status >= 200 && page.status < 600 && ![204, 301, 302, 304].includes(page.status)), page.name);
  }
});

test('a status that says failure is never labelled good', () => {
  for (const page of good(all)) {
    assert.ok((page.status ?? 200) < 400, page.name);
  }
});
