// Documentation and reference about logging in, limits, errors and checks; tables and listings full of alarming words.
import type { GradedPage } from '../types.ts';
import { docsPage, drupalPage, mediawikiPage, nextPage, staticPage } from './site-software.ts';

export const manuals: readonly GradedPage[] = [
  {
    name: 'docs-login-endpoint',
    label: 'ok',
    why: 'the reference of a login call',
    html: docsPage(
      {
        lang: 'en',
        name: 'Harborlight API',
        menu: ['Getting started', 'Authentication', 'Log in', 'Refresh a token', 'Log out', 'Errors'],
        footer: '© 2024 Harborlight',
      },
      'Log in',
      `<p><code>POST /v2/session</code></p><p>Exchanges a username and password for a token. You must be logged in to call any other endpoint.</p><table><tr><th>Field</th><th>Type</th><th>Description</th></tr><tr><td>username</td><td>string</td><td>Email address of the account</td></tr><tr><td>password</td><td>string</td><td>At least 12 characters</td></tr><tr><td>remember</td><td>boolean</td><td>Keeps the session for 30 days</td></tr></table><h2>Responses</h2><ul><li><code>200</code> token and expiry</li><li><code>401</code> Invalid username or password</li><li><code>403</code> Your account has been suspended</li><li><code>429</code> Too many attempts, try again later</li></ul><pre><code>curl -X POST https://api.harborlight.example/v2/session -d username=ann@example.org -d password=…</code></pre>`,
    ),
  },
  {
    name: 'docs-error-codes-table',
    label: 'ok',
    why: 'a table of codes and messages',
    html: docsPage(
      { lang: 'en', name: 'Parcelry Docs', menu: ['Quickstart', 'Webhooks', 'Error codes'], footer: 'Parcelry Inc.' },
      'Error codes',
      `<p>Every failed request has a code and a message.</p><table><thead><tr><th>Code</th><th>Message</th></tr></thead><tbody><tr><td>P1001</td><td>Access denied</td></tr><tr><td>P1002</td><td>The page you requested could not be found</td></tr><tr><td>P1003</td><td>Session expired, please sign in again</td></tr><tr><td>P1004</td><td>Rate limit exceeded</td></tr><tr><td>P1005</td><td>Service unavailable, we are undergoing maintenance</td></tr><tr><td>P1006</td><td>Something went wrong</td></tr><tr><td>P1007</td><td>This shipment no longer exists</td></tr><tr><td>P1008</td><td>Not available in your country</td></tr></tbody></table>`,
    ),
  },
  {
    name: 'german-http-status-reference',
    label: 'ok',
    why: 'a German page on one status code',
    html: staticPage(
      { lang: 'de', name: 'Webwissen A–Z', menu: ['HTML', 'CSS', 'HTTP', 'Server'], footer: 'CC BY-SA 4.0' },
      '403 Forbidden – Zugriff verweigert',
      `<h1>403 Forbidden – Zugriff verweigert</h1><p>Der Statuscode 403 besagt, dass der Server die Anfrage verstanden hat, sie aber nicht ausführt. Anders als bei 401 hilft eine Anmeldung nicht weiter.</p><h2>Häufige Ursachen</h2><ul><li>Dateirechte: Verzeichnisse brauchen 755, Dateien 644.</li><li>In der <code>.htaccess</code> steht <code>Require all denied</code>.</li><li>Es gibt keine Indexdatei, und die Verzeichnisanzeige ist abgeschaltet.</li><li>Eine Firewall hat die IP-Adresse gesperrt.</li></ul><h2>Beispiel</h2><pre>HTTP/1.1 403 Forbidden\nServer: nginx\n\nYou don't have permission to access this resource.</pre><p>Siehe auch: <a href="#">401</a>, <a href="#">404</a>, <a href="#">451</a></p>`,
    ),
  },
  {
    name: 'mysql-message-list-russian',
    label: 'ok',
    why: 'a Russian list of a database’s messages',
    html: staticPage(
      { lang: 'ru', name: 'Справочник администратора', menu: ['MySQL', 'nginx', 'PHP'], footer: '2009—2024' },
      'Ошибки MySQL: коды и причины',
      `<h1>Ошибки MySQL: коды и причины</h1><dl><dt>1040 Too many connections</dt><dd>Слишком много подключений. Увеличьте <code>max_connections</code> или проверьте, закрывает ли их приложение.</dd><dt>1045 Access denied for user</dt><dd>Доступ запрещён: неверный пароль или хост.</dd><dt>1049 Unknown database</dt><dd>Базы с таким именем нет.</dd><dt>1146 Table doesn't exist</dt><dd>Таблица не существует, часто после неполного восстановления.</dd><dt>2002 Can't connect to local server</dt><dd>Служба не запущена либо указан не тот сокет.</dd></dl>`,
    ),
  },
  {
    name: 'changelog-full-of-errors',
    label: 'ok',
    why: 'a list of releases that fix errors',
    html: staticPage(
      { lang: 'en', name: 'Quillport', menu: ['Docs', 'Changelog', 'Sign in'], footer: 'Made in Ghent' },
      'Changelog – Quillport',
      `<h1>Changelog</h1><h2>4.2.1</h2><ul><li>Fixed: “Something went wrong. Please try again” after a successful login</li><li>Fixed: blank page when JavaScript is disabled</li><li>Fixed: 404 Not Found for notebooks with an emoji in their title</li></ul><h2>4.2.0</h2><ul><li>Added: captcha on the sign-up form</li><li>Changed: expired links now say when they expired</li><li>Removed: Internet Explorer; old browsers see a notice that they are not supported</li></ul><h2>4.1.7</h2><ul><li>Security: sessions end after a password change; you have to sign in again</li><li>Fixed: “Too many requests” for people behind one address</li></ul>`,
    ),
  },
  {
    name: 'french-help-cookies-and-javascript',
    label: 'ok',
    why: 'an authority’s help on turning scripts on',
    html: drupalPage(
      {
        lang: 'fr',
        name: 'Démarches en ligne',
        menu: ['Particuliers', 'Professionnels', 'Aide', 'Se connecter'],
        footer: 'Mentions légales · Accessibilité : partiellement conforme',
      },
      'Activer JavaScript et les cookies',
      `<h1>Activer JavaScript et les cookies dans votre navigateur</h1><p>Certaines démarches ne fonctionnent pas si JavaScript est désactivé ou si les cookies sont refusés. Vous voyez alors le message « Veuillez activer JavaScript pour continuer ».</p><h2>Firefox</h2><p>Saisissez <code>about:config</code>, cherchez <code>javascript.enabled</code> et choisissez <code>true</code>.</p><h2>Chrome et Edge</h2><p>Ouvrez Paramètres, Confidentialité et sécurité, Paramètres des sites, puis autorisez JavaScript.</p><h2>Safari</h2><p>Ouvrez Réglages, Sécurité, et cochez « Activer JavaScript ».</p><p>Si le problème persiste, videz le cache et reconnectez-vous.</p>`,
    ),
  },
  {
    name: 'wiki-captcha-article-basque',
    label: 'ok',
    why: 'an encyclopedia’s short article, in Basque',
    html: mediawikiPage(
      {
        lang: 'eu',
        name: 'Entziklopedia Librea',
        menu: ['Azala', 'Txikipedia', 'Ausazko orria', 'Sortu kontua', 'Hasi saioa'],
        footer: 'Testua Creative Commons Aitortu-PartekatuBerdin lizentziari jarraituz erabil daiteke',
      },
      'CAPTCHA',
      `<p><b>CAPTCHA</b> (ingelesez: <i>Completely Automated Public Turing test to tell Computers and Humans Apart</i>) konputagailuak eta gizakiak bereizteko proba automatikoa da. Luis von Ahnek eta haren lankideek 2003an sortu zuten terminoa.</p><p>Ohikoenetan, erabiltzaileak irudi desitxuratu bateko hizkiak idatzi behar ditu. Ikusmen-urritasuna duten pertsonentzat oztopo handia izan daiteke.</p><h2>Erreferentziak</h2><ol class="references"><li>von Ahn, Luis; Blum, Manuel; Langford, John (2004).</li></ol>`,
    ),
  },
  {
    name: 'docs-anubis-configuration',
    label: 'ok',
    why: 'how to configure a check against robots',
    html: docsPage(
      { lang: 'en', name: 'Gatekeep', menu: ['Introduction', 'Install', 'Policies', 'Challenges', 'Troubleshooting'], footer: 'MIT licence' },
      'Challenges',
      `<p>When a request matches a rule with the action <code>CHALLENGE</code>, the visitor sees “Making sure you’re not a bot!” until the proof of work is done.</p><h2>Difficulty</h2><p>The number of leading zeroes. 4 takes a second on a phone; 6 takes minutes.</p><pre><code>bots:
  - name: feed-readers
    path_regex: \\.rss$
    action: ALLOW
  - name: scrapers
    user_agent_regex: Bytespider
    action: DENY</code></pre><h2>Visitors without JavaScript</h2><p>They are told to enable JavaScript and cookies. Use <code>metarefresh</code> as algorithm to let them pass.</p>`,
    ),
  },
  {
    name: 'soft-404-seo-guide-spanish',
    label: 'ok',
    why: 'a guide to soft errors, with their sentences as examples',
    html: nextPage(
      { lang: 'es', name: 'Posicionarte', menu: ['Blog', 'Cursos', 'Herramientas', 'Entrar'], footer: '© Posicionarte' },
      'Qué es un soft 404 y cómo corregirlo',
      `<article><h1>Qué es un soft 404 y cómo corregirlo</h1><p>Un soft 404 es una página que dice al usuario que el contenido no existe, pero responde al buscador con un 200.</p><h2>Ejemplos típicos</h2><blockquote>Lo sentimos, la página que buscas no existe.</blockquote><blockquote>Este producto ya no está disponible.</blockquote><blockquote>No se han encontrado resultados.</blockquote><h2>Solución</h2><ol><li>Si el producto no vuelve, devuelve 404 o 410.</li><li>Si hay un sustituto claro, usa una redirección 301.</li><li>Si solo está agotado, mantén la ficha completa con un 200.</li></ol></article>`,
    ),
  },
  {
    name: 'man-page-of-htpasswd-like-tool',
    label: 'ok',
    why: 'a manual page in monospace',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>pwgate(8) - Linux manual page</title></head><body><pre>
PWGATE(8)                 System Administration                 PWGATE(8)

NAME
       pwgate - ask for a password before a directory is served

SYNOPSIS
       pwgate [-d] [-r realm] [-u file] directory

DESCRIPTION
       Requests without credentials are answered with 401 Unauthorized.

       -d     deny everything; every request is answered 403 Forbidden
       -r     realm shown in the login dialog
       -u     file with names and hashes

EXIT STATUS
       0   success
       1   directory not found
       2   permission denied
</pre></body></html>`,
  },
  {
    name: 'italian-faq-of-a-library-loans',
    label: 'ok',
    why: 'questions and answers about blocked cards',
    html: drupalPage(
      { lang: 'it', name: 'Biblioteche del Lario', menu: ['Catalogo', 'Servizi', 'Orari', 'Area personale'], footer: 'Sistema bibliotecario' },
      'Domande frequenti',
      `<h1>Domande frequenti</h1><details open><summary>Perché la mia tessera è bloccata?</summary><p>La tessera è sospesa se hai prestiti scaduti da più di 15 giorni. Si sblocca da sola alla restituzione.</p></details><details open><summary>Ho dimenticato la password</summary><p>Scegli “Password dimenticata?” nella pagina di accesso oppure passa allo sportello con un documento.</p></details><details open><summary>Il libro non è disponibile: posso prenotarlo?</summary><p>Sì, fino a cinque titoli. Ti avvisiamo per email.</p></details><details open><summary>Il catalogo dà errore</summary><p>Ogni notte dalle 2 alle 3 il sistema è in manutenzione.</p></details>`,
    ),
  },
  {
    name: 'code-listing-python-retry',
    label: 'ok',
    why: 'one file of code with names of errors in it',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>fetch.py - kestrel-tools - Codeyard</title></head><body><nav><a href="/">Codeyard</a> <a href="/login">Sign in</a></nav><h1><a href="#">kestrel-tools</a> / fetch.py</h1><p>41 lines, 1.1 KB · last commit “be kinder to servers”</p><pre class="blob-code">class Blocked(Exception):
    """403, 429 or a captcha page"""

def fetch(url, attempts=3):
    for attempt in range(attempts):
        response = session.get(url, timeout=20)
        if response.status_code == 404:
            raise NotFound("page not found: " + url)
        if response.status_code in (403, 429):
            time.sleep(2 ** attempt)
            continue
        if "Just a moment" in response.text or "login" in response.url:
            raise Blocked("access denied")
        return response
    raise Blocked("too many requests")</pre></body></html>`,
  },
  {
    name: 'dutch-manual-sso-setup',
    label: 'ok',
    why: 'instructions for administrators about single sign-on',
    html: docsPage(
      {
        lang: 'nl',
        name: 'Roosterplan Handleiding',
        menu: ['Beginnen', 'Gebruikers', 'Inloggen met SSO', 'Problemen oplossen'],
        footer: 'Roosterplan B.V.',
      },
      'Inloggen met SSO',
      `<p>Met single sign-on loggen medewerkers in met hun werkaccount.</p><ol><li>Ga naar <b>Instellingen → Beveiliging</b>.</li><li>Kopieer de <i>Entity ID</i> en de <i>ACS-URL</i> naar je identiteitsprovider.</li><li>Upload het metadatabestand en klik op <b>Testen</b>.</li></ol><div class="admonition warning"><p>Krijg je “U hebt geen toegang tot deze toepassing”? Dan is de gebruiker bij de provider niet aan de app toegewezen.</p></div><h2>SSO verplicht stellen</h2><p>Zet <b>Wachtwoord toestaan</b> uit. Houd één beheerder met wachtwoord over, anders sluit je jezelf buiten.</p>`,
    ),
  },
  {
    name: 'robots-txt-explainer-japanese',
    label: 'ok',
    why: 'a Japanese note on refusing crawlers',
    html: staticPage(
      { lang: 'ja', name: 'サーバー覚え書き', menu: ['Apache', 'nginx', 'DNS'], footer: '最終更新 2024-09-02' },
      '.htaccessで特定のボットを拒否する',
      `<h1>.htaccessで特定のボットを拒否する</h1><p>アクセスの多いクローラーに「403 Forbidden（閲覧権限がありません）」を返す設定です。</p><pre><code>SetEnvIfNoCase User-Agent "BadBot" bad_bot
&lt;RequireAll&gt;
  Require all granted
  Require not env bad_bot
&lt;/RequireAll&gt;</code></pre><p>設定後は自分がブロックされていないか、必ず別の回線から確認してください。書き間違えると全員に「500 Internal Server Error」が表示されます。</p>`,
    ),
  },
  {
    name: 'postmortem-certificate-expired',
    label: 'ok',
    why: 'an engineer’s report of an outage by an expired certificate',
    html: nextPage(
      { lang: 'en', name: 'Ferrypass Engineering', menu: ['Blog', 'Careers', 'Status'], footer: '© Ferrypass' },
      'Incident report: expired certificate, 3 October',
      `<article><h1>Incident report: expired certificate, 3 October</h1><p><b>Impact:</b> from 06:02 to 07:31 UTC all visitors saw “Your connection is not private”; the app showed “Unable to load. Check your connection.”</p><h2>Timeline</h2><table><tr><td>06:00</td><td>The certificate of the load balancer expires.</td></tr><tr><td>06:04</td><td>First alert; the person on call cannot log in because the identity provider sits behind the same balancer.</td></tr><tr><td>06:50</td><td>Access through the break-glass account.</td></tr><tr><td>07:31</td><td>New certificate everywhere.</td></tr></table><h2>What we change</h2><p>Renewal is now tested by a probe that fails at 20 days, and the identity provider has an address of its own.</p></article>`,
    ),
  },
  {
    name: 'portuguese-api-rate-limits',
    label: 'ok',
    why: 'limits of a public interface, in Portuguese',
    html: docsPage(
      { lang: 'pt', name: 'Dados Abertos', menu: ['Início', 'Autenticação', 'Limites', 'Exemplos'], footer: 'Licença CC BY 4.0' },
      'Limites de utilização',
      `<p>Sem chave: 60 pedidos por hora. Com chave: 5000 pedidos por hora.</p><p>Ao ultrapassar o limite, recebe a resposta seguinte e o acesso fica temporariamente bloqueado:</p><pre><code>HTTP/1.1 429 Too Many Requests
Retry-After: 1800

{"erro": "Demasiados pedidos. Tente mais tarde."}</code></pre><p>Pedidos de países fora da UE não são bloqueados.</p>`,
    ),
  },
  {
    name: 'chinese-faq-real-name',
    label: 'ok',
    why: 'a Chinese help page about signing in',
    html: nextPage(
      { lang: 'zh-CN', name: '云笔记帮助中心', menu: ['新手入门', '账号', '同步', '登录'], footer: '© 云笔记' },
      '无法登录怎么办',
      `<article><h1>无法登录怎么办？</h1><h2>提示“账号或密码错误”</h2><p>请确认大小写与输入法，连续输错五次后账号会被锁定一小时。</p><h2>提示“账号已被冻结”</h2><p>通常是系统检测到异常登录。请在登录页点击“解除冻结”，按提示完成短信验证。</p><h2>收不到验证码</h2><p>检查短信拦截设置；海外手机号可能有几分钟延迟。</p><h2>页面一直显示“加载中”</h2><p>清除浏览器缓存，或更换网络后重试。</p></article>`,
    ),
  },
  {
    name: 'glossary-entry-paywall',
    label: 'ok',
    why: 'one definition of forty words',
    html: staticPage(
      { lang: 'en', name: 'A Publisher’s Glossary', menu: ['A–F', 'G–M', 'N–Z'], footer: '2nd edition' },
      'paywall',
      `<dl><dt><dfn>paywall</dfn> <i>n.</i></dt><dd>a barrier before the text of a periodical that only subscribers pass. <b>Metered paywall</b>: one that rises after a number of free articles. <b>Hard paywall</b>: one that shows a headline and nothing more.</dd></dl><p>← <a href="#">pay-per-view</a> · <a href="#">peer review</a> →</p>`,
    ),
  },
];
