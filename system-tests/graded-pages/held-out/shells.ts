// Pages that show nothing, by other frameworks and mishaps than the other set's.
import { htmlPage } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';

export const shells: readonly GradedPage[] = [
  {
    name: 'angular-shell',
    label: 'empty',
    why: 'Angular’s root element, and its bundles missing',
    html: '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>PortalFrontend</title><base href="/"></head><body><app-root></app-root><script src="/runtime.7b63.js" type="module"></script><script src="/main.1f9c.js" type="module"></script></body></html>',
  },
  {
    name: 'skeleton-for-ever',
    label: 'empty',
    why: 'grey boxes that stand for content which never came',
    html: htmlPage(
      'Feed',
      `<style>.s{background:#ddd;border-radius:4px;height:18px;margin:12px}.s.big{height:140px}</style><div id="app" aria-busy="true">${'<div class="s big"></div><div class="s"></div><div class="s" style="width:60%"></div>'.repeat(4)}</div><script type="module" src="/assets/index-4f1e.js"></script>`,
    ),
  },
  {
    name: 'something-went-wrong',
    label: 'empty',
    why: 'a network’s application that loaded its frame and failed to get the post',
    html: htmlPage(
      'Chirp',
      `<div id="react-root"></div><script>document.getElementById('react-root').innerHTML='<div><span>Something went wrong. Try reloading.</span><button>Retry</button></div>';</script>`,
    ),
  },
  {
    name: 'chargement-only',
    label: 'empty',
    why: 'a French application that stays at its waiting text',
    html: htmlPage(
      'Espace documents',
      '<div class="loader"></div><p>Chargement en cours, veuillez patienter…</p><script src="/app.bundle.js"></script>',
      { lang: 'fr' },
    ),
  },
  {
    name: 'only-analytics',
    label: 'empty',
    why: 'a body that holds a tag manager and nothing to see',
    html: htmlPage(
      '',
      '<noscript><iframe src="https://tags.example/ns.html?id=T-1" height="0" width="0" style="display:none;visibility:hidden"></iframe></noscript><script>window.dataLayer=window.dataLayer||[];</script><div style="display:none">cache 0.12s</div>',
    ),
  },
  {
    name: 'hydrated-article-with-noscript',
    label: 'ok',
    why: 'an article sent whole by the server, with the framework’s noscript text still in it',
    html: htmlPage(
      'Gauges on the western slope',
      `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"><article><h1>Gauges on the western slope</h1>${paragraphs('weather', 4)}</article></div><script src="/static/js/missing.js"></script>`,
    ),
  },
];
