// Pages that keep the visitor out for other reasons than being a robot: limits, countries, works, ages, consent.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';
import { framedPage } from './framed-page.ts';

export const refusals: readonly GradedPage[] = [
  {
    name: 'litespeed-403',
    label: 'blocked',
    why: 'a server’s plain refusal',
    status: 403,
    headers: { server: 'LiteSpeed' },
    html: `<!DOCTYPE html><html style="height:100%"><head><meta name="viewport" content="width=device-width, initial-scale=1"><title> 403 Forbidden</title></head><body style="color:#444;margin:0;height:100%;background-color:#fff"><div style="height:auto;min-height:100%"><div style="text-align:center;width:800px;margin-left:-400px;position:absolute;top:30%;left:50%"><h1 style="margin:0;font-size:150px">403</h1><h2>Forbidden</h2><p>Access to this resource on the server is denied!</p></div></div><div style="color:#f0f0f0;background-color:#474747">Proudly powered by LiteSpeed Web Server<p>Please be advised that LiteSpeed Technologies Inc. is not a web hosting company and, as such, has no control over content found on this site.</p></div></body></html>`,
  },
  {
    name: 'front-door-request-is-blocked',
    label: 'blocked',
    why: 'a cloud’s entrance refuses in one sentence',
    status: 403,
    headers: { 'x-azure-ref': '20240302T081412Z-15b6c9' },
    html: `<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.0 Transitional//EN'><html xmlns='http://www.w3.org/1999/xhtml'><head><meta content='text/html; charset=utf-8' http-equiv='content-type'/><title>The request is blocked.</title></head><body><div class='content'><h2>The request is blocked.</h2><div id='azref'>20240302T081412Z-15b6c9d7f4rk2xvtmbb1qd3x40000000</div></div></body></html>`,
  },
  {
    name: 'gateway-web-filter',
    label: 'blocked',
    why: 'an office’s filter stands before the page',
    status: 403,
    html: htmlPage(
      'Web Filter Violation',
      `<div class="message-container"><h1>FortiGuard Intrusion Prevention - Access Blocked</h1><h3>Web Page Blocked</h3><p>You have tried to access a web page that is in violation of your Internet usage policy.</p><table><tr><td>Category</td><td>Games</td></tr><tr><td>URL</td><td>https://puzzles.example/</td></tr></table><p>To have the rating of this web page re-evaluated please click here.</p></div>`,
    ),
  },
  {
    name: 'whoa-there-pardner',
    label: 'blocked',
    why: 'a network of communities limits requests in its own voice',
    status: 429,
    html: `<!doctype html><html><head><title>Too Many Requests</title><style>body{font:small verdana,arial;width:800px;margin:0 auto}</style></head><body><h1>whoa there, pardner!</h1><p>we're sorry, but you appear to be a bot and we've seen too many requests from you lately. we enforce a hard speed limit on requests that appear to come from bots to prevent abuse.</p><p>if you are not a bot but are spoofing one via your browser's user agent string: please change your user agent string to avoid seeing this message again.</p><p>please wait 4 second(s) and try again.</p><p>as a reminder to developers, we recommend that clients make no more than one request every two seconds.</p></body></html>`,
  },
  {
    name: 'encyclopedia-too-many-requests',
    label: 'blocked',
    why: 'an encyclopedia’s servers have had enough of the visitor',
    status: 429,
    headers: { 'retry-after': '30' },
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Wikimedia Error</title></head><body><div class="content"><h1>Error</h1><p>Too many requests. Please contact noc@encyclopedia.example to discuss a less disruptive approach. If you report this error, please include the details below.</p></div><div class="footer"><p>Request from 203.0.113.9 via cp3071, Varnish XID 408121<br>Error: 429, Too Many Requests at Sat, 02 Mar 2024 08:20:11 GMT</p></div></body></html>`,
  },
  {
    name: 'chinese-too-frequent-behind-200',
    label: 'blocked',
    why: 'a Chinese forum finds the visitor too frequent, behind a 200',
    html: htmlPage(
      '提示信息',
      '<div class="nfl"><div class="f_c altw"><div class="alert_error"><p>抱歉，您访问过于频繁，请稍后再试</p><p class="alert_btnleft"><a href="javascript:history.back()">[ 点击这里返回上一页 ]</a></p></div></div></div><p>Powered by Discuz! X3.4</p>',
      { lang: 'zh' },
    ),
  },
  {
    name: 'spanish-broadcaster-geo-block',
    label: 'blocked',
    why: 'a broadcaster’s page with its frame, and in the player’s place a refusal for the country',
    html: framedPage(
      'El faro, capítulo 3',
      `<div class="player error"><p><strong>Contenido no disponible</strong></p><p>Este contenido no está disponible en tu país por restricciones de derechos.</p><p>Código de error: GEO-103</p></div>`,
      { lang: 'es', site: 'Canal Sierra Play', nav: ['Series', 'Directo', 'Informativos', 'Iniciar sesión'], footer: 'Ayuda · Condiciones de uso' },
    ),
  },
  {
    name: 'stream-service-no-vpn',
    label: 'blocked',
    why: 'a service that refuses anonymous networks',
    status: 403,
    html: framedPage(
      'Something’s not right',
      `<h1>You seem to be using a VPN or proxy</h1><p>To watch on Marquee, turn off any VPN, proxy or private relay and reload this page. Because of our licences, we can’t let you in while your location is hidden.</p><p>Error code: P-24</p><button>Try again</button>`,
      { site: 'Marquee', nav: ['Sign in'], footer: 'Help centre · Terms' },
    ),
  },
  {
    name: 'indonesian-provider-block',
    label: 'blocked',
    why: 'a provider’s page for addresses that the authorities have had blocked',
    html: htmlPage(
      'Internet Positif',
      `<div class="wrap"><h1>Mohon maaf, akses ke situs ini diblokir</h1><p>Situs yang Anda tuju tidak dapat diakses karena terindikasi mengandung salah satu unsur: pornografi, perjudian, phishing, SARA atau proxy, sesuai dengan Peraturan Menteri Kominfo.</p><p>Untuk normalisasi silakan menghubungi aduankonten.example</p></div>`,
      { lang: 'id' },
    ),
  },
  {
    name: 'brazilian-shop-in-maintenance',
    label: 'blocked',
    why: 'a shop that is closed for works, behind a 200',
    html: htmlPage(
      'Estamos em manutenção',
      `<div class="center"><img src="/logo.svg" alt="Casa do Fio"><h1>Estamos em manutenção</h1><p>Nossa loja está passando por melhorias e voltará em breve. Agradecemos a compreensão!</p><p>Dúvidas? Fale com a gente pelo WhatsApp (11) 0000-0000.</p></div>`,
      { lang: 'pt-BR' },
    ),
  },
  {
    name: 'magento-service-temporarily-unavailable',
    label: 'blocked',
    why: 'a shop’s platform in maintenance mode',
    status: 503,
    html: `<!doctype html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Error 503: Service Unavailable</title></head><body><main class="page-main"><h1>Service Temporarily Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.</p></main></body></html>`,
  },
  {
    name: 'waiting-room-of-an-edge',
    label: 'blocked',
    why: 'a waiting room before a release of tickets',
    headers: { server: 'cloudflare', 'cf-ray': '8611aa02bcd1e0f2-MAN', refresh: '20' },
    html: htmlPage(
      'Waiting Room',
      `<div class="waiting-room"><h1>You are now in line.</h1><p>Thank you for your patience.</p><p>Your estimated wait time is <b>14 minutes</b>.</p><p>This page will automatically refresh. Please don’t close your browser, or you may lose your place in line.</p><p>Waiting Room powered by Cloudflare</p></div>`,
    ),
  },
  {
    name: 'french-wine-age-gate',
    label: 'blocked',
    why: 'a wine merchant’s gate for ages with nothing behind it',
    html: htmlPage(
      'Domaine des Tilleuls',
      `<div class="age-gate"><h1>Domaine des Tilleuls</h1><h2>Avez-vous l’âge légal pour consommer de l’alcool dans votre pays de résidence ?</h2><button>Oui</button> <button>Non</button><p>L’abus d’alcool est dangereux pour la santé. À consommer avec modération.</p></div>`,
      { lang: 'fr' },
    ),
  },
  {
    name: 'adult-site-entry',
    label: 'blocked',
    why: 'a site for adults asks for the age before it shows anything',
    html: htmlPage(
      'Age verification',
      `<div id="ageVerification"><h1>This is an adult website</h1><p>This website contains age-restricted materials. By entering, you affirm that you are at least 18 years of age or the age of majority in the jurisdiction you are accessing the website from.</p><button>I am 18 or older – Enter</button><button>I am under 18 – Exit</button><p>Our parental controls page explains how you can easily block access to this site.</p></div>`,
    ),
  },
  {
    name: 'german-video-consent-page',
    label: 'blocked',
    why: 'a video platform’s page of consent at an address of its own',
    redirectFrom: '/watch?v=Lk88pq1',
    path: '/m?continue=%2Fwatch%3Fv%3DLk88pq1&gl=DE&hl=de',
    html: htmlPage(
      'Bevor Sie fortfahren',
      `<div class="logo">Tubely</div><h1>Bevor Sie zu Tubely weitergehen</h1><p>Wir verwenden Cookies und Daten, um</p><ul><li>Dienste bereitzustellen und zu betreiben</li><li>Ausfälle zu prüfen und Maßnahmen gegen Spam, Betrug oder Missbrauch zu ergreifen</li></ul><p>Wenn Sie „Alle akzeptieren“ auswählen, verwenden wir Cookies und Daten auch, um personalisierte Inhalte und Werbung anzuzeigen.</p><button>Alle ablehnen</button><button>Alle akzeptieren</button><a href="#">Weitere Optionen</a><p>Datenschutzerklärung · Nutzungsbedingungen · Sprache: Deutsch</p>`,
      { lang: 'de' },
    ),
  },
  {
    name: 'spanish-accept-or-pay',
    label: 'blocked',
    why: 'a Spanish daily’s choice between cookies and money, with nothing behind it',
    html: htmlPage(
      'El Correo del Ebro',
      `<div class="cmp-wall"><h1>El Correo del Ebro</h1><h2>Elige cómo quieres acceder</h2><p>Nosotros y nuestros 842 socios almacenamos y accedemos a información de tu dispositivo para mostrar publicidad personalizada.</p><button>Aceptar y continuar</button><button>Rechazar y suscribirse por 1,99 €/mes</button><p>¿Ya eres suscriptor? <a href="/login">Inicia sesión</a></p><a href="/privacidad">Política de privacidad</a></div>`,
      { lang: 'es' },
    ),
  },
  {
    name: 'italian-ip-blacklisted',
    label: 'blocked',
    why: 'an Italian forum has banned the visitor’s address',
    html: framedPage(
      'Informazione',
      `<div class="panel"><h2>Informazione</h2><p>Il tuo indirizzo IP è stato bloccato in modo permanente a causa di attività sospette.</p><p>Contatta l’amministratore del forum per ulteriori informazioni.</p></div>`,
      { lang: 'it', site: 'Forum Modellismo', nav: ['Indice', 'FAQ'], footer: 'Powered by phpBB® Forum Software' },
    ),
  },
];
