// Ordinary pages in other languages and directions, with words in them that bad pages use.
import { articlePage, htmlPage } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';

export const otherLanguages: readonly GradedPage[] = [
  {
    name: 'german-article-zugriff-verweigert',
    label: 'ok',
    why: 'a German report with “Zugriff verweigert” in its headline',
    html: articlePage('„Zugriff verweigert“: Wie ein Verein um sein Stellwerk kämpfte', paragraphs('german', 4), { lang: 'de', site: 'Talbote' }),
  },
  {
    name: 'french-article-page-introuvable',
    label: 'ok',
    why: 'a French story about a lost page of a register',
    html: articlePage('La page introuvable du registre de 1742', paragraphs('french', 4), { lang: 'fr', site: 'Le Plateau' }),
  },
  {
    name: 'spanish-article-with-login',
    label: 'ok',
    why: 'a Spanish article under a header with “Iniciar sesión”',
    html: articlePage(
      'Una biblioteca junto al río',
      `<p><a href="/login">Iniciar sesión</a> · <a href="/alta">Suscríbete</a></p>${paragraphs('spanish', 4)}`,
      { lang: 'es', site: 'El Barrio' },
    ),
  },
  {
    name: 'japanese-article',
    label: 'ok',
    why: 'a Japanese article: few characters, no spaces, whole',
    html: articlePage('絹糸の倉庫が図書館に', paragraphs('japanese', 3), { lang: 'ja', site: '川辺だより' }),
  },
  {
    name: 'hebrew-article',
    label: 'ok',
    why: 'a right-to-left page with a login link',
    html: articlePage('הספרייה בבניין הדואר', `<p><a href="/login">התחברות</a></p>${paragraphs('hebrew', 3)}`, {
      lang: 'he',
      dir: 'rtl',
      site: 'כיכר השוק',
    }),
  },
  {
    name: 'chinese-notice',
    label: 'ok',
    why: 'a notice of two sentences, which is much in Chinese',
    html: htmlPage(
      '停水通知',
      '<h1>停水通知</h1><p>因管道检修，三月九日上午九时至下午三时河东街停水，请提前储水。不便之处，敬请谅解。</p><p>镇供水站</p>',
      { lang: 'zh' },
    ),
  },
  {
    name: 'german-club-page-with-login',
    label: 'ok',
    why: 'a club’s page with a form for members beside news for everyone',
    html: htmlPage(
      'Ruderverein Fernhügel',
      `<aside><h2>Mitglieder</h2><form><label>Benutzername <input></label><label>Passwort <input type="password"></label><button>Anmelden</button></form><p>Nur für Mitglieder: Bootsplan</p></aside><main><h1>Neues vom Steg</h1>${paragraphs('german', 2, 2)}</main>`,
      { lang: 'de' },
    ),
  },
  {
    name: 'spanish-notice-page-removed',
    label: 'ok',
    why: 'a Spanish notice about a page that was torn from a manuscript',
    html: articlePage('La página que no existe', paragraphs('spanish', 3, 2), { lang: 'es', site: 'Archivo del Río' }),
  },
];
