// Applications that never became a page, and pages that show nothing.
import type { GradedPage } from '../types.ts';
import { framedPage } from './framed-page.ts';

export const shells: readonly GradedPage[] = [
  {
    name: 'vite-app-without-bundle',
    label: 'empty',
    why: 'an application’s shell whose script was removed by a later release',
    path: '/courses/142',
    html: `<!doctype html><html lang="en"><head><meta charset="UTF-8"><link rel="icon" href="/vite.svg"><title>Learnly – Courses for everyone</title><script type="module" crossorigin src="/assets/index-C4f2a91b.js"></script><link rel="stylesheet" href="/assets/index-9b1d.css"></head><body><div id="root"></div></body></html>`,
  },
  {
    name: 'nuxt-loading-screen',
    label: 'empty',
    why: 'a shell that shows its animation and waits for ever',
    html: `<!doctype html><html><head><title>Loading…</title><style>#nuxt-loading{display:flex;justify-content:center;align-items:center;height:100vh}#nuxt-loading>div{width:60px;height:60px;border:4px solid #ddd;border-left-color:#00c48d;border-radius:50%;animation:s 1s linear infinite}@keyframes s{to{transform:rotate(360deg)}}</style></head><body><div id="__nuxt"><div id="nuxt-loading" aria-live="polite" role="status"><div></div></div></div><script src="/_nuxt/91b2.js" defer></script></body></html>`,
  },
  {
    name: 'router-unexpected-application-error',
    label: 'empty',
    why: 'an application’s crash screen, drawn by its router',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Tripboard</title></head><body><div id="root"></div><script>document.getElementById('root').innerHTML='<h2>Unexpected Application Error!</h2><h3 style="font-style:italic">Cannot read properties of undefined (reading \\'items\\')</h3><pre style="padding:.5rem;background:#c8c8c880">TypeError: Cannot read properties of undefined (reading \\'items\\')\\n    at Trip (/assets/index-1c.js:41:20391)\\n    at Xo (/assets/index-1c.js:38:16959)</pre>'</script></body></html>`,
  },
  {
    name: 'blank-theme-after-head',
    label: 'empty',
    why: 'a page whose program died after the head: nothing is shown',
    html: `<!DOCTYPE html><html lang="en-GB"><head><meta charset="UTF-8"><title>Spring programme – Ashcombe Choral Society</title><link rel="stylesheet" href="/wp-content/themes/choir/style.css"><meta name="generator" content="WordPress 6.4.3"></head><body class="page-template-default page page-id-31">`,
  },
  {
    name: 'chinese-app-loading',
    label: 'empty',
    why: 'a Chinese application that stays at its word for loading',
    html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>物流查询</title><style>.boot{padding-top:40vh;text-align:center;color:#999}</style></head><body><noscript>请开启JavaScript后访问</noscript><div id="app"><div class="boot">正在加载中，请稍候…</div></div><script src="/static/js/chunk-vendors.7f0c.js"></script><script src="/static/js/app.c1d2.js"></script></body></html>`,
  },
  {
    name: 'chunk-load-error-in-frame',
    label: 'empty',
    why: 'an application’s frame around a part that could not be loaded',
    html: framedPage(
      'Dashboards',
      `<div role="alert" class="error-boundary"><h2>An unexpected error happened</h2><p>Loading chunk 14 failed. (error: /public/build/SharedDashboard.8a1f.js)</p><button>Reload</button></div>`,
      {
        site: 'Gauge',
        nav: ['Sign in'],
        footer: 'Documentation · Support · v10.2.3',
      },
    ),
  },
  {
    name: 'french-portal-loading',
    label: 'empty',
    why: 'a French portal under whose frame nothing but a wheel turns',
    html: framedPage(
      'Consultation des horaires',
      `<div class="loader" role="status"><span class="spin"></span><p>Chargement en cours…</p></div><script src="/app/horaires.bundle.js" defer></script>`,
      {
        lang: 'fr',
        site: 'Réseau Tan',
        nav: ['Itinéraires', 'Horaires', 'Titres', 'Mon compte'],
        footer: 'Mentions légales',
      },
    ),
  },
];
