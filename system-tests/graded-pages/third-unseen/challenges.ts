// Checks and refusals of protectors, with the markup, headers and statuses that they send.
import type { GradedPage } from '../types.ts';

const cloudflareHeaders = (ray: string) => ({
  server: 'cloudflare',
  'cf-ray': ray,
  'cf-mitigated': 'challenge',
  'cache-control': 'private, max-age=0, no-store, no-cache, must-revalidate, post-check=0, pre-check=0',
  'critical-ch': 'Sec-CH-UA-Bitness, Sec-CH-UA-Arch, Sec-CH-UA-Full-Version',
  'referrer-policy': 'same-origin',
});
const cloudflareStyle =
  '<style>*{box-sizing:border-box;margin:0;padding:0}html{line-height:1.15;-webkit-text-size-adjust:100%;color:#313131;font-family:system-ui,-apple-system,BlinkMacSystemFont,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif}body{display:flex;flex-direction:column;height:100vh;min-height:100vh}.main-content{margin:8rem auto;padding-left:1.5rem;max-width:60rem}.h2{line-height:2.25rem;font-size:1.5rem;font-weight:500}</style>';

/** What Cloudflare sends before its script has run; the script itself can't be had. */
function managedChallenge(zone: string, ray: string, type = 'managed'): string {
  return `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><meta http-equiv="X-UA-Compatible" content="IE=Edge"><meta name="robots" content="noindex,nofollow"><meta name="viewport" content="width=device-width,initial-scale=1">${cloudflareStyle}<meta http-equiv="refresh" content="360"></head><body class="no-js"><div class="main-wrapper" role="main"><div class="main-content"><noscript><div class="h2"><span id="challenge-error-text">Enable JavaScript and cookies to continue</span></div></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'3',cZone:"${zone}",cType:'${type}',cNounce:'41187',cRay:'${ray}',cHash:'a3f19b7e2c',cUPMDTk:"\\/?__cf_chl_tk=Yx",cFPWv:'b',cTTimeMs:'1000',cMTimeMs:'375000',cTplV:5,cTplB:'cf'};var a=document.createElement('script');a.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=${ray}';document.getElementsByTagName('head')[0].appendChild(a);}());</script></body></html>`;
}

interface ShownChallenge {
  lang: string;
  title: string;
  zone: string;
  ask: string;
  explain: string;
  ray: string;
  foot: string;
}

/** The same as a browser shows it once the script has run. */
function shownChallenge({ lang, title, zone, ask, explain, ray, foot }: ShownChallenge): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><title>${title}</title><meta name="robots" content="noindex,nofollow">${cloudflareStyle}</head><body><div class="main-wrapper" role="main"><div class="main-content"><h1 class="zone-name-title h1">${zone}</h1><p id="Gnvs5" class="h2 spacer-bottom">${ask}</p><div id="JGBR4" style="display:grid"><div><div><input type="hidden" name="cf-turnstile-response" id="cf-chl-widget-u2x1q_response"></div></div></div><div id="ZsPP3" class="core-msg spacer spacer-top">${explain}</div></div></div><div class="footer" role="contentinfo"><div class="footer-inner"><div class="clearfix diagnostic-wrapper"><div class="ray-id">Ray ID: <code>${ray}</code></div></div><div class="text-center" id="footer-text">${foot}</div></div></div></body></html>`;
}

/** Cloudflare's older error pages, as with 1020. */
function cloudflareError(title: string, heading: string, subheading: string, columns: string, ray: string): string {
  return `<!DOCTYPE html><!--[if IE 8]> <html class="no-js ie8 oldie" lang="en-US"> <![endif]--><html class="no-js" lang="en-US"><head><title>${title}</title><meta charset="UTF-8"><meta name="robots" content="noindex, nofollow"><link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/cf.errors.css"></head><body><div id="cf-wrapper"><div class="cf-alert cf-alert-error cf-cookie-error" id="cookie-alert" data-translate="enable_cookies" style="display:none">Please enable cookies.</div><div id="cf-error-details" class="cf-error-details-wrapper"><div class="cf-wrapper cf-header cf-error-overview"><h1 data-translate="block_headline">${heading}</h1><h2 class="cf-subheadline">${subheading}</h2></div><div class="cf-section cf-wrapper"><div class="cf-columns two">${columns}</div></div><div class="cf-error-footer cf-wrapper"><p><span class="cf-footer-item">Cloudflare Ray ID: <strong>${ray}</strong></span> <span class="cf-footer-separator">&bull;</span> <span class="cf-footer-item">Performance &amp; security by <a href="https://www.cloudflare.com/5xx-error-landing">Cloudflare</a></span></p></div></div></div></body></html>`;
}

export const challenges: readonly GradedPage[] = [
  {
    name: 'cf-managed-forum',
    label: 'blocked',
    why: 'Cloudflare’s managed challenge as it comes over the wire',
    status: 403,
    headers: cloudflareHeaders('92f1c07a8d4e3a17-FRA'),
    html: managedChallenge('www.steelframes.example', '92f1c07a8d4e3a17'),
  },
  {
    name: 'cf-interactive-shop',
    label: 'blocked',
    why: 'the interactive kind, with 403',
    status: 403,
    headers: cloudflareHeaders('931aa4c2be5591d0-AMS'),
    html: managedChallenge('outlet.example', '931aa4c2be5591d0', 'interactive'),
  },
  {
    name: 'cf-js-under-attack',
    label: 'blocked',
    why: 'a challenge of “under attack” mode with 503',
    status: 503,
    headers: cloudflareHeaders('8b2fd0156e1c7722-LHR'),
    html: managedChallenge('tickets.example', '8b2fd0156e1c7722', 'non-interactive'),
  },
  {
    name: 'cf-shown-english',
    label: 'blocked',
    why: 'a challenge after its script has run',
    status: 403,
    headers: cloudflareHeaders('94cc01f5aa0b12fe-WAW'),
    html: shownChallenge({
      lang: 'en-US',
      title: 'Just a moment...',
      zone: 'researchport.example',
      ask: 'Verify you are human by completing the action below.',
      explain: 'researchport.example needs to review the security of your connection before proceeding.',
      ray: '94cc01f5aa0b12fe',
      foot: 'Performance &amp; security by <a href="https://www.cloudflare.com">Cloudflare</a>',
    }),
  },
  {
    name: 'cf-shown-new-wording-no-header',
    label: 'blocked',
    why: 'the wording of late 2025; a proxy in between has dropped the headers and answers 200',
    html: shownChallenge({
      lang: 'en-US',
      title: 'Just a moment...',
      zone: 'gloss.example',
      ask: 'Performing security verification',
      explain:
        'This website uses a security service to protect against malicious bots. This page is displayed while the website verifies you are not a bot.',
      ray: '9a10b7c3e5d4210c',
      foot: 'Performance and Security by Cloudflare | Privacy',
    }),
  },
  {
    name: 'cf-shown-german',
    label: 'blocked',
    why: 'a challenge in German',
    status: 403,
    headers: cloudflareHeaders('93d07b1ce8a65f20-FRA'),
    html: shownChallenge({
      lang: 'de-DE',
      title: 'Nur einen Moment…',
      zone: 'gutefrage-garten.example',
      ask: 'Bestätigen Sie, dass Sie ein Mensch sind, indem Sie die folgende Aktion durchführen.',
      explain: 'gutefrage-garten.example muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren können.',
      ray: '93d07b1ce8a65f20',
      foot: 'Leistung und Sicherheit durch Cloudflare',
    }),
  },
  {
    name: 'cf-shown-spanish',
    label: 'blocked',
    why: 'a challenge in Spanish',
    status: 403,
    headers: cloudflareHeaders('93e2ff0a4bc81196-MAD'),
    html: shownChallenge({
      lang: 'es-ES',
      title: 'Un momento…',
      zone: 'milpisos.example',
      ask: 'Verifique que es un ser humano completando la acción a continuación.',
      explain: 'milpisos.example necesita revisar la seguridad de su conexión antes de continuar.',
      ray: '93e2ff0a4bc81196',
      foot: 'Rendimiento y seguridad por Cloudflare',
    }),
  },
  {
    name: 'cf-shown-japanese',
    label: 'blocked',
    why: 'a challenge in Japanese',
    status: 403,
    headers: cloudflareHeaders('95ab3310cf7e8804-NRT'),
    html: shownChallenge({
      lang: 'ja-JP',
      title: 'しばらくお待ちください...',
      zone: 'kaigai-note.example',
      ask: '以下のアクションを完了して、あなたが人間であることを確認してください。',
      explain: '続行するには、kaigai-note.example が接続のセキュリティを確認する必要があります。',
      ray: '95ab3310cf7e8804',
      foot: 'パフォーマンスとセキュリティを提供する Cloudflare',
    }),
  },
  {
    name: 'cf-1020-blocked',
    label: 'blocked',
    why: 'a rule of the firewall has refused',
    status: 403,
    headers: { server: 'cloudflare', 'cf-ray': '90d1e21bb8a10c4f-CDG' },
    html: cloudflareError(
      'Attention Required! | Cloudflare',
      'Sorry, you have been blocked',
      '<span data-translate="unable_to_access">You are unable to access</span> fishinglog.example',
      '<div class="cf-column"><h2 data-translate="blocked_why_headline">Why have I been blocked?</h2><p data-translate="blocked_why_detail">This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution. There are several actions that could trigger this block including submitting a certain word or phrase, a SQL command or malformed data.</p></div><div class="cf-column"><h2 data-translate="blocked_resolve_headline">What can I do to resolve this?</h2><p data-translate="blocked_resolve_detail">You can email the site owner to let them know you were blocked. Please include what you were doing when this page came up and the Cloudflare Ray ID found at the bottom of this page.</p></div>',
      '90d1e21bb8a10c4f',
    ),
  },
  {
    name: 'cf-1009-country',
    label: 'blocked',
    why: 'the owner has banned the visitor’s country',
    status: 403,
    headers: { server: 'cloudflare', 'cf-ray': '8fe70d0f1a2b9c33-DME' },
    html: cloudflareError(
      'Access denied | coupons.example used Cloudflare to restrict access',
      'Error 1009',
      'Access denied',
      '<div class="cf-column"><h2>What happened?</h2><p>The owner of this website (coupons.example) has banned the country or region your IP address is in (DE) from accessing this website.</p></div>',
      '8fe70d0f1a2b9c33',
    ),
  },
  {
    name: 'datadome-device-check',
    label: 'blocked',
    why: 'DataDome’s interstitial',
    status: 403,
    headers: {
      'x-datadome': 'protected',
      server: 'DataDome',
      'x-dd-b': '2',
      'cache-control': 'max-age=0, private, no-cache, no-store, must-revalidate',
    },
    html: `<html lang="en"><head><title>leparisot.example</title><style>#cmsg{animation: A 1.5s;}@keyframes A{0%{opacity:0;}99%{opacity:0;}100%{opacity:1;}}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p><script data-cfasync="false">var dd={'rt':'i','cid':'AHrlqAAAAAMAk2pB','hsh':'05B30BD9055986BD2EE8F5A199D973','b':1432010,'s':17434,'e':'8a1f','qp':'','host':'geo.captcha-delivery.com','cookie':'f3kV'}</script><script data-cfasync="false" src="https://ct.captcha-delivery.com/i.js"></script></body></html>`,
  },
  {
    name: 'human-press-and-hold-bigbarn',
    label: 'blocked',
    why: 'HUMAN’s “press & hold”, served with the frame of the shop',
    status: 403,
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="description" content="px-captcha"><title>Access to this page has been denied</title><link rel="stylesheet" href="/px/captcha.css"></head><body><header><img alt="" hidden><b>Bigbarn</b></header><section class="container"><div class="px-captcha-error-header">Before we continue...</div><div class="px-captcha-error-message">Press &amp; Hold to confirm you are<br>a human (and not a bot).</div><div id="px-captcha"></div><div class="px-captcha-refid">Reference ID 7f3e1b20-55ab-11f0-9d1c-77aa2cba0ef1</div></section><script>window._pxAppId='PXu6b0qd2S';window._pxJsClientSrc='/px/PXu6b0qd2S/init.js';window._pxUuid='7f3e1b20';</script><script src="https://captcha.px-cloud.net/PXu6b0qd2S/captcha.js?a=c&m=0"></script></body></html>`,
  },
  {
    name: 'akamai-denies-airfarers',
    label: 'blocked',
    why: 'Akamai’s edge refuses',
    status: 403,
    headers: { server: 'AkamaiGHost', 'mime-version': '1.0' },
    html: `<HTML><HEAD>
<TITLE>Access Denied</TITLE>
</HEAD><BODY>
<H1>Access Denied</H1>
 
You don't have permission to access "http&#58;&#47;&#47;www&#46;airfarers&#46;example&#47;deals&#47;winter" on this server.<P>
Reference&#32;&#35;18&#46;5d4e1702&#46;1747301190&#46;2a8c41f3
<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;5d4e1702&#46;1747301190&#46;2a8c41f3</P>
</BODY>
</HTML>`,
  },
  {
    name: 'imperva-incident-frame',
    label: 'blocked',
    why: 'Imperva’s resource in a frame, with a 200',
    headers: { 'x-cdn': 'Imperva', 'x-iinfo': '14-82640313-0 0NNN RT(1747301190 12) q(0 -1 -1 0) r(0 -1) B10(4,314,0) U18' },
    html: `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"><meta http-equiv="X-UA-Compatible" content="IE=edge,chrome=1"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=14-82640313-0&incident_id=1204000440176309013-421&edet=16&cinfo=0e000000&rpinfo=0&cts=1&mth=GET" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: 1204000440176309013-421</iframe></body></html>`,
  },
  {
    name: 'aws-waf-human-verification',
    label: 'blocked',
    why: 'AWS WAF’s captcha, which has the status 405',
    status: 405,
    headers: { 'x-amzn-waf-action': 'captcha', server: 'CloudFront' },
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Human Verification</title><style>body{font-family:"Arial"}</style><script type="text/javascript">window.awsWafCookieDomainList=[];window.gokuProps={"key":"AQIDAHjcYu","iv":"CgAGzS","context":"r8nQ"};</script><script src="https://cd.token.awswaf.com/challenge.js"></script><script src="https://cd.captcha.awswaf.com/captcha.js"></script></head><body><div id="captcha-container"></div><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>`,
  },
  {
    name: 'search-engine-unusual-traffic',
    label: 'blocked',
    why: 'a search engine’s page about unusual traffic',
    status: 429,
    path: '/sorry/index?continue=/search&q=EgTD',
    html: `<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"><title>https://www.findle.example/search?q=tide+tables</title></head><body style="font-family: arial, sans-serif; background-color: #fff; color: #000; padding:20px; font-size:18px;"><div style="max-width:400px;"><hr noshade size="1" style="color:#ccc"><br><form id="captcha-form" action="index" method="post"><script src="https://www.google.com/recaptcha/enterprise.js" async defer></script><div id="recaptcha" class="g-recaptcha" data-sitekey="6LdLLIMbAAAAAIl"></div><input type="hidden" name="q" value="EgTD"></form><hr noshade size="1"><div style="font-size:13px;"><b>About this page</b><br><br>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot.<br><br>IP address: 203.0.113.77<br>Time: 2025-05-15T09:26:30Z<br>URL: https://www.findle.example/search?q=tide+tables</div></div></body></html>`,
  },
  {
    name: 'marketplace-type-the-characters',
    label: 'blocked',
    why: 'a big marketplace asks to go on shopping by a click, with a 200',
    html: `<!DOCTYPE html><html class="a-no-js" lang="en-us"><head><meta charset="utf-8"><title dir="ltr">Rivermart.example</title></head><body><div class="a-container a-padding-double-large" style="min-width:350px;padding:44px 0 !important"><div class="a-row a-spacing-double-large" style="width: 350px; margin: 0 auto"><div class="a-box a-alert a-alert-info a-spacing-base"><h4>Click the button below to continue shopping</h4></div><form method="get" action="/errors/validateCaptcha" name=""><input type=hidden name="amzn" value="8ZcU"><input type=hidden name="amzn-r" value="&#047;dp&#047;B07"><button type="submit" class="a-button-text">Continue shopping</button></form></div><div style="text-align:center"><a href="#">Conditions of Use</a> <a href="#">Privacy Policy</a><br>&copy; 1996-2025, Rivermart.example, Inc. or its affiliates</div></div></body></html>`,
  },
  {
    name: 'anubis-before-repository',
    label: 'blocked',
    why: 'Anubis before the repository viewer of a free project',
    headers: { 'set-cookie': 'techaro.lol-anubis-auth-cookie-verification=0197; Path=/' },
    html: `<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.min.css"><meta name="robots" content="noindex,nofollow"><script id="anubis_version" type="application/json">"v1.21.3"</script><script id="anubis_challenge" type="application/json">{"challenge":"9e31c0","rules":{"algorithm":"fast","difficulty":4}}</script></head><body id="top"><main><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1><div class="centered-div"><p id="status">Loading...</p><script async type="module" src="/.within.website/x/cmd/anubis/static/js/main.mjs"></script><div id="progress" role="progressbar"><div class="bar-inner"></div></div><details><summary>Why am I seeing this?</summary><p>You are seeing this because the administrator of this website has set up Anubis to protect the server against the scourge of AI companies aggressively scraping websites.</p><p>Please note that Anubis requires the use of modern JavaScript features that plugins like JShelter will disable.</p></details></div><footer><p>Protected by <a href="https://github.com/TecharoHQ/anubis">Anubis</a> From Techaro. Made with ❤️ in 🇨🇦.</p></footer></main></body></html>`,
  },
  {
    name: 'social-site-blocked-by-network-security',
    label: 'blocked',
    why: 'a social site refuses the address and offers a login as a way out',
    status: 403,
    html: `<!doctype html><html lang="en"><head><title>Blocked</title><style>body{background:#f4f4f5;font-family:system-ui}.c{max-width:700px;margin:80px auto}</style></head><body><div class="c"><svg width="60" height="60"><circle cx="30" cy="30" r="29" fill="#ff4500"/></svg><h1>You've been blocked by network security.</h1><p>To continue, log in to your Threadly account or use your developer token</p><p>If you think you've been blocked by mistake, file a ticket below and we'll look into it.</p><a href="/login">Log in</a> <a href="/support">File a ticket</a></div></body></html>`,
  },
  {
    name: 'ru-smart-captcha',
    label: 'blocked',
    why: 'a Russian portal’s check',
    path: '/showcaptcha?cc=1&mt=8D1',
    html: `<!DOCTYPE html><html prefix="og: http://ogp.me/ns#" lang="ru"><head><meta charset="utf-8"><title>Вы не робот?</title><link rel="stylesheet" href="/captcha_smart.min.css"></head><body><div id="root"><div class="Theme Theme_color_yandex-default"><div class="Container"><div class="Spacer"><form method="POST" action="/checkcaptcha?key=1" id="checkbox-captcha-form"><h1 class="Text Text_weight_medium">Подтвердите, что запросы отправляли вы, а не робот</h1><span class="Text">Нам очень жаль, но запросы с вашего устройства похожи на автоматические. <a href="#">Почему это могло произойти?</a></span><div class="CheckboxCaptcha" data-testid="checkbox-captcha"><input type="submit" id="js-button" class="CheckboxCaptcha-Button" value="Я не робот" aria-label="SmartCaptcha"><span>Нажмите, чтобы продолжить</span></div></form><span class="Text">Если у вас возникли проблемы, пожалуйста, воспользуйтесь <a href="#">формой обратной связи</a></span><span>1743301190:7151:7781</span></div></div></div></div></body></html>`,
  },
  {
    name: 'zh-waf-slider',
    label: 'blocked',
    why: 'a slider of a Chinese cloud’s firewall',
    status: 405,
    html: `<!doctypehtml><html lang="zh-cn"><head><meta charset="utf-8"><meta name="data-spm" content="a3c0e"><title>405</title><style>a,body,div,h2,html,p{margin:0;padding:0}</style></head><body data-spm="7663354"><div data-spm="1998410538"><div class="header"><div class="container"><div class="message">很抱歉，由于您访问的URL有可能对网站造成安全威胁，您的访问被阻断。<div>您的请求ID是: <strong>707c9f2417473011902153e</strong></div></div></div></div><div class="main"><div class="container"><div id="nocaptcha">请按住滑块，拖动到最右边</div></div></div></div></body></html>`,
  },
  {
    name: 'fr-datadome-slider-shown',
    label: 'blocked',
    why: 'the captcha of DataDome as a French visitor sees it',
    status: 403,
    headers: { 'x-datadome': 'protected' },
    html: `<!DOCTYPE html><html lang="fr"><head><title>leboncoindesbois.example</title></head><body><div class="captcha__frame"><div class="captcha__header"><div class="logo"></div></div><div id="captcha-container" class="captcha" role="main"><div class="captcha__human"><h1 class="captcha__human__title">Accès temporairement restreint</h1><p class="captcha__human__container__text">Nous avons détecté une activité inhabituelle sur votre appareil ou votre réseau.</p><ul class="captcha__robot__warning"><li>vous naviguez et cliquez à une vitesse surhumaine</li><li>quelque chose bloque le fonctionnement de JavaScript sur votre ordinateur</li><li>un robot est sur le même réseau (IP 203.0.113.9) que vous</li></ul><div class="sliderContainer"><span class="sliderText">Faites glisser vers la droite pour compléter le puzzle</span><div class="slider"></div></div></div></div><div class="captcha__footer"><p>Besoin d’aide ? <a href="#">Contactez-nous</a> · ID : c8e2f0d1-7712</p></div></div></body></html>`,
  },
  {
    name: 'pt-sucuri-firewall',
    label: 'blocked',
    why: 'Sucuri refuses before a Brazilian shop',
    status: 403,
    headers: { server: 'Sucuri/Cloudproxy', 'x-sucuri-id': '19013' },
    html: `<html lang="pt"><head><title>Sucuri WebSite Firewall - Access Denied</title><style>.access-denied{max-width:600px;margin:40px auto}</style></head><body><div id="main-container"><header class="app-header clearfix"><div class="wrap"><span class="logo-neartext">Website Firewall</span><a href="https://sucuri.net" class="site-link">Back to sucuri.net</a></div></header><section class="app-content access-denied clearfix"><h1 class="brand-font">Access Denied - Sucuri Website Firewall</h1><p class="medium-text">If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket and make sure to include the block details.</p><h2>Block details:</h2><table class="property-table"><tr><td>Your IP:</td><td>203.0.113.20</td></tr><tr><td>URL:</td><td>lojadobairro.example/produto/rede</td></tr><tr><td>Block ID:</td><td>GEO02</td></tr><tr><td>Block reason:</td><td>Access from your Country was disabled by the administrator.</td></tr></table></section></div></body></html>`,
  },
  {
    name: 'vi-hcaptcha-before-shop',
    label: 'blocked',
    why: 'a Vietnamese marketplace wants a captcha in its own frame',
    path: '/verify/traffic?next=/san-pham',
    html: `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Xác minh</title></head><body><header><a href="/">ChợViệt</a> <nav><a href="/dang-nhap">Đăng nhập</a> <a href="/gio-hang">Giỏ hàng</a></nav></header><main><h1>Xác minh để tiếp tục</h1><p>Chúng tôi phát hiện lưu lượng truy cập bất thường từ mạng của bạn. Vui lòng xác nhận bạn không phải là robot.</p><div class="h-captcha" data-sitekey="a5f74b19-9e45-40e0-b45d-47ff91b7a6c2"></div><button>Tải lại trang</button></main><footer>© ChợViệt 2025. Mọi quyền được bảo lưu.</footer></body></html>`,
  },
];
