// Applications that show nothing, and failures that are sent with a 200.
import type { GradedPage } from '../types.ts';
import { application, daily } from './site-frames.ts';

export const shellsAndCrashes: readonly GradedPage[] = [
  {
    name: 'react-shell-without-script',
    label: 'empty',
    why: 'an application whose bundle is gone',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"/><link rel="icon" href="/favicon.ico"/><meta name="viewport" content="width=device-width,initial-scale=1"/><meta name="description" content="Web site created using create-react-app"/><title>Fieldnotes</title><script defer="defer" src="/static/js/main.8c1f2b7d.js"></script><link href="/static/css/main.2f6e.css" rel="stylesheet"></head><body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>`,
  },
  {
    name: 'vite-shell-with-splash',
    label: 'empty',
    why: 'a splash with a spinner for ever',
    html: `<!doctype html><html lang="en"><head><meta charset="UTF-8"><script type="module" crossorigin src="/assets/index-BxR1f0aK.js"></script><title>Harvest Board</title><style>.splash{display:flex;height:100vh;align-items:center;justify-content:center}.spin{width:40px;height:40px;border:4px solid #ddd;border-top-color:#333;border-radius:50%}</style></head><body><div id="app"><div class="splash"><div class="spin" role="status" aria-label="Loading"></div></div></div></body></html>`,
  },
  {
    name: 'job-board-skeleton',
    label: 'empty',
    why: 'grey boxes between a header and a footer',
    html: application(
      { lang: 'en', name: 'Crewfinder', menu: ['Jobs', 'Employers', 'Sign in'], footer: '© Crewfinder 2025 · Privacy' },
      'Loading',
      `<div class="skeleton" aria-busy="true">${'<div class="skeleton-line" style="height:18px;background:#eee;margin:8px"></div>'.repeat(9)}</div><span class="sr-only">Loading…</span>`,
    ),
  },
  {
    name: 'next-client-exception',
    label: 'empty',
    why: 'Next.js has crashed in the browser',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Loft Listings</title></head><body><div id="__next"><div style="font-family:system-ui;height:100vh;text-align:center;display:flex;flex-direction:column;align-items:center;justify-content:center"><div style="line-height:48px"><h2 style="font-size:14px;font-weight:400;line-height:28px">Application error: a client-side exception has occurred (see the browser console for more information).</h2></div></div></div></body></html>`,
  },
  {
    name: 'php-fatal-error-at-200',
    label: 'empty',
    why: 'PHP’s fatal error instead of an article',
    html: `<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function mysql_connect() in /home/tideblog/public_html/inc/db.php:14\nStack trace:\n#0 /home/tideblog/public_html/index.php(3): require_once()\n#1 {main}\n  thrown in <b>/home/tideblog/public_html/inc/db.php</b> on line <b>14</b><br />\n`,
  },
  {
    name: 'wordpress-no-database-at-200',
    label: 'empty',
    why: 'WordPress has no database, and a cache made a 200 of it',
    html: `<!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Database Error</title><style>body{background:#fff;max-width:700px;margin:2em auto}</style></head><body id="error-page"><div class="wp-die-message"><h1>Error establishing a database connection</h1></div></body></html>`,
  },
  {
    name: 'rails-something-went-wrong-at-200',
    label: 'empty',
    why: 'a server’s failure within the frame of the site, at 200',
    html: application(
      { lang: 'en', name: 'Potluckr', menu: ['Browse', 'Log in'], footer: '© Potluckr' },
      'Error',
      `<div class="dialog"><h1>We're sorry, but something went wrong.</h1><p>If you are the application owner check the logs for more information.</p></div>`,
    ),
  },
  {
    name: 'news-site-could-not-load-story',
    label: 'empty',
    why: 'the frame is there, the story failed to load',
    html: daily(
      { lang: 'en', name: 'Valley Wire', menu: ['Home', 'Local', 'Video', 'Sign in'], footer: '© Valley Wire' },
      'Valley Wire',
      `<div role="alert"><p>Something went wrong. We couldn’t load this story.</p><button>Try again</button></div>`,
    ),
  },
  {
    name: 'de-vue-shell-noscript',
    label: 'empty',
    why: 'a German application that shows nothing',
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Bürgerportal</title><link href="/js/app.5a2d.js" rel="preload" as="script"></head><body><noscript><strong>Es tut uns leid, aber das Bürgerportal funktioniert nicht ohne JavaScript. Bitte aktivieren Sie es, um fortzufahren.</strong></noscript><div id="app"></div><script src="/js/chunk-vendors.77af.js"></script><script src="/js/app.5a2d.js"></script></body></html>`,
  },
  {
    name: 'ar-server-error-at-200',
    label: 'empty',
    why: 'an Arabic site reports a failure at 200',
    html: daily(
      { lang: 'ar', dir: 'rtl', name: 'بوابة الضاد', menu: ['الرئيسية', 'أخبار', 'دخول'], footer: 'جميع الحقوق محفوظة' },
      'خطأ',
      `<h1>عذرا، حدث خطأ ما</h1><p>تعذر تحميل الصفحة بسبب خطأ في الخادم. حاول مرة أخرى لاحقا.</p>`,
    ),
  },
  {
    name: 'el-blank-white-page',
    label: 'empty',
    why: 'a Greek site whose template printed nothing',
    html: `<!DOCTYPE html><html lang="el"><head><meta charset="utf-8"><title>Νησιώτικα Νέα</title><link rel="stylesheet" href="/style.css"></head><body class="home page"><div id="page"><div id="content"></div></div></body></html>`,
  },
  {
    name: 'he-app-still-loading',
    label: 'empty',
    why: 'a Hebrew application that is loading for ever',
    html: `<!DOCTYPE html><html lang="he" dir="rtl"><head><meta charset="utf-8"><title>לוח דירות</title><script defer src="/bundle.js"></script></head><body><div id="root"><div class="loader">טוען...</div></div></body></html>`,
  },
];
