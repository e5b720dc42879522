// Ordinary good pages in other languages, as frequent as they are among saved links.
import { pictures } from '../markup.ts';
import { paragraphs } from '../prose.ts';
import type { GradedPage } from '../types.ts';
import {
  application,
  authority,
  complianz,
  cookiebot,
  daily,
  forum,
  ghost,
  manual,
  mediawiki,
  oneTrust,
  type Site,
  shop,
  wordpress,
} from './site-frames.ts';

const landbote: Site = {
  lang: 'de',
  name: 'Harzer Landbote',
  menu: ['Lokales', 'Politik', 'Sport', 'Kultur', 'E-Paper', 'Abo', 'Anmelden'],
  footer: 'Impressum · Datenschutz · AGB · Cookie-Einstellungen · © Harzer Landbote 2025',
  extras: oneTrust(
    'Wir und unsere 214 Partner verarbeiten Ihre Daten. Sie können Ihre Einwilligung jederzeit widerrufen.',
    'Alle akzeptieren',
    'Ablehnen',
  ),
  aside:
    '<h3>Meistgelesen</h3><ol><li>Wolf reißt drei Schafe bei Elend</li><li>Schwimmbad öffnet später</li></ol><h3>Newsletter</h3><p>Der Harz am Morgen, kostenlos in Ihr Postfach.</p><button>Anmelden</button>',
};

export const worldArticles: readonly GradedPage[] = [
  {
    name: 'landbote-stellwerk',
    label: 'ok',
    why: 'German local news with a cookie banner and a link to the login',
    html: daily(
      landbote,
      'Altes Stellwerk wird Museum',
      `<article><h1>Altes Stellwerk wird Museum</h1><p>Von Ulrike Barthel · 12.04.2025, 08:30 Uhr · Lesezeit 3 Min.</p><div>Teilen Merken Drucken</div>${paragraphs('german', 2)}<p>„Wir hätten nie gedacht, dass so viele kommen“, sagt der Vorsitzende Jens Hagemann. Die Dampflok fährt bis Oktober an jedem zweiten Sonntag.</p><h3>Kommentare (2)</h3><p><b>Heizer64:</b> Endlich! Mein Großvater hat dort gearbeitet.</p></article>`,
    ),
  },
  {
    name: 'rezept-zwiebelkuchen',
    label: 'ok',
    why: 'ein Rezept: a German recipe blog',
    html: wordpress(
      {
        lang: 'de-DE',
        name: 'Küchenschürze',
        menu: ['Rezepte', 'Über mich', 'Kontakt'],
        footer: 'Impressum · Datenschutzerklärung',
        extras: complianz('Cookie-Zustimmung verwalten', 'Wir verwenden Cookies, um unsere Website zu optimieren.', 'Akzeptieren', 'Ablehnen'),
      },
      'Zwiebelkuchen vom Blech',
      `<h1>Zwiebelkuchen vom Blech</h1><p>Zu Federweißem gibt es bei uns seit jeher Zwiebelkuchen, und zwar den von Oma Hilde, mit viel zu viel Kümmel.</p><p><a href="#">Direkt zum Rezept</a></p><h2>Zutaten</h2><ul><li>400 g Mehl, 1 Würfel Hefe, 200 ml Milch</li><li>1,5 kg Zwiebeln</li><li>200 g Speck</li><li>3 Eier, 300 g Schmand</li><li>Kümmel, Salz, Muskat</li></ul><h2>Zubereitung</h2><ol><li>Hefeteig kneten und eine Stunde gehen lassen.</li><li>Zwiebeln in Ringe schneiden und mit dem Speck glasig dünsten.</li><li>Schmand und Eier verrühren, alles mischen, auf den Teig geben.</li><li>Bei 200 °C rund 40 Minuten backen.</li></ol><p>Am nächsten Tag schmeckt er fast noch besser.</p><h3>Schreibe einen Kommentar</h3><p>Deine E-Mail-Adresse wird nicht veröffentlicht.</p>`,
    ),
  },
  {
    name: 'behoerde-personalausweis',
    label: 'ok',
    why: 'a German authority on identity cards',
    html: authority(
      {
        lang: 'de',
        name: 'Stadt Quellenburg',
        menu: ['Rathaus', 'Bürgerservice', 'Leben', 'Leichte Sprache'],
        footer: 'Impressum · Datenschutz · Barrierefreiheit',
      },
      'Personalausweis beantragen',
      `<h1>Personalausweis beantragen</h1><p>Den Ausweis müssen Sie persönlich im Bürgerbüro beantragen. Ein Termin ist erforderlich.</p><h2>Unterlagen</h2><ul><li>alter Ausweis oder Geburtsurkunde</li><li>ein biometrisches Foto (digital, ab Mai 2025)</li></ul><h2>Gebühren</h2><p>37,00 Euro, für Personen unter 24 Jahren 22,80 Euro. Wer Leistungen bezieht, kann eine Ermäßigung beantragen.</p><h2>Bearbeitungszeit</h2><p>Etwa drei Wochen. Den PIN-Brief schickt die Bundesdruckerei.</p>`,
    ),
  },
  {
    name: 'blog-balkonkraftwerk-messung',
    label: 'ok',
    why: 'a German technical blog',
    html: ghost(
      { lang: 'de', name: 'Lötkolbenpost', menu: ['Artikel', 'Projekte', 'Feed'], footer: '© 2025 Lötkolbenpost' },
      'Ein Jahr Balkonkraftwerk',
      `<h1>Ein Jahr Balkonkraftwerk: die Zahlen</h1><p>3. Juni 2025 · 5 Minuten</p><section class="gh-content"><p>Zwei Module mit je 430 Wp, Südwest, 800-Watt-Wechselrichter. Der Zähler sagt: 742 kWh erzeugt, davon 511 kWh selbst verbraucht.</p><p>Im Dezember waren es ganze elf Kilowattstunden, im Mai hundertzwölf. Der Kühlschrank und der Server brauchen zusammen 130 Watt, das ist die Grundlast, und mehr wird tagsüber meist nicht verbraucht.</p><pre>Anschaffung   489 €
Ersparnis/a   163 €
Amortisation  3,0 Jahre</pre><p>Eine Batterie rechnet sich bei mir nicht. Ich habe es dreimal gerechnet, weil ich gern eine hätte.</p></section>`,
    ),
  },
  {
    name: 'quotidien-moulin',
    label: 'ok',
    why: 'French local news under a banner of Didomi',
    html: daily(
      {
        lang: 'fr',
        name: 'L’Écho du Plateau',
        menu: ['Actualités', 'Sports', 'Loisirs', 'Annonces', 'Se connecter', 'S’abonner'],
        footer: 'Mentions légales · CGU · Gestion des cookies · Plan du site',
        extras:
          '<div id="didomi-host"><div id="didomi-notice" style="position:fixed;bottom:0;left:0;right:0;background:#fff"><span>Avec votre accord, nos 312 partenaires et nous utilisons des cookies.</span><button>Continuer sans accepter</button><button>Accepter &amp; Fermer</button></div></div>',
        aside: '<h2>À lire aussi</h2><ul><li>La foire aux oignons avancée d’une semaine</li><li>Travaux : la D117 coupée jusqu’à vendredi</li></ul>',
      },
      'Le moulin tourne à nouveau',
      `<article><h1>Le moulin tourne à nouveau</h1><p>Publié le 18 mars 2025 à 07h00 · Par Clémence Rouvier</p>${paragraphs('french', 2, 1)}<p>« On a tout refait à la main, sauf les dents de l’engrenage », sourit Bernard, charpentier à la retraite.</p></article>`,
    ),
  },
  {
    name: 'recette-tarte-aux-poireaux',
    label: 'ok',
    why: 'a French recipe',
    html: wordpress(
      {
        lang: 'fr-FR',
        name: 'La cuisine d’Odile',
        menu: ['Entrées', 'Plats', 'Desserts', 'Contact'],
        footer: '© La cuisine d’Odile',
        aside:
          '<h3>Abonnez-vous</h3><p>Recevez mes recettes par e-mail.</p><h3>Recettes du même genre</h3><ul><li>Flamiche</li><li>Quiche sans pâte</li></ul>',
      },
      'Tarte aux poireaux de Mamie',
      `<h1>Tarte aux poireaux de Mamie</h1><p>Préparation : 20 min · Cuisson : 35 min · Pour 6 personnes · ★★★★☆ (58 avis)</p><h2>Ingrédients</h2><ul><li>1 pâte brisée</li><li>6 poireaux</li><li>3 œufs</li><li>20 cl de crème</li><li>100 g de comté</li></ul><h2>Préparation</h2><ol><li>Faire fondre les poireaux émincés dans le beurre, à couvert, vingt minutes.</li><li>Battre les œufs et la crème, saler peu, poivrer beaucoup.</li><li>Garnir la pâte, râper le comté, enfourner à 190 °C.</li></ol><p>Mamie ajoutait une cuillère de moutarde sur le fond. Moi aussi, depuis.</p>`,
    ),
  },
  {
    name: 'annonce-maison-lozere',
    label: 'ok',
    why: 'a French listing of a house, with its picture',
    resources: pictures(['/photos/facade.png']),
    html: application(
      {
        lang: 'fr',
        name: 'ToitsDeFrance',
        menu: ['Acheter', 'Louer', 'Estimer', 'Mon compte'],
        footer: 'Conditions générales · Cookies · Barème des honoraires',
      },
      'Maison 5 pièces 128 m² – Florac (48)',
      `<h1>Maison 5 pièces 128 m²</h1><img src="/photos/facade.png" width="320" height="200" alt="Façade"><p><b>187 000 €</b> · Florac-Trois-Rivières (48400) · DPE : E</p><button>Contacter l’agence</button><p>Ancienne magnanerie en schiste, au calme, à dix minutes à pied du bourg. Toiture refaite en 2021, poêle à bois, cave voûtée et terrasse sur la rivière. Fibre.</p><p>Honoraires à la charge du vendeur. Réf. 4812.</p>`,
    ),
  },
  {
    name: 'diario-biblioteca',
    label: 'ok',
    why: 'Spanish local news',
    html: daily(
      {
        lang: 'es',
        name: 'El Faro de Levante',
        menu: ['Local', 'Deportes', 'Opinión', 'Suscríbete', 'Iniciar sesión'],
        footer: 'Aviso legal · Política de cookies · Contacto',
        extras: oneTrust('Nosotros y nuestros socios utilizamos cookies para mejorar tu experiencia.', 'Aceptar', 'Rechazar'),
        aside: '<h3>Lo más leído</h3><ol><li>Cortes de agua el jueves</li><li>El mercado estrena puestos</li></ol>',
      },
      'La fábrica de sombreros se llena de libros',
      `<article><h1>La fábrica de sombreros se llena de libros</h1><p>Marta Llorens · Alcoy · 05/02/2025 - 09:12 CET</p>${paragraphs('spanish', 2)}<p>«Venimos por la calefacción y nos quedamos por Galdós», bromea un vecino.</p></article>`,
    ),
  },
  {
    name: 'receta-gazpacho-manchego',
    label: 'ok',
    why: 'a Spanish cooking blog',
    html: wordpress(
      { lang: 'es', name: 'Puchero y Mortero', menu: ['Recetas', 'Trucos', 'Sobre mí'], footer: 'Política de privacidad · Aviso legal' },
      'Gazpacho manchego de la abuela',
      `<h1>Gazpacho manchego de la abuela</h1><p>No, no es el de tomate. Este se come con cuchara, en invierno y cerca de la lumbre.</p><h2>Ingredientes (4 personas)</h2><ul><li>1 conejo troceado</li><li>2 tortas cenceñas</li><li>1 pimiento rojo, 2 tomates, 3 ajos</li><li>Tomillo y una hoja de laurel</li></ul><h2>Elaboración</h2><ol><li>Dora la carne con los ajos y resérvala.</li><li>Sofríe el pimiento y el tomate, devuelve la carne y cubre de agua.</li><li>A los cuarenta minutos, añade las tortas en trozos y remueve hasta que espese.</li></ol><p>Déjalo reposar cinco minutos. Si sobra, mejor.</p><h3>3 comentarios</h3><p><b>Toñi</b>: ¡Igual que en Munera!</p>`,
    ),
  },
  {
    name: 'wiki-es-noria',
    label: 'ok',
    why: 'a Spanish encyclopaedia article',
    html: mediawiki(
      {
        lang: 'es',
        name: 'Enciclolibre',
        menu: ['Crear una cuenta', 'Acceder'],
        footer: 'Esta página se editó por última vez el 3 mar 2025 a las 11:20.',
      },
      'Noria de corriente',
      `<p>Una <b>noria de corriente</b> es una rueda hidráulica que eleva agua con la fuerza del propio río. En la cuenca del Segura funcionaron más de doscientas, de las que quedan unas quince.<sup>[1]</sup></p><h2>Partes</h2><ul><li><b>Palas</b>: reciben el empuje de la corriente.</li><li><b>Cangilones</b>: cajones que suben el agua.</li><li><b>Acueducto</b>: la conduce a la acequia.</li></ul><h2>Historia</h2><p>Aparece en documentos del siglo XIII con el nombre de <i>açuda</i>. La de Abarán, con doce metros, sigue en uso.<sup>[2]</sup></p><h2>Referencias</h2><ol><li>Caro Baroja, <i>Norias, azudas, aceñas</i>, 1954.</li><li>Ayuntamiento de Abarán.</li></ol>`,
    ),
  },
  {
    name: 'jornal-eletrico',
    label: 'ok',
    why: 'Portuguese news',
    html: daily(
      {
        lang: 'pt',
        name: 'Diário da Colina',
        menu: ['Local', 'País', 'Cultura', 'Assinar', 'Entrar'],
        footer: 'Estatuto editorial · Termos · Privacidade',
        extras: oneTrust('Este site utiliza cookies.', 'Aceitar todos', 'Gerir'),
      },
      'O elétrico que ninguém quer reformar',
      `<article><h1>O elétrico que ninguém quer reformar</h1><p>Texto: Inês Calado · 21 de janeiro de 2025</p>${paragraphs('portuguese', 2, 1)}</article>`,
    ),
  },
  {
    name: 'anuncio-vaga-padeiro',
    label: 'ok',
    why: 'an open vacancy in Brazil',
    html: application(
      { lang: 'pt-BR', name: 'Trampo Já', menu: ['Vagas', 'Empresas', 'Entrar', 'Cadastre-se'], footer: 'Termos de uso · Privacidade' },
      'Padeiro(a) – Curitiba/PR',
      `<h1>Padeiro(a)</h1><p>Forno da Vila · Curitiba/PR · R$ 2.900 + vale-refeição · Publicada há 2 dias</p><button>Candidatar-se</button><h2>Descrição</h2><p>Buscamos pessoa com experiência em fermentação natural para o turno da madrugada (3h às 9h20). Produção de 400 pães por dia, equipe de quatro.</p><h2>Requisitos</h2><ul><li>Um ano de experiência</li><li>Disponibilidade aos sábados</li></ul><h2>Benefícios</h2><p>Pão à vontade, plano de saúde e domingo livre.</p>`,
    ),
  },
  {
    name: 'giornale-liutaio',
    label: 'ok',
    why: 'an Italian feature under a cookie dialog',
    html: daily(
      {
        lang: 'it',
        name: 'La Voce del Po',
        menu: ['Cronaca', 'Cultura', 'Sport', 'Abbonati', 'Accedi'],
        footer: 'Note legali · Privacy · Pubblicità · P.IVA 01234500196',
        extras: cookiebot(
          'Noi e i nostri partner archiviamo informazioni su un dispositivo. Puoi accettare o continuare senza accettare.',
          'Accetta tutti',
          'Continua senza accettare',
        ),
      },
      'Sette mani di vernice',
      `<article><h1>Sette mani di vernice</h1><p>di Giulia Ferrero · 9 novembre 2024</p>${paragraphs('italian', 2)}</article>`,
    ),
  },
  {
    name: 'ricetta-torta-sbrisolona',
    label: 'ok',
    why: 'an Italian recipe',
    html: wordpress(
      { lang: 'it-IT', name: 'Mattarello Blog', menu: ['Primi', 'Dolci', 'Chi sono'], footer: 'Tutti i diritti riservati' },
      'Sbrisolona mantovana',
      `<h1>Sbrisolona mantovana</h1><p>Si spezza con le mani e non si taglia mai: chi prende il coltello non è di Mantova.</p><h2>Ingredienti</h2><p>200 g farina 00, 200 g farina gialla fine, 200 g mandorle, 200 g zucchero, 100 g burro, 100 g strutto, 2 tuorli, limone.</p><h2>Procedimento</h2><ol><li>Tritate le mandorle grossolanamente.</li><li>Impastate tutto in fretta, con la punta delle dita.</li><li>Sbriciolate nella teglia senza schiacciare e cuocete a 180° per 40 minuti.</li></ol><p>Stampa la ricetta · Condividi</p>`,
    ),
  },
  {
    name: 'krant-molenaar',
    label: 'ok',
    why: 'Dutch news',
    html: daily(
      {
        lang: 'nl',
        name: 'Zaanse Bode',
        menu: ['Regio', 'Sport', 'Abonneren', 'Inloggen'],
        footer: 'Privacy · Cookies · Colofon',
        extras: oneTrust('Wij gebruiken cookies en vergelijkbare technieken.', 'Akkoord', 'Weigeren'),
        aside: '<h3>Lees ook</h3><ul><li>Brug drie weken dicht</li></ul>',
      },
      'Jongste molenaar van het land is zeventien',
      `<article><h1>Jongste molenaar van het land is zeventien</h1><p>Door Femke Bakker · vandaag, 07:15</p><p>Terwijl zijn klasgenoten uitslapen, kijkt Joost Visser om zes uur naar de wolken. Hij haalde vorige week zijn diploma en mag nu zonder toezicht malen.</p><p>‘Het lastigste is niet de wind,’ zegt hij, ‘maar het moment waarop je stopt. Een molen die op hol slaat, houd je niet meer.’</p><p>De Gilde van Molenaars telt ruim tweeduizend leden, van wie de helft boven de zestig. Het examen bestaat uit een praktijkdeel, een weerkundig deel en een gesprek.</p><p>Zaterdag is molen De Koperslager open van tien tot vier. Er zijn pannenkoeken.</p></article>`,
    ),
  },
  {
    name: 'webwinkel-fietstas',
    label: 'ok',
    why: 'a product in a Dutch shop',
    html: shop(
      {
        lang: 'nl',
        name: 'Trapper',
        menu: ['Tassen', 'Kleding', 'Account', 'Winkelwagen'],
        footer: 'Gratis verzending vanaf € 50 · 30 dagen bedenktijd · KvK 70112233',
        aside: '<h2>Anderen bekeken ook</h2><ul><li>Snelbinder, € 8,95</li><li>Kinderhelm Beer, € 34,95</li></ul>',
      },
      'Dubbele fietstas Dorp 46 liter',
      `<h1>Dubbele fietstas Dorp 46 liter</h1><p>€ 69,95 · Op voorraad, morgen in huis</p><button>In winkelwagen</button><p>Van gerecycled zeildoek, met klittenband onder de bagagedrager en reflectie rondom. Waterafstotend, niet waterdicht: bij stortregen raakt het brood nat.</p><p>Beoordeling 8,9 (212 reviews)</p>`,
    ),
  },
  {
    name: 'gazeta-papiernia',
    label: 'ok',
    why: 'Polish news',
    html: daily(
      {
        lang: 'pl',
        name: 'Kurier Sudecki',
        menu: ['Wiadomości', 'Sport', 'Kultura', 'Zaloguj się', 'Prenumerata'],
        footer: 'Regulamin · Polityka prywatności · Reklama',
        extras: oneTrust('Szanujemy Twoją prywatność. My i nasi partnerzy przechowujemy pliki cookie.', 'Przejdź do serwisu', 'Ustawienia'),
      },
      'Papier, który pamięta wodę',
      `<article><h1>Papier, który pamięta wodę</h1><p>Agnieszka Wrona · 11 maja 2025, 10:00</p>${paragraphs('polish', 2)}</article>`,
    ),
  },
  {
    name: 'habr-like-post-on-parsers',
    label: 'ok',
    why: 'a Russian technical post',
    html: application(
      { lang: 'ru', name: 'Кодбор', menu: ['Все потоки', 'Разработка', 'Научпоп', 'Войти'], footer: 'О сайте · Правила · Помощь · Настройка языка' },
      'Как мы ускорили разбор логов в девять раз',
      `<article class="tm-article-presenter__content"><h1>Как мы ускорили разбор логов в девять раз</h1><p>Уровень сложности: средний · Время на прочтение: 6 мин · 14K</p><div class="article-formatted-body"><p>Каждую ночь мы читаем около сорока гигабайт логов. Ещё весной это занимало семь часов, теперь — сорок шесть минут.</p><h2>Где терялось время</h2><p>Профиль показал, что треть уходит на разбор дат, причём почти всегда одних и тех же. Мы запомнили последнюю строку и сравниваем с ней.</p><pre><code>if (s == prev) return prevTs;</code></pre><h2>Память</h2><p>Вторая треть — копирование строк. Перешли на срезы исходного буфера, и сборщик мусора замолчал.</p><p>Код выложен, лицензия MIT. Вопросы и тухлые помидоры — в комментарии.</p></div></article><div>Теги: парсинг, оптимизация · +87 · Комментарии 34</div>`,
    ),
  },
  {
    name: 'mayak-na-mysu',
    label: 'ok',
    why: 'Russian news of a region',
    html: daily(
      {
        lang: 'ru',
        name: 'Беломорские вести',
        menu: ['Новости', 'Общество', 'Происшествия', 'Подписка'],
        footer: '16+ · Свидетельство о регистрации СМИ · Редакция',
        aside: '<h3>Читайте также</h3><ul><li>Паром отменён из-за шторма</li></ul>',
      },
      'Маяку исполнилось 160 лет',
      `<article><h1>Маяку исполнилось 160 лет</h1><p>14 сентября, 12:40</p>${paragraphs('russian', 2)}</article>`,
    ),
  },
  {
    name: 'qiita-like-note-on-docker',
    label: 'ok',
    why: 'a Japanese technical note',
    html: application(
      {
        lang: 'ja',
        name: 'メモるん',
        menu: ['ホーム', 'タイムライン', 'ログイン', '新規登録'],
        footer: '© メモるん 2025 · 利用規約 · プライバシーポリシー',
      },
      'Dockerのイメージを1.2GBから90MBにした話',
      `<article><h1>Dockerのイメージを1.2GBから90MBにした話</h1><p>投稿日 2025年02月11日 · 更新日 2025年02月13日 · いいね 148</p><h2>はじめに</h2><p>社内ツールのデプロイに毎回4分かかっていたので、週末に原因を調べました。結論から言うと、ビルド用の道具が全部入ったままでした。</p><h2>やったこと</h2><ol><li>マルチステージビルドにする</li><li>ベースイメージをdistrolessに変える</li><li>.dockerignoreを書く</li></ol><pre><code>FROM gcr.io/distroless/nodejs22
COPY --from=build /app /app</code></pre><h2>結果</h2><p>転送は4分から20秒になりました。シェルが入っていないので、調査のときはデバッグ用のタグを使っています。</p><h2>おわりに</h2><p>間違いがあればコメントで教えてください。</p></article><section>新規登録して、もっと便利に使ってみよう</section>`,
    ),
  },
  {
    name: 'machi-no-toshokan',
    label: 'ok',
    why: 'Japanese local news',
    html: daily(
      {
        lang: 'ja',
        name: '上州日報',
        menu: ['地域', '社会', 'スポーツ', 'くらし', '会員登録', 'ログイン'],
        footer: '著作権について · 個人情報の取り扱い · © 上州日報社',
        aside: '<h3>アクセスランキング</h3><ol><li>上毛電鉄、始発を10分繰り上げ</li><li>榛名湖で初氷</li></ol>',
      },
      '絹の倉庫、図書館に',
      `<article><h1>絹の倉庫、図書館に</h1><p>2025年4月3日 6時00分</p>${paragraphs('japanese', 2)}</article>`,
    ),
  },
  {
    name: 'zh-blog-noodles',
    label: 'ok',
    why: 'a Chinese blog post',
    html: wordpress(
      { lang: 'zh-CN', name: '三餐记', menu: ['首页', '菜谱', '关于'], footer: '粤ICP备00000000号' },
      '一碗阳春面',
      `<h1>一碗阳春面</h1><p>2025年3月9日 · 阅读 2,301 · 评论 12</p><p>阳春面看着简单，好坏全在汤和猪油。外婆的做法是头天晚上把葱段慢慢熬黄，油凉了装瓶，第二天早上才用。</p><p>碗底放一勺葱油、半勺酱油、一点点糖和白胡椒，冲进滚烫的骨汤。面要细，下锅后数六十下，捞起来甩两下，折成一把梳子的样子放进碗里。</p><p>最后撒一撮青葱。不要加蛋，不要加肉。外婆说，加了就是另一碗面了。</p><p>上一篇：腌笃鲜 · 下一篇：青团</p>`,
    ),
  },
  {
    name: 'zh-tw-forum-keyboard',
    label: 'ok',
    why: 'a thread of a board in Taiwan',
    html: forum(
      { lang: 'zh-TW', name: '軸心論壇', menu: ['看板', '搜尋', '註冊', '登入'], footer: '本站內容為使用者發表' },
      '[心得] 換了靜音軸之後',
      `<div class="post"><b>tactile_tw</b> #1<div class="content"><p>辦公室同事抗議了三次，終於把青軸收起來。現在用的是35g靜音紅，打起來像在按豆腐，但是不吵。</p><p>優點：半夜也能打字。缺點：少了回饋感，錯字變多。</p></div></div><div class="post"><b>阿澤</b> #2<div class="content">可以試試靜音茶，有一點段落。</div></div><div class="post"><b>tactile_tw</b> #3<div class="content">已下單，感謝！</div></div>`,
    ),
  },
  {
    name: 'ko-naver-like-post',
    label: 'ok',
    why: 'a Korean blog post',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>통영 2박 3일, 뚜벅이 여행 : 느린걸음 블로그</title><meta property="og:type" content="article"></head><body><div id="header"><a href="/">느린걸음</a> <a href="/login">로그인</a> <a href="#">이웃추가</a></div><div class="se-viewer"><div class="se-title-text"><h3>통영 2박 3일, 뚜벅이 여행</h3></div><p>2025. 4. 28. 21:07</p><div class="se-main-container"><p>버스 터미널에 내리니 바다 냄새가 먼저 났다. 첫날은 동피랑에 올라 벽화를 보고, 내려와 중앙시장에서 충무김밥을 먹었다.</p><p>둘째 날은 욕지도행 배를 탔다. 한 시간 남짓, 갈매기 반 사람 반. 고구마 도넛이 정말 맛있으니 꼭 두 개 사시길.</p><p>숙소는 항구 앞 게스트하우스였고, 1박에 3만 5천 원. 아침에 뱃고동 소리에 깨는 것만 빼면 완벽했다.</p></div><div>공감 42 · 댓글 8 · #통영 #뚜벅이여행</div></div><div id="footer">이 블로그의 다른 글: 군산 시간여행, 목포 반나절</div></body></html>`,
  },
  {
    name: 'ko-news-mill-library',
    label: 'ok',
    why: 'Korean news',
    html: daily(
      {
        lang: 'ko',
        name: '남도일보',
        menu: ['정치', '사회', '문화', '구독', '로그인'],
        footer: '청소년보호정책 · 개인정보처리방침 · 무단전재 및 재배포 금지',
      },
      '방앗간에서 책을 읽다',
      `<article><h1>방앗간에서 책을 읽다</h1><p>입력 2025.03.02 09:00 · 수정 2025.03.02 11:12 · 김소라 기자</p>${paragraphs('korean', 2)}</article>`,
    ),
  },
  {
    name: 'tr-news-pazar',
    label: 'ok',
    why: 'Turkish news',
    html: daily(
      {
        lang: 'tr',
        name: 'Ege Postası',
        menu: ['Gündem', 'Ekonomi', 'Spor', 'Giriş yap', 'Abone ol'],
        footer: 'Künye · Çerez politikası · KVKK',
        extras: oneTrust('Size daha iyi hizmet verebilmek için çerezler kullanıyoruz.', 'Kabul et', 'Reddet'),
      },
      'Seferihisar’da pazar yeri yenilendi',
      `<article><h1>Seferihisar’da pazar yeri yenilendi</h1><p>12 Nisan 2025 · Okuma süresi 2 dk</p><p>Yüz yıllık çınarın altındaki pazar yeri, sekiz ay süren çalışmanın ardından pazar sabahı yeniden kuruldu. Üreticiler bu kez yağmurdan ahşap bir çatıyla korunuyor.</p><p>Mandalina, kekik ve ev tarhanası satan Hatice Demir, “Annemle geldiğim köşeyi geri aldım,” diyor.</p><p>Belediye, tezgâh kirasının iki yıl artmayacağını duyurdu. Plastik poşet yasak; filesini getirmeyene bez torba veriliyor.</p></article>`,
    ),
  },
  {
    name: 'cs-forum-houby',
    label: 'ok',
    why: 'a Czech thread about mushrooms',
    html: forum(
      { lang: 'cs', name: 'Houbařské fórum', menu: ['Hledat', 'Registrace', 'Přihlásit se'], footer: 'Běží na phpBB' },
      'Rostou už v Brdech?',
      `<div class="post"><b>hribek</b><div class="content">Byl někdo o víkendu? Po těch deštích bych čekal aspoň babky.</div></div><div class="post"><b>Květa</b><div class="content">V sobotu u Padrťských rybníků: dvanáct hřibů, většina zdravá, a plný košík lišek. Klíšťat ještě víc.</div></div><div class="post"><b>hribek</b><div class="content">Díky, jedu hned ráno!</div></div>`,
    ),
  },
  {
    name: 'sv-guide-skarvning',
    label: 'ok',
    why: 'Swedish instructions of an authority',
    html: authority(
      {
        lang: 'sv',
        name: 'Sjöfartsmyndigheten',
        menu: ['Båtliv', 'Tillstånd', 'Om oss', 'Mina sidor'],
        footer: 'Om webbplatsen · Tillgänglighet · Kakor',
      },
      'Lägga till i naturhamn',
      `<h1>Lägga till i naturhamn</h1><p>Enligt allemansrätten får du ligga i en naturhamn ett par dygn, så länge du inte stör någon som bor där.</p><ul><li>Håll avstånd till bryggor och tomter.</li><li>Visa hänsyn till fågelskydd: mellan 1 april och 15 augusti får man på vissa öar inte gå i land.</li><li>Töm aldrig toaletten i vattnet. Det är förbjudet och kan ge böter.</li></ul><p>Elda inte direkt på berghällen, den spricker.</p>`,
    ),
  },
  {
    name: 'da-opskrift-rugbrod',
    label: 'ok',
    why: 'a Danish recipe',
    html: wordpress(
      {
        lang: 'da-DK',
        name: 'Surdej & Smør',
        menu: ['Opskrifter', 'Om', 'Nyhedsbrev'],
        footer: '© Surdej & Smør',
        extras: complianz('Vi bruger cookies', 'Du bestemmer selv over dine data.', 'Tillad alle', 'Afvis'),
      },
      'Rugbrød uden ælten',
      `<h1>Rugbrød uden ælten</h1><p>Rør om aftenen, bag om morgenen. Det er hele hemmeligheden.</p><h2>Det skal du bruge</h2><ul><li>3 dl surdej</li><li>500 g rugmel</li><li>300 g knækkede rugkerner</li><li>6 dl vand, 1 spsk salt, lidt mørk sirup</li></ul><h2>Sådan gør du</h2><p>Rør alt sammen, tag 3 dl fra til næste gang og lad dejen stå natten over i formen. Bag ved 170 grader i halvanden time. Vent med at skære til næste dag, også selv om det er svært.</p>`,
    ),
  },
  {
    name: 'ar-news-souq',
    label: 'ok',
    why: 'Arabic news, written from right to left',
    html: daily(
      {
        lang: 'ar',
        dir: 'rtl',
        name: 'صدى المدينة',
        menu: ['الرئيسية', 'محليات', 'ثقافة', 'تسجيل الدخول'],
        footer: 'جميع الحقوق محفوظة © ٢٠٢٥',
        aside: '<h3>الأكثر قراءة</h3><ul><li>مواعيد القطار الجديد</li></ul>',
      },
      'السوق القديم يفتح أبوابه',
      `<article><h1>السوق القديم يفتح أبوابه</h1><p>١٢ مارس ٢٠٢٥</p>${paragraphs('arabic', 2)}</article>`,
    ),
  },
  {
    name: 'id-docs-instalasi',
    label: 'ok',
    why: 'an Indonesian manual',
    html: manual(
      {
        lang: 'id',
        name: 'Warung Kasir',
        menu: ['Dokumentasi', 'Blog', 'GitHub'],
        footer: 'Hak cipta © 2025',
        aside: '<ul><li>Pengenalan</li><li>Instalasi</li><li>Cetak struk</li></ul>',
      },
      'Instalasi',
      `<h1>Instalasi</h1><p>Warung Kasir berjalan di komputer apa pun yang memiliki PHP 8.2. Unduh berkas zip, ekstrak ke folder web, lalu buka alamatnya di peramban.</p><pre><code>php artisan migrate --seed</code></pre><p>Buat kata sandi untuk pemilik toko pada langkah pertama. Setelah itu tambahkan barang satu per satu atau impor dari berkas CSV.</p><p>Ada kesalahan pada halaman ini? Sunting di GitHub.</p>`,
    ),
  },
];
