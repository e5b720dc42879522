// Whole articles whose subject is what goes wrong on the web: checks, bans, missing pages, passwords, outages, cookies.
import type { GradedPage } from '../types.ts';
import { newsPage, nextPage, staticPage, wordpressPage } from './site-software.ts';

export const storiesOfTrouble: readonly GradedPage[] = [
  {
    name: 'essay-click-all-the-buses',
    label: 'ok',
    why: 'a column about puzzles with traffic lights',
    html: newsPage(
      { lang: 'en', name: 'The Quarterly Grumble', menu: ['Columns', 'Books', 'Letters', 'Sign in'], footer: '© The Quarterly Grumble' },
      'Are you human? Prove it',
      `<h1>Are you human? Prove it</h1><p class="byline">Wilf Arkwright</p><p>“Select all squares with buses.” I have lived sixty-one years without needing to say whether the mirror of a bus is a bus, and now a pharmacy wants to know before it will tell me when it shuts.</p><p>My daughter, who writes software, says that nobody looks at the answers any more. The machine watches how your hand moves the mouse: too straight and you are a robot, too wobbly and you are a drunk robot. I asked what happens to people who have no hand to move. She went quiet.</p><p>The first of these puzzles, in the late nineties, was a bent word on a yellow ground. It worked because computers couldn’t read. Today they read better than I do, so the test has turned inside out: the only creature that fails to find the bus is the customer.</p><p>I bought my tablets from the shop in the high street. The lady there asked me for nothing but four pounds twenty.</p>`,
    ),
  },
  {
    name: 'german-report-pur-abo-ruling',
    label: 'ok',
    why: 'a German report on pay-or-consent, free to read',
    html: newsPage(
      {
        lang: 'de',
        name: 'Netzrundschau',
        menu: ['Politik', 'Recht', 'Technik', 'Anmelden', 'Abo'],
        footer: 'Impressum · Datenschutz · Cookie-Einstellungen',
      },
      'Zustimmen oder zahlen: Datenschützer rügen Pur-Abos',
      `<h1>Zustimmen oder zahlen: Datenschützer rügen Pur-Abos</h1><p>Wer eine Nachrichtenseite öffnet, sieht seit einigen Jahren oft zuerst zwei Kästen: links „Akzeptieren und weiter“, rechts „Abonnieren“. Der Europäische Datenschutzausschuss hält das bei großen Plattformen in den meisten Fällen für unzulässig.</p><p>Eine Einwilligung sei nur freiwillig, heißt es in der Stellungnahme, wenn es eine gleichwertige Alternative ohne Gebühr gebe, etwa mit Werbung, die nicht auf dem Verhalten beruht. Die Verlage widersprechen: Ohne Tracking sinke der Erlös je Aufruf um mehr als die Hälfte.</p><p>In einer Stichprobe von 341 Seiten fanden Forscher der TU Wien 13 Anbieter, deren Inhalte ohne Zustimmung vollständig verborgen bleiben. Der Preis lag im Mittel bei 3,34 Euro im Monat.</p><p>Ob das Modell auch kleinen Zeitungen untersagt wird, soll im Winter entschieden werden.</p>`,
    ),
  },
  {
    name: 'french-history-of-error-404',
    label: 'ok',
    why: 'a French piece on the most famous status, with it in the title',
    html: wordpressPage(
      {
        lang: 'fr',
        name: 'Petites histoires du réseau',
        menu: ['Accueil', 'Archives', 'À propos', 'Contact'],
        footer: 'Fièrement propulsé par WordPress',
      },
      'Erreur 404 : page introuvable',
      `<h1>Erreur 404 : page introuvable</h1><p>Non, vous ne vous êtes pas trompé d’adresse : c’est bien le sujet de ce billet. D’où vient ce nombre que tout le monde connaît ?</p><p>La légende veut qu’au CERN la base de données du Web ait occupé la salle 404, et qu’on y ait cherché en vain des fichiers mal nommés. Robert Cailliau, qui était là, l’a démentie plusieurs fois : la salle n’a jamais existé, et les codes ont été distribués par dizaines, à la façon du FTP.</p><p>Le premier 4 désigne une faute du client, le zéro une erreur générale de syntaxe ou d’adresse, le dernier 4 n’est que le rang dans la liste. Voilà tout.</p><p>Restent les pages elles-mêmes, devenues un petit genre littéraire : une mairie bretonne y montre ses goélands, un musée y expose un cadre vide.</p><p class="post-tags">Étiquettes : 404, HTTP, légendes</p>`,
    ),
  },
  {
    name: 'spanish-blackout-of-bank-app',
    label: 'ok',
    why: 'a Spanish report of an outage that quotes the error',
    html: newsPage(
      {
        lang: 'es',
        name: 'Diario de Levante Norte',
        menu: ['Comarcas', 'Economía', 'Deportes', 'Iniciar sesión'],
        footer: '© Diario de Levante Norte',
      },
      '«Servicio no disponible»: la banca en línea cae en día de nóminas',
      `<h1>«Servicio no disponible»: la banca en línea cae en día de nóminas</h1><p>Miles de clientes se encontraron este viernes con el mismo mensaje al abrir la aplicación: «Error 503. Estamos realizando tareas de mantenimiento, inténtelo más tarde». Eran las 8.14 y las nóminas acababan de llegar.</p><p>La entidad atribuye la caída a la actualización de un certificado y niega que se trate de un ataque. El servicio se restableció en los cajeros a las 11.30 y en la aplicación a las 13.05.</p><p>«He tenido que dejar la compra en la caja», cuenta Amparo Ferrer, vecina de Burriana. La asociación de consumidores recuerda que los afectados pueden reclamar los recargos por pagos devueltos.</p><p>Es la tercera interrupción del año. En marzo, un fallo impidió iniciar sesión durante seis horas.</p>`,
    ),
  },
  {
    name: 'polish-interview-about-account-ban',
    label: 'ok',
    why: 'a Polish interview with a baker whose account was closed',
    html: newsPage(
      { lang: 'pl', name: 'Głos Podlasia', menu: ['Region', 'Kultura', 'Rozmowy', 'Zaloguj'], footer: 'Wydawca: Głos Podlasia' },
      '„Twoje konto zostało zawieszone”. Jak piekarnia straciła klientów',
      `<h1>„Twoje konto zostało zawieszone”. Jak piekarnia straciła klientów</h1><p><b>Co pani zobaczyła rano?</b></p><p>Jedno zdanie: konto zostało zawieszone za naruszenie standardów społeczności. Jedenaście lat zdjęć chleba, cztery tysiące obserwujących.</p><p><b>Wiadomo, co naruszyło standardy?</b></p><p>Podejrzewam drożdżówki. Automat uznał, że to nie drożdżówki. Śmieję się teraz, ale w sierpniu sprzedaż spadła o jedną trzecią.</p><p><b>Udało się odwołać?</b></p><p>Formularz prosił o zalogowanie, a nie można się zalogować na zawieszone konto. Pomógł dopiero list do rzecznika konsumentów. Po czterdziestu dniach wszystko wróciło, bez słowa przeprosin.</p><p><b>I co dalej?</b></p><p>Założyliśmy zwykłą stronę. I tablicę kredową przed wejściem, jej nikt nie zawiesi.</p>`,
    ),
  },
  {
    name: 'japanese-column-forgotten-password',
    label: 'ok',
    why: 'a Japanese column about passwords',
    html: newsPage(
      { lang: 'ja', name: '川上新聞', menu: ['ニュース', '暮らし', '読者の声', 'ログイン'], footer: '© 川上新聞社' },
      'パスワードを忘れた方はこちら',
      `<h1>【窓辺】パスワードを忘れた方はこちら</h1><p>母の遺した手帳の最後の頁に、十七の言葉が並んでいた。犬の名、生まれた町の番地、父と初めて行った喫茶店。どれも後ろに数字が付いている。</p><p>しばらく眺めて、ログインのための覚え書きだと分かった。銀行、生協、写真の保存先。「ユーザー名またはパスワードが正しくありません」と三度出て、アカウントは一時的にロックされた。</p><p>翌朝、犬の名の最初の一文字を大文字にしてみた。写真が開いた。四千枚のうち三千枚ほどは、庭の同じ柿の木だった。春の芽、夏の葉、秋の実、雪。</p><p>鍵は、開けるためより、覚えておくためにあったのかもしれない。</p>`,
    ),
  },
  {
    name: 'korean-report-real-name-verification',
    label: 'ok',
    why: 'a Korean report on verification and macro tickets',
    html: newsPage(
      { lang: 'ko', name: '남강일보', menu: ['사회', '경제', '문화', '로그인', '회원가입'], footer: '무단전재 및 재배포 금지' },
      '“접속자가 많아 대기 중입니다”… 매크로에 밀린 팬들',
      `<h1>“접속자가 많아 대기 중입니다”… 매크로에 밀린 팬들</h1><p>지난 토요일 오후 8시, 예매 창이 열리자마자 대기 순번은 14만 번을 넘었다. 대학생 이모(22) 씨가 받은 화면에는 ‘비정상적인 접근이 감지되었습니다’라는 안내만 남았다.</p><p>예매처는 자동입력 방지문자와 본인인증을 강화했다고 밝혔지만, 중고 거래 앱에는 20분 뒤 정가의 네 배에 표가 올라왔다.</p><p>경찰은 매크로 프로그램을 판매한 일당 세 명을 입건했다. 이들은 문자 인식 프로그램으로 보안문자를 평균 0.8초 만에 풀었다고 진술했다.</p><p>문화체육관광부는 암표 신고 포상금을 내년부터 올릴 계획이다.</p>`,
    ),
  },
  {
    name: 'russian-feature-on-vanished-sites',
    label: 'ok',
    why: 'a Russian feature about sites that no longer open',
    html: newsPage(
      { lang: 'ru', name: 'Северный хронограф', menu: ['Истории', 'Люди', 'Фото', 'Войти'], footer: 'Северный хронограф, 12+' },
      'Страница не найдена. Куда делись домашние сайты нулевых',
      `<h1>Страница не найдена. Куда делись домашние сайты нулевых</h1><p>У Виктора Лапина из Котласа был сайт о речных буксирах: триста фотографий, гостевая книга, счётчик. В 2014 году хостинг закрылся, и по старому адресу много лет висело «Домен продаётся».</p><p>«Я не расстроился, — говорит он. — Расстроился, когда понял, что копии нет и у меня».</p><p>По подсчётам архивистов, из ссылок, стоявших в статьях 2005 года, сегодня открывается меньше трети. Остальные отвечают ошибкой 404, просят войти или показывают рекламу.</p><p>Часть буксиров вернулась: студентка из Вологды нашла их в веб-архиве и собрала заново. Не хватает сорока снимков и всех комментариев.</p>`,
    ),
  },
  {
    name: 'chinese-explainer-on-slider-checks',
    label: 'ok',
    why: 'a Chinese explainer of how slider puzzles judge the hand',
    html: newsPage(
      { lang: 'zh-CN', name: '科普周刊', menu: ['首页', '数码', '健康', '登录', '注册'], footer: '京ICP备00000000号' },
      '“请完成安全验证”：滑块到底在看什么',
      `<h1>“请完成安全验证”：滑块到底在看什么</h1><p>把拼图拖到缺口，谁都会。可是验证系统关心的不只是你有没有对准，而是你怎么对准的。</p><p>人的手会先快后慢，接近缺口时常常越过一点再退回来；早期的脚本则是匀速直线，一眼就露馅。后来程序学会了模仿抖动，系统便转而检查浏览器环境：字体、显卡、时区是否互相矛盾。</p><p>一位工程师告诉记者，他们真正想要的并不是拦住所有机器，而是让每次访问的成本高一点。“打码平台一千次只要几块钱，我们就把难度提到不划算为止。”</p><p>被误伤的用户怎么办？她的回答是：换个网络，或者过几分钟再试。</p>`,
    ),
  },
  {
    name: 'arabic-article-on-site-blocking',
    label: 'ok',
    why: 'an Arabic article about blocked sites',
    html: newsPage(
      { lang: 'ar', dir: 'rtl', name: 'صحيفة المرفأ', menu: ['الرئيسية', 'سياسة', 'تقنية', 'تسجيل الدخول'], footer: 'جميع الحقوق محفوظة' },
      'تم حجب هذا الموقع: كيف يعيش الصحفيون مع الحجب',
      `<h1>«تم حجب هذا الموقع»: كيف يعيش الصحفيون مع الحجب</h1><p>تفتح ليلى متصفحها كل صباح على الرسالة نفسها: «عذرا، الوصول إلى هذا الموقع غير مسموح به». صحيفتها محجوبة منذ ست سنوات في البلد الذي تكتب عنه.</p><p>تقول إن القراء وجدوا طرقا كثيرة: نشرة بريدية، وقناة للرسائل، ونسخ ورقية يطبعها صاحب مكتبة في الحي القديم.</p><p>وأحصى مركز بحثي أكثر من خمسمئة موقع محجوب في المنطقة، ثلثها مواقع إخبارية. ولا يعرف أصحابها عادة أي جهة أصدرت القرار.</p><p>أما ليلى فتحتفظ بصورة من أول رسالة حجب، معلقة فوق مكتبها مثل شهادة.</p>`,
    ),
  },
  {
    name: 'dutch-blog-why-i-removed-the-cookie-wall',
    label: 'ok',
    why: 'a short Dutch weblog post on taking a banner away',
    html: staticPage(
      { lang: 'nl', name: 'Bytes & boterhammen', menu: ['Archief', 'Over mij'], footer: 'Geen cookies, geen tracking.' },
      'Waarom ik mijn cookiemuur heb gesloopt',
      `<h1>Waarom ik mijn cookiemuur heb gesloopt</h1><time>8 oktober 2024</time><p>Drie jaar lang stond er een muur voor dit blog: “Accepteer cookies om verder te gaan”. Eén op de vijf bezoekers ging niet verder. Ik weet dat precies, want dat hield ik bij met een cookie.</p><p>Vorige week heb ik alles weggehaald: de statistieken, de lettertypes van elders, de deelknoppen. Toen bleef er niets over waarvoor ik toestemming nodig had. De pagina is nu 14 kilobyte.</p>`,
    ),
  },
  {
    name: 'swedish-debate-bankid-exclusion',
    label: 'ok',
    why: 'a Swedish opinion piece about logging in',
    html: newsPage(
      { lang: 'sv', name: 'Sörmlandsbladet', menu: ['Nyheter', 'Debatt', 'Sport', 'Logga in', 'Prenumerera'], footer: 'Ansvarig utgivare: Maria Ek' },
      'Debatt: ”Logga in för att fortsätta” stänger ute min mamma',
      `<h1>Debatt: ”Logga in för att fortsätta” stänger ute min mamma</h1><p>Min mamma är 88 år. För att boka tid på vårdcentralen ska hon logga in med e-legitimation. För att få en sådan ska hon visa pass. Passet gick ut 2009.</p><p>Hon är inte ensam. Drygt 600 000 svenskar saknar e-legitimation, och för varje år försvinner fler disklappar och telefontider.</p><p>Jag föreslår tre saker: varje offentlig tjänst ska gå att nå på papper, ombud ska kunna registreras på biblioteket, och ingen myndighet ska få skriva ”du saknar behörighet” utan att berätta vart man vänder sig i stället.</p><p><em>Karin Lindahl, undersköterska, Flen</em></p>`,
    ),
  },
  {
    name: 'turkish-piece-on-throttling',
    label: 'ok',
    why: 'a Turkish report on access bans, with their usual sentence quoted',
    html: newsPage(
      { lang: 'tr', name: 'Ege Postası', menu: ['Gündem', 'Ekonomi', 'Teknoloji', 'Giriş Yap'], footer: '© Ege Postası' },
      'Bir yılda 14 bin adrese erişim engeli',
      `<h1>Bir yılda 14 bin adrese erişim engeli</h1><p>“Bu siteye erişim engellenmiştir” cümlesi geçen yıl 14 bin 680 haber adresinin yerini aldı. Rapora göre kararların yüzde 61’i kişilik hakları gerekçesiyle verildi.</p><p>Raporu hazırlayan avukatlardan Deniz Soylu, engellerin çoğunun itiraz edilmeden kesinleştiğini söylüyor: “Yerel gazetenin ne avukatı var ne vakti. Haberi kaldırıp geçiyor.”</p><p>Kaldırılan haberler arasında bir köy yolunun ihalesi, bir maden ruhsatı ve bir amatör kümede şike iddiası var.</p><p>Anayasa Mahkemesi ilgili maddeyi Ocak 2024’te iptal etti; iptal ekimde yürürlüğe girdi.</p>`,
    ),
  },
  {
    name: 'ukrainian-notes-after-ddos',
    label: 'ok',
    why: 'a Ukrainian paper tells of the day on which it was attacked',
    html: wordpressPage(
      { lang: 'uk', name: 'Буковинські вісті', menu: ['Новини', 'Статті', 'Редакція', 'Підтримати'], footer: '© Буковинські вісті' },
      'Чому сайт не відкривався у вівторок',
      `<h1>Чому сайт не відкривався у вівторок</h1><p>У вівторок з 9:40 до 16:15 замість новин ви бачили «Перевірка вашого браузера» або помилку 503. Пояснюємо, що сталося.</p><p>На сервер ішло до 180 тисяч запитів за секунду, переважно до сторінки пошуку. Ми ввімкнули захист, який просив кожного відвідувача довести, що він не бот, і частина читачів зі старими телефонами не змогла пройти перевірку. Просимо вибачення.</p><p>Тепер пошук працює через кеш, а перевірка вмикається лише для нього. Дані передплатників не постраждали.</p><p>Дякуємо всім, хто писав і телефонував. Газета у середу вийшла вчасно.</p>`,
    ),
  },
  {
    name: 'hindi-explainer-otp-fraud',
    label: 'ok',
    why: 'a Hindi explainer on fraud by one-time passwords',
    html: newsPage(
      { lang: 'hi', name: 'जन दर्पण', menu: ['देश', 'राज्य', 'टेक', 'लॉगिन'], footer: '© जन दर्पण' },
      'आपका खाता बंद हो जाएगा? ऐसे संदेश से बचें',
      `<h1>‘आपका खाता आज बंद हो जाएगा’: ऐसे संदेश से बचें</h1><p>रामपुर के शिक्षक अनिल कुमार को एक संदेश मिला: “केवाईसी पूरा न होने से आपका खाता निलंबित कर दिया गया है, लॉगिन करने के लिए यहाँ क्लिक करें।” लिंक बैंक जैसा दिखता था।</p><p>उन्होंने यूज़र आईडी और ओटीपी डाला और सात मिनट में 48 हज़ार रुपये निकल गए।</p><p>साइबर पुलिस के अनुसार बैंक कभी संदेश में लिंक नहीं भेजते। पता हमेशा स्वयं टाइप करें और ताले का निशान देखें, पर केवल उसी पर भरोसा न करें।</p><p>ठगी होने पर तुरंत 1930 पर फ़ोन करें। पहले घंटे में शिकायत हो तो रकम रोकी जा सकती है।</p>`,
    ),
  },
  {
    name: 'portuguese-chronicle-of-the-queue',
    label: 'ok',
    why: 'a Brazilian chronicle about a virtual queue',
    html: wordpressPage(
      { lang: 'pt-BR', name: 'Crônicas da Laje', menu: ['Início', 'Crônicas', 'Sobre'], footer: 'Todos os direitos reservados' },
      'Você é o número 88.412 da fila',
      `<h1>Você é o número 88.412 da fila</h1><p>Antigamente a gente dormia na calçada do estádio com uma garrafa térmica e um baralho. Agora a fila é um bonequinho andando numa barra azul, e o aviso diz para não atualizar a página.</p><p>Minha tia atualizou. Foi para o fim, depois de duzentas mil pessoas. Meu primo não atualizou, e às onze e meia o site pediu para ele provar que não era um robô. Ele tem trinta e quatro anos, dois filhos e uma hérnia: nunca ninguém tinha duvidado.</p><p>Às duas da tarde apareceu “ingressos esgotados”. Fizemos feijoada. O show, dizem, foi ótimo.</p>`,
    ),
  },
  {
    name: 'science-note-paywalled-research',
    label: 'ok',
    why: 'an open article on closed ones',
    html: nextPage(
      { lang: 'en', name: 'Bench & Field', menu: ['News', 'Opinion', 'Careers', 'Log in', 'Subscribe'], footer: 'ISSN 0000-0000' },
      'This article is behind a paywall — and so is its correction',
      `<article><h1>This article is behind a paywall — and so is its correction</h1><p>When a lab in Utrecht found a unit error in a widely cited paper on soil carbon, the journal published a correction within a month. Reading it costs 39.95 dollars.</p><p>We checked 412 corrections that appeared in 2023. Of these, 157 could only be read by subscribers, although the original had in 60 cases been open access.</p><p>“Purchase access or log in through your institution” is what a farmer’s adviser sees who wants to know if the number that she uses is still right. Two publishers told us that they’ll open all corrections from January. A third did not answer.</p><p>Our table of the journals and what they charge is in the supplement, free of charge.</p></article>`,
    ),
  },
  {
    name: 'greek-obituary-of-a-forum',
    label: 'ok',
    why: 'a Greek farewell to a forum, whole',
    html: wordpressPage(
      { lang: 'el', name: 'Σημειώσεις ενός ναυτικού', menu: ['Αρχική', 'Ταξίδια', 'Επικοινωνία'], footer: 'Με τη δύναμη του WordPress' },
      'Το φόρουμ δεν υπάρχει πια',
      `<h1>Το φόρουμ δεν υπάρχει πια</h1><p>Χθες πληκτρολόγησα από συνήθεια τη διεύθυνση και είδα μια λευκή σελίδα: «Ο λογαριασμός έχει ανασταλεί». Δεκαπέντε χρόνια συζητήσεων για μηχανές, λιμάνια και μαγειρική σε δύο εστίες.</p><p>Εκεί έμαθα πώς αλλάζει ιμπέλερ με ένα κουτάλι. Εκεί γνώρισα τον καπετάν Μανώλη, που απαντούσε σε όλους με τρεις λέξεις και είχε πάντα δίκιο.</p><p>Κράτησα ό,τι είχα εκτυπώσει: ογδόντα σελίδες σε έναν φάκελο που μυρίζει πετρέλαιο. Όποιος έχει κι άλλες, ας μου γράψει. Λέω να τις μαζέψουμε.</p>`,
    ),
  },
  {
    name: 'forty-words-on-being-rate-limited',
    label: 'ok',
    why: 'a very short post that is about a limit',
    html: staticPage(
      { lang: 'en', name: 'mkvd.example', menu: ['notes', 'now', 'uses'], footer: 'RSS' },
      '429',
      `<article><h1>429</h1><p>My feed reader got itself rate limited by my own blog today. “Too many requests, please slow down,” said the server that I pay for, to the program that I wrote. I have slowed us both down.</p><p><small>15 Oct 2024</small></p></article>`,
    ),
  },
  {
    name: 'czech-review-of-escape-game-access-denied',
    label: 'ok',
    why: 'a Czech review of a play with an unlucky title',
    html: newsPage(
      { lang: 'cs', name: 'Divadelní zápisník', menu: ['Recenze', 'Rozhovory', 'Festivaly'], footer: 'ISSN 0000-0000' },
      'Recenze: Přístup odepřen',
      `<h1>Recenze: Přístup odepřen</h1><p>Na jevišti stojí dveře s klávesnicí a před nimi tři lidé, kteří zapomněli kód. Hra Jany Kolářové trvá hodinu a čtvrt a za celou dobu nikdo neprojde.</p><p>Zní to jako anekdota, ale režie Petra Hály z ní dělá hořkou komedii o úřadech, heslech a stáří. Nejlepší je scéna, v níž hlas z reproduktoru opakuje „ověřte, že jste člověk“ a herci předkládají důkazy: jizvu, vtip, fotografii psa.</p><p>Druhá půle ztrácí tempo. Závěr, který neprozradíme, to bohatě vynahrazuje. Další reprízy 24. a 31. října.</p>`,
    ),
  },
  {
    name: 'vietnamese-guide-recover-locked-account',
    label: 'ok',
    why: 'a Vietnamese guide to a locked account',
    html: wordpressPage(
      { lang: 'vi', name: 'Mẹo máy tính', menu: ['Trang chủ', 'Thủ thuật', 'Hỏi đáp', 'Đăng nhập'], footer: '© Mẹo máy tính' },
      'Tài khoản của bạn đã bị khóa: 4 việc cần làm',
      `<h1>“Tài khoản của bạn đã bị khóa”: 4 việc cần làm</h1><p>Thông báo này thường xuất hiện sau khi bạn nhập sai mật khẩu nhiều lần hoặc đăng nhập từ một nơi lạ. Đừng vội lập tài khoản mới.</p><ol><li>Kiểm tra hộp thư, kể cả mục thư rác, để tìm email báo lý do.</li><li>Dùng đúng thiết bị và mạng Wi-Fi mà bạn vẫn hay dùng rồi chọn “Quên mật khẩu”.</li><li>Chuẩn bị ảnh giấy tờ tùy thân, chụp rõ bốn góc, không lóa.</li><li>Gửi khiếu nại một lần và chờ ít nhất 48 giờ; gửi nhiều lần sẽ bị đẩy xuống cuối.</li></ol><p>Nếu tài khoản bị khóa vĩnh viễn, hãy báo cho bạn bè để họ không tin người mạo danh.</p>`,
    ),
  },
  {
    name: 'finnish-report-on-dark-library-night',
    label: 'ok',
    why: 'a Finnish story about a failure of the loans system, in which pages could not be shown',
    html: newsPage(
      { lang: 'fi', name: 'Kainuun Sana', menu: ['Uutiset', 'Mielipide', 'Kirjaudu sisään', 'Tilaa'], footer: 'Päätoimittaja Ari Leinonen' },
      'Palvelu ei ole käytettävissä – kirjasto lainasi kynällä',
      `<h1>Palvelu ei ole käytettävissä – kirjasto lainasi kynällä</h1><p>Kun näyttöön ilmestyi teksti ”sivua ei voi näyttää”, kirjastonhoitaja Tuula Karppinen kaivoi laatikosta ruutuvihon. Illan aikana siihen kertyi 118 lainaa.</p><p>Häiriö alkoi kello 15 palvelinsalissa Oulussa ja päättyi puoliltaöin. Sinä aikana verkkokirjastoon ei voinut kirjautua eikä aineistoa varata.</p><p>– Yksi asiakas pyysi saada itse kirjoittaa rivinsä, koska ei ollut pitkään aikaan kirjoittanut mitään käsin, Karppinen kertoo.</p><p>Vihko jää talteen. Eräpäiviä siirrettiin viikolla.</p>`,
    ),
  },
];
