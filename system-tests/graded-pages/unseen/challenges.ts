// Checks, captchas and blocks of protectors, as they stand in the way of a page that is wanted.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const challenges: readonly GradedPage[] = [
  {
    name: 'cloudflare-performing-security-verification',
    label: 'blocked',
    why: 'the check’s wording since 2025',
    status: 403,
    path: '/novel/silver-orchard/chapter-12',
    headers: { server: 'cloudflare', 'cf-mitigated': 'challenge', 'cf-ray': '9dd7bcfb7bf0c3aa-FRA' },
    html: `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head><body><div class="main-wrapper" role="main"><div class="main-content"><h1>novels.example</h1><h2 class="h2">Performing security verification</h2><p>This website uses a security service to protect against malicious bots. This page is displayed while the website verifies you are not a bot.</p><div id="cf-turnstile-widget"></div></div></div><div class="footer" role="contentinfo"><div>Ray ID: <code>9dd7bcfb7bf0c3aa</code></div><div>Performance and Security by Cloudflare | Privacy</div></div><script>window._cf_chl_opt={cvId:'3',cType:'managed',cRay:'9dd7bcfb7bf0c3aa'};</script></body></html>`,
  },
  {
    name: 'cloudflare-challenge-in-french',
    label: 'blocked',
    why: 'the check in French',
    status: 403,
    headers: { server: 'cloudflare', 'cf-mitigated': 'challenge', 'cf-ray': '872e0be5cd3f0123-CDG' },
    html: `<!DOCTYPE html><html lang="fr-FR"><head><title>Un instant…</title><meta name="robots" content="noindex,nofollow"></head><body class="no-js"><div class="main-wrapper"><div class="main-content"><h1 class="zone-name-title h1">annuaire.example</h1><p class="h2 spacer-bottom">Vérification que vous êtes un humain. L’opération peut prendre quelques secondes.</p><div class="core-msg spacer">annuaire.example doit vérifier la sécurité de votre connexion avant de continuer.</div></div></div><div class="footer"><div>Ray ID : <code>872e0be5cd3f0123</code></div><div>Performances et sécurité par Cloudflare</div></div><script>window._cf_chl_opt={cvId:'3',cType:'managed'};</script></body></html>`,
  },
  {
    name: 'cloudflare-challenge-in-spanish',
    label: 'blocked',
    why: 'the check in Spanish, kept by a cache with a 200 and without its headers',
    html: `<!DOCTYPE html><html lang="es-ES"><head><title>Un momento…</title><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper" role="main"><div class="main-content"><h1 class="zone-name-title h1"><img class="heading-favicon" src="/favicon.ico" alt="">foros.example</h1><p class="h2 spacer-bottom">Verifique que usted es un ser humano completando la acción a continuación.</p><div class="core-msg spacer">foros.example necesita revisar la seguridad de su conexión antes de proceder.</div></div></div><div class="footer"><div>ID de rayo: <code>85f00b1fd9e46a1c</code></div><div>Rendimiento y seguridad de Cloudflare</div></div></body></html>`,
  },
  {
    name: 'cloudflare-challenge-in-japanese',
    label: 'blocked',
    why: 'the check in Japanese',
    status: 403,
    headers: { server: 'cloudflare', 'cf-mitigated': 'challenge', 'cf-ray': '86ab2201ab7c2f11-NRT' },
    html: `<!DOCTYPE html><html lang="ja"><head><title>しばらくお待ちください...</title><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper"><div class="main-content"><h1>manga.example</h1><p class="h2">あなたが人間であることを確認します。これには数秒かかる場合があります。</p><div>manga.exampleは、続行する前にお客様の接続のセキュリティを確認する必要があります。</div></div></div><div class="footer">Ray ID: <code>86ab2201ab7c2f11</code><br>Cloudflareによるパフォーマンスとセキュリティ</div></body></html>`,
  },
  {
    name: 'cloudflare-attention-required-captcha',
    label: 'blocked',
    why: 'the older page with a captcha',
    status: 403,
    headers: { server: 'cloudflare', 'cf-ray': '5706f768ef22cf1c-AMS', 'cf-chl-bypass': '1' },
    html: `<!DOCTYPE html><html lang="en-US"><head><title>Attention Required! | Cloudflare</title><meta name="captcha-bypass" id="captcha-bypass"></head><body><div id="cf-wrapper"><div id="cf-error-details" class="cf-error-details-wrapper"><h1 data-translate="challenge_headline">One more step</h1><h2 class="cf-subheadline"><span>Please complete the security check to access</span> addons.example</h2><form class="challenge-form" action="/wow/addons?__cf_chl_captcha_tk__=1" method="POST"><div class="g-recaptcha"></div></form><h2>Why do I have to complete a CAPTCHA?</h2><p>Completing the CAPTCHA proves you are a human and gives you temporary access to the web property.</p><h2>What can I do to prevent this in the future?</h2><p>If you are on a personal connection, like at home, you can run an anti-virus scan on your device to make sure it is not infected with malware.</p><p class="cf-error-footer">Cloudflare Ray ID: <strong>5706f768ef22cf1c</strong> • Your IP: 203.0.113.9 • Performance &amp; security by Cloudflare</p></div></div></body></html>`,
  },
  {
    name: 'cloudflare-error-1006',
    label: 'blocked',
    why: 'the site’s owner has banned the address',
    status: 403,
    headers: { server: 'cloudflare', 'cf-ray': '7c11fa3c9b2d9a2e-LHR' },
    html: `<!DOCTYPE html><html lang="en-US"><head><title>Access denied | parts.example used Cloudflare to restrict access</title></head><body><div id="cf-wrapper"><div id="cf-error-details"><header><h1><span class="cf-error-type">Error</span> <span class="cf-error-code">1006</span></h1><p>Ray ID: 7c11fa3c9b2d9a2e • 2024-02-02 10:12:44 UTC</p><h2>Access denied</h2></header><section><h2>What happened?</h2><p>The owner of this website (parts.example) has banned your IP address (203.0.113.9).</p></section><p>Was this page helpful? Yes No</p><p>Performance &amp; security by Cloudflare</p></div></div></body></html>`,
  },
  {
    name: 'akamai-denied-at-a-shop',
    label: 'blocked',
    why: 'the edge’s terse refusal for a product',
    status: 403,
    path: '/p/running-shoe-41/',
    headers: { server: 'AkamaiGHost', 'mime-version': '1.0' },
    html: `<HTML><HEAD>
<TITLE>Access Denied</TITLE>
</HEAD><BODY>
<H1>Access Denied</H1>

You don't have permission to access "http&#58;&#47;&#47;www&#46;shoes&#46;example&#47;p&#47;running&#45;shoe&#45;41&#47;" on this server.<P>
Reference&#32;&#35;18&#46;6f4d1702&#46;1709810512&#46;2a3bf1c8
<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;6f4d1702&#46;1709810512&#46;2a3bf1c8</P>
</BODY>
</HTML>`,
  },
  {
    name: 'akamai-sec-cpt-interstitial',
    label: 'blocked',
    why: 'the edge’s proof of work, which shows a logo of its own',
    status: 429,
    headers: { server: 'AkamaiNetStorage' },
    html: `<!DOCTYPE html><html lang="en"><head><title>&nbsp;</title><style>#sec-container{text-align:center;padding-top:20vh}</style></head><body><div id="sec-if-cpt-container" class="behavioral-content" provider="crypto"><div class="scf-akamai-logo-text">Powered and protected by</div><div class="scf-akamai-logo">Akamai</div><div class="scf-akamai-privacy">Privacy</div></div><script src="/_sec/cp_challenge/ak-challenge-4-4.js" defer></script></body></html>`,
  },
  {
    name: 'datadome-blocked-in-polish',
    label: 'blocked',
    why: 'a market’s block page in Polish',
    status: 403,
    path: '/oferta/wiertarka-udarowa-1482',
    headers: { server: 'DataDome', 'x-datadome': 'protected', 'x-dd-b': '2' },
    html: htmlPage(
      'bazar.example',
      `<div class="captcha"><h1>Zostałeś zablokowany.</h1><h2>Dlaczego zostałeś zablokowany?</h2><p>Coś w zachowaniu twojej przeglądarki zwróciło naszą uwagę. Powody mogą być różne:</p><ul><li>przeglądasz strony i klikasz dużo szybciej niż przeciętny człowiek</li><li>coś uniemożliwia działanie Javascript na twoim komputerze</li><li>w tej samej sieci (IP 203.0.113.9) operuje robot</li></ul><p>Jeśli coś nie działa prawidłowo wyślij nam wiadomość.</p><p>ID: 36dc9430-ea33-e1bc-c340-ebca7234bde0</p></div>`,
      { lang: 'pl' },
    ),
  },
  {
    name: 'datadome-slider-at-a-flat-portal',
    label: 'blocked',
    why: 'a Spanish portal’s slider, with the portal’s name over it',
    status: 403,
    headers: { server: 'DataDome' },
    html: htmlPage(
      'pisos.example',
      `<header><b>pisos</b></header><h1>Parece que estamos recibiendo muchas peticiones tuyas en poco tiempo</h1><p>Para seguir navegando, necesitamos comprobar que no eres un robot.</p><div class="slider"><span>Desliza hacia la derecha para completar el rompecabezas</span></div><p>¿No eres un robot y sigues sin poder acceder? Escríbenos con este código: 8f1e-77b2.</p>`,
      { lang: 'es' },
    ),
  },
  {
    name: 'human-press-and-hold-wine',
    label: 'blocked',
    why: 'the button to hold, as a shop shows it',
    status: 403,
    path: '/find/barolo-2016',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="description" content="px-captcha"><title>Access to this page has been denied</title></head><body><script>window._pxVid='';window._pxUuid='5f3f4a20-0001';window._pxAppId='PX8d6Sr2bT';window._pxHostUrl='/8d6Sr2bT/xhr';</script><div class="px-captcha-container"><div class="px-captcha-header">Before we continue...</div><div class="px-captcha-message">Press &amp; Hold to confirm you are<br>a human (and not a bot).</div><div id="px-captcha"></div><div class="px-captcha-refid">Reference ID 5f3f4a20-0001</div></div></body></html>`,
  },
  {
    name: 'imperva-additional-security-check',
    label: 'blocked',
    why: 'the protector’s captcha, with its two questions',
    headers: { 'x-iinfo': '9-48211-48212 NNNN RT(1709)', 'x-cdn': 'Imperva' },
    html: `<!DOCTYPE html><html><head><title>airline.example</title><meta name="robots" content="noindex, nofollow"></head><body><div class="container"><div class="container-inner"><div class="header"><div class="headline-inner"><h1 class="error-headline">Additional security check is required</h1></div></div><div class="main"><div class="form_container"><div class="h-captcha"></div></div><h3>Why am I seeing this page?</h3><p>The website you are visiting is protected and accelerated by Imperva. Your computer might have been infected by some kind of malware and flagged by our network. This page is presented to verify that a human is behind the traffic to this site and not malicious software.</p><h3>What should I do?</h3><p>Simply enter the two words in the image above to pass the security check.</p></div><div class="powered-by">Powered by Imperva</div></div></div></body></html>`,
  },
  {
    name: 'imperva-error-16',
    label: 'blocked',
    why: 'the protector refuses outright',
    status: 403,
    headers: { 'x-iinfo': '4-9913-0 0NNN', 'x-cdn': 'Imperva' },
    html: `<!DOCTYPE html><html><head><title>Access denied</title></head><body><div><h1>Access denied</h1><h2>Error 16</h2><p>www.gazette.example</p><p>2024-03-02 08:14:31 UTC</p><h3>What happened?</h3><p>This request was blocked by our security service</p><dl><dt>Your IP</dt><dd>203.0.113.9</dd><dt>Proxy IP</dt><dd>198.51.100.4 (ID 10321-100)</dd><dt>Incident ID</dt><dd>321000970129-55871</dd></dl><p>Powered by Imperva</p></div></body></html>`,
  },
  {
    name: 'aws-waf-confirm-you-are-human',
    label: 'blocked',
    why: 'a cloud’s captcha with its button to begin',
    status: 405,
    headers: { server: 'CloudFront', 'x-amzn-waf-action': 'captcha' },
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Human Verification</title><script>window.awsWafCookieDomainList=[];window.gokuProps={"key":"AQIDAHj","iv":"CgAF","context":"x"};</script><script src="https://1a2b.us-east-1.captcha.awswaf.com/1a2b/captcha.js"></script></head><body><div id="captcha-container"><div class="amzn-captcha-modal"><h1>Let's confirm you are human</h1><p>Complete the security check before continuing. This step verifies that you are not a bot, which helps to protect your account and prevent spam.</p><button id="amzn-captcha-verify-button">Begin</button><select><option>English</option></select></div></div></body></html>`,
  },
  {
    name: 'unusual-activity-are-you-a-robot',
    label: 'blocked',
    why: 'a business paper’s captcha at an address of its own, behind a 200',
    redirectFrom: '/news/articles/2024-02-20/grain-prices-fall',
    path: '/tosv2.html?vid=&uuid=2f3&url=L25ld3M=',
    html: htmlPage(
      'Markets Daily - Are you a robot?',
      `<div class="logo">Markets Daily</div><section class="box"><h2>We've detected unusual activity from your computer network</h2><p>To continue, please click the box below to let us know you're not a robot.</p><div class="g-recaptcha"></div><h3>Why did this happen?</h3><p>Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading. For more information you can review our Terms of Service and Cookie Policy.</p><h3>Need Help?</h3><p>For inquiries related to this message please contact our support team and provide the reference ID below.</p><p>Block reference ID: 2f3a-11ee</p></section>`,
    ),
  },
  {
    name: 'german-hcaptcha-interstitial',
    label: 'blocked',
    why: 'a comparison portal’s own check',
    path: '/captcha?return=%2Fpreisvergleich%2Fwaschmaschinen',
    html: htmlPage(
      'Sicherheitsabfrage',
      `<header><a href="/">preisprofi</a></header><main><h1>Sind Sie ein Mensch?</h1><p>Von Ihrem Anschluss kommen ungewöhnlich viele Anfragen. Bitte bestätigen Sie, dass Sie kein Roboter sind, um fortzufahren.</p><div class="h-captcha" data-sitekey="20000000-ffff-ffff-ffff-000000000002"></div><button disabled>Weiter</button></main><footer>Impressum · Datenschutz</footer><script src="https://js.hcaptcha.com/1/api.js?hl=de" async></script>`,
      { lang: 'de' },
    ),
  },
  {
    name: 'f5-rejected-in-french',
    label: 'blocked',
    why: 'an application firewall of a French administration, behind a 200',
    html: `<html><head><title>Requête rejetée</title></head><body>L'URL demandée a été rejetée. Veuillez contacter votre administrateur.<br><br>Votre identifiant de support est : 12849915533187746213<br><br><a href='javascript:history.back();'>[Retour]</a></body></html>`,
  },
  {
    name: 'sucuri-block-details',
    label: 'blocked',
    why: 'the firewall’s table of block details',
    status: 403,
    headers: { server: 'Sucuri/Cloudproxy', 'x-sucuri-id': '15011', 'x-sucuri-block': 'GEO02' },
    html: `<!DOCTYPE html><html lang="en"><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><header><h1>Access Denied - Sucuri Website Firewall</h1></header><section><p>If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket and make sure to include the block details (displayed in the box below), so we can assist you in troubleshooting the issue.</p><h2>Block details:</h2><table><tr><td>Your IP:</td><td>203.0.113.9</td></tr><tr><td>URL:</td><td>gardenclub.example/plants/</td></tr><tr><td>Block ID:</td><td>GEO02</td></tr><tr><td>Block reason:</td><td>Access from your Country was disabled by the administrator.</td></tr></table></section><footer>© 2024 Sucuri Inc. All rights reserved.</footer></body></html>`,
  },
  {
    name: 'wordfence-access-limited',
    label: 'blocked',
    why: 'a plugin of a blog limits access',
    status: 503,
    html: `<!DOCTYPE html><html lang="en-US"><head><title>Your access to this site has been limited</title></head><body><h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p><h2>Block Technical Data</h2><table><tr><th>Block Reason:</th><td>Exceeded the maximum number of page requests per minute for crawlers.</td></tr><tr><th>Time:</th><td>Sat, 2 Mar 2024 7:31:02 GMT</td></tr></table><h3>About Wordfence</h3><p>Wordfence is a security plugin installed on over 4 million WordPress sites.</p></body></html>`,
  },
  {
    name: 'shop-continue-shopping-button',
    label: 'blocked',
    why: 'a large shop’s page with one button in the way, behind a 200',
    path: '/dp/B0C1234567',
    html: `<!DOCTYPE html><html lang="en-us"><head><title>Amazon.com</title></head><body><div class="a-container"><div class="a-row"><i class="a-icon a-logo"></i></div><div class="a-box"><h4>Click the button below to continue shopping</h4><form method="get" action="/errors/validateCaptcha"><input type="hidden" name="amzn" value="x"><button type="submit" class="a-button-text">Continue shopping</button></form></div><div><a href="/gp/help">Conditions of Use</a> <a href="/gp/privacy">Privacy Policy</a><br>© 1996-2025, Amazon.com, Inc. or its affiliates</div></div></body></html>`,
  },
  {
    name: 'auction-house-checking-browser',
    label: 'blocked',
    why: 'a market’s own check before an item',
    path: '/splashui/challenge?ap=1&ru=%2Fitm%2F2041',
    html: htmlPage(
      'Pardon Our Interruption...',
      `<div id="gh-logo">bidhall</div><div class="pgHeading"><h1>Pardon Our Interruption...</h1></div><p>As you were browsing, something about your browser made us think you might be a bot. Checking your browser before you access bidhall.</p><p>Your browser will redirect to your requested content shortly. Please wait...</p><p>Reference ID: 9a1e-c0</p>`,
    ),
  },
  {
    name: 'chinese-wholesale-slide-to-verify',
    label: 'blocked',
    why: 'a wholesale market’s slider, behind a 200',
    path: '/apps/8323714/_____tmd_____/punish?x5secdata=xd&x5step=1',
    html: `<!doctype html><html><head><meta charset="utf-8"><title>Captcha Interception</title></head><body><div class="nc-container"><div class="warnning-text">Sorry, we have detected unusual traffic from your network.</div><div class="captcha-tips"><p>Please slide to verify</p></div><div id="nocaptcha"><span class="btn_slide">&gt;&gt;</span></div><div class="feedback">Feedback ID: 2104f0b7</div></div><footer>© 1999-2024 Alibaba.com. All rights reserved.</footer></body></html>`,
  },
  {
    name: 'search-engine-sorry-in-german',
    label: 'blocked',
    why: 'a search engine’s page for unusual traffic, in German',
    status: 429,
    redirectFrom: '/search?q=fahrradschlauch',
    path: '/sorry/index?continue=%2Fsearch&q=EgRx',
    html: `<!DOCTYPE html><html><head><meta name="viewport" content="initial-scale=1"><title>https://suche.example/search?q=fahrradschlauch</title></head><body style="font-family:arial;padding:20px"><div style="max-width:400px"><form id="captcha-form" action="index" method="post"><div id="recaptcha" class="g-recaptcha"></div></form><hr><div><b>Über diese Seite</b><br><br>Unsere Systeme haben ungewöhnlichen Datenverkehr aus Ihrem Computernetzwerk festgestellt. Diese Seite überprüft, ob die Anfragen wirklich von Ihnen und nicht von einem Robot gesendet werden. <a href="#">Warum ist dies passiert?</a><br><br>IP-Adresse: 203.0.113.9<br>Uhrzeit: 2024-03-02T08:00:41Z<br>URL: https://suche.example/search?q=fahrradschlauch</div></div></body></html>`,
  },
  {
    name: 'chinese-answers-network-abnormal',
    label: 'blocked',
    why: 'a Chinese site of answers finds the visitor’s network abnormal',
    status: 403,
    html: htmlPage(
      '安全验证',
      `<div class="Unhuman"><section><h1>安全验证</h1><p>系统监测到您的网络环境存在异常，为保证您的正常访问，请点击下方验证按钮进行验证。在您验证完成前，该提示将多次出现。</p><button>开始验证</button></section></div>`,
      { lang: 'zh' },
    ),
  },
  {
    name: 'russian-classifieds-ip-problem',
    label: 'blocked',
    why: 'a Russian market restricts the address',
    status: 429,
    html: htmlPage(
      'Доступ ограничен: проблема с IP',
      `<div class="firewall-container"><h2 class="firewall-title">Доступ ограничен: проблема с IP</h2><p>Иногда такое случается, если в вашей сети слишком много запросов к сайту. Решите капчу, чтобы продолжить.</p><form><div class="h-captcha"></div><button>Продолжить</button></form><p>Если не помогло, смените сеть или отключите VPN. Служба поддержки: support@rynok.example</p></div>`,
      { lang: 'ru' },
    ),
  },
  {
    name: 'anubis-in-german',
    label: 'blocked',
    why: 'a proof of work before a wiki, in German, behind a 200',
    html: `<!doctype html><html lang="de"><head><title>Wir stellen sicher, dass Sie kein Bot sind!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.min.css"><script id="anubis_version" type="application/json">"v1.21.3"</script><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4},"challenge":"5c1a"}</script></head><body id="top"><main><h1 id="title" class="centered-div">Wir stellen sicher, dass Sie kein Bot sind!</h1><div class="centered-div"><p id="status">Ladevorgang...</p><details><summary>Warum sehe ich dies?</summary><p>Sie sehen dies, weil der Administrator dieser Website Anubis eingerichtet hat, um den Server vor aggressivem Scraping durch KI-Unternehmen zu schützen.</p></details></div><footer><p>Geschützt durch Anubis von Techaro. Mit ❤️ hergestellt in 🇨🇦.</p></footer></main></body></html>`,
  },
];
