// Checks of the labelled set itself; what the grading rules make of it is tested beside them.
import assert from 'node:assert/strict';
import { validateHeaderName, validateHeaderValue } from 'node:http';
import { test } from 'node:test';
import { type Grade, grades, isGoodGrade } from '@htbase/shared/models';
import { heldOut } from './held-out/all.ts';
import { rulesSet } from './rules-set/all.ts';
import type { GradedPage } from './types.ts';

const sets = { 'rules-set': rulesSet, 'held-out': heldOut };
const all = [...rulesSet, ...heldOut];
const good = (pages: readonly GradedPage[]) => pages.filter((page) => isGoodGrade(page.label));
const maxPageChars = 4_096;

test('every page has a name of its own, and no two have the same body', () => {
  for (const page of all) {
    assert.match(page.name, /^[a-z0-9]+(-[a-z0-9]+)*$/);
  }
  assert.equal(new Set(all.map((page) => page.name)).size, all.length);
  assert.equal(new Set(all.map((page) => page.html)).size, all.length);
});

test('the set is large, half of it is good pages, and about a third is held out', () => {
  assert.ok(all.length >= 120, `${all.length} pages`);
  assert.ok(heldOut.length / all.length >= 0.3 && heldOut.length / all.length <= 0.4, `${heldOut.length} of ${all.length} held out`);
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
