// Visitors turned away: firewalls, limits, countries, courts, works, browsers that are too old or not an app.
import type { GradedPage } from '../types.ts';
import { drupalPage, newsPage, shopPage } from './site-software.ts';

export const refusals: readonly GradedPage[] = [
  {
    name: 'akamai-reference-403',
    label: 'blocked',
    why: 'Akamai’s refusal, letters escaped as it does',
    status: 403,
    headers: { server: 'AkamaiGHost' },
    path: '/rooms/lisbon?checkin=2024-11-02',
    html: `<HTML><HEAD>
<TITLE>Access Denied</TITLE>
</HEAD><BODY>
<H1>Access Denied</H1>

You don't have permission to access "http&#58;&#47;&#47;www&#46;stays&#46;example&#47;rooms&#47;lisbon&#63;" on this server.<P>
Reference&#32;&#35;18&#46;6d6c1602&#46;1728990011&#46;2b8f0a7c
<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;6d6c1602&#46;1728990011&#46;2b8f0a7c</P>
</BODY>
</HTML>`,
  },
  {
    name: 'cf-1015-rate-limited',
    label: 'blocked',
    why: 'Cloudflare’s rate limit',
    status: 429,
    headers: { server: 'cloudflare', 'retry-after': '86400' },
    html: `<!doctype html><html lang="en-US"><head><title>Access denied | forum.woodturners.example used Cloudflare to restrict access</title><meta charset="UTF-8"></head><body><div id="cf-wrapper"><div id="cf-error-details" class="p-0"><header><h1><span data-translate="error">Error</span> <span>1015</span></h1><span class="cf-footer-item">Ray ID: 8d2a70b1fc9e2c4a &bull;</span> <span>2024-10-15 08:11:40 UTC</span><h2 data-translate="error_desc">You are being rate limited</h2></header><section><h2 data-translate="what_happened">What happened?</h2><p>The owner of this website (forum.woodturners.example) has banned you temporarily from accessing this website.</p></section></div></div></body></html>`,
  },
  {
    name: 'big-ip-support-id',
    label: 'blocked',
    why: 'an F5 firewall’s terse answer with a 200',
    html: `<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 10884452371166205597<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>`,
  },
  {
    name: 'big-ip-greek-bank',
    label: 'blocked',
    why: 'the same firewall, in a Greek bank’s words, with a 200',
    html: `<html lang="el"><head><meta charset="utf-8"><title>Απόρριψη αιτήματος</title></head><body><img src="/logo.gif" alt="Τράπεζα" width="90" height="30"><p>Το αίτημά σας δεν μπορεί να εξυπηρετηθεί για λόγους ασφαλείας. Παρακαλούμε επικοινωνήστε με την εξυπηρέτηση πελατών αναφέροντας τον παρακάτω κωδικό.</p><p>Κωδικός υποστήριξης: 4426095513380042918</p></body></html>`,
  },
  {
    name: 'sucuri-block-id-403',
    label: 'blocked',
    why: 'Sucuri’s page with its table of details',
    status: 403,
    headers: { server: 'Sucuri/Cloudproxy', 'x-sucuri-id': '18016', 'x-sucuri-block': 'GEO02' },
    html: `<html><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><div id="main-container"><header class="app-header clearfix"><div class="wrap"><span class="logo-neartext">Website Firewall</span><a href="https://sucuri.net/" class="site-link">Back to sucuri.net</a></div></header><section class="app-content access-denied clearfix"><h1>Access Denied - Sucuri Website Firewall</h1><p>If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket.</p><h2>Block details:</h2><table class="property-table"><tr><td>Your IP:</td><td>203.0.113.7</td></tr><tr><td>URL:</td><td>choir.example/programme</td></tr><tr><td>Block ID:</td><td>GEO02</td></tr><tr><td>Block reason:</td><td>Access from your Country was disabled by the administrator.</td></tr></table></section></div></body></html>`,
  },
  {
    name: 'aliyun-intercept-405',
    label: 'blocked',
    why: 'Alibaba’s firewall with its 405',
    status: 405,
    headers: { server: 'Tengine' },
    html: `<!doctypehtml><html lang="zh-cn"><head><meta charset="utf-8"><title>405</title></head><body data-spm="a3c0e"><div class="wrapper"><div class="main"><img src="/tfs/405.png" class="img"><h2>很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。</h2><h3>您的请求ID是: <strong>781bad1917289930451122</strong></h3></div></div></body></html>`,
  },
  {
    name: 'zhihu-like-json-refusal',
    label: 'blocked',
    why: 'a question-and-answer site refuses in JSON',
    status: 403,
    mediaType: 'application/json',
    html: `{"error":{"message":"您当前请求存在异常，暂时限制本次访问。如有疑问，您可以通过手机摇一摇或登录后私信小管家反馈。","code":40362,"need_login":true}}`,
  },
  {
    name: 'varnish-guru-503-slovak',
    label: 'blocked',
    why: 'a cache that cannot reach the newspaper behind it',
    status: 503,
    headers: { via: '1.1 varnish (Varnish/6.6)', 'retry-after': '5' },
    html: `<!DOCTYPE html><html lang="sk"><head><title>503 Backend fetch failed</title></head><body><h1>Error 503 Backend fetch failed</h1><p>Backend fetch failed</p><h3>Guru Meditation:</h3><p>XID: 98410331</p><hr><p>Varnish cache server</p></body></html>`,
  },
  {
    name: 'danish-registry-planned-works',
    label: 'blocked',
    why: 'a Danish register is closed for the weekend, with a 200',
    html: drupalPage(
      {
        lang: 'da',
        name: 'Ejendomsregistret',
        menu: ['Borger', 'Erhverv', 'Kontakt'],
        footer: 'Ejendomsregistret · Rentemestervej 8 · 2400 København NV',
      },
      'Lukket på grund af vedligeholdelse',
      `<h1>Vi er i gang med planlagt vedligeholdelse</h1><p>Selvbetjeningen og alle opslag er lukket fra fredag kl. 18 til søndag kl. 22. Vi beklager ulejligheden og håber, du vil prøve igen senere.</p>`,
    ),
  },
  {
    name: 'magento-maintenance-romanian',
    label: 'blocked',
    why: 'a shop platform’s maintenance page for a product',
    status: 503,
    path: '/cizme-din-piele-maro.html',
    html: `<!DOCTYPE html><html lang="ro"><head><meta charset="utf-8"><title>Revenim imediat</title></head><body><main class="page-main"><h1>Lucrăm la magazin</h1><p>Facem câteva îmbunătățiri și revenim în cel mult o oră. Comenzile deja plasate nu sunt afectate.</p><p>Pentru urgențe: 0264 000 000</p></main></body></html>`,
  },
  {
    name: 'slovenian-upgrade-in-progress',
    label: 'blocked',
    why: 'a Slovenian forum is being upgraded, with a 200 and nothing else',
    html: `<!DOCTYPE html><html lang="sl"><head><meta charset="utf-8"><title>Forum Planinec</title></head><body><div class="box"><h2>Forum trenutno ni dosegljiv</h2><p>Selimo se na nov strežnik in nadgrajujemo programsko opremo. Predvidoma bomo spet na voljo jutri zjutraj. Hvala za potrpljenje!</p><p>– uredniki</p></div></body></html>`,
  },
  {
    name: 'norwegian-video-not-abroad',
    label: 'blocked',
    why: 'a broadcaster keeps a programme inside the country and shows nothing of it',
    html: newsPage(
      { lang: 'nb', name: 'Kringkasteren TV', menu: ['Program', 'Direkte', 'Barn', 'Logg inn'], footer: 'Ansvarlig redaktør: Inger Moen' },
      'Ikke tilgjengelig',
      `<div class="player player--error"><p class="msg">Av rettighetsgrunner kan vi ikke vise dette utenfor Norge.</p><p>Er du i Norge og får denne meldingen? Slå av VPN og prøv på nytt. Feilkode: GEO-12</p></div>`,
    ),
  },
  {
    name: 'hungarian-stream-region',
    label: 'blocked',
    why: 'a Hungarian media library refuses by country, status 403',
    status: 403,
    html: `<!DOCTYPE html><html lang="hu"><head><meta charset="utf-8"><title>Médiatár</title></head><body class="geo"><h1>Sajnáljuk!</h1><p>A kért tartalom szerzői jogi okokból az Ön tartózkodási helyéről nem tekinthető meg.</p></body></html>`,
  },
  {
    name: 'us-local-paper-451-eu',
    label: 'blocked',
    why: 'an American local paper shuts Europe out',
    status: 451,
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>451: Unavailable due to legal reasons</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact circulation@prairie-herald.example or call 555-0137.</p></body></html>`,
  },
  {
    name: 'shop-does-not-deliver-there',
    label: 'blocked',
    why: 'a fashion house shows its country chooser and nothing else, with a 200',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>MAISON ORLO</title></head><body><div class="geo-gate"><img src="/orlo.svg" alt="MAISON ORLO" width="160" height="30"><h1>We’re sorry, this store is not available in your region</h1><p>Our website can’t currently be visited from where you are. Please select another location to continue.</p><select><option>France</option><option>Italia</option><option>日本</option><option>United Kingdom</option></select><button>Enter</button></div></body></html>`,
  },
  {
    name: 'italian-seizure-notice',
    label: 'blocked',
    why: 'the police’s page that Italian providers put before a seized site, with a 200',
    html: `<!DOCTYPE html><html lang="it"><head><meta charset="utf-8"><title>Sito sequestrato</title></head><body style="text-align:center"><img src="/stemma.png" alt="" width="120" height="120"><h1>SITO SOTTOPOSTO A SEQUESTRO</h1><p>In esecuzione del decreto di sequestro preventivo emesso dal Giudice per le indagini preliminari presso il Tribunale di Roma, l’accesso al presente sito è inibito agli utenti della rete Internet.</p><p>Nucleo Speciale Beni e Servizi</p></body></html>`,
  },
  {
    name: 'turkish-court-order',
    label: 'blocked',
    why: 'a court’s order instead of a Turkish news item, with a 200',
    html: `<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>Erişim Engeli</title></head><body><div class="yargi"><h3>Bu içeriğe erişim engellenmiştir</h3><p>İstanbul 5. Sulh Ceza Hâkimliği’nin 11/09/2024 tarih ve 2024/6120 D.İş sayılı kararı uyarınca bu internet adresine erişim Erişim Sağlayıcıları Birliği tarafından engellenmiştir.</p><p>(Access to this address has been blocked by order of the court.)</p></div></body></html>`,
  },
  {
    name: 'indonesian-trust-plus-redirect',
    label: 'blocked',
    why: 'an Indonesian provider’s page for what the ministry has listed, after a redirect',
    redirectFrom: '/r/fotografi/comments/1x9',
    path: '/halaman-internet-baik',
    html: `<!DOCTYPE html><html lang="id"><head><meta charset="utf-8"><title>Internet Baik</title></head><body><h1>Mohon maaf, situs ini tidak dapat diakses</h1><p>Situs yang Anda tuju termasuk dalam daftar situs yang diblokir berdasarkan peraturan perundang-undangan yang berlaku (Trust+ Kominfo).</p><p>Layanan aduan konten: 159</p></body></html>`,
  },
  {
    name: 'serbian-address-banned',
    label: 'blocked',
    why: 'a Serbian board has banned the address, with a 200',
    html: `<!DOCTYPE html><html lang="sr"><head><meta charset="utf-8"><title>Informacija</title></head><body id="phpbb"><div id="wrap"><h1>Ribolovački forum</h1><div class="panel" id="message"><h2 class="message-title">Informacija</h2><p>Zabranjen vam je pristup ovom forumu.<br><br>Molimo kontaktirajte administratora foruma za više informacija.<br><br><em>Zabrana je izrečena na vašu IP adresu.</em></p></div></div></body></html>`,
  },
  {
    name: 'lithuanian-too-many-views',
    label: 'blocked',
    why: 'a Lithuanian property portal counts page views, with a 200',
    html: shopPage(
      { lang: 'lt', name: 'Būstas24', menu: ['Butai', 'Namai', 'Sklypai', 'Prisijungti'], footer: '© Būstas24' },
      'Viršytas limitas',
      `<div class="limit"><h1>Pasiektas peržiūrų limitas</h1><p>Iš jūsų tinklo per trumpą laiką peržiūrėta per daug skelbimų. Prieiga laikinai sustabdyta, bandykite po 30 minučių.</p></div>`,
    ),
  },
  {
    name: 'ie-only-government-form-korean',
    label: 'blocked',
    why: 'an office’s application wants another browser and shows nothing to this one',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>브라우저 안내</title></head><body><div class="noti"><h1>지원하지 않는 브라우저입니다.</h1><p>본 민원 서비스는 Microsoft Edge(IE 모드)에 최적화되어 있습니다. 지원 브라우저로 다시 접속하여 주시기 바랍니다.</p><ul><li><a href="#">Edge IE 모드 설정 방법</a></li><li><a href="#">보안 프로그램 설치</a></li></ul></div></body></html>`,
  },
  {
    name: 'whiteboard-unsupported-browser',
    label: 'blocked',
    why: 'a drawing application that turns the browser away',
    path: '/board/uXjVN0c2k8s=/',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Sketchwall</title></head><body><div class="unsupported"><h1>Looks like your browser isn’t supported</h1><p>To open this board please use the latest version of Chrome, Edge, Firefox or Safari.</p><p><a href="#">Download Chrome</a> <a href="#">Download Firefox</a></p></div></body></html>`,
  },
  {
    name: 'vietnamese-open-in-app',
    label: 'blocked',
    why: 'a Vietnamese marketplace shows the item in its app only',
    path: '/universal-link/product/18820711/9912',
    html: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Chợ Lớn | Mở ứng dụng</title></head><body><div class="app-gate"><img src="/icon.png" width="72" height="72" alt=""><h1>Sản phẩm này chỉ xem được trên ứng dụng Chợ Lớn</h1><p>Tải ứng dụng để xem chi tiết sản phẩm và nhận voucher 50.000đ cho đơn đầu tiên.</p><a class="btn" href="#">Mở ứng dụng</a> <a class="btn" href="#">Tải về từ App Store</a> <a class="btn" href="#">Tải về từ Google Play</a></div></body></html>`,
  },
  {
    name: 'adblock-wall-polish-portal',
    label: 'blocked',
    why: 'a Polish portal hides everything until the filter is off',
    html: `<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Wiadomości – Strefa Gracza</title></head><body class="noscroll"><div class="abd-overlay"><h2>Wykryliśmy, że używasz blokady reklam</h2><p>Dzięki reklamom możesz czytać nas za darmo. Wyłącz AdBlocka dla naszej strony, a potem odśwież ją, aby przejść dalej.</p><button>Odśwież stronę</button><a href="#">Jak to zrobić?</a></div></body></html>`,
  },
  {
    name: 'api-hourly-quota-page',
    label: 'blocked',
    why: 'a project’s tracker limits anonymous readers',
    status: 429,
    headers: { 'retry-after': '3600' },
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Rate limit &middot; Codeyard</title></head><body><div class="c"><h1>Whoa there!</h1><p>You have exceeded a secondary rate limit.</p><p>Please wait a few minutes before you try again; in some cases this may take up to an hour.</p><p id="suggestions"><a href="#">Contact Support</a> — <a href="#">Codeyard Status</a></p></div></body></html>`,
  },
  {
    name: 'bengali-paper-forbidden',
    label: 'blocked',
    why: 'nginx refuses with its own four words under a paper’s name',
    status: 403,
    headers: { server: 'nginx/1.24.0' },
    html: `<html>\r\n<head><title>403 Forbidden</title></head>\r\n<body>\r\n<center><h1>403 Forbidden</h1></center>\r\n<hr><center>nginx/1.24.0</center>\r\n<!-- প্রভাতী সংবাদ edge-dhk-2 -->\r\n</body>\r\n</html>`,
  },
];
