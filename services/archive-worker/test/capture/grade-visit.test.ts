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
  assert.equal(grade({ imagesDecoded: 7 }), 'partial');
  assert.equal(grade({ imagesDecoded: 8 }), 'ok');
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

test('a refusal whose page is a login form asks for a login', () => {
  const form = { title: 'Log in', headings: ['Log in'], lead: 'You must be logged in to do that.\nPassword\nLog in', textLength: 60 };

  assert.equal(grade({ ...form, httpStatus: 403, passwordFields: 1, fieldCount: 2 }), 'login_required');
  assert.equal(grade({ ...form, httpStatus: 403, passwordFields: 1, fieldCount: 2, markers: ['recaptcha'] }), 'blocked');
  assert.equal(grade({ httpStatus: 403, passwordFields: 1, fieldCount: 2 }), 'blocked');
});

test('a path that names a login asks for one, the title of an article in a path does not', () => {
  const wall = { title: 'Log in', headings: ['Log in'], lead: 'You must be logged in.\nPassword', passwordFields: 1, fieldCount: 2, textLength: 60 };
  const gradeAt = (path: string) =>
    grade({ ...wall, imagesTotal: 0, imagesDecoded: 0, url: `https://a.example${path}`, finalUrl: `https://a.example${path}` });

  for (const path of ['/login', '/wp-login.php', '/user/sign-in', '/accounts/login/']) {
    assert.equal(gradeAt(path), 'ok', path);
  }
  assert.equal(gradeAt('/news/the-long-way-to-log-in-for-all'), 'login_required');
});

/** A page of few words: its title, its heading and its lines. */
const gradeWords = (title: string, heading: string, ...lines: string[]) =>
  grade({
    title,
    headings: [heading].filter(Boolean),
    lead: lines.join('\n'),
    textLength: `${heading}${lines.join('')}`.length,
    imagesTotal: 0,
    imagesDecoded: 0,
  });

test('a page that only speaks of a trouble is told in any language and word order', () => {
  assert.equal(gradeWords('Ověření', 'Ověřujeme, že nejste robot', 'Stránka se za okamžik sama načte. Zapněte JavaScript.'), 'blocked');
  assert.equal(gradeWords('Situs diblokir', 'Akses ke situs ini tidak diizinkan', 'Hubungi administrator.'), 'blocked');
  assert.equal(gradeWords('Bakım', 'Sitemiz bakımda', 'Kısa süre sonra tekrar yayında olacağız.'), 'blocked');
  assert.equal(gradeWords('ข้อความ', 'กรุณาเข้าสู่ระบบ', 'คุณต้องเข้าสู่ระบบก่อนจึงจะดูเนื้อหานี้ได้'), 'login_required');
  assert.equal(gradeWords('Сторінку не знайдено', 'Такої сторінки немає', 'Можливо, її видалили. Поверніться на головну.'), 'not_found');
  assert.equal(gradeWords('הדף לא נמצא', '', 'הדף שחיפשת לא קיים או הוסר. חזרה לדף הבית'), 'not_found');
  assert.equal(gradeWords('App', '', 'Une erreur inattendue est survenue. Veuillez réessayer.'), 'empty');
});

test('the beginning of an article that ends in an offer to read on asks for a login', () => {
  const lines = [
    'Most stojí už sto let a nikdo neví, komu patří. Starosta tvrdí, že obci. Kraj zatím',
    'Tento článek je součástí balíčku Premium.',
    'Odemkněte si celý obsah za 79 Kč měsíčně.',
  ];

  assert.equal(gradeWords('Komu patří most', 'Komu patří most', ...lines), 'login_required');
});

test('a page says more by the thing that is missing than by the error that it begins with', () => {
  assert.equal(gradeWords('Error', 'Sorry!', 'An error has occurred.', 'The profile could not be found.'), 'not_found');
});

test('the same words do not make a page bad that says other things too, quotes them, or has a table', () => {
  const poem = [
    'I looked for you in every room,',
    'in every pocket of the coat;',
    'the stairs were there, the lamp, the broom,',
    'the river and no boat.',
  ];

  assert.equal(gradeWords('Not found: a poem', 'Not found', ...poem), 'ok');
  assert.equal(
    gradeWords('“Access to this page has been denied”', '“Access to this page has been denied”', 'A film by Lucía Ferrán, in cinemas now.'),
    'ok',
  );
  assert.equal(
    gradeWords(
      'Response texts',
      'Response texts',
      'When a request is blocked, visitors see the text that was chosen under Policies.',
      '<h1>Sorry, you have been blocked</h1>',
    ),
    'ok',
  );
  assert.equal(
    gradeWords(
      '¿Qué es el error 404?',
      '¿Qué es el error 404?',
      'El mensaje aparece cuando el servidor responde, pero la página no existe.',
      'Configure redirecciones permanentes y avise a quien haya puesto el enlace en su web.',
    ),
    'ok',
  );
  const bus = { title: '404', headings: ['404'], lead: 'Church 6.10 7.40\nMill 6.18 7.48\nLake 6.41 8.11', textLength: 60 };
  assert.equal(grade({ ...bus, rowCount: 3 }), 'ok');
});

test('a challenge is one whatever its status', () => {
  assert.equal(grade({ httpStatus: 401, markers: ['other_captcha'] }), 'blocked');
  assert.equal(grade({ httpStatus: 567 }), 'blocked');
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
