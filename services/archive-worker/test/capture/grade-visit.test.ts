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

test('languages that few pages of the labelled sets are in are understood too', () => {
  assert.equal(gradeWords('Nedostupno', 'Ovaj sadržaj nije dostupan u vašoj zemlji', 'Prava za prikazivanje vrijede samo u Hrvatskoj.'), 'blocked');
  assert.equal(gradeWords('Hooldus', 'Leht on hoolduses', 'Oleme peagi tagasi. Täname kannatuse eest!'), 'blocked');
  assert.equal(gradeWords('Aldur', 'Ertu orðin(n) 20 ára?', 'Já', 'Nei', 'Vefurinn sýnir áfengi.'), 'blocked');
  assert.equal(gradeWords('Prijava', 'Morate se prijaviti', 'Da biste videli ovu temu, prijavite se ili otvorite nalog.'), 'login_required');
  assert.equal(gradeWords('Anunci', 'Aquest anunci ja no està disponible', 'Torna a l’inici o cerca anuncis semblants.'), 'not_found');
  assert.equal(gradeWords('পাতা নেই', 'দুঃখিত, পাতাটি খুঁজে পাওয়া যায়নি', 'প্রচ্ছদে ফিরে যান'), 'not_found');
  assert.equal(gradeWords('Otvaracie hodiny', 'Otváracie hodiny', 'Po – Pi 9.00 – 17.00', 'Sobota zatvorené', 'Telefón 048 000 000'), 'ok');
  assert.equal(gradeWords('Paslauga', 'Langų valymas', 'Valome langus Vilniuje ir Kaune. Kaina nuo 2 € už langą.', 'Skambinkite.'), 'ok');
});

test('a notice is told among what the site offers instead of the page', () => {
  const notice = {
    title: 'Vacature gesloten · Baanbreker',
    headings: ['Helaas, deze vacature is al vervuld', 'Vergelijkbare vacatures', 'Fietsenmaker, Zwolle', 'Monteur, Utrecht'],
    lead: 'De werkgever heeft de vacature offline gehaald.\nJe repareert stadsfietsen en e-bikes en geeft klanten eerlijk advies. 32–40 uur per week.\nJe bouwt frames op en doet proefritten met zand. Ervaring met remmen is fijn.',
  };

  assert.equal(grade({ ...notice, imagesTotal: 0, imagesDecoded: 0 }), 'not_found');
  assert.equal(grade({ ...notice, headings: ['Banen in de fietsenmakerij'], title: 'Banen · Baanbreker', imagesTotal: 0, imagesDecoded: 0 }), 'ok');
});

test('links to other pages are neither the notice of a page nor what it is about', () => {
  const headlines = [
    'The page you are looking for was not found, says the mayor',
    'Access to the site is denied to swans',
    'Members only: the club at the old mill',
  ];
  const list = { title: 'Fernhill Gazette', headings: [], lead: headlines.join('\n'), imagesTotal: 0, imagesDecoded: 0 };

  assert.equal(grade({ ...list, linkedLines: headlines }), 'ok');
  assert.equal(grade(list), 'not_found');
});

test('a form that asks for one password and shows nothing else asks for a login, in whatever language', () => {
  const form = {
    title: 'Zdieľané',
    headings: ['x'],
    lead: 'Qwxyz',
    ownLength: 5,
    textLength: 6,
    passwordFields: 1,
    fieldCount: 1,
    imagesTotal: 0,
    imagesDecoded: 0,
  };

  assert.equal(grade(form), 'login_required');
  assert.equal(grade({ ...form, ownLength: 900 }), 'ok');
  assert.equal(grade({ ...form, passwordFields: 2, fieldCount: 3 }), 'ok');
});

test('traces of the software of a site tell what it shows, unless there is an article', () => {
  assert.equal(grade({ markers: ['missing_body'] }), 'not_found');
  assert.equal(grade({ markers: ['missing_body'], isMarkedArticle: true }), 'ok');
  assert.equal(grade({ markers: ['turnstile'], title: 'Even controleren', ownLength: 120 }), 'blocked');
  assert.equal(grade({ markers: ['turnstile'], title: 'Contact', ownLength: 120, fieldCount: 3 }), 'ok');
});

test('what only programs should read is nothing to see', () => {
  const shown = (lead: string, change: Partial<Evidence> = {}) =>
    grade({ title: '', lead, ownLength: lead.length, textLength: lead.length, imagesTotal: 0, imagesDecoded: 0, ...change });
  const trace = 'java.lang.IllegalStateException: closed at org.acme.Pool.get(Pool.java:88) at org.acme.Page.show(Page.java:14)';

  assert.equal(shown(trace), 'empty');
  assert.equal(shown(trace, { title: 'Why is my pool closed?', headings: ['Why is my pool closed?'] }), 'ok');
  assert.equal(shown('[vc_row][vc_column width="1/2"][rev_slider alias="home"][/vc_column][/vc_row]'), 'empty');
  assert.equal(shown('{{ item.name }}\n{{ item.price | currency }}'), 'empty');
  assert.equal(shown('Bitte aktivieren Sie JavaScript, um die Karte anzuzeigen.'), 'empty');
  assert.equal(shown('Home\nRooms\n© The house by the sea', { ownLength: 0 }), 'empty');
  assert.equal(shown('Home\nRooms\n© The house by the sea', { ownLength: 0, headings: ['Rooms for the night'] }), 'ok');
});

test('a front page in place of something with a name of its own is not what was asked for', () => {
  const gradeSent = (from: string, to: string) => grade({ url: `https://a.example${from}`, finalUrl: to });

  assert.equal(gradeSent('/news/2024/the-long-way-to-the-sea', 'https://a.example/'), 'not_found');
  assert.equal(gradeSent('/ad/48151623', 'https://a.example/'), 'not_found');
  assert.equal(gradeSent('/index.html', 'https://a.example/'), 'ok');
  assert.equal(gradeSent('/ad/48151623', 'https://b.example/'), 'ok');
  assert.equal(gradeSent('/ad/48151623', 'https://a.example/ad/48151623/oak-table'), 'ok');
});

test('a login that says where to go on was not what was asked for', () => {
  const form = {
    title: 'Sign up',
    headings: ['Join us'],
    lead: 'Email Password Join',
    ownLength: 20,
    passwordFields: 1,
    fieldCount: 2,
    textLength: 60,
  };
  const gradeAt = (url: string) => grade({ ...form, imagesTotal: 0, imagesDecoded: 0, url, finalUrl: url });

  assert.equal(gradeAt('https://a.example/login'), 'ok');
  assert.equal(gradeAt('https://a.example/login?lang=de'), 'ok');
  assert.equal(gradeAt('https://a.example/login?next=%2Fin%2Fsomebody'), 'login_required');
});

test('what is drawn until the page comes is nothing to see, beside a page it is nothing bad', () => {
  const shell = { title: 'Shop', headings: [], lead: 'Shop', ownLength: 4, textLength: 4, imagesTotal: 0, imagesDecoded: 0, markers: ['skeleton'] };

  assert.equal(grade(shell), 'empty');
  assert.equal(grade({ ...shell, markers: [] }), 'ok');
  assert.equal(grade({ ...shell, ownLength: 900, lead: 'Fresh bread every day. '.repeat(20), textLength: 900 }), 'ok');
});

test('a notice that the layout cuts in two is told, and one that stands above what else there is', () => {
  assert.equal(gradeWords('knots.example', '', 'The domain name', 'is for sale!', 'Make an offer'), 'not_found');
  assert.equal(
    gradeWords('Vidplace', '', 'Video unavailable', 'This video has been removed by the uploader', 'Rain on a roof · 8M views'),
    'not_found',
  );
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
