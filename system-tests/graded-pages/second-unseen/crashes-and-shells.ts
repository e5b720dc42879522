// Pages on which nothing came, or only the machine’s own complaint, most with a 200.
import type { GradedPage } from '../types.ts';
import { newsPage, wordpressPage } from './site-software.ts';

export const crashesAndShells: readonly GradedPage[] = [
  {
    name: 'wordpress-database-connection-cached',
    label: 'empty',
    why: 'WordPress without its database; a cache made a 200 of it',
    html: `<!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" dir="ltr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Database Error</title></head><body><h1>Error establishing a database connection</h1></body></html>`,
  },
  {
    name: 'php-fatal-error-memory-french',
    label: 'empty',
    why: 'a program died in the middle of nothing',
    html: `<br />\n<b>Fatal error</b>:  Allowed memory size of 134217728 bytes exhausted (tried to allocate 20480 bytes) in <b>/home/lesamisdelorgue/www/libraries/joomla/database/driver/mysqli.php</b> on line <b>652</b><br />\n`,
  },
  {
    name: 'mysql-syntax-error-page',
    label: 'empty',
    why: 'an old club site prints the database’s complaint between header and footer',
    html: `<html><head><title>SC Talheim - Tabelle</title></head><body bgcolor="#ffffff"><img src="/banner.gif" alt="SC Talheim" width="600" height="80"><br>Warning: mysql_connect(): Access denied for user 'sct'@'localhost' (using password: YES) in /www/htdocs/sct/db.inc.php on line 4<br>Keine Verbindung zur Datenbank!</body></html>`,
  },
  {
    name: 'aspnet-runtime-error-yellow',
    label: 'empty',
    why: 'the yellow page of a platform, sent with a 200 by a proxy',
    html: `<!DOCTYPE html><html><head><title>Runtime Error</title><meta name="viewport" content="width=device-width"/></head><body bgcolor="white"><span><H1>Server Error in '/' Application.<hr width=100% size=1 color=silver></H1><h2><i>Runtime Error</i></h2></span><b>Description: </b>An application error occurred on the server. The current custom error settings for this application prevent the details of the application error from being viewed remotely (for security reasons). It could, however, be viewed by browsers running on the local server machine.<br><br><b>Details:</b> To enable the details of this specific error message to be viewable on remote machines, please create a &lt;customErrors&gt; tag within a "web.config" configuration file.</body></html>`,
  },
  {
    name: 'java-stack-trace-200',
    label: 'empty',
    why: 'a catalogue answers with its stack',
    html: `<html><head><title>OPAC</title></head><body><pre>java.lang.NullPointerException: Cannot invoke "org.opac.model.Record.getTitle()" because "rec" is null
	at org.opac.web.RecordServlet.doGet(RecordServlet.java:88)
	at javax.servlet.http.HttpServlet.service(HttpServlet.java:529)
	at org.apache.catalina.core.ApplicationFilterChain.internalDoFilter(ApplicationFilterChain.java:209)
	at org.apache.catalina.core.StandardWrapperValve.invoke(StandardWrapperValve.java:167)
	at org.apache.tomcat.util.net.SocketProcessorBase.run(SocketProcessorBase.java:49)
	at java.base/java.lang.Thread.run(Thread.java:840)</pre></body></html>`,
  },
  {
    name: 'python-traceback-debug-page',
    label: 'empty',
    why: 'a framework’s debug page left on in production',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>OperationalError at /bilder/2014/</title></head><body><div id="summary"><h1>OperationalError at /bilder/2014/</h1><pre class="exception_value">could not connect to server: Connection refused
	Is the server running on host &quot;127.0.0.1&quot; and accepting TCP/IP connections on port 5432?</pre><table class="meta"><tr><th>Request Method:</th><td>GET</td></tr><tr><th>Django Version:</th><td>3.2.9</td></tr><tr><th>Exception Type:</th><td>OperationalError</td></tr></table></div><div id="explanation"><p>You’re seeing this error because you have <code>DEBUG = True</code> in your Django settings file.</p></div></body></html>`,
  },
  {
    name: 'something-went-wrong-reload-portuguese',
    label: 'empty',
    why: 'a Brazilian application’s boundary for errors',
    html: `<!doctype html><html lang="pt-BR"><head><meta charset="utf-8"><title>Feirinha</title></head><body><div id="root"></div><script>document.getElementById('root').innerHTML='<div role="alert"><h1>Algo deu errado</h1><p>Não foi possível carregar esta página. Tente de novo em alguns instantes.</p><button>Recarregar</button></div>'</script></body></html>`,
  },
  {
    name: 'angular-root-loading-croatian',
    label: 'empty',
    why: 'an application that never started',
    html: `<!doctype html><html lang="hr"><head><meta charset="utf-8"><title>Vozni red</title><base href="/"></head><body><app-root><p>Učitavanje…</p></app-root><script src="/runtime.8c1d.js" type="module"></script><script src="/main.4fe2.js" type="module"></script></body></html>`,
  },
  {
    name: 'enable-javascript-shell-danish',
    label: 'empty',
    why: 'a shell whose script is missing, with its text for browsers without scripts',
    html: `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Byens kort</title></head><body><noscript>Du skal slå JavaScript til for at bruge denne app.</noscript><div id="root"></div><script type="module" src="/assets/index-Bx91.js"></script></body></html>`,
  },
  {
    name: 'javascript-wanted-in-plain-sight',
    label: 'empty',
    why: 'an old viewer says that it needs scripts and then shows nothing, although they run',
    html: `<html><head><title>Kartenarchiv</title></head><body><div id="hinweis">Bitte aktivieren Sie JavaScript, um die Karte anzuzeigen.</div><div id="viewer"></div><script src="/zoomify.js"></script></body></html>`,
  },
  {
    name: 'skeleton-cards-forever',
    label: 'empty',
    why: 'a list of grey boxes whose data never came',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Nearby – Tablefor</title><style>.sk{background:#eee;border-radius:8px;height:120px;margin:16px;width:320px}</style></head><body><header style="height:56px;border-bottom:1px solid #ddd"></header><main aria-busy="true"><div class="sk"></div><div class="sk"></div><div class="sk"></div><div class="sk"></div></main><script>fetch('/api/nearby').then(r=>r.json()).then(render).catch(()=>{})</script></body></html>`,
  },
  {
    name: 'loading-please-wait-arabic-viewer',
    label: 'empty',
    why: 'a digital library’s reader that waits for its pages',
    html: `<!DOCTYPE html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>المكتبة الرقمية</title></head><body><div class="loader"></div><p>جاري التحميل، يرجى الانتظار...</p><script src="/reader.bundle.js"></script></body></html>`,
  },
  {
    name: 'only-line-feeds',
    label: 'empty',
    why: 'a 200 with three empty lines in it, as a broken include leaves them',
    html: '\n\n\n',
  },
  {
    name: 'news-template-without-story',
    label: 'empty',
    why: 'header and footer came, but the story between them did not',
    html: newsPage(
      { lang: 'es', name: 'El Faro del Sur', menu: ['Portada', 'Local', 'Deportes', 'Opinión'], footer: '© El Faro del Sur' },
      'Noticia',
      '<h1></h1><div class="story__body"></div>',
    ),
  },
  {
    name: 'wordpress-critical-error-hungarian',
    label: 'empty',
    why: 'WordPress’s notice of a crash, in Hungarian, kept by a cache with a 200',
    html: `<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>WordPress &rsaquo; Hiba</title></head><body id="error-page"><div class="wp-die-message"><p>Végzetes hiba történt a weboldalon.</p><p><a href="https://wordpress.org/documentation/article/faq-troubleshooting/">Tudjunk meg többet a WordPress hibaelhárításról.</a></p></div></body></html>`,
  },
  {
    name: 'typo3-oops-error-occurred',
    label: 'empty',
    why: 'another system’s message of a crash',
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Oops, an error occurred!</title></head><body><div class="container"><div class="callout callout-danger"><h1>Oops, an error occurred!</h1><p>Code: 20241015081522b7a1f0c2</p></div></div></body></html>`,
  },
  {
    name: 'drupal-unexpected-error-plain',
    label: 'empty',
    why: 'Drupal’s whole answer after an exception',
    html: 'The website encountered an unexpected error. Try again later.',
  },
  {
    name: 'wordpress-page-builder-shortcodes-only',
    label: 'empty',
    why: 'the page’s own frame is there and its body is an empty container',
    html: wordpressPage(
      { lang: 'lv', name: 'Jūras krasta māja', menu: ['Sākums', 'Numuri'], footer: '© Jūras krasta māja' },
      'Numuri',
      '<div class="entry-content"><div class="vc_row wpb_row"><div class="wpb_column"></div></div></div>',
    ),
  },
];
