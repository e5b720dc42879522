// Articles that break off: a headline, a sentence or two, and an offer.
import type { GradedPage } from '../types.ts';
import { newsPage, wordpressPage } from './site-software.ts';

export const paywalls: readonly GradedPage[] = [
  {
    name: 'french-daily-il-vous-reste',
    label: 'login_required',
    why: 'a French daily says how much of the article is left',
    html: newsPage(
      {
        lang: 'fr',
        name: 'La Dépêche du Soir',
        menu: ['International', 'Politique', 'Économie', 'Se connecter', 'S’abonner'],
        footer: 'Mentions légales',
      },
      'Dans le Cantal, la dernière école du plateau',
      `<p class="icon__premium">Article réservé aux abonnés</p><h1>Dans le Cantal, la dernière école du plateau</h1><p class="byline">Par Agathe Roussel. Publié le 14 octobre 2024 à 06h00, temps de lecture 7 min.</p><p>Il est 8 h 10 et le car n’est toujours pas là. Devant la grille, Sylvie Chassang, institutrice depuis vingt-six ans, compte ses élèves comme d’autres comptent leurs brebis : onze ce matin.</p><div class="paywall"><p>Il vous reste 84.12% de cet article à lire. La suite est réservée aux abonnés.</p><a href="#">S’abonner sans engagement</a></div>`,
    ),
  },
  {
    name: 'norwegian-local-subscriber-story',
    label: 'login_required',
    why: 'a Norwegian local paper, in nynorsk',
    html: newsPage(
      {
        lang: 'nn',
        name: 'Fjordaposten',
        menu: ['Nyhende', 'Sport', 'Kultur', 'Logg inn', 'Bli abonnent'],
        footer: 'Fjordaposten følgjer Ver Varsam-plakaten',
      },
      'Fann gullring frå 1600-talet i potetåkeren',
      `<span class="badge">For abonnentar</span><h1>Fann gullring frå 1600-talet i potetåkeren</h1><p class="ingress">– Eg trudde det var ein ring frå ei brusboks, seier Torbjørn Hauge.</p><div class="porch"><h2>Du må vere abonnent for å lese vidare</h2><p>1 krone for 1 veke, deretter 149 kr/mnd.</p><button>Kjøp</button><p>Allereie abonnent? <a href="#">Logg inn her</a></p></div>`,
    ),
  },
  {
    name: 'finnish-subscriber-article',
    label: 'login_required',
    why: 'a Finnish daily’s diamond-marked article',
    html: newsPage(
      { lang: 'fi', name: 'Pohjolan Viesti', menu: ['Uutiset', 'Talous', 'Kulttuuri', 'Kirjaudu'], footer: 'Vastaava päätoimittaja Leena Aho' },
      'Saimaalla odotetaan jäitä, joita ei tule',
      `<h1>Saimaalla odotetaan jäitä, joita ei tule</h1><p>Kalastaja Paavo Tikka on pitänyt päiväkirjaa järven jäätymisestä vuodesta 1971.</p><section class="fade"><h2>Jutun lukeminen vaatii tilauksen</h2><p>Tilaa Digi nyt 2 viikkoa 1 €. Voit lopettaa tilauksen milloin tahansa.</p><a href="#">Tilaa</a> <a href="#">Olen jo tilaaja</a></section>`,
    ),
  },
  {
    name: 'polish-percent-left',
    label: 'login_required',
    why: 'a Polish daily counts the rest in per cent',
    html: newsPage(
      {
        lang: 'pl',
        name: 'Kurier Wielkopolski',
        menu: ['Wiadomości', 'Opinie', 'Kultura', 'Prenumerata', 'Zaloguj się'],
        footer: '© Kurier sp. z o.o.',
      },
      'Ostatni zegarmistrz z Jeżyc',
      `<h1>Ostatni zegarmistrz z Jeżyc</h1><p class="lead">Gdy w bramie gaśnie światło, sąsiedzi wiedzą, że pan Henryk skończył osiemdziesiąty szósty rok pracy. Jego i ojca, bo liczy razem.</p><div class="paywall-info"><p>Pozostało 91% tekstu</p><h3>Ten artykuł przeczytasz w ramach prenumeraty</h3><a href="#">Wypróbuj miesiąc za 4,90 zł</a></div>`,
    ),
  },
  {
    name: 'japanese-remaining-characters',
    label: 'login_required',
    why: 'a Japanese paper counts the rest in characters',
    html: newsPage(
      { lang: 'ja', name: '山陰日報', menu: ['社会', '経済', '文化', 'ログイン', '会員登録'], footer: '無断転載を禁じます' },
      '廃線の駅舎、パン屋に',
      `<h1>廃線の駅舎、パン屋に　元駅員が開業</h1><p class="date">2024年10月12日 5時00分</p><p>三年前に列車が来なくなった駅舎から、朝になると焼きたての香りが漂う。店主は最後の駅員だった谷口進さん(58)だ。「切符の代わりにパンを</p><div class="paywall"><p>この記事は有料会員記事です。残り1,046文字</p><p>有料会員になると続きをお読みいただけます。</p><a href="#">月額1,078円 初月無料で読む</a></div>`,
    ),
  },
  {
    name: 'japanese-note-buy-the-rest',
    label: 'login_required',
    why: 'a writer sells the rest of a piece',
    html: `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>古本市で見つけた手紙｜きのした</title></head><body><article><h1>古本市で見つけた手紙</h1><p>きのした 2024年9月30日</p><p>百円の文庫本に、宛名のない封筒が挟まっていた。</p><section class="o-paywall"><p>ここから先は</p><p>2,318字 / 3画像</p><p>¥ 300</p><button>購入手続きへ</button><p>ログイン</p></section></article></body></html>`,
  },
  {
    name: 'estonian-premium-story',
    label: 'login_required',
    why: 'an Estonian daily',
    html: newsPage(
      { lang: 'et', name: 'Lõuna Leht', menu: ['Uudised', 'Arvamus', 'Kultuur', 'Logi sisse', 'Telli'], footer: 'Lõuna Leht OÜ' },
      'Setomaa leelokoor otsib poisse',
      `<h1>Setomaa leelokoor otsib poisse</h1><p>Viimane uus laulja liitus kooriga kuus aastat tagasi.</p><div class="teaser-gate"><strong>See artikkel on tellijatele</strong><p>Loe edasi alates 0,99 € / kuu</p><a href="#">Vormista tellimus</a><a href="#">Mul on juba tellimus</a></div>`,
    ),
  },
  {
    name: 'hebrew-subscribers-only',
    label: 'login_required',
    why: 'a Hebrew daily',
    html: newsPage(
      { lang: 'he', dir: 'rtl', name: 'יומן השרון', menu: ['חדשות', 'כלכלה', 'תרבות', 'כניסה', 'רכישת מינוי'], footer: 'כל הזכויות שמורות' },
      'הפרדסים האחרונים',
      `<h1>הפרדסים האחרונים של הוד השרון</h1><p>בקצה הרחוב, מאחורי גדר של ברושים, עוד קוטפים אשכוליות ביד.</p><div class="paywall"><h2>הכתבה זמינה למנויים בלבד</h2><p>להמשך קריאה הצטרפו ב-4.90 ₪ לחודש הראשון</p><a href="#">להצטרפות</a><a href="#">כבר מנויים? התחברו</a></div>`,
    ),
  },
  {
    name: 'russian-patron-post',
    label: 'login_required',
    why: 'a post for those who pay its author, in Russian',
    html: `<!DOCTYPE html><html lang="ru"><head><meta charset="utf-8"><title>Как я чинил «Зенит» - Старая оптика</title></head><body><div id="app"><article><div class="Post_title">Как я чинил «Зенит»</div><div class="Post_lock">Уровень подписки «Диафрагма» и выше</div><p>Эта запись доступна только платным подписчикам</p><button>Подписаться за 150 ₽ в месяц</button><button>Купить пост за 90 ₽</button></article></div></body></html>`,
  },
  {
    name: 'german-plus-article-stub',
    label: 'login_required',
    why: 'a German regional paper’s plus article, over two sentences',
    html: newsPage(
      { lang: 'de', name: 'Oberland-Anzeiger', menu: ['Lokales', 'Sport', 'Bayern', 'E-Paper', 'Anmelden'], footer: 'Impressum · AGB' },
      'Warum der Metzger in Bichl aufhört',
      `<span class="plus">OA+</span><h1>Warum der Metzger in Bichl aufhört</h1><p>Um vier Uhr früh brennt im Schlachthaus noch Licht. Anton Reiser wetzt das Messer, wie er es seit 41 Jahren tut – zum vorletzten Mal.</p><div class="offer"><h2>Weiterlesen mit OA+</h2><p>Testen Sie alle Plus-Artikel einen Monat für 1 €.</p><button>Jetzt testen</button><p>Sie sind bereits Abonnent? Hier einloggen</p></div>`,
    ),
  },
  {
    name: 'english-metered-limit-reached',
    label: 'login_required',
    why: 'the free articles of the month are used up, and only the beginning is sent',
    html: newsPage(
      {
        lang: 'en',
        name: 'The Tidewater Ledger',
        menu: ['Local', 'Politics', 'Obituaries', 'Sign in', 'Subscribe'],
        footer: '© 2024 Tidewater Media',
      },
      'Oystermen sue over channel dredging',
      `<h1>Oystermen sue over channel dredging</h1><p class="byline">By Dana Whitlow</p><p>Eleven families who lease beds off Gull Point asked a judge on Monday to stop the Army Corps’ plan.</p><div class="meter"><h2>You’ve reached your limit of free articles</h2><p>Support local journalism. Get unlimited digital access for $1 for 6 months.</p><button>Continue</button><p>Already a subscriber? Log in</p></div>`,
    ),
  },
  {
    name: 'ukrainian-club-members',
    label: 'login_required',
    why: 'a Ukrainian magazine keeps an essay for its club',
    html: wordpressPage(
      { lang: 'uk', name: 'Часопис «Вітер»', menu: ['Есеї', 'Репортаж', 'Клуб', 'Увійти'], footer: '© Часопис «Вітер», 2024' },
      'Листи з Очакова',
      `<h1>Листи з Очакова</h1><p>Бабуся писала щонеділі, олівцем, на зворотах календаря.</p><div class="members-gate"><p>Повний текст доступний учасникам клубу «Вітру».</p><a href="#">Приєднатися від 100 грн на місяць</a> <a href="#">Я вже в клубі</a></div>`,
    ),
  },
];
