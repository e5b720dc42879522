// Pages that came and show nothing of use, by frameworks and mishaps that the other sets do not have.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const shells: readonly GradedPage[] = [
  {
    name: 'flutter-without-main',
    label: 'empty',
    why: 'Flutter’s page whose compiled program is missing',
    html: '<!DOCTYPE html><html><head><base href="/"><meta charset="UTF-8"><meta name="description" content="A new Flutter project."><title>tide_companion</title><link rel="manifest" href="manifest.json"></head><body><script src="flutter_bootstrap.js" async></script></body></html>',
  },
  {
    name: 'blazor-unhandled-error',
    label: 'empty',
    why: 'an application that shows its bar for unhandled errors and never left its waiting text',
    html: htmlPage(
      'Harbour Dues',
      '<div id="app">Loading...</div><div id="blazor-error-ui" style="background:lightyellow;bottom:0;left:0;padding:.6rem;position:fixed;width:100%">An unhandled error has occurred. <a href="" class="reload">Reload</a> <a class="dismiss">🗙</a></div><script src="/_framework/blazor.webassembly.js"></script>',
    ),
  },
  {
    name: 'wordpress-critical-error',
    label: 'empty',
    why: 'WordPress’s message for a page that crashed, which a cache keeps with a 200',
    html: '<!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8"><title>WordPress &rsaquo; Error</title></head><body id="error-page"><div class="wp-die-message"><p>There has been a critical error on this website.</p><p><a href="https://wordpress.org/documentation/article/faq-troubleshooting/">Learn more about troubleshooting WordPress.</a></p></div></body></html>',
  },
  {
    name: 'php-fatal-error',
    label: 'empty',
    why: 'the interpreter’s message in place of the page, with a 200',
    html: `<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function mysql_connect() in /home/quay/public_html/include/db.php:14\nStack trace:\n#0 /home/quay/public_html/index.php(3): require_once()\n#1 {main}\n  thrown in <b>/home/quay/public_html/include/db.php</b> on line <b>14</b><br />\n`,
  },
  {
    name: 'spanish-loading-screen',
    label: 'empty',
    why: 'a Spanish portal that stays at its splash screen',
    html: htmlPage(
      'Sede Electrónica',
      '<div class="splash"><img src="/escudo.svg" alt="Escudo"><div class="barra"><div style="width:35%"></div></div><p>Cargando la aplicación, espere por favor…</p></div><script src="/sede/main.js" defer></script>',
      { lang: 'es' },
    ),
  },
  {
    name: 'frame-with-request-failed',
    label: 'empty',
    why: 'an application’s own frame stands, and in its middle is an error of the network',
    html: htmlPage(
      'Boxwood Notes',
      `<div id="root"></div><script>document.getElementById('root').innerHTML='<header><b>Boxwood</b></header><main style="padding:120px;text-align:center"><p>😕</p><p>Unable to load this note</p><p>TypeError: Failed to fetch</p><button>Try again</button></main>';</script>`,
    ),
  },
  {
    name: 'python-app-please-wait',
    label: 'empty',
    why: 'a host of small data programs whose server never answered',
    html: htmlPage(
      'Tide model',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"><div class="status">CONNECTING</div><div class="skeleton"><p>Please wait...</p></div></div><script src="./static/js/main.8e3b7a1c.js"></script>',
    ),
  },
];
