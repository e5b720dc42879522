// Whole pages under banners, boxes, meters, dialogs and other things that want something.
import type { GradedPage } from '../types.ts';
import { newsPage, nextPage, shopPage, staticPage, wordpressPage } from './site-software.ts';

export const underNags: readonly GradedPage[] = [
  {
    name: 'danish-article-under-consent-dialog',
    label: 'ok',
    why: 'a consent dialog lies over the whole text',
    html: newsPage(
      {
        lang: 'da',
        name: 'Midtfynsk Avis',
        menu: ['Nyheder', 'Erhverv', 'Kultur', 'Log ind', 'Bliv abonnent'],
        footer: 'Midtfynsk Avis A/S',
        after:
          '<div id="consent" role="dialog" style="position:fixed;bottom:0;left:0;right:0;background:#fff;border-top:2px solid #333;padding:16px"><h2>Vi respekterer dit privatliv</h2><p>Vi og vores 88 partnere bruger cookies til at huske dine valg, måle trafik og vise annoncer.</p><button>Acceptér alle</button> <button>Kun nødvendige</button></div>',
      },
      'Mejeriet i Ringe får nyt liv som kulturhus',
      `<h1>Mejeriet i Ringe får nyt liv som kulturhus</h1><p>De hvide fliser bliver siddende, og det gør lugten af kærnemælk nok også. Til foråret åbner det gamle andelsmejeri med scene, værksted og café.</p><p>Kommunen betaler taget, en fond betaler resten, og 70 frivillige har siden august fyldt 41 containere.</p><p>– Min farfar afleverede mælk her hver morgen. Nu skal mit barnebarn spille trommer i ostelageret, siger formanden, Bent Skov.</p><p>Det første arrangement bliver fællesspisning den 3. april. Billetter sælges hos boghandleren.</p>`,
    ),
  },
  {
    name: 'metered-notice-whole-text-american',
    label: 'ok',
    why: 'a meter says that one free article is left; the text is whole',
    html: newsPage(
      {
        lang: 'en',
        name: 'Tri-County Call',
        menu: ['News', 'Sports', 'Obituaries', 'Log In', 'Subscribe'],
        footer: '© Tri-County Call',
        after:
          '<div class="meter-bar" style="position:fixed;bottom:0;width:100%;background:#fffbe6">This is your last free article this month. <a href="#">Subscribe for $1</a> or <a href="#">log in</a>.</div>',
      },
      'Covered bridge reopens after two years',
      `<h1>Covered bridge reopens after two years</h1><p>The first vehicle across the Hollis bridge on Saturday was a hay wagon, as it had been in 1871. The second was a fire engine, which the old deck could not have carried.</p><p>Crews replaced eleven floor beams and the whole of the upstream truss, in white oak from a single woodlot in Peru township. The state paid $2.1 million of the $2.6 million; the rest came from bake sales, a bequest and a quilt.</p><p>“They said it’d be cheaper to pour concrete, and it would’ve been,” said road commissioner Gail Stroud. “Nobody proposes on concrete.”</p><p>The posted limit is eight tons. Horses are asked to walk.</p>`,
    ),
  },
  {
    name: 'newsletter-popup-italian-food-blog',
    label: 'ok',
    why: 'a pop-up over a blog’s recipe',
    html: wordpressPage(
      {
        lang: 'it',
        name: 'Un cucchiaio di più',
        menu: ['Primi', 'Dolci', 'Chi sono', 'Accedi'],
        footer: 'Cookie policy',
        after:
          '<div class="popup" style="position:fixed;top:20%;left:20%;background:#fff;padding:40px;box-shadow:0 0 40px #000"><h3>Non perderti nessuna ricetta!</h3><p>Iscriviti alla newsletter e ricevi l’ebook gratuito</p><input type="email" placeholder="La tua email"><button>Iscrivimi</button><button>×</button></div>',
      },
      'Pasta e ceci della nonna',
      `<h1>Pasta e ceci della nonna</h1><p>Si comincia la sera prima, con i ceci a bagno e un pizzico di bicarbonato. Il giorno dopo si cuociono due ore con rosmarino e uno spicchio d’aglio in camicia.</p><p>Un terzo dei ceci si passa al setaccio: è questo che rende cremosa la minestra, non la panna. Si aggiungono i ditalini e si spegne un minuto prima.</p><p>Riposa dieci minuti, olio crudo, pepe. Il giorno dopo è ancora più buona.</p><h2>Commenti</h2><p>I commenti sono chiusi.</p>`,
    ),
  },
  {
    name: 'old-browser-bar-over-article-dutch',
    label: 'ok',
    why: 'a bar about an old browser over a whole article',
    html: newsPage(
      {
        lang: 'nl',
        name: 'Polderkrant',
        menu: ['Nieuws', 'Sport', 'Agenda', 'Inloggen'],
        footer: 'Polderkrant',
        head: '<!-- v7 -->',
        after:
          '<div style="background:#fee;position:absolute;top:0">Je gebruikt een verouderde browser. Sommige onderdelen van deze site werken mogelijk niet. <a href="#">Update je browser</a></div>',
      },
      'Gemaal draait weer op stoom',
      `<h1>Gemaal draait weer op stoom</h1><p>Eén keer per jaar gaat de ketel van het gemaal aan, en dan ruikt het dorp naar kolen. Zaterdag stonden er vierhonderd mensen op de dijk.</p><p>Machinist Kees de Wit (79) stookte al om vier uur ’s nachts. “Je moet haar langzaam wakker maken, anders krijg je ruzie.”</p><p>De pompen sloegen in een uur zestigduizend kuub water uit, precies genoeg om de sloten van de hele polder een duim te laten zakken.</p>`,
    ),
  },
  {
    name: 'adblock-plea-polite-polish',
    label: 'ok',
    why: 'a polite request about a filter above the text',
    html: wordpressPage(
      { lang: 'pl', name: 'Na szlaku', menu: ['Tatry', 'Bieszczady', 'Sprzęt', 'Zaloguj się'], footer: '© Na szlaku' },
      'Z Wetliny na Smerek w deszczu',
      `<div class="adb-info">Widzimy, że blokujesz reklamy. Rozumiemy! Jeśli lubisz nasze opisy, możesz postawić nam kawę.</div><h1>Z Wetliny na Smerek w deszczu</h1><p>Wyszliśmy o siódmej, prognoza obiecywała okno pogodowe do południa. Okno było małe i ktoś zapomniał je otworzyć.</p><p>Czerwony szlak jest śliski od buka w górę, na grzbiecie wieje, ale wtedy na pół minuty rozsuwa się wszystko i widać Tarnicę. Dla tej połowy minuty warto.</p><p>Czas: 5 godz. 40 min, podejście 760 m. Schronisko było zamknięte z powodu awarii wody, herbatę mieliśmy własną.</p>`,
    ),
  },
  {
    name: 'region-chooser-over-product',
    label: 'ok',
    why: 'a box proposes another country’s shop over a whole product page',
    html: shopPage(
      {
        lang: 'en',
        name: 'Nordwool',
        menu: ['Women', 'Men', 'Yarn', 'Account', 'Bag (0)'],
        footer: '© Nordwool',
        after:
          '<div role="dialog" class="geo"><p>It looks like you’re in the United States. Some products are not available in your region.</p><button>Go to US store</button><button>Stay here</button></div>',
      },
      'Fisherman sweater, undyed',
      `<h1>Fisherman sweater, undyed</h1><p class="price">€ 149</p><p>Knitted in Portugal from the wool of Faroese sheep, which is oily enough to shed a shower. Dry flat; do not bleach; air it instead of washing it.</p><table><tr><th>Size</th><td>S</td><td>M</td><td>L</td></tr><tr><th>Chest, cm</th><td>102</td><td>108</td><td>114</td></tr></table><button>Add to bag</button><h2>Reviews (2)</h2><p>“Scratchy in the right way.” ★★★★★</p><p>“Sleeves are long.” ★★★★</p>`,
    ),
  },
  {
    name: 'app-banner-over-indonesian-recipe',
    label: 'ok',
    why: 'a banner for the app over a whole recipe',
    html: nextPage(
      {
        lang: 'id',
        name: 'Dapur Kita',
        menu: ['Resep', 'Video', 'Masuk'],
        footer: '© Dapur Kita',
        after: '<div class="smart-banner">Lebih nyaman di aplikasi! <a href="#">Buka di Aplikasi</a> <button>Nanti saja</button></div>',
      },
      'Sayur lodeh',
      `<h1>Sayur lodeh</h1><p>Rebus santan encer dengan bumbu halus, lengkuas, dan daun salam. Masukkan labu siam, kacang panjang, terung, lalu tempe semangit secukupnya.</p><p>Setelah sayuran empuk, tuang santan kental dan aduk perlahan supaya tidak pecah. Sajikan dengan lontong dan sambal terasi.</p><p>Untuk 6 orang, 45 menit.</p>`,
    ),
  },
  {
    name: 'login-box-in-sidebar-of-old-portal',
    label: 'ok',
    why: 'an old portal with a form for members beside the text, in Romanian',
    html: `<!DOCTYPE html><html lang="ro"><head><meta charset="utf-8"><title>Radioamatori.example - Antenă dipol pentru 20 m</title></head><body><table width="960"><tr><td width="180" valign="top"><b>Autentificare</b><form><input name="u" placeholder="Utilizator"><input type="password" name="p" placeholder="Parola"><input type="submit" value="Intră"></form><a href="#">Ai uitat parola?</a><br><a href="#">Cont nou</a></td><td valign="top"><h1>Antenă dipol pentru 20 m</h1><p>Lungimea totală este 142,5 împărțit la frecvența în MHz: pentru 14,150 MHz rezultă 10,07 m, deci câte 5,03 m pe braț. Tăiați cu 15 cm mai mult și scurtați după măsurătoare.</p><p>Balunul 1:1 se face din 10 spire de cablu RG58 pe un tor de ferită. Suspendați antena la cel puțin 7 m; mai jos radiază mai mult în sus.</p><p>Cu 100 W am lucrat Brazilia din prima seară.</p></td></tr></table></body></html>`,
  },
  {
    name: 'comments-for-members-only-hungarian',
    label: 'ok',
    why: 'only the comments want a login',
    html: wordpressPage(
      { lang: 'hu', name: 'Vasutas napló', menu: ['Főoldal', 'Mozdonyok', 'Pályák', 'Belépés'], footer: 'WordPress' },
      'Utolsó vonat Kunszentmiklósra',
      `<h1>Utolsó vonat Kunszentmiklósra</h1><p>Tizenegyen ültünk az utolsó menetrend szerinti motorkocsin, ebből kilencen fényképezőgéppel. A kalauz mindenkinek adott jegyet, az is kérte, akinek bérlete volt.</p><p>Az állomásokon virágot tettek a lépcsőre. A végállomáson a vezető hosszan dudált, aztán leállította a motort, és csak a tücskök hallatszottak.</p><div id="comments"><h3>Hozzászólások</h3><p>Hozzászólás írásához be kell jelentkezni. Még nincs hozzászólás.</p></div>`,
    ),
  },
  {
    name: 'site-in-maintenance-soon-bar-greek',
    label: 'ok',
    why: 'a bar announces works for the night over a whole page',
    html: wordpressPage(
      { lang: 'el', name: 'Δήμος Αγίου Νικολάου', menu: ['Δήμος', 'Υπηρεσίες', 'Νέα', 'Σύνδεση'], footer: 'Δήμος Αγίου Νικολάου' },
      'Πρόγραμμα αποκομιδής ανακύκλωσης',
      `<div class="bar">Λόγω προγραμματισμένης συντήρησης οι ηλεκτρονικές υπηρεσίες δεν θα είναι διαθέσιμες την Τετάρτη 00:00–04:00.</div><h1>Πρόγραμμα αποκομιδής ανακύκλωσης</h1><p>Οι μπλε κάδοι αδειάζουν κάθε Δευτέρα και Πέμπτη στο κέντρο, κάθε Τρίτη στα χωριά του κάμπου και κάθε Παρασκευή στα ορεινά.</p><p>Ογκώδη αντικείμενα παραλαμβάνονται μετά από συνεννόηση στο 28410 00000. Μην αφήνετε ηλεκτρικές συσκευές στο πεζοδρόμιο· υπάρχει ειδικός χώρος δίπλα στο δημοτικό στάδιο.</p>`,
    ),
  },
  {
    name: 'donation-interstitial-german-encyclopedia',
    label: 'ok',
    why: 'an appeal fills the first screen; the article follows',
    html: `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Zeidlerei – Freies Lexikon</title></head><body><div style="height:500px;background:#ffe;padding:30px"><h2>Bitte nicht weiterscrollen!</h2><p>Wenn alle, die das jetzt lesen, drei Euro spenden würden, wäre unsere Kampagne in einer Stunde vorbei.</p><button>5 €</button><button>20 €</button><button>Vielleicht später</button></div><h1>Zeidlerei</h1><p>Die <b>Zeidlerei</b> war das gewerbsmäßige Sammeln von Honig wilder Bienen. Anders als der Imker hielt der Zeidler seine Bienen nicht in Körben, sondern in künstlichen Höhlungen alter Bäume, in etwa sechs Metern Höhe.</p><p>Im Nürnberger Reichswald bildeten die Zeidler seit dem 14. Jahrhundert eine Zunft mit eigenem Gericht. Sie durften eine Armbrust führen und trugen grüne Tracht.</p></body></html>`,
  },
  {
    name: 'age-note-in-footer-wine-shop-french',
    label: 'ok',
    why: 'a merchant of wine with the law’s sentence in the footer',
    html: shopPage(
      {
        lang: 'fr',
        name: 'Cave des Halles',
        menu: ['Rouges', 'Blancs', 'Mon compte', 'Panier'],
        footer:
          'L’abus d’alcool est dangereux pour la santé. La vente d’alcool est interdite aux mineurs de moins de 18 ans : une pièce d’identité pourra être exigée.',
      },
      'Chinon « Les Gravières » 2022',
      `<h1>Chinon « Les Gravières » 2022</h1><p class="price">11,50 € la bouteille</p><p>Cabernet franc sur sables et graviers, vendangé à la main, cuvaison courte. Fruits rouges, un rien de violette, des tanins fins : à servir à 15 °C avec une rillette ou un saumon de Loire.</p><p>À boire jusqu’en 2027. 12,5 % vol.</p><button>Ajouter au panier</button>`,
    ),
  },
  {
    name: 'consent-placeholder-for-embedded-video',
    label: 'ok',
    why: 'a German article whose embedded video waits for consent',
    html: newsPage(
      { lang: 'de', name: 'Küstenblatt', menu: ['Region', 'Sport', 'Wetter', 'Anmelden'], footer: 'Impressum' },
      'Wal vor Spiekeroog: Retter schieben drei Stunden',
      `<h1>Wal vor Spiekeroog: Retter schieben drei Stunden</h1><p>Mit nassen Bettlaken und viel Geduld haben Helfer am Sonntag einen jungen Zwergwal zurück ins Fahrwasser gebracht.</p><div class="embed-consent"><h3>Empfohlener externer Inhalt</h3><p>An dieser Stelle finden Sie einen externen Inhalt von ViewTube. Um ihn anzuzeigen, ist Ihre Zustimmung erforderlich.</p><button>Inhalt laden</button></div><p>Das Tier war bei Hochwasser in einen Priel geraten. „Wir haben ihn feucht gehalten und auf die Flut gewartet“, sagt Inselwart Hinrich Janssen. Um 17.20 Uhr schwamm es los.</p><p>Fachleute der Seehundstation beobachten nun, ob es den Weg in tieferes Wasser findet.</p>`,
    ),
  },
  {
    name: 'read-more-button-text-in-place',
    label: 'ok',
    why: 'a text cut by style only, with a button that unfolds it, in Portuguese',
    html: staticPage(
      {
        lang: 'pt',
        name: 'Rota do Azulejo',
        menu: ['Percursos', 'Mapa', 'Entrar'],
        footer: 'Lisboa',
        head: '<style>.t{max-height:120px;overflow:hidden}</style>',
      },
      'Fábrica Viúva Lamego',
      `<h1>Fábrica Viúva Lamego</h1><div class="t"><p>A fachada do Intendente é de 1865 e foi pintada à mão por Ferreira das Tabuletas. Dois macacos seguram uma faixa, um chinês fuma, e ninguém sabe ao certo porquê.</p><p>A olaria começou por fazer vasos vermelhos e faiança branca; só no fim do século se dedicou ao azulejo. Quando a estação de metro abriu, em 1966, os painéis de Maria Keil saíram destes fornos.</p><p>Hoje a loja fica no rés-do-chão. A fábrica mudou-se para Sintra em 1992.</p></div><button>Continuar a ler</button>`,
    ),
  },
  {
    name: 'scholarly-abstract-with-pdf-gate',
    label: 'ok',
    why: 'a journal’s landing page in Spanish: abstract, keywords and references are all it ever shows; the file is for downloading',
    html: `<!DOCTYPE html><html lang="es"><head><meta charset="utf-8"><title>Las ferias de ganado en Tierra de Campos, 1850-1936 | Revista de Historia Rural</title><meta name="generator" content="Open Journal Systems 3.3.0.14"></head><body class="pkp_page_article pkp_op_view"><header><a href="/">Revista de Historia Rural</a> <a href="/user/register">Registrarse</a> <a href="/login">Entrar</a></header><main><h1>Las ferias de ganado en Tierra de Campos, 1850-1936</h1><ul><li>Elena Abad, Universidad del Norte</li></ul><section><h2>Resumen</h2><p>A partir de los libros de arbitrios de nueve municipios se reconstruye el volumen de las ferias de mulas y bueyes. Se muestra que el ferrocarril no las hizo desaparecer, sino que las concentró en tres plazas, y que la caída definitiva llegó con la mecanización y no con la guerra.</p></section><section><h2>Palabras clave</h2><p>ferias, ganado, ferrocarril, Castilla</p></section><a class="obj_galley_link pdf" href="#">PDF</a><section><h2>Citas</h2><p>Garrabou, R. (1985). Historia agraria de la España contemporánea.</p></section></main></body></html>`,
  },
  {
    name: 'locked-chapters-free-first-chapter',
    label: 'ok',
    why: 'the first chapter of a Korean web novel is free; the list of the others shows locks',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>등대지기의 편지 1화</title></head><body><header><a href="/">글숲</a> <a href="/login">로그인</a></header><article><h1>1화. 첫 번째 편지</h1><p>등대에 불이 들어오는 시간은 해 진 뒤 십오 분이었다. 수진은 그 십오 분 동안 우편함을 열지 않기로 했다.</p><p>편지는 늘 같은 봉투에 담겨 왔다. 보내는 사람 칸은 비어 있고, 우표는 이미 발행이 끝난 것이었다. 소금기 때문에 풀이 잘 떨어졌다.</p><p>“오늘도 왔네.” 배를 대던 영감이 말했다. 수진은 대답 대신 계단을 세었다. 백열두 개. 어제는 분명히 백열세 개였다.</p></article><ul class="episodes"><li>1화 무료</li><li>2화 🔒 이용권 필요</li><li>3화 🔒 이용권 필요</li></ul></body></html>`,
  },
];
