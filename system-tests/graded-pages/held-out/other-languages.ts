// Ordinary pages in languages that the other set does not have.
import { articlePage, htmlPage } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';

export const otherLanguages: readonly GradedPage[] = [
  {
    name: 'russian-article-no-entry',
    label: 'ok',
    why: 'a Russian report under the headline “Доступ запрещён”',
    html: articlePage('Доступ запрещён: один день на закрытом маяке', paragraphs('russian', 4), { lang: 'ru', site: 'Берег' }),
  },
  {
    name: 'polish-article-not-found',
    label: 'ok',
    why: 'a Polish story of what was not found in a store room',
    html: articlePage('Nie znaleziono: czego szukano w starej papierni', `<p><a href="/logowanie">Zaloguj się</a></p>${paragraphs('polish', 4)}`, {
      lang: 'pl',
      site: 'Głos znad Rzeki',
    }),
  },
  {
    name: 'italian-article-with-captcha-in-form',
    label: 'ok',
    why: 'an Italian workshop with a form and an arithmetic captcha',
    html: articlePage(
      'La bottega in fondo al vicolo',
      `${paragraphs('italian', 3)}<form><label>Messaggio <textarea></textarea></label><p>Dimostra di non essere un robot: quanto fa 3 + 4? <input name="captcha"></p><button>Invia</button></form>`,
      {
        lang: 'it',
        site: 'Corte San Rocco',
      },
    ),
  },
  {
    name: 'arabic-article',
    label: 'ok',
    why: 'an Arabic article, right to left, with a login link',
    html: articlePage('السوق القديم يفتح أبوابه', `<p><a href="/login">تسجيل الدخول</a></p>${paragraphs('arabic', 3)}`, {
      lang: 'ar',
      dir: 'rtl',
      site: 'المدينة',
    }),
  },
  {
    name: 'korean-article',
    label: 'ok',
    why: 'a Korean article with “로그인” in its header',
    html: articlePage('방앗간이 도서관으로', `<p><a href="/login">로그인</a> · <a href="/join">회원가입</a></p>${paragraphs('korean', 3)}`, {
      lang: 'ko',
      site: '강변소식',
    }),
  },
  {
    name: 'chinese-article',
    label: 'ok',
    why: 'a Chinese article, few characters for much text',
    html: htmlPage(
      '河边老茶馆',
      `<header><a href="/login">登录</a> <a href="/register">注册</a></header><h1>河边老茶馆</h1>${paragraphs('chinese', 2)}`,
      { lang: 'zh' },
    ),
  },
];
