// Pages that arrived and show nothing: blank ones, and applications whose scripts never drew anything.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const shells: readonly GradedPage[] = [
  {
    name: 'blank-body',
    label: 'empty',
    why: 'a document without any content',
    html: '<!DOCTYPE html><html><head><title></title></head><body></body></html>',
  },
  {
    name: 'zero-bytes',
    label: 'empty',
    why: 'a 200 without a single byte',
    html: '',
  },
  {
    name: 'react-shell-without-bundle',
    label: 'empty',
    why: 'create-react-app’s page, whose bundle is gone',
    html: htmlPage(
      'React App',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/static/js/main.5f3b1c2d.js"></script>',
    ),
  },
  {
    name: 'vue-shell-with-thrown-error',
    label: 'empty',
    why: 'an application that throws before it draws',
    html: htmlPage(
      'Stock Overview',
      `<noscript><strong>We're sorry but stock-overview doesn't work properly without JavaScript enabled. Please enable it to continue.</strong></noscript><div id="app"></div><script src="/js/app.js"></script>`,
    ),
    resources: {
      '/js/app.js': { type: 'text/javascript', body: 'const config = undefined; document.getElementById("app").textContent = config.title;' },
    },
  },
  {
    name: 'spinner-for-ever',
    label: 'empty',
    why: 'a spinner that waits for an interface that never answers well',
    html: htmlPage(
      'Dashboard',
      `<style>.spinner{width:40px;height:40px;border:4px solid #ccc;border-top-color:#06c;border-radius:50%;animation:s 1s linear infinite}@keyframes s{to{transform:rotate(360deg)}}</style><div id="app"><div class="spinner"></div><p>Loading…</p></div><script>fetch('/api/state').then((answer)=>answer.json()).then((state)=>{document.getElementById('app').textContent=state.text}).catch(()=>{});</script>`,
    ),
  },
  {
    name: 'please-wait-shell',
    label: 'empty',
    why: 'an old application’s waiting text, with the script missing',
    html: htmlPage(
      'Inventory Manager',
      '<div id="loading"><img src="/img/loader.gif" alt=""> Please wait while the application is loading...</div><script src="/app/main.nocache.js"></script>',
    ),
  },
  {
    name: 'client-side-exception',
    label: 'empty',
    why: 'a framework’s message in place of a page that crashed',
    html: htmlPage(
      'Tideline Shop',
      `<div id="__next"></div><script>document.getElementById('__next').innerHTML='<div style="height:100vh;text-align:center"><h2>Application error: a client-side exception has occurred (see the browser console for more information).</h2></div>';</script>`,
    ),
  },
  {
    name: 'only-a-noscript',
    label: 'empty',
    why: 'everything is left to a script that could not be had',
    html: '<!doctype html><html><head><meta charset="utf-8"><title>Mobile Timeline</title></head><body><noscript><p>JavaScript is not available. We’ve detected that JavaScript is disabled in this browser.</p></noscript><div id="placeholder"></div><script src="/client-web/vendor.js"></script><script src="/client-web/main.js"></script></body></html>',
  },
  {
    name: 'app-drawn-late',
    label: 'ok',
    why: 'an application shell that does fill itself, after a second request',
    html: htmlPage(
      'Tide Tables',
      `<noscript>You need to enable JavaScript to run this app.</noscript><div id="root">Loading…</div><script>fetch('/api/tides.json').then((answer)=>answer.json()).then((tides)=>{document.getElementById('root').innerHTML='<h1>Tides at the pier</h1><table>'+tides.map((tide)=>'<tr><td>'+tide.at+'</td><td>'+tide.height+' m</td></tr>').join('')+'</table><p>Heights are above chart datum and do not include the surge that a northerly gale can add.</p>'});</script>`,
    ),
    resources: {
      '/api/tides.json': {
        type: 'application/json',
        body: JSON.stringify(
          ['00:41', '06:52', '13:09', '19:20'].map((at, index) => ({ at: `Low or high water at ${at}`, height: index % 2 === 0 ? 0.9 : 4.2 })),
        ),
      },
    },
  },
];
