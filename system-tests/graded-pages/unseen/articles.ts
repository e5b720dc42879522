// News, posts and announcements in many languages, with what such pages carry around their text.
import { pictures } from '../markup.ts';
import type { GradedPage } from '../types.ts';
import { framedPage } from './framed-page.ts';

export const articles: readonly GradedPage[] = [
  {
    name: 'local-news-bridge-reopens',
    label: 'ok',
    why: 'an ordinary report with cookie banner, newsletter box and a login in its header',
    path: '/news/2024/03/bridge-reopens-after-repairs',
    headers: { server: 'cloudflare', 'cf-ray': '85a1c3d2ee1f2b77-LHR', 'cf-cache-status': 'HIT' },
    html: framedPage(
      'Mill Lane bridge reopens after nine months of repairs',
      `<article><h1>Mill Lane bridge reopens after nine months of repairs</h1><p class="byline">By Harriet Cole · 12 March 2024, 08:15</p>
<figure><img src="/img/bridge.png" width="640" height="400" alt="Traffic on the bridge"><figcaption>The first cars crossed shortly after seven. Photo: T. Ashworth</figcaption></figure>
<p>Drivers were able to use Mill Lane bridge again on Tuesday morning, almost nine months after engineers found that water had worked its way into the deck.</p>
<p>The county had hoped to finish before Christmas, but two wet months delayed the waterproofing. The final bill is put at £2.4m, about a fifth more than was set aside.</p>
<p>“It has been a long winter for the shops on the far side,” said Ruth Penney, who runs the bakery at number four. “People simply stopped coming round by the ring road.”</p>
<p>Weight limits stay in place until load tests are done in May. Buses 14 and 22 return to their usual route on Monday.</p></article>
<aside class="newsletter"><h2>The Morning Brief</h2><p>Local news in your inbox at seven.</p><form><input type="email" placeholder="Email"><button>Sign up</button></form></aside>
<section><h2>Comments</h2><p>Comments on this story are closed.</p></section>`,
      {
        site: 'Wenbridge Gazette',
        nav: ['News', 'Sport', 'What’s on', 'Notices', 'Subscribe', 'Log in'],
        footer: '© Wenbridge Gazette Ltd · Terms · Privacy · Complaints',
        after:
          '<div id="cookie-banner" style="position:fixed;bottom:0;left:0;right:0;background:#fff;padding:12px"><p>We and our partners use cookies to make the site work and to measure how it is used.</p><button>Accept all</button><button>Manage options</button></div>',
      },
    ),
    resources: pictures(['/img/bridge.png']),
  },
  {
    name: 'german-council-report',
    label: 'ok',
    why: 'a German report, free to read, in a paper that sells subscriptions too',
    path: '/lokales/stadtrat-beschliesst-radweg-4711.html',
    html: framedPage(
      'Stadtrat beschließt Radweg entlang der Bahn',
      `<article><h1>Stadtrat beschließt Radweg entlang der Bahn</h1><p>Von Jonas Wieland, 5. März 2024</p>
<p class="lead">Nach drei Stunden Debatte fiel die Entscheidung knapp aus: Mit 21 zu 19 Stimmen hat der Stadtrat den Bau eines Radwegs zwischen Hauptbahnhof und Gewerbepark beschlossen.</p>
<p>Die Strecke ist 3,8 Kilometer lang und soll 2026 fertig sein. Gut die Hälfte der Kosten trägt das Land. Strittig war bis zuletzt, ob dafür 64 Parkplätze in der Güterstraße wegfallen dürfen.</p>
<p>„Wir bauen hier nichts gegen die Autofahrer, sondern etwas für alle, die morgens im Stau stehen“, sagte Baubürgermeisterin Lena Kurz. Die Gegner kündigten an, den Beschluss prüfen zu lassen.</p>
<p>Mit den Arbeiten wird im Herbst begonnen. Anwohner werden im April zu einer Versammlung eingeladen.</p></article>
<div class="abo-teaser"><strong>Jetzt 4 Wochen für 1 Euro testen</strong><p>Alle Plus-Artikel lesen, jederzeit kündbar.</p><a href="/abo">Zum Angebot</a></div>`,
      {
        lang: 'de',
        site: 'Neckarbote',
        nav: ['Lokales', 'Region', 'Sport', 'Kultur', 'E-Paper', 'Abo', 'Anmelden'],
        footer: 'Impressum · Datenschutz · AGB · Cookie-Einstellungen',
      },
    ),
  },
  {
    name: 'french-village-festival',
    label: 'ok',
    why: 'a French article in full',
    html: framedPage(
      'La fête de la châtaigne attire plus de six mille visiteurs',
      `<article><h1>La fête de la châtaigne attire plus de six mille visiteurs</h1><p>Publié le 22 octobre 2023 à 18h40 · Temps de lecture : 2 min</p>
<p><strong>Malgré la pluie du matin, les rues du village ont été pleines jusqu’au soir. Les producteurs parlent d’une récolte correcte après deux années difficiles.</strong></p>
<p>Dès neuf heures, les premiers sacs étaient posés sur la place de l’église. Soixante-douze exposants avaient fait le déplacement, dont une dizaine pour la première fois.</p>
<p>« Il a fait chaud en septembre, les fruits sont petits mais sucrés », explique Gérard Vialle, qui exploite quatre hectares sur les hauteurs. Le kilo se vendait entre quatre et six euros.</p>
<p>L’an prochain, la commune envisage de prolonger la fête d’une journée et de mettre en place une navette depuis la gare.</p></article>
<p>Partager : <a href="#">Facebook</a> <a href="#">X</a> <a href="#">Courriel</a></p>`,
      {
        lang: 'fr',
        site: 'L’Écho des Cévennes',
        nav: ['Actualités', 'Communes', 'Sports', 'Sorties', 'Je m’abonne', 'Se connecter'],
        footer: 'Mentions légales · CGU · Gestion des cookies · Contact',
      },
    ),
  },
  {
    name: 'spanish-blog-on-balcony-tomatoes',
    label: 'ok',
    why: 'a Spanish blog post with comments and a captcha in the comment form',
    html: framedPage(
      'Tomates en el balcón: lo que aprendí en tres veranos',
      `<article class="post"><h1>Tomates en el balcón: lo que aprendí en tres veranos</h1><div class="meta">14 mayo, 2023 por Nuria · <a href="#comments">2 comentarios</a></div>
<p>El primer año planté seis matas en macetas de cinco litros y recogí exactamente cuatro tomates. El segundo cambié a macetas de veinte y la cosa mejoró. Este verano ya regalo a los vecinos.</p>
<p>La clave no está en la variedad, sino en el riego: poco y cada día, siempre a la misma hora, y nunca mojando las hojas. Un plato debajo de la maceta ayuda cuando aprieta el calor.</p>
<p>También conviene quitar los chupones desde abajo y atar el tallo con tiras de tela vieja. Las cuerdas finas acaban cortando.</p></article>
<section id="comments"><h2>2 comentarios</h2><p><b>Paco:</b> A mí los cherry me van mejor que los de pera.</p><p><b>Inés:</b> ¿Y contra el pulgón qué haces?</p>
<form><textarea name="c"></textarea><div class="g-recaptcha" data-sitekey="6Lc0XXXX"></div><button>Publicar comentario</button></form></section>
<script src="https://www.google.com/recaptcha/api.js" async defer></script>`,
      {
        lang: 'es',
        site: 'El huerto de Nuria',
        nav: ['Inicio', 'Sobre mí', 'Recetas', 'Contacto'],
        footer: 'Funciona con WordPress · Política de cookies',
      },
    ),
  },
  {
    name: 'italian-football-report',
    label: 'ok',
    why: 'an Italian match report with adverts that did not load',
    html: framedPage(
      'Virtus Lario, vittoria al novantesimo',
      `<article><h1>Virtus Lario, vittoria al novantesimo</h1><time datetime="2024-02-11">11 febbraio 2024</time>
<p>Decide un colpo di testa di Brambati a recupero quasi scaduto: la Virtus batte il Seregno 2-1 e torna a tre punti dalla vetta.</p>
<p>Primo tempo equilibrato, con gli ospiti in vantaggio al 23’ su calcio di rigore. Il pareggio arriva dopo l’intervallo con una punizione di Ferri dal limite.</p>
<p>«Abbiamo sofferto, ma non ci siamo mai fermati», ha detto l’allenatore nel dopopartita. Domenica trasferta difficile a Chiavenna, senza lo squalificato Moretti.</p>
<div class="adv" style="min-height:90px"><span>Pubblicità</span></div>
<table><tr><th>Squadra</th><th>Punti</th></tr><tr><td>Olginatese</td><td>41</td></tr><tr><td>Virtus Lario</td><td>38</td></tr><tr><td>Seregno</td><td>33</td></tr></table></article>`,
      {
        lang: 'it',
        site: 'LarioSport',
        nav: ['Calcio', 'Basket', 'Canottaggio', 'Classifiche', 'Accedi'],
        footer: 'Testata registrata · Privacy · Preferenze cookie',
      },
    ),
  },
  {
    name: 'brazilian-news-on-rain',
    label: 'ok',
    why: 'a Brazilian report with a notification prompt and links to the account',
    html: framedPage(
      'Chuva forte deixa bairros sem luz na zona norte',
      `<article><h1>Chuva forte deixa bairros sem luz na zona norte</h1><p>Por Camila Duarte — 18/01/2024 07h52 · Atualizado há 3 horas</p>
<p>A chuva que caiu na noite de quarta-feira derrubou pelo menos 37 árvores e deixou cerca de 12 mil imóveis sem energia. Não há registro de feridos.</p>
<p>Segundo a Defesa Civil, choveu em duas horas o equivalente a nove dias. O ponto mais crítico foi a avenida das Palmeiras, onde três carros ficaram ilhados.</p>
<p>A concessionária informou que o serviço deve ser restabelecido até o fim da tarde. Escolas municipais funcionam normalmente.</p>
<p>A previsão é de novas pancadas até sábado, com menor intensidade.</p></article>
<ul class="mais-lidas"><li>Veja o que abre e fecha no feriado</li><li>Obras na marginal mudam trânsito</li></ul>`,
      {
        lang: 'pt-BR',
        site: 'Diário da Serra',
        nav: ['Cidades', 'Política', 'Economia', 'Esportes', 'Assine', 'Entrar'],
        footer: '© Diário da Serra. Todos os direitos reservados. É proibida a reprodução sem autorização.',
        after:
          '<div class="push-prompt" role="dialog"><p>Deseja receber notificações do Diário da Serra?</p><button>Agora não</button><button>Permitir</button></div>',
      },
    ),
  },
  {
    name: 'dutch-skating-column',
    label: 'ok',
    why: 'a Dutch column, whole',
    html: framedPage(
      'Waarom we elk jaar weer op ijs hopen',
      `<article><h1>Waarom we elk jaar weer op ijs hopen</h1><p>Column · Marieke van Dongen · 9 januari 2024</p>
<p>Het vroor drie nachten, en in het dorp werd over niets anders gesproken. De ijsmeester liep met een boor over de plas en schudde zijn hoofd. Vier centimeter. Twee te weinig.</p>
<p>Mijn vader sleep toch alvast de schaatsen. Hij is tweeëntachtig en heeft er al zes winters niet op gestaan, maar daar gaat het niet om. Het gaat om klaarstaan.</p>
<p>Zaterdag regende het. De plas lag er grijs bij en er dreef een sinaasappelkistje. Volgend jaar, zei mijn vader, en hij zette de schaatsen terug op zolder.</p></article>`,
      {
        lang: 'nl',
        site: 'De Polderkrant',
        nav: ['Nieuws', 'Regio', 'Opinie', 'Puzzels', 'Abonneren', 'Inloggen'],
        footer: 'Contact · Colofon · Privacy · Cookie-instellingen wijzigen',
      },
    ),
  },
  {
    name: 'polish-museum-news',
    label: 'ok',
    why: 'a Polish notice from a museum',
    html: framedPage(
      'Nowa wystawa: szkło z huty pod lasem',
      `<h1>Nowa wystawa: szkło z huty pod lasem</h1><p>Data publikacji: 3 kwietnia 2024</p>
<p>Od 12 kwietnia zapraszamy na wystawę poświęconą hucie szkła, która działała w naszej gminie w latach 1871–1964. Pokażemy ponad dwieście przedmiotów, w tym wazony, butelki apteczne i narzędzia hutników.</p>
<p>Większość eksponatów pochodzi ze zbiorów prywatnych i nie była dotąd prezentowana publicznie. Wystawie towarzyszy film z relacjami dawnych pracowników.</p>
<p>Bilety: normalny 15 zł, ulgowy 9 zł. W środy wstęp wolny. Muzeum nieczynne w poniedziałki.</p>`,
      {
        lang: 'pl',
        site: 'Muzeum Ziemi Leśnej',
        nav: ['Aktualności', 'Wystawy', 'Edukacja', 'BIP', 'Kontakt'],
        footer: 'Deklaracja dostępności · Polityka prywatności',
      },
    ),
  },
  {
    name: 'norwegian-fisheries-press-release',
    label: 'ok',
    why: 'a Norwegian press release with contact persons',
    html: framedPage(
      'Kvoten for nordsjøsild økes med fire prosent',
      `<h1>Kvoten for nordsjøsild økes med fire prosent</h1><p>Pressemelding | Dato: 19.12.2023</p>
<p>Partene er enige om en samlet kvote på 412 000 tonn for neste år. Det er fire prosent mer enn i inneværende år og i tråd med forskernes råd.</p>
<p>– Avtalen gir forutsigbarhet for både flåten og industrien på land, sier statssekretær Silje Moen.</p>
<p>Norge får 29 prosent av kvoten. Fordelingen mellom fartøygruppene blir kjent i januar.</p>
<h2>Kontakt</h2><p>Pressetelefon: 22 00 00 00</p>`,
      {
        lang: 'nb',
        site: 'Fiskeriverket',
        nav: ['Tema', 'Regelverk', 'Statistikk', 'Presse', 'Logg inn'],
        footer: 'Personvern · Tilgjengelighetserklæring',
      },
    ),
  },
  {
    name: 'czech-travel-blog',
    label: 'ok',
    why: 'a Czech travel post with three pictures',
    html: framedPage(
      'Na kole podél Lužnice za dva dny',
      `<article><h1>Na kole podél Lužnice za dva dny</h1><p>Z Tábora jsme vyrazili v sobotu ráno, ještě byla mlha. Prvních dvacet kilometrů vede po lesní cestě a místy je potřeba kolo vést.</p>
<img src="/foto/1.png" width="320" height="200" alt="Řeka ráno"><img src="/foto/2.png" width="320" height="200" alt="Most">
<p>V Bechyni jsme si dali polévku a palačinky, odpoledne jsme se dvakrát koupali. Spali jsme v kempu, stan za 180 korun, sprcha na žeton.</p>
<p>Druhý den už pršelo, takže jsme to zkrátili vlakem. I tak: 74 kilometrů a jeden píchnutý duš.</p><img src="/foto/3.png" width="320" height="200" alt="Vlak"></article>
<p>Komentáře jsou uzavřeny.</p>`,
      { lang: 'cs', site: 'Sedlo a brašna', nav: ['Výlety', 'Vybavení', 'O nás'], footer: '© 2023 Sedlo a brašna' },
    ),
    resources: pictures(['/foto/1.png', '/foto/2.png', '/foto/3.png']),
  },
  {
    name: 'russian-city-news',
    label: 'ok',
    why: 'a Russian city’s news with the scripts of a protector and a counter',
    headers: { server: 'ddos-guard' },
    html: framedPage(
      'На набережной высадили 120 лип',
      `<article><h1>На набережной высадили 120 лип</h1><p>25 апреля 2024, 11:30 · Общество</p>
<p>Работы по озеленению набережной завершились в минувшие выходные. Саженцы привезли из питомника соседней области, возраст деревьев — от семи до девяти лет.</p>
<p>По словам главного агронома Ольги Синицыной, липы хорошо переносят городской воздух и цветут уже на второй год после пересадки. Полив первое лето будет ежедневным.</p>
<p>Осенью здесь же появятся скамейки и освещение. Следить за деревьями поручено муниципальному предприятию «Зелёный город».</p></article>
<noscript><div><img src="https://mc.yandex.ru/watch/1" style="position:absolute;left:-9999px" alt=""></div></noscript>`,
      {
        lang: 'ru',
        site: 'Волжский вестник',
        nav: ['Новости', 'Общество', 'Спорт', 'Афиша', 'Вход'],
        footer: '16+ · Редакция не несёт ответственности за содержание рекламы',
      },
    ),
  },
  {
    name: 'turkish-recipe-lentil-soup',
    label: 'ok',
    why: 'a Turkish recipe with ratings and a prompt to become a member',
    html: framedPage(
      'Mercimek Çorbası Tarifi',
      `<h1>Mercimek Çorbası Tarifi</h1><p>4 kişilik · Hazırlama 10 dk · Pişirme 30 dk · ★ 4,7 (318 oy)</p>
<h2>Malzemeler</h2><ul><li>1 su bardağı kırmızı mercimek</li><li>1 adet soğan</li><li>1 adet havuç</li><li>1 yemek kaşığı salça</li><li>6 su bardağı sıcak su</li><li>Tuz, kimyon, pul biber</li></ul>
<h2>Yapılışı</h2><ol><li>Soğanı ve havucu doğrayıp yağda kavurun.</li><li>Salçayı ve yıkanmış mercimeği ekleyin, birkaç dakika çevirin.</li><li>Sıcak suyu ilave edip mercimekler yumuşayana kadar pişirin.</li><li>Blenderdan geçirin, üzerine tereyağında kızdırılmış pul biber gezdirin.</li></ol>
<p>Tarifi kaydetmek için <a href="/uye-ol">üye olun</a> veya <a href="/giris">giriş yapın</a>.</p>`,
      {
        lang: 'tr',
        site: 'Mutfak Defteri',
        nav: ['Çorbalar', 'Tatlılar', 'Videolar', 'Giriş Yap', 'Üye Ol'],
        footer: 'Kişisel verilerin korunması · Çerez politikası',
      },
    ),
  },
  {
    name: 'japanese-railway-diary',
    label: 'ok',
    why: 'a Japanese blog post with a list of recent entries',
    html: framedPage(
      '終点の駅で一時間待つ',
      `<article><h1>終点の駅で一時間待つ</h1><p>2024-02-03</p>
<p>休みの日に、乗ったことのない路線の終点まで行ってみた。二両編成のディーゼルカーは川に沿ってゆっくり上っていく。乗客は高校生が三人と、買い物帰りのおばあさんが一人。</p>
<p>終点の駅は無人で、待合室にストーブがあった。次の列車まで一時間。駅前の店は閉まっていて、自動販売機の缶コーヒーを飲みながら雪を眺めた。</p>
<p>何もないところに行くのが好きだと言うと笑われるけれど、何もない時間はなかなか手に入らない。帰りの列車では少し眠った。</p></article>
<aside><h2>最近の記事</h2><ul><li>駅そばの話</li><li>古い時刻表を買う</li></ul></aside><p>読者になる · ログイン</p>`,
      { lang: 'ja', site: '各駅停車日記', nav: ['トップ', '記事一覧', 'プロフィール'], footer: 'Powered by Blog · お問い合わせ' },
    ),
  },
  {
    name: 'chinese-tech-explainer',
    label: 'ok',
    why: 'a Chinese explainer with a button for an app that it would rather be read in',
    html: framedPage(
      '为什么电池在冬天掉电更快',
      `<article><h1>为什么电池在冬天掉电更快</h1><p>作者：林一舟 2023-12-18 09:20 阅读 1.2万</p>
<p>气温一降到零度以下，手机和电动车的续航就会明显缩短。原因并不是电量消失了，而是低温让电解液变得黏稠，锂离子移动的速度变慢，电池内阻随之上升。</p>
<p>实验表明，在零下十度时，常见电池可用的容量只有常温下的七成左右。温度恢复之后，大部分容量也会跟着恢复。</p>
<p>日常使用中可以做三件事：把手机放在内侧口袋，出门前给车预热，以及避免在低温下快充。</p></article>
<div class="open-app"><button>打开APP阅读，体验更佳</button></div>`,
      { lang: 'zh-CN', site: '晨光科技', nav: ['首页', '数码', '汽车', '科普', '登录', '注册'], footer: '京ICP备00000000号 · 关于我们 · 版权声明' },
    ),
  },
  {
    name: 'korean-press-release',
    label: 'ok',
    why: 'a Korean company’s announcement',
    html: framedPage(
      '한빛중공업, 수소 연료전지 선박 시험 운항',
      `<h1>한빛중공업, 수소 연료전지 선박 시험 운항</h1><p>2024.03.21 | 홍보팀</p>
<p>한빛중공업은 자체 개발한 수소 연료전지 추진 시스템을 탑재한 30톤급 연안선의 시험 운항을 시작했다고 21일 밝혔다.</p>
<p>이번 시험은 여수 앞바다에서 6개월 동안 진행되며, 회사는 출력 안정성과 염분 환경에서의 내구성을 확인할 예정이다.</p>
<p>김도윤 연구소장은 “내년 상반기까지 형식 승인을 받는 것이 목표”라고 말했다.</p><p>첨부파일: 보도자료.pdf (312KB)</p>`,
      {
        lang: 'ko',
        site: '한빛중공업',
        nav: ['회사소개', '사업분야', '투자정보', '뉴스룸', '채용'],
        footer: '개인정보처리방침 · 이메일무단수집거부',
      },
    ),
  },
  {
    name: 'arabic-health-article',
    label: 'ok',
    why: 'an Arabic article in full, right to left',
    html: framedPage(
      'كم كوبًا من الماء نحتاج في اليوم؟',
      `<article><h1>كم كوبًا من الماء نحتاج في اليوم؟</h1><p>آخر تحديث: 7 مايو 2024</p>
<p>تتردد كثيرًا نصيحة شرب ثمانية أكواب من الماء يوميًا، لكن الحاجة الفعلية تختلف من شخص إلى آخر بحسب العمر والوزن وحرارة الجو والنشاط البدني.</p>
<p>يحصل الجسم على نحو خُمس حاجته من الطعام، وخصوصًا الخضراوات والفواكه. ويُعد لون البول مؤشرًا بسيطًا: كلما كان فاتحًا كان الجسم مرتويًا.</p>
<p>ينصح الأطباء كبار السن بالشرب على فترات منتظمة حتى دون الشعور بالعطش.</p></article>`,
      {
        lang: 'ar',
        dir: 'rtl',
        site: 'صحتك اليوم',
        nav: ['الرئيسية', 'تغذية', 'أمراض', 'تسجيل الدخول'],
        footer: 'جميع الحقوق محفوظة · سياسة الخصوصية',
      },
    ),
  },
  {
    name: 'hebrew-community-news',
    label: 'ok',
    why: 'a Hebrew news item from a town',
    html: framedPage(
      'הספרייה העירונית תיפתח גם בימי שישי',
      `<article><h1>הספרייה העירונית תיפתח גם בימי שישי</h1><p>פורסם: 14.2.2024</p><p>החל מהחודש הבא תיפתח הספרייה ברחוב האורנים גם בימי שישי, בין השעות תשע לשתים־עשרה וחצי. ההחלטה התקבלה בעקבות סקר שבו השתתפו כארבע מאות תושבים.</p><p>שעת סיפור לילדים תתקיים בכל יום שישי בעשר. הכניסה חופשית ואין צורך בהרשמה מראש.</p></article>`,
      { lang: 'he', dir: 'rtl', site: 'חדשות העיר', nav: ['ראשי', 'תרבות', 'חינוך', 'התחברות'], footer: 'הצהרת נגישות · תנאי שימוש' },
    ),
  },
  {
    name: 'swedish-band-interview',
    label: 'ok',
    why: 'a Swedish interview, whole',
    html: framedPage(
      '”Vi spelade in allt i en ladugård”',
      `<article><h1>”Vi spelade in allt i en ladugård”</h1><p>Av Elin Hjort · Publicerad 2 februari 2024</p><p>Tre år efter debuten är Norrskogen tillbaka med ett album som spelades in under elva dagar på en gård utanför Sollefteå.</p><p><b>Varför just en ladugård?</b></p><p>– Den var ledig, säger sångaren Maja Lind och skrattar. Men akustiken var bättre än i studion, och korna klagade aldrig.</p><p><b>Skivan låter mörkare än den förra.</b></p><p>– Det var november. Vi såg solen fyra timmar om dagen. Det hörs nog.</p></article><p>Artikeln är öppen för alla läsare.</p>`,
      {
        lang: 'sv',
        site: 'Musikbladet',
        nav: ['Nyheter', 'Recensioner', 'Intervjuer', 'Prenumerera', 'Logga in'],
        footer: 'Ansvarig utgivare: K. Ståhl · Om cookies',
      },
    ),
  },
  {
    name: 'ukrainian-school-news',
    label: 'ok',
    why: 'a Ukrainian school’s report of a competition',
    html: framedPage(
      'Наші восьмикласники вибороли друге місце з робототехніки',
      `<article><h1>Наші восьмикласники вибороли друге місце з робототехніки</h1><p>16 березня 2024</p><p>Минулої суботи команда ліцею взяла участь в обласних змаганнях з робототехніки. За п’ять годин учні зібрали й запрограмували робота, який сортував кульки за кольором.</p><p>Журі відзначило просту й надійну конструкцію. Вітаємо Андрія, Софію та Марка, а також їхню вчительку Оксану Петрівну!</p><p>Фінал відбудеться у травні в Києві.</p></article>`,
      {
        lang: 'uk',
        site: 'Ліцей № 7',
        nav: ['Головна', 'Новини', 'Вступ', 'Електронний щоденник'],
        footer: 'Вул. Шкільна, 7 · Приймальня працює з 9:00',
      },
    ),
  },
  {
    name: 'vietnamese-coffee-story',
    label: 'ok',
    why: 'a Vietnamese feature with a comment box that asks for a login',
    html: framedPage(
      'Ba thế hệ giữ nghề rang cà phê ở phố cũ',
      `<article><h1>Ba thế hệ giữ nghề rang cà phê ở phố cũ</h1><p>Thứ sáu, 8/3/2024, 06:00 (GMT+7)</p><p>Bốn giờ sáng, ông Thịnh đã nhóm lò. Chiếc máy rang do cha ông để lại từ năm 1958 vẫn quay đều, mùi cà phê lan khắp con ngõ.</p><p>Mỗi ngày gia đình chỉ rang ba mẻ, khoảng 45 kg, bán hết trong buổi sáng. Con gái ông, chị Hạnh, vừa bỏ việc ngân hàng để về học nghề.</p><p>“Máy mới rang nhanh hơn, nhưng khách quen nhận ra ngay”, chị nói.</p></article><div class="cmt"><textarea placeholder="Ý kiến của bạn"></textarea><p>Bạn cần đăng nhập để gửi bình luận.</p></div>`,
      { lang: 'vi', site: 'Báo Phố', nav: ['Thời sự', 'Đời sống', 'Ẩm thực', 'Đăng nhập'], footer: 'Báo điện tử · Tòa soạn · Quảng cáo' },
    ),
  },
  {
    name: 'substack-like-open-post',
    label: 'ok',
    why: 'a newsletter’s public post: the text is whole, the buttons ask for an address',
    path: '/p/the-last-typewriter-repairman',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The last typewriter repairman - by Owen Marsh</title><meta property="og:type" content="article"></head><body>
<div class="topbar"><a href="/">Small Trades</a><button>Subscribe</button><a href="/sign-in">Sign in</a></div>
<article class="newsletter-post"><h1 class="post-title">The last typewriter repairman</h1><h3 class="subtitle">He has a two-year waiting list and no apprentice</h3><div>Owen Marsh · Feb 20, 2024 · ♡ 214 · 37 comments</div>
<div class="body markup"><p>Mr Adeyemi’s workshop is on the second floor, above a shop that sells phone cases. There are ninety machines on the shelves and, he says, perhaps six he would part with.</p><p>People bring them in for all sorts of reasons. A screenwriter wants to be kept away from the internet. A man wants his late wife’s portable to smell the way it did. A school bought thirty of them and broke eleven in a term.</p>
<div class="subscription-widget"><p>Small Trades is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.</p><form><input type="email" placeholder="Type your email..."><button>Subscribe</button></form></div>
<p>He charges by the hour, rounds down, and refuses to learn about printers. “A typewriter,” he told me, “is finished when you stop.”</p></div></article>
<div class="post-footer">Share · Restack</div><div>© 2024 Owen Marsh · Privacy ∙ Terms ∙ Collection notice</div></body></html>`,
  },
  {
    name: 'obituary-notice',
    label: 'ok',
    why: 'an obituary in a paper’s portal with a form for candles',
    html: framedPage(
      'Edith Marlow, 1931–2024',
      `<h1>Edith Marlow</h1><p>1931 – 2024</p><p>Peacefully at home on 2 April, Edith, aged 92, formerly headmistress of St Anne’s Primary School. Beloved aunt of Peter and Susan and a friend to half the town.</p><p>Service at Holy Trinity, Friday 19 April at 2 pm. Family flowers only; donations if wished to the lifeboat.</p><p>14 candles lit · <a href="/login">Log in to light a candle</a></p>`,
      { site: 'Coast Notices', nav: ['Announcements', 'Place a notice', 'Sign in'], footer: 'Part of Coast Media' },
    ),
  },
];
