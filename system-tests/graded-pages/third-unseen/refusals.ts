// Consent that hides all, closed borders, rate limits, works.
import type { GradedPage } from '../types.ts';
import { application, daily, shop } from './site-frames.ts';

export const refusals: readonly GradedPage[] = [
  {
    name: 'video-before-you-continue',
    label: 'blocked',
    why: 'a consent page on a host of its own, in front of a video',
    path: '/m?continue=%2Fwatch%3Fv%3Dx8k&gl=DE&m=0',
    redirectFrom: '/watch?v=x8k',
    html: `<!doctype html><html lang="en"><head><title>Before you continue to Vidplace</title></head><body><div class="topbar"><b>Vidplace</b> <select><option>English</option><option>Deutsch</option></select> <a href="/signin">Sign in</a></div><main><h1>Before you continue to Vidplace</h1><p>We use cookies and data to</p><ul><li>Deliver and maintain services</li><li>Track outages and protect against spam, fraud, and abuse</li><li>Measure audience engagement and site statistics</li></ul><p>If you choose to “Accept all,” we will also use cookies and data to</p><ul><li>Develop and improve new services</li><li>Show personalized content, depending on your settings</li></ul><form><button>Reject all</button><button>Accept all</button></form><a href="#">More options</a></main><footer>Privacy Policy · Terms of Service</footer></body></html>`,
  },
  {
    name: 'de-pur-abo-oder-werbung',
    label: 'blocked',
    why: 'a German “consent or pay” page with nothing behind it',
    html: `<!doctype html><html lang="de"><head><title>Willkommen bei Tagesschnipsel</title></head><body><header><b>Tagesschnipsel</b></header><main><h1>Mit Werbung weiterlesen oder PUR-Abo</h1><section><h2>Weiter mit Werbung</h2><p>Besuchen Sie unsere Seite wie gewohnt mit Werbung und Tracking. Details in der Datenschutzerklärung. Ihre Zustimmung ist jederzeit widerrufbar.</p><button>Zustimmen und weiter</button></section><section><h2>Tagesschnipsel PUR</h2><p>Nutzen Sie uns ohne Tracking für 4,99 € im Monat.</p><button>Jetzt abonnieren</button><p>Bereits PUR-Abonnent? Hier einloggen</p></section></main><footer>Impressum · Datenschutz · AGB</footer></body></html>`,
  },
  {
    name: 'yahoo-like-consent-host',
    label: 'blocked',
    why: 'a portal’s consent page',
    path: '/v2/collectConsent?sessionId=3_cc-session_9f1',
    redirectFrom: '/news/storm-warning',
    html: `<!DOCTYPE html><html lang="en-GB"><head><title>Wahoo is part of the Wahoo family of brands</title></head><body class="consent"><div class="con-wizard" id="consent-page"><form method="post" class="consent-form"><h2>We, Wahoo, are part of the Wahoo family of brands</h2><p>The sites and apps that we own and operate. When you use our sites and apps, we use cookies to provide our sites and apps to you, authenticate users, apply security measures, and measure your use. If you click “Accept all”, we and our 237 partners will also store and/or access information on a device.</p><button name="agree" value="agree">Accept all</button><button name="reject" value="reject">Reject all</button><a href="#">Manage privacy settings</a></form></div></body></html>`,
  },
  {
    name: 'us-local-tv-not-in-europe',
    label: 'blocked',
    why: 'an American station turns Europeans away',
    status: 451,
    html: `<!DOCTYPE html><html lang="en"><head><title>WKRV 9</title></head><body><h1>451: Unavailable due to legal reasons</h1><p>We recognize you are attempting to access this website from a country belonging to the European Economic Area (EEA) including the EU which enforces the General Data Protection Regulation (GDPR) and therefore access cannot be granted at this time. For any issues, contact web@wkrv.example or call 555-0143.</p></body></html>`,
  },
  {
    name: 'shop-does-not-ship-to-region',
    label: 'blocked',
    why: 'a shop that can’t be seen from here, with a 200',
    html: shop(
      { lang: 'en-US', name: 'Northline Outfitters', menu: ['Men', 'Women'], footer: '© Northline Outfitters' },
      'Not available in your region',
      `<h1>We’re sorry, our site isn’t available in your region</h1><p>Northline Outfitters is only available to customers in the United States and Canada.</p>`,
    ),
  },
  {
    name: 'es-contenido-no-disponible-en-tu-pais',
    label: 'blocked',
    why: 'a broadcaster’s programme that is kept from other countries',
    html: daily(
      {
        lang: 'es',
        name: 'Canal Sierra Play',
        menu: ['Directo', 'Series', 'Infantil', 'Iniciar sesión'],
        footer: 'Aviso legal · Privacidad',
        aside: '<h2>Más vistos</h2><ul><li>La plaza, capítulo 412</li><li>Tierra adentro</li></ul>',
      },
      'Tierra adentro',
      `<div class="player-error"><p>Este contenido no está disponible en tu país por motivos de derechos.</p><p>Código: GEO_403 · IP 203.0.113.9</p></div>`,
    ),
  },
  {
    name: 'code-host-too-many-requests',
    label: 'blocked',
    why: 'a code host’s rate limit for visitors without an account',
    status: 429,
    headers: { 'retry-after': '60' },
    html: `<!DOCTYPE html><html lang="en"><head><title>Too many requests · Forgehub</title><style>body{background:#f6f8fa;font-family:sans-serif;text-align:center}</style></head><body><div class="c"><h1>Whoa there!</h1><p>You have exceeded a secondary rate limit.</p><p>Please wait a few minutes before you try again; in some cases this may take up to an hour.</p><p><a href="/contact">Contact Support</a> — Forgehub Status — @forgehubstatus</p></div></body></html>`,
  },
  {
    name: 'wiki-farm-429',
    label: 'blocked',
    why: 'a rate limit of nginx',
    status: 429,
    headers: { server: 'nginx' },
    html: `<html><head><title>429 Too Many Requests</title></head><body><center><h1>429 Too Many Requests</h1></center><hr><center>nginx</center></body></html>`,
  },
  {
    name: 'ro-prea-multe-cereri',
    label: 'blocked',
    why: 'a Romanian site slows its visitors down, with a 200',
    html: application(
      { lang: 'ro', name: 'AnunțBun', menu: ['Anunțuri', 'Contul meu'], footer: 'Termeni și condiții' },
      'Prea multe cereri',
      `<h1>Prea multe solicitări</h1><p>Ai trimis prea multe cereri într-un timp scurt. Accesul tău a fost limitat temporar. Încearcă din nou peste câteva minute.</p>`,
    ),
  },
  {
    name: 'shop-down-for-maintenance',
    label: 'blocked',
    why: 'Magento’s page during works',
    status: 503,
    headers: { 'retry-after': '3600' },
    html: `<!doctype html><html lang="en"><head><title>Service Temporarily Unavailable</title></head><body><main class="page-main"><h1>Service Temporarily Unavailable</h1><p>The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.</p></main></body></html>`,
  },
  {
    name: 'wordpress-scheduled-maintenance',
    label: 'blocked',
    why: 'WordPress while it updates itself',
    status: 503,
    html: `<!DOCTYPE html><html lang="en-US"><head><meta name="viewport" content="width=device-width"><meta name="robots" content="max-image-preview:large, noindex, follow"><title>Maintenance</title><style>html{background:#f1f1f1}body{background:#fff;margin:2em auto;padding:1em 2em;max-width:700px}</style></head><body id="error-page"><div class="wp-die-message">Briefly unavailable for scheduled maintenance. Check back in a minute.</div></body></html>`,
  },
  {
    name: 'pl-przerwa-techniczna',
    label: 'blocked',
    why: 'a Polish authority during works, with a 200',
    html: `<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>Przerwa techniczna</title></head><body><header><b>Urząd Miasta Zalesie</b></header><main><h1>Przerwa techniczna</h1><p>Serwis jest chwilowo niedostępny z powodu prac konserwacyjnych. Przepraszamy za utrudnienia i zapraszamy po godzinie 14:00.</p></main><footer>tel. 22 555 01 00</footer></body></html>`,
  },
  {
    name: 'da-vi-er-straks-tilbage',
    label: 'blocked',
    why: 'a Danish shop during works, with a 200',
    html: `<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>Garnhjørnet</title></head><body><div><h1>Vi er straks tilbage</h1><p>Garnhjørnet er lukket for vedligeholdelse. Vi åbner butikken igen senere i dag.</p><p>Skriv til os på Instagram, hvis du har travlt.</p></div></body></html>`,
  },
  {
    name: 'tr-erisim-engellendi',
    label: 'blocked',
    why: 'a court has had the address blocked',
    html: `<!DOCTYPE html><html lang="tr"><head><meta charset="utf-8"><title>Erişim Engellendi</title></head><body><div class="box"><h1>Bu siteye erişim engellenmiştir</h1><p>Bu internet sitesi (kitapkurdu.example) hakkında alınan 11/03/2025 tarihli ve 2025/1184 D. İş sayılı karar uyarınca erişim engellenmiştir.</p></div></body></html>`,
  },
  {
    name: 'th-age-gate-only',
    label: 'blocked',
    why: 'a Thai brewer’s gate with nothing behind it',
    html: `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>ยืนยันอายุ</title></head><body><main class="age-gate"><h1>คุณอายุครบ 20 ปีแล้วหรือไม่</h1><p>คุณต้องมีอายุ 20 ปีขึ้นไปจึงจะเข้าชมเว็บไซต์นี้ได้</p><button>ใช่</button><button>ไม่ใช่</button></main></body></html>`,
  },
];
