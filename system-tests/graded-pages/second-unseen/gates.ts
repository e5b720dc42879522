// Gates of consent and age with nothing behind them.
import type { GradedPage } from '../types.ts';

export const gates: readonly GradedPage[] = [
  {
    name: 'pur-abo-german-weekly',
    label: 'blocked',
    why: 'consent or payment before a German weekly, on a page of its own',
    redirectFrom: '/kultur/2024/41/chorprobe.html',
    path: '/zustimmung?url=%2Fkultur%2F2024%2F41%2Fchorprobe.html',
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Wochenblick: Zustimmung</title></head><body><main class="choose"><h1>Willkommen beim Wochenblick</h1><section><h2>Mit Werbung weiterlesen</h2><p>Besuchen Sie uns wie gewohnt mit Werbung und üblichem Tracking. Details finden Sie in der Datenschutzerklärung und im Privacy Center.</p><button>Einverstanden</button></section><section><h2>… oder Pur-Abo abschließen</h2><p>Lesen Sie ohne Werbetracking und praktisch werbefrei für 1,20 €/Woche. Für Digitalabonnenten kostenlos.</p><a href="#">Mehr Informationen zum Pur-Abo</a></section><p>Bereits Pur-Abonnent? <a href="#">Hier anmelden</a></p><p>Wir und unsere bis zu 214 Partner verarbeiten Endgeräteinformationen und personenbezogene Daten.</p></main></body></html>`,
  },
  {
    name: 'cookie-wall-belgian-broadcaster',
    label: 'blocked',
    why: 'a Flemish consent page on the way to the article',
    redirectFrom: '/nieuws/binnenland/stroompanne',
    path: '/consent?callback=nieuws',
    html: `<!DOCTYPE html><html lang="nl-BE"><head><meta charset="utf-8"><title>Cookievoorkeuren</title></head><body><div class="gate"><h1>Wij hebben je toestemming nodig</h1><p>Onze site en apps gebruiken cookies en gelijkaardige technieken. Kies hieronder wat je ons toelaat; pas daarna kan je verder naar de site.</p><button>Alles aanvaarden</button> <button>Zelf instellen</button><p>Zonder keuze kunnen we de pagina niet tonen.</p></div></body></html>`,
  },
  {
    name: 'consent-ou-abonnement-french-cinema',
    label: 'blocked',
    why: 'a French film site: accept, or pay two euros',
    html: `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>Fiche film</title></head><body class="cmp-lock"><div class="cmp" role="dialog"><h2>Accéder gratuitement à Grand Écran</h2><p>Sans publicité personnalisée, Grand Écran ne peut pas vivre. Avec votre accord, nos 163 partenaires et nous utilisons des cookies pour stocker et accéder à des données personnelles comme votre visite sur ce site.</p><button>Accepter et continuer</button><button>Refuser et s’abonner pour 2 € par mois</button><a href="#">Paramétrer mes choix</a></div></body></html>`,
  },
  {
    name: 'finnish-consent-shell',
    label: 'blocked',
    why: 'a Finnish portal has hidden its page behind the choice of cookies',
    html: `<!DOCTYPE html><html lang="fi"><head><meta charset="utf-8"><title>Kaupunkilehti</title><style>.app{display:none}</style></head><body><div class="sccm"><h1>Arvostamme yksityisyyttäsi</h1><p>Me ja 97 kumppaniamme tallennamme evästeitä laitteellesi. Valitse, miten tietojasi käytetään, niin pääset sisältöön.</p><button>Hyväksy kaikki</button><button>Valitse itse</button></div><div class="app"></div></body></html>`,
  },
  {
    name: 'whisky-age-gate-gaelic-brand',
    label: 'blocked',
    why: 'a distillery asks for a date of birth before it shows anything',
    html: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Ardcraig 12 – Single Malt</title></head><body class="agegate"><form><h1>Fàilte</h1><p>You must be of legal drinking age in your country to enter this site.</p><label>DD <input size="2"></label><label>MM <input size="2"></label><label>YYYY <input size="4"></label><select><option>United Kingdom</option><option>Canada</option></select><button>Enter</button><p>Please enjoy our whisky responsibly. Do not share this site with anyone under age.</p></form></body></html>`,
  },
  {
    name: 'czech-beer-plnolety',
    label: 'blocked',
    why: 'a Czech brewery’s gate, two buttons',
    html: `<!DOCTYPE html><html lang="cs"><head><meta charset="utf-8"><title>Pivovar Hradiště</title></head><body><div class="vek"><img src="/znak.svg" alt="Pivovar Hradiště" width="120" height="120"><h1>Je vám více než 18 let?</h1><a class="ano" href="#">Ano</a> <a class="ne" href="#">Ne</a><p>Vstupem na stránky potvrzujete, že jste dovršili věk, od kterého je povolena konzumace alkoholu.</p></div></body></html>`,
  },
  {
    name: 'game-store-mature-content',
    label: 'blocked',
    why: 'a store of games asks for the age before one product',
    redirectFrom: '/app/730190/Ashen_Keep',
    path: '/agecheck/app/730190/',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Ashen Keep on Boilerworks</title></head><body><div id="app_agegate"><div class="agegate_birthday_desc">This game contains content not appropriate for all ages, or may not be appropriate for viewing at work.</div><p>Please enter your birth date to continue:</p><select><option>1</option></select><select><option>January</option></select><select><option>1990</option></select><a class="btn" href="#">View Page</a> <a class="btn" href="#">Cancel</a><p>This data is for verification purposes only and will not be stored.</p></div></body></html>`,
  },
  {
    name: 'swedish-tobacco-legitimate',
    label: 'blocked',
    why: 'a Swedish shop for snus: age first',
    html: `<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8"><title>Snusboden</title></head><body><dialog open><h2>Du måste ha fyllt 18 år för att besöka Snusboden</h2><p>Våra produkter innehåller nikotin, som är ett mycket beroendeframkallande ämne.</p><button>Jag är 18 år eller äldre</button> <button>Jag är under 18 år</button></dialog></body></html>`,
  },
  {
    name: 'financial-professional-gate',
    label: 'blocked',
    why: 'a fund house lets nobody in who has not said what kind of investor he is',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Calder Asset Management</title></head><body><section class="disclaimer"><h1>Please select your investor type</h1><p>The information on this website is not directed at any person in a jurisdiction where its publication is prohibited. To enter, confirm your country and role.</p><label>Location <select><option>Luxembourg</option></select></label><label><input type="radio" name="t"> Professional investor</label><label><input type="radio" name="t"> Private investor</label><p><input type="checkbox"> I have read and accept the terms</p><button disabled>Enter site</button></section></body></html>`,
  },
  {
    name: 'hindi-adult-warning',
    label: 'blocked',
    why: 'a Hindi story site warns before the door',
    html: `<!DOCTYPE html><html lang="hi"><head><meta charset="utf-8"><title>चेतावनी</title></head><body><div class="warn"><h1>केवल वयस्कों के लिए</h1><p>इस वेबसाइट की सामग्री 18 वर्ष से कम आयु के पाठकों के लिए उपयुक्त नहीं है। आगे बढ़ने से पहले अपनी आयु की पुष्टि करें।</p><a href="#">मेरी आयु 18 वर्ष से अधिक है</a> | <a href="#">बाहर जाएँ</a></div></body></html>`,
  },
];
