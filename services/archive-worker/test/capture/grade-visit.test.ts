import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyEvidence } from '@htbase/shared/models';
import type { Evidence } from '@htbase/shared/models';
import { gradeVisit } from '../../src/capture/grade/grade-visit.ts';
import { failureOfNetError } from '../../src/capture/visit-error.ts';

const grade = (change: Partial<Evidence>) =>
  gradeVisit({ ...emptyEvidence(), httpStatus: 200, textLength: 500, imagesTotal: 10, imagesDecoded: 10, settledBy: 'quiet', ...change }).grade;

test('an ordinary page is ok, and a gap makes it partial', () => {
  assert.equal(grade({}), 'ok');
  assert.equal(grade({ imagesDecoded: 5 }), 'partial');
  assert.equal(grade({ settledBy: 'budget' }), 'partial');
  assert.equal(grade({ limits: ['scroll_steps'] }), 'partial');
});

test('the answer of the site decides before what the page shows', () => {
  assert.equal(grade({ httpStatus: 404 }), 'not_found');
  assert.equal(grade({ httpStatus: 410 }), 'not_found');
  assert.equal(grade({ httpStatus: 401 }), 'login_required');
  for (const httpStatus of [403, 429, 503]) {
    assert.equal(grade({ httpStatus }), 'blocked');
  }
});

test('a page with nothing to see is empty; a picture, a drawing or a few words are something', () => {
  const nothing = { textLength: 0, imagesTotal: 0, imagesDecoded: 0 };

  assert.equal(grade(nothing), 'empty');
  assert.equal(grade({ ...nothing, imagesTotal: 1, imagesDecoded: 1 }), 'ok');
  assert.equal(grade({ ...nothing, mediaTotal: 1 }), 'ok');
  assert.equal(grade({ ...nothing, textLength: 40 }), 'ok');
});

test("Chromium's network errors become codes of ours", () => {
  const codes = {
    ERR_NAME_NOT_RESOLVED: 'dns_not_found',
    ERR_CERT_AUTHORITY_INVALID: 'tls_error',
    ERR_TOO_MANY_REDIRECTS: 'too_many_redirects',
    ERR_CONNECTION_REFUSED: 'connection_refused',
    ERR_TIMED_OUT: 'connection_timeout',
    ERR_SOMETHING_NEW: 'connection_reset',
  };
  for (const [error, code] of Object.entries(codes)) {
    assert.equal(failureOfNetError(`net::${error} at https://example.com/`), code);
  }
  assert.equal(failureOfNetError('Navigation timeout of 45000 ms exceeded'), undefined);
});
