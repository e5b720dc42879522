// Challenges and blocks of vendors and in wordings that the other set does not have.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const challenges: readonly GradedPage[] = [
  {
    name: 'cloudflare-challenge-in-german',
    label: 'blocked',
    why: 'the Cloudflare challenge as a German browser sees it, in the layout of 2025',
    status: 403,
    headers: { server: 'cloudflare', 'cf-mitigated': 'challenge', 'cf-ray': '95d1e0f3aa7b2c11-MUC', 'critical-ch': 'Sec-CH-UA-Bitness' },
    html: `<!DOCTYPE html><html lang="de-DE"><head><title>Nur einen Moment…</title><meta name="robots" content="noindex,nofollow"></head><body><div class="main-wrapper lang-de-de" role="main"><div class="main-content"><h1 class="ctp-label">antiquariat.example</h1><p id="TBuuD2" class="h2 spacer-bottom">Bestätigen Sie, dass Sie ein Mensch sind. Dies kann einige Sekunden dauern.</p><div id="Yjdg8" style="display:grid"></div><div class="core-msg spacer">antiquariat.example muss die Sicherheit Ihrer Verbindung überprüfen, bevor Sie fortfahren können.</div></div></div>
<div class="footer"><div class="ray-id">Ray-ID: <code>95d1e0f3aa7b2c11</code></div><div>Leistung und Sicherheit durch Cloudflare</div></div><script>window._cf_chl_opt={cType:'interactive',cRay:'95d1e0f3aa7b2c11'};</script></body></html>`,
  },
  {
    name: 'cloudflare-country-ban-behind-200',
    label: 'blocked',
    why: 'error 1009, fetched through a proxy that swallowed status and headers',
    html: `<html lang="en-US"><head><title>Access denied | bets.example used Cloudflare to restrict access</title></head><body><div id="cf-wrapper"><header><h1><span data-translate="error">Error</span> 1009</h1><h2>Access denied</h2></header><section><h2>What happened?</h2><p>The owner of this website (bets.example) has banned the country or region your IP address is in (NO) from accessing this website.</p></section><p>Cloudflare Ray ID: 6fd20a91</p></div></body></html>`,
  },
  {
    name: 'akamai-behavioural-challenge',
    label: 'blocked',
    why: 'Akamai’s bot manager answers 200 with its own container and no content',
    headers: { 'akamai-grn': '0.84d01702.1709371222.1a2b' },
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><title></title></head><body><div id="sec-if-cpt-container" role="main" style="height:100vh"><div class="behavioral-content"><div id="sec-bc-text-container"></div><div class="loader"></div></div><p>Powered and protected by <b>Akamai</b></p></div><script>window._cpt={provider:'behavioral',chlg_duration:15,path:'/_sec/verify?provider=interstitial'};</script><script src="/_sec/cp_challenge/sec-cpt-4-3.js" async></script></body></html>`,
  },
  {
    name: 'datadome-slider-in-french',
    label: 'blocked',
    why: 'DataDome’s hard block, in French',
    status: 403,
    headers: { 'x-datadome': 'protected', 'x-datadome-cid': 'AHrlqAAAAAMABCDE' },
    html: `<html lang="fr"><head><title>voyages.example</title></head><body style="margin:0"><script>var dd={'rt':'i','cid':'AHrlqAAAAAMABCDE','hsh':'77B2','t':'bv','s':43337,'host':'geo.captcha-delivery.com'}</script><iframe title="DataDome Device Check" srcdoc="&lt;h1&gt;L’accès est temporairement restreint&lt;/h1&gt;&lt;p&gt;Nous avons détecté une activité inhabituelle depuis votre appareil ou votre réseau.&lt;/p&gt;&lt;p&gt;Automatisation (robot) sur le même réseau (IP 203.0.113.9)&lt;/p&gt;" width="100%" height="600"></iframe></body></html>`,
  },
  {
    name: 'human-before-we-continue',
    label: 'blocked',
    why: 'HUMAN’s newer dialog, put over an emptied page after a 200',
    html: htmlPage(
      'houses.example',
      `<div id="px-modal" style="position:fixed;inset:0;background:#fff;text-align:center"><h2>Before we continue...</h2><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><div id="px-captcha" role="main"></div><p>Reference ID 0b1e2c44-d8a1-11ee</p></div><script>window._pxAppId="PXHYx10rg3";window._pxJsClientSrc="/HYx10rg3/init.js";</script>`,
    ),
  },
  {
    name: 'imperva-pardon-our-interruption',
    label: 'blocked',
    why: 'the page of Distil, now Imperva, behind a 200',
    html: htmlPage(
      'Pardon Our Interruption',
      `<div class="container"><h1>Pardon Our Interruption</h1><p>As you were browsing something about your browser made us think you were a bot. There are a few reasons this might happen:</p><ul><li>You're a power user moving through this website with super-human speed.</li><li>You've disabled cookies in your web browser.</li><li>A third-party browser plugin is preventing JavaScript from running.</li></ul><p>To regain access, please make sure that cookies and JavaScript are enabled before reloading the page.</p></div>`,
      { head: '<meta name="robots" content="noindex, nofollow">' },
    ),
  },
  {
    name: 'go-away-proof-of-work',
    label: 'blocked',
    why: 'a self-hosted gate in the manner of Anubis, with a 418',
    status: 418,
    html: `<!DOCTYPE html><html><head><title>Checking you are not a bot</title><meta name="referrer" content="origin"></head><body id="top"><main><h1 id="title">Checking you are not a bot</h1><div><p id="status">Loading challenge <em>js-pow-sha256</em>...</p><details><summary>Why am I seeing this?</summary><p>This site uses go-away to keep away programs that copy it wholesale.</p></details><noscript><p>You may need to enable JavaScript to get past this challenge.</p></noscript><p><small>If you have any issues contact the administrator and give the request id <em>9a1c</em></small></p></div></main></body></html>`,
  },
  {
    name: 'vercel-security-checkpoint',
    label: 'blocked',
    why: 'Vercel’s checkpoint',
    status: 429,
    headers: { server: 'Vercel', 'x-vercel-mitigated': 'challenge', 'x-vercel-challenge-token': '2.1709371222.60' },
    html: `<!DOCTYPE html><html lang="en"><head><title>Vercel Security Checkpoint</title></head><body><div><svg width="24" height="24"></svg><p id="header-text">We're verifying your browser</p><p id="footer-text">Vercel Security Checkpoint | fra1::1709371222-a1b2</p><noscript>Enable JavaScript to continue</noscript></div></body></html>`,
  },
  {
    name: 'yandex-smartcaptcha',
    label: 'blocked',
    why: 'a Russian search engine’s captcha, reached by a redirect, behind a 200',
    redirectFrom: '/search/?text=mayak',
    path: '/showcaptcha?cc=1&retpath=aHR0cHM6Ly9zZWFyY2guZXhhbXBsZS8&t=2/1709371222',
    html: htmlPage(
      'Вы не робот?',
      '<main><h1>Подтвердите, что запросы отправляли вы, а не робот</h1><p>Нам очень жаль, но запросы с вашего устройства похожи на автоматические.</p><form method="POST" action="/checkcaptcha"><div class="CheckboxCaptcha"><input type="submit" id="js-button" role="checkbox" aria-label="Я не робот"><span>Я не робот</span><span>Нажмите, чтобы продолжить</span></div></form><p>Если у вас возникли проблемы, пожалуйста, воспользуйтесь формой обратной связи.</p></main>',
      { lang: 'ru' },
    ),
  },
  {
    name: 'baidu-security-check',
    label: 'blocked',
    why: 'a Chinese portal’s check, behind a 200',
    html: htmlPage(
      '百度安全验证',
      '<div class="timeout-title">网络不给力，请稍后重试</div><div class="timeout-button">返回首页</div><div class="mod-vcodes"><p>请完成下方验证后继续操作</p><div id="captcha"></div></div><div class="footer">问题反馈</div>',
      { lang: 'zh' },
    ),
  },
  {
    name: 'mod-security-406',
    label: 'blocked',
    why: 'an Apache module that finds the request unacceptable',
    status: 406,
    html: `<head><title>Not Acceptable!</title></head><body><h1>Not Acceptable!</h1><p>An appropriate representation of the requested resource could not be found on this server. This error was generated by Mod_Security.</p></body></html>`,
  },
  {
    name: 'queue-it-waiting-room',
    label: 'blocked',
    why: 'a waiting room in front of a ticket shop, behind a 200',
    path: '/softblock/?c=tickets&e=kelpgatherers&t=https%3A%2F%2Ftickets.example%2F',
    html: htmlPage(
      'You are now in line',
      '<div id="queue"><h1>You are now in line</h1><p>Thank you for your interest in tickets for the Kelp Gatherers. When it is your turn, you will have ten minutes to enter the website.</p><p>Number of users in line ahead of you: <b>18,204</b></p><p>Your estimated wait time is: <b>more than an hour</b></p><progress value="3" max="100"></progress><p>Do not refresh this page or you will lose your place.</p></div>',
    ),
  },
  {
    name: 'self-made-verifying-your-request',
    label: 'blocked',
    why: 'a small site’s own check, with neither captcha nor vendor',
    status: 503,
    html: htmlPage(
      'Verifying your request',
      '<h2>Verifying your request</h2><p>Please wait. You will be redirected in a moment.</p><p>This page uses JavaScript to check that you are not a program.</p>',
    ),
  },
  {
    name: 'puzzle-slider-in-a-shop',
    label: 'blocked',
    why: 'a shop’s slider puzzle on an address of its own, behind a 200',
    redirectFrom: '/item/100500.html',
    path: '/_____tmd_____/punish?x5secdata=xd1f&x5step=1',
    html: htmlPage(
      'Captcha Interception',
      '<div class="captcha-tips"><div class="title">Sorry, we have detected unusual traffic from your network.</div><div id="nocaptcha"><span>Please slide to verify</span></div><p>Feedback ID 4f1d9e</p></div>',
    ),
  },
  {
    name: 'radware-validation',
    label: 'blocked',
    why: 'Radware’s bot manager sends the visitor to its own page, behind a 200',
    redirectFrom: '/journal/articles/12/44',
    path: '/validate?ssa=7f1c2e90&ssb=31337&ssc=https%3A%2F%2Fjournal.example%2Fjournal%2Farticles%2F12%2F44',
    html: htmlPage(
      'Radware Bot Manager Captcha',
      `<div class="container"><h1>We apologize for the inconvenience...</h1><p>...but your activity and behavior on this site made us think that you are a bot.</p><p>Please solve this to request unblock to the website</p><div id="captcha"></div><p>You reached this page when trying to access https://journal.example/journal/articles/12/44 from 203.0.113.9</p><p>Incident ID: 7f1c2e90-cnvj</p></div>`,
    ),
  },
];
