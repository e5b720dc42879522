// Pages that ask whether the visitor is a human, or that have decided that it isn't.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const challenges: readonly GradedPage[] = [
  {
    name: 'cloudflare-managed-challenge',
    label: 'blocked',
    why: 'Cloudflare managed challenge, the form of 2023 and later',
    status: 403,
    headers: { server: 'cloudflare', 'cf-mitigated': 'challenge', 'cf-ray': '8a1f0c2b7d3e4f50-FRA', 'cache-control': 'private, no-store' },
    html: `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360">
<style>body{display:flex;flex-direction:column;height:100vh}.main-content{margin:8rem auto;max-width:60rem}</style></head>
<body><div class="main-wrapper" role="main"><div class="main-content"><h1 class="zone-name-title h1">shop.example</h1><h2 class="h2" id="challenge-running">Verifying you are human. This may take a few seconds.</h2>
<div id="challenge-stage"></div><div id="challenge-body-text" class="core-msg spacer">shop.example needs to review the security of your connection before proceeding.</div>
<noscript><div id="challenge-error-text">Enable JavaScript and cookies to continue</div></noscript></div></div>
<script>window._cf_chl_opt={cvId:'3',cZone:'shop.example',cType:'managed',cRay:'8a1f0c2b7d3e4f50'};</script><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1?ray=8a1f0c2b7d3e4f50"></script>
<div class="footer" role="contentinfo"><div class="footer-inner"><div class="ray-id">Ray ID: <code>8a1f0c2b7d3e4f50</code></div><div class="text-center">Performance &amp; security by Cloudflare</div></div></div></body></html>`,
  },
  {
    name: 'cloudflare-under-attack-mode',
    label: 'blocked',
    why: 'the older Cloudflare check with a 503 and no telling header',
    status: 503,
    headers: { server: 'cloudflare', 'cf-ray': '5f2c9d0b8e1a7c44-AMS', 'retry-after': '30' },
    html: `<!DOCTYPE HTML><html lang="en-US"><head><meta charset="UTF-8"><title>Just a moment...</title></head><body>
<table width="100%" height="100%" cellpadding="20"><tr><td align="center" valign="middle"><div class="cf-browser-verification cf-im-under-attack">
<noscript><h1 data-translate="turn_on_js" style="color:#bd2426;">Please turn JavaScript on and reload the page.</h1></noscript>
<div id="cf-content"><div id="cf-bubbles"><div class="bubbles"></div></div><h1><span data-translate="checking_browser">Checking your browser before accessing</span> forum.example.</h1>
<p data-translate="process_is_automatic">This process is automatic. Your browser will redirect to your requested content shortly.</p><p data-translate="allow_5_secs">Please allow up to 5 seconds…</p></div>
<form class="challenge-form" id="challenge-form" action="/thread?__cf_chl_jschl_tk__=9c1" method="POST"><input type="hidden" name="r" value="b1f9"><input type="hidden" id="jschl-vc" name="jschl_vc"></form></div>
<div class="attribution">DDoS protection by <a href="https://www.cloudflare.com/5xx-error-landing/">Cloudflare</a><br>Ray ID: <code>5f2c9d0b8e1a7c44</code></div></td></tr></table></body></html>`,
  },
  {
    name: 'cloudflare-error-1020',
    label: 'blocked',
    why: 'a firewall rule of a Cloudflare customer',
    status: 403,
    headers: { server: 'cloudflare', 'cf-ray': '7d33a1c0be5902f1-CDG' },
    html: `<!DOCTYPE html><html lang="en-US"><head><title>Access denied | recipes.example used Cloudflare to restrict access</title><meta name="robots" content="noindex, nofollow"></head>
<body><div id="cf-wrapper"><div id="cf-error-details"><header><h1><span>Error</span> <span>1020</span></h1><span>Ray ID: 7d33a1c0be5902f1</span><span>2024-03-02 09:14:22 UTC</span><h2>Access denied</h2></header>
<section><h2>What happened?</h2><p>This website is using a security service to protect itself from online attacks.</p></section></div></div></body></html>`,
  },
  {
    name: 'cloudflare-sorry-you-have-been-blocked',
    label: 'blocked',
    why: 'the block page of the Cloudflare firewall',
    status: 403,
    headers: { server: 'cloudflare', 'cf-ray': '90bb12ce44aa31d7-LHR' },
    html: `<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title><meta name="robots" content="noindex, nofollow"><link rel="stylesheet" id="cf_styles-css" href="/cdn-cgi/styles/cf.errors.css"></head>
<body><div id="cf-wrapper"><div class="cf-alert cf-alert-error cf-cookie-error" id="cookie-alert" style="display:none">Please enable cookies.</div><div id="cf-error-details" class="cf-error-details-wrapper">
<div class="cf-wrapper cf-header cf-error-overview"><h1 data-translate="block_headline">Sorry, you have been blocked</h1><h2 class="cf-subheadline"><span data-translate="unable_to_access">You are unable to access</span> jobs.example</h2></div>
<div class="cf-section cf-wrapper"><div class="cf-columns two"><div class="cf-column"><h2>Why have I been blocked?</h2><p>The action you just performed triggered the security solution. Several actions could trigger this block, including submitting a certain word or phrase, a SQL command or malformed data.</p></div>
<div class="cf-column"><h2>What can I do to resolve this?</h2><p>You can email the site owner to let them know you were blocked. Include what you were doing and the Cloudflare Ray ID at the bottom of this page.</p></div></div></div>
<div class="cf-error-footer"><p><span>Cloudflare Ray ID: <strong>90bb12ce44aa31d7</strong></span> &bull; <span>Your IP: 203.0.113.9</span> &bull; <span>Performance &amp; security by Cloudflare</span></p></div></div></div></body></html>`,
  },
  {
    name: 'cloudflare-challenge-behind-200',
    label: 'blocked',
    why: 'a challenge that a cache in between turned into a 200 without Cloudflare’s headers',
    headers: { server: 'nginx', 'x-cache': 'HIT' },
    html: `<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title><meta name="robots" content="noindex,nofollow"></head><body class="no-js"><div class="main-wrapper"><div class="main-content">
<noscript><h2 id="challenge-error-title">Enable JavaScript and cookies to continue</h2></noscript></div></div><script>(function(){window._cf_chl_opt={cvId:'2',cType:'non-interactive',cNounce:'4711'};})();</script></body></html>`,
  },
  {
    name: 'akamai-access-denied',
    label: 'blocked',
    why: 'the deny page of Akamai’s edge',
    status: 403,
    headers: { server: 'AkamaiGHost', 'mime-version': '1.0' },
    html: `<HTML><HEAD>
<TITLE>Access Denied</TITLE>
</HEAD><BODY>
<H1>Access Denied</H1>
You don't have permission to access "http&#58;&#47;&#47;www&#46;flights&#46;example&#47;offers" on this server.<P>
Reference&#32;&#35;18&#46;4d7a1602&#46;1709371222&#46;1a2b3c4d
<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18&#46;4d7a1602&#46;1709371222&#46;1a2b3c4d</P>
</BODY>
</HTML>`,
  },
  {
    name: 'akamai-access-denied-behind-200',
    label: 'blocked',
    why: 'the same page, passed on by a front end that answers 200',
    html: `<html><head><title>Access Denied</title></head><body><h1>Access Denied</h1>You don't have permission to access "http://www.hotel.example/rooms?" on this server.<p>Reference #18.9c5d3e17.1711020304.77aa01f</p><p>https://errors.edgesuite.net/18.9c5d3e17.1711020304.77aa01f</p></body></html>`,
  },
  {
    name: 'datadome-captcha',
    label: 'blocked',
    why: 'DataDome’s answer to a request that it distrusts',
    status: 403,
    headers: { server: 'DataDome', 'x-datadome': 'protected', 'x-dd-b': '1' },
    html: `<html lang="en"><head><title>classifieds.example</title><style>#cmsg{animation: A 1.5s;}@keyframes A{0%{opacity:0;}99%{opacity:0;}100%{opacity:1;}}</style></head><body style="margin:0"><p id="cmsg">Please enable JS and disable any ad blocker</p>
<script data-cfasync="false">var dd={'rt':'c','cid':'AHrlqAAAAAMAx0','hsh':'0E1A81F31853AE662CAEC39D1CD529','t':'fe','s':17434,'e':'5b1c','host':'geo.captcha-delivery.com','cookie':'y3b9'}</script><script data-cfasync="false" src="https://ct.captcha-delivery.com/c.js"></script></body></html>`,
  },
  {
    name: 'datadome-iframe-behind-200',
    label: 'blocked',
    why: 'the state that DataDome’s script leaves when it replaces the page after a 200',
    html: `<!doctype html><html><head><title>realty.example</title><meta name="viewport" content="width=device-width"></head><body style="margin:0;height:100vh"><iframe src="https://geo.captcha-delivery.com/captcha/?initialCid=AHrlqAAAAAMA&cid=8d1f&referer=https%3A%2F%2Frealty.example%2F&hash=B7F3&t=fe&s=21" title="DataDome CAPTCHA" width="100%" height="100%" style="height:100vh;border:0" frameborder="0" allow="accelerometer; gyroscope; magnetometer"></iframe></body></html>`,
  },
  {
    name: 'perimeterx-press-and-hold',
    label: 'blocked',
    why: 'the PerimeterX page with a button to hold',
    status: 403,
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><meta name="description" content="px-captcha"><title>Access to this page has been denied</title></head><body>
<section class="container"><div class="customer-logo-wrapper"></div><div class="page-title-wrapper"><div class="page-title"><h1>Please verify you are a human</h1></div></div>
<div class="content-wrapper"><div class="content"><p>Access to this page has been denied because we believe you are using automation tools to browse the website.</p><p>This may happen as a result of the following:</p><ul><li>Javascript is disabled or blocked by an extension (ad blockers for example)</li><li>Your browser does not support cookies</li></ul>
<div id="px-captcha"><p>Press &amp; Hold to confirm you are a human (and not a bot).</p></div><p>Reference ID: #dd97996f-742d-11ef-b4ae</p></div></div><div class="page-footer-wrapper">Powered by PerimeterX, Inc.</div></section>
<script>window._pxVid='';window._pxUuid='dd97996f-742d-11ef-b4ae-3f85b5657c5a';window._pxAppId='PXq3Ab0000';window._pxFirstPartyEnabled=true;</script></body></html>`,
  },
  {
    name: 'incapsula-iframe',
    label: 'blocked',
    why: 'Imperva’s stub: a frame over the whole window, and a 200',
    headers: { 'x-cdn': 'Imperva', 'x-iinfo': '9-12345678-0 0NNN RT(1709371222 0)' },
    html: `<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"><meta name="format-detection" content="telephone=no"><meta name="viewport" content="initial-scale=1.0"></head><body style="margin:0px;height:100%"><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-12345678-0&incident_id=877000190123456789-43&edet=12&cinfo=04000000" frameborder=0 width="100%" height="100%" marginheight="0px" marginwidth="0px">Request unsuccessful. Incapsula incident ID: 877000190123456789-43</iframe></body></html>`,
    resources: {
      '/_Incapsula_Resource?SWUDNSAI=31&xinfo=9-12345678-0&incident_id=877000190123456789-43&edet=12&cinfo=04000000': {
        type: 'text/html; charset=utf-8',
        body: htmlPage(
          'Challenge',
          '<p>Additional security check is required</p><div class="g-recaptcha"></div><p>Incident ID: 877000190123456789-43</p><p>Powered by Imperva</p>',
        ),
      },
    },
  },
  {
    name: 'aws-waf-challenge-202',
    label: 'blocked',
    why: 'AWS WAF’s silent challenge: 202 and an empty page with its script',
    status: 202,
    headers: { server: 'CloudFront', 'x-amzn-waf-action': 'challenge', 'cache-control': 'no-store, max-age=0' },
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title></title><script type="text/javascript">window.awsWafCookieDomainList=[];window.gokuProps={"key":"AQIDAHjc","iv":"CgAHhDJ","context":"abc"};</script><script src="https://a1b2c3d4.edge.sdk.awswaf.com/a1b2c3d4/0f/challenge.js"></script></head>
<body><div id="challenge-container"></div><script>window.AwsWafIntegration&&AwsWafIntegration.getToken().then(()=>{});</script><noscript><h1>JavaScript is disabled</h1>In order to continue, we need to verify that you're not a robot. This requires JavaScript. Enable JavaScript and then reload the page.</noscript></body></html>`,
  },
  {
    name: 'aws-waf-captcha-405',
    label: 'blocked',
    why: 'AWS WAF’s captcha: 405 for an ordinary GET',
    status: 405,
    headers: { server: 'awselb/2.0', 'x-amzn-waf-action': 'captcha' },
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Human Verification</title></head><body><div id="captcha-container"><h1>Let's confirm you are human</h1><p>Complete the security check before continuing. This step verifies that you are not a bot, which helps to protect your account and prevent spam.</p><button>Begin</button></div>
<script>window.gokuProps={"key":"AQIDAHjc","iv":"EgAF","context":"xyz"};</script></body></html>`,
  },
  {
    name: 'kasada-429',
    label: 'blocked',
    why: 'Kasada answers the first request with 429 and nothing but its script',
    status: 429,
    headers: { 'x-kpsdk-ct': '0aZ91d', 'x-kpsdk-r': '1-AA', 'cache-control': 'no-store' },
    html: `<!DOCTYPE html><html><head></head><body><script>window.KPSDK={};KPSDK.now=typeof performance!=='undefined'&&performance.now?performance.now.bind(performance):Date.now.bind(Date);KPSDK.start=KPSDK.now();</script><script src="/149e9513-01fa-4fb0-aad4-566afd725d1b/2d206a39-8ed7-437e-a3be-862e0f06eea3/ips.js?x-kpsdk-v=j-0.0.0"></script></body></html>`,
  },
  {
    name: 'f5-request-rejected',
    label: 'blocked',
    why: 'F5 BIG-IP ASM answers 200 with one sentence and a number',
    html: `<html><head><title>Request Rejected</title></head><body>The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: 12345678901234567890<br><br><a href='javascript:history.back();'>[Go Back]</a></body></html>`,
  },
  {
    name: 'sucuri-firewall',
    label: 'blocked',
    why: 'Sucuri’s firewall',
    status: 403,
    headers: { server: 'Sucuri/Cloudproxy', 'x-sucuri-id': '15009', 'x-sucuri-block': 'GEO02' },
    html: `<!DOCTYPE html><html lang="en"><head><title>Sucuri WebSite Firewall - Access Denied</title></head><body><div id="main-container"><h1 class="header-title">Access Denied - Sucuri Website Firewall</h1>
<p>If you are the site owner (or you manage this site), please whitelist your IP or if you think this block is an error please open a support ticket and make sure to include the block details, so we can assist you in troubleshooting the issue.</p>
<h2>Block details:</h2><table class="property-table"><tr><td>Your IP:</td><td>203.0.113.9</td></tr><tr><td>URL:</td><td>blog.example/2024/03</td></tr><tr><td>Block ID:</td><td>GEO02</td></tr><tr><td>Block reason:</td><td>Access from your Country was disabled by the administrator.</td></tr></table></div></body></html>`,
  },
  {
    name: 'wordfence-503',
    label: 'blocked',
    why: 'Wordfence limits the access of a WordPress visitor',
    status: 503,
    html: `<!DOCTYPE html><html><head><title>Your access to this site has been limited</title></head><body><h1>Your access to this site has been limited by the site owner</h1><p>Your access to this service has been limited. (HTTP response code 503)</p><p>If you think you have been blocked in error, contact the owner of this site for assistance.</p>
<h3>Block Technical Data</h3><table><tr><th>Block Reason:</th><td>Exceeded the maximum global requests per minute for crawlers or humans.</td></tr><tr><th>Time:</th><td>Sat, 2 Mar 2024 9:20:22 GMT</td></tr></table><h3>About Wordfence</h3><p>Wordfence is a security plugin installed on over 5 million WordPress sites.</p><p>Generated by Wordfence</p></body></html>`,
  },
  {
    name: 'anubis-proof-of-work',
    label: 'blocked',
    why: 'Anubis asks for a proof of work and answers 200',
    html: `<!doctype html><html lang="en"><head><title>Making sure you&#39;re not a bot!</title><link rel="stylesheet" href="/.within.website/x/xess/xess.css"><meta name="robots" content="noindex,nofollow"><script id="anubis_challenge" type="application/json">{"rules":{"algorithm":"fast","difficulty":4},"challenge":"d41d8cd98f"}</script></head>
<body id="top"><main><h1 id="title" class="centered-div">Making sure you&#39;re not a bot!</h1><div class="centered-div"><img id="image" style="width:100%;max-width:256px" src="/.within.website/x/cmd/anubis/static/img/pensive.webp"><p id="status">Calculating...</p><p>Difficulty: 4, Speed: 112kH/s</p><details><summary>Why am I seeing this?</summary><p>The administrator of this website has set up Anubis to protect the server against aggressive scraping.</p></details><noscript><p>Sadly, you must enable JavaScript to get past this challenge.</p></noscript></div>
<footer><p>Protected by <a href="https://github.com/TecharoHQ/anubis">Anubis</a> from Techaro.</p></footer></main></body></html>`,
  },
  {
    name: 'google-unusual-traffic',
    label: 'blocked',
    why: 'the “sorry” page of a search engine, reached by a redirect',
    status: 429,
    redirectFrom: '/search?q=tide+tables',
    path: '/sorry/index?continue=https://search.example/search%3Fq%3Dtide%2Btables&q=EgTLAHEJ',
    html: `<!DOCTYPE html><html><head><meta name="viewport" content="initial-scale=1"><title>https://search.example/search?q=tide+tables</title></head><body><div style="max-width:400px"><form id="captcha-form" action="index" method="post"><div id="recaptcha" class="g-recaptcha" data-sitekey="6LfwuyUT"></div><input type="hidden" name="q" value="EgTLAHEJ"></form><hr>
<b>About this page</b><br><br>Our systems have detected unusual traffic from your computer network. This page checks to see if it's really you sending the requests, and not a robot. <a href="#">Why did this happen?</a><br><br>IP address: 203.0.113.9<br>Time: 2024-03-02T09:21:05Z<br>URL: https://search.example/search?q=tide+tables</div></body></html>`,
  },
  {
    name: 'recaptcha-interstitial-behind-200',
    label: 'blocked',
    why: 'a site of its own making that shows a reCAPTCHA instead of the page',
    html: htmlPage(
      'Are you a robot?',
      `<div class="captcha-page"><h1>One more step</h1><p>Please complete the security check to access library.example</p><form method="post" action="/verify"><div class="g-recaptcha" data-sitekey="6LcAAAAA"></div><button>Continue</button></form><p>Why do I have to complete a CAPTCHA? It shows that you are a person and gives you temporary access.</p></div>`,
      { head: '<script src="https://www.google.com/recaptcha/api.js" async defer></script>' },
    ),
  },
  {
    name: 'hcaptcha-interstitial-behind-200',
    label: 'blocked',
    why: 'an hCaptcha instead of the page',
    html: htmlPage(
      'Security check',
      `<center><img src="/logo.svg" alt=""><h2>Please confirm that you are human</h2><form id="challenge" method="POST"><div class="h-captcha" data-sitekey="10000000-ffff"></div><input type="submit" value="Submit"></form><small>Request ID 55f1-ab</small></center>`,
      { head: '<script src="https://js.hcaptcha.com/1/api.js"></script><meta name="robots" content="noindex">' },
    ),
  },
  {
    name: 'amazon-enter-the-characters',
    label: 'blocked',
    why: 'a shop’s picture captcha behind a 200',
    html: `<!doctype html><html class="a-no-js" lang="en-us"><head><meta charset="utf-8"><title dir="ltr">Books.example</title></head><body><div class="a-container"><div class="a-box"><h4>Enter the characters you see below</h4><p class="a-last">Sorry, we just need to make sure you're not a robot. For best results, please make sure your browser is accepting cookies.</p>
<form method="get" action="/errors/validateCaptcha" name=""><input type="hidden" name="amzn" value="7Xq"><h4>Type the characters you see in this image:</h4><img src="/captcha/usvmgloq/Captcha_kwrrnqwkph.jpg"><a href="#">Try different image</a><input autocomplete="off" placeholder="Type characters" id="captchacharacters" name="field-keywords" type="text"><button type="submit">Continue shopping</button></form></div>
<div><a href="#">Conditions of Use</a> <a href="#">Privacy Policy</a></div></div></body></html>`,
  },
  {
    name: 'reddit-network-security',
    label: 'blocked',
    why: 'a ban by network that also offers a login; the network is what it is about',
    status: 403,
    html: `<!doctype html><html><head><title>Blocked</title><style>body{font-family:sans-serif;text-align:center}</style></head><body><div><svg width="60" height="60"><circle cx="30" cy="30" r="28" fill="#f40"/></svg><h1>You've been blocked by network security.</h1><p>To continue, log in to your account or use your developer token</p><p>If you think you've been blocked by mistake, file a ticket below and we'll look into it.</p><a href="/login/">Log in</a> <a href="/support">File a ticket</a></div></body></html>`,
  },
  {
    name: 'cloudflare-error-1015',
    label: 'blocked',
    why: 'a rate limit of a Cloudflare customer',
    status: 429,
    headers: { server: 'cloudflare', 'cf-ray': '7ae02b6c1f9d3e08-WAW', 'retry-after': '3600' },
    html: `<!DOCTYPE html><html lang="en-US"><head><title>Access denied | cards.example used Cloudflare to restrict access</title></head><body><div id="cf-wrapper"><div id="cf-error-details"><h1><span>Error</span> <span>1015</span></h1><span>Ray ID: 7ae02b6c1f9d3e08</span><h2>You are being rate limited</h2><h2>What happened?</h2><p>The owner of this website (cards.example) has banned you temporarily from accessing this website.</p></div></div></body></html>`,
  },
  {
    name: 'cloudfront-request-blocked',
    label: 'blocked',
    why: 'CloudFront’s own refusal',
    status: 403,
    headers: { server: 'CloudFront', 'x-cache': 'Error from cloudfront' },
    html: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><TITLE>ERROR: The request could not be satisfied</TITLE></HEAD><BODY><H1>403 ERROR</H1><H2>The request could not be satisfied.</H2><HR noshade size="1px">Request blocked. We can't connect to the server for this app or website at this time. There might be too much traffic or a configuration error.<BR clear="all"><HR noshade size="1px"><PRE>Generated by cloudfront (CloudFront)
Request ID: kq3h0f==</PRE></BODY></HTML>`,
  },
  {
    name: 'ddos-guard',
    label: 'blocked',
    why: 'DDoS-Guard’s check',
    status: 403,
    headers: { server: 'ddos-guard' },
    html: `<!doctype html><html><head><title>DDoS-Guard</title><meta name="robots" content="noindex, nofollow"><script src="https://check.ddos-guard.net/check.js"></script></head><body data-ddg-origin="true"><div class="container"><h1 id="h1">Checking your browser before accessing books.example</h1><p>Please wait a few seconds. Once this check is complete, the website will open automatically.</p><div class="spinner"></div><footer>Your IP: 203.0.113.9 · DDoS protection by DDoS-Guard</footer></div></body></html>`,
  },
  {
    name: 'turnstile-interstitial-behind-200',
    label: 'blocked',
    why: 'a site’s own page with nothing but a Turnstile widget',
    html: htmlPage(
      'Verification required',
      `<main style="text-align:center"><h1>Checking that you are human</h1><p>Complete the check below and you will be taken to the page.</p><form method="post" action="/__verify?to=%2Fchapters%2F12"><div class="cf-turnstile" data-sitekey="0x4BBBBBBB" data-callback="go"></div></form></main><script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async defer></script>`,
    ),
  },
];
