// What is no longer there: shops, forges, networks, boards, news and names, in other words and languages than the other sets'.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const gone: readonly GradedPage[] = [
  {
    name: 'forge-not-the-page',
    label: 'not_found',
    why: 'a code host’s joke for projects that it does not know, behind a cache’s 200',
    html: htmlPage(
      'Page not found · Forge',
      '<header><a href="/pricing">Pricing</a> <a href="/login">Sign in</a> <a href="/signup">Sign up</a></header><main><svg width="400" height="220"><rect width="400" height="220" fill="#9bd"/><circle cx="200" cy="110" r="60" fill="#fec"/></svg><p>This is not the web page you are looking for.</p><form><label>Find code, projects, and people on Forge: <input name="q"></label><button>Search</button></form></main><footer>© 2024 Forge Inc. Terms Privacy Security Status Docs</footer>',
    ),
  },
  {
    name: 'photo-network-broken-link',
    label: 'not_found',
    why: 'a photo network that has no such page, with its login in the header',
    html: htmlPage(
      'Photogram',
      '<nav><b>Photogram</b> <a href="/accounts/login/">Log In</a> <a href="/accounts/emailsignup/">Sign Up</a></nav><div><h2>Sorry, this page isn’t available.</h2><p>The link you followed may be broken, or the page may have been removed. <a href="/">Go back to Photogram.</a></p></div><footer>About Blog Jobs Help API Privacy Terms</footer>',
    ),
  },
  {
    name: 'short-message-profile-missing',
    label: 'not_found',
    why: 'a network for short messages that knows no such person, drawn by script',
    html: htmlPage(
      'Profile / Chirp',
      `<div id="r"></div><script>document.getElementById('r').innerHTML='<div style="height:160px;background:#ddd"></div><div style="width:120px;height:120px;border-radius:50%;background:#ccc"></div><p><b>@kelpgatherer1</b></p><div><h2>This account doesn’t exist</h2><p>Try searching for another.</p></div>';</script>`,
    ),
  },
  {
    name: 'short-message-account-suspended',
    label: 'not_found',
    why: 'the account was closed by its network, and what was there went with it',
    html: htmlPage(
      'Chirp',
      '<nav><a href="/explore">Explore</a> <a href="/login">Log in</a></nav><main><p><b>@tin_whistle_deals</b></p><div><h2>Account suspended</h2><p>Chirp suspends accounts that break the rules.</p></div></main>',
    ),
  },
  {
    name: 'chinese-video-missing',
    label: 'not_found',
    why: 'a Chinese video site that has lost the video',
    html: htmlPage(
      '出错啦! - 海潮视频',
      '<div class="error-container"><div class="error-panel"><p>啊叻？视频不见了？</p><a href="/">返回首页</a></div><div class="rec"><h3>大家都在看</h3><ul><li>三分钟学会打绳结</li><li>凌晨四点的码头</li><li>老船修复记（七）</li></ul></div></div>',
      { lang: 'zh' },
    ),
  },
  {
    name: 'auction-house-looked-everywhere',
    label: 'not_found',
    why: 'a market’s page for listings that have gone, behind a 200 and among offers',
    html: htmlPage(
      'Error Page | Bidding Quay',
      '<header><a href="/">Bidding Quay</a> <input placeholder="Search for anything"></header><div class="error"><h1>We looked everywhere.</h1><p>Looks like this page is missing. If you still need help, visit our help pages.</p><a href="/">Go to homepage</a></div><section><h2>Explore today’s deals</h2><ul><li>Brass compass $41.00</li><li>Deck prism $66.50</li><li>Oilskin coat $120.00</li></ul></section>',
    ),
  },
  {
    name: 'french-advert-withdrawn',
    label: 'not_found',
    why: 'a French classified advert that has been deactivated; nothing of it is left',
    html: htmlPage(
      'Annonce introuvable | Petites Annonces',
      '<header><a href="/">Petites Annonces</a> <a href="/deposer">Déposer une annonce</a> <a href="/compte">Se connecter</a></header><main><h1>Cette annonce est désactivée</h1><p>Son auteur l’a retirée ou elle a expiré. D’autres annonces pourraient vous plaire !</p><a href="/recherche">Voir les annonces similaires</a></main>',
      { lang: 'fr' },
    ),
  },
  {
    name: 'russian-listing-removed',
    label: 'not_found',
    why: 'a Russian listing taken down, with suggestions in its place',
    html: htmlPage(
      'Объявление снято с публикации',
      '<div class="page"><h1>Объявление снято с публикации</h1><p>Возможно, товар уже продан. Посмотрите похожие предложения.</p><div class="items"><div>Лодка «Казанка», 85 000 ₽</div><div>Вёсла деревянные, 3 000 ₽</div><div>Якорь складной, 1 200 ₽</div></div></div>',
      { lang: 'ru' },
    ),
  },
  {
    name: 'soft-404-turkish',
    label: 'not_found',
    why: 'Turkish wording behind a 200, in the frame of a newspaper',
    html: htmlPage(
      'Kıyı Haber',
      '<header><a href="/">Kıyı Haber</a><nav><a href="/gundem">Gündem</a> <a href="/spor">Spor</a> <a href="/ekonomi">Ekonomi</a></nav></header><div class="icerik"><h1>Aradığınız sayfa bulunamadı</h1><p>Sayfa kaldırılmış, adı değiştirilmiş ya da geçici olarak kullanılamıyor olabilir.</p><a href="/">Ana sayfaya dön</a></div>',
      { lang: 'tr' },
    ),
  },
  {
    name: 'soft-404-swedish',
    label: 'not_found',
    why: 'Swedish wording behind a 200, from a municipality',
    html: htmlPage(
      'Sidan kunde inte hittas - Fyrby kommun',
      '<main><h1>Sidan du söker finns inte</h1><p>Den kan ha flyttats eller tagits bort när vi byggde om webbplatsen. Använd sökfunktionen eller kontakta oss på 0555-142 00.</p></main>',
      { lang: 'sv' },
    ),
  },
  {
    name: 'soft-404-czech',
    label: 'not_found',
    why: 'Czech wording behind a 200, from a shop',
    html: htmlPage(
      'Stránka nenalezena | Lampárna',
      '<div id="header"><a href="/">Lampárna</a> <a href="/kosik">Košík (0)</a></div><div id="content"><h1>Jejda, tahle stránka neexistuje</h1><p>Zboží jsme možná přestali prodávat, nebo je v adrese překlep. Zkuste to přes vyhledávání.</p></div>',
      { lang: 'cs' },
    ),
  },
  {
    name: 'soft-404-korean',
    label: 'not_found',
    why: 'Korean wording behind a 200',
    html: htmlPage(
      '페이지를 찾을 수 없습니다',
      '<div class="err"><strong>요청하신 페이지를 찾을 수 없습니다.</strong><p>방문하시려는 페이지의 주소가 잘못 입력되었거나, 주소가 변경 또는 삭제되어 사용하실 수 없습니다. 입력하신 주소가 정확한지 다시 한번 확인해 주세요.</p><a href="#">이전 페이지</a> <a href="/">홈으로</a></div>',
      { lang: 'ko' },
    ),
  },
  {
    name: 'soft-404-chinese-news',
    label: 'not_found',
    why: 'a Chinese news site’s page for deleted reports, with a countdown to its start page',
    html: htmlPage(
      '404-页面不存在',
      '<div class="w1000"><p class="big">抱歉，您访问的页面不存在或已被删除</p><p><span id="sec">5</span> 秒后自动返回首页，您也可以 <a href="/">点击这里</a> 返回</p></div>',
      { lang: 'zh' },
    ),
  },
  {
    name: 'soft-404-arabic',
    label: 'not_found',
    why: 'Arabic wording behind a 200',
    html: htmlPage(
      'خطأ 404',
      '<main><h1>عفوا، الصفحة غير موجودة</h1><p>ربما تم حذف الصفحة التي تبحث عنها أو تغيير عنوانها.</p><a href="/">العودة إلى الصفحة الرئيسية</a></main>',
      { lang: 'ar', dir: 'rtl' },
    ),
  },
  {
    name: 'soft-404-vietnamese',
    label: 'not_found',
    why: 'Vietnamese wording behind a 200',
    html: htmlPage(
      'Bến Cảng Online',
      '<div class="page-404"><img src="/404.png" alt=""><h2>Không tìm thấy trang</h2><p>Liên kết bạn truy cập có thể đã bị hỏng hoặc trang đã bị xóa.</p><a href="/">Về trang chủ</a></div>',
      { lang: 'vi' },
    ),
  },
  {
    name: 'soft-404-finnish',
    label: 'not_found',
    why: 'Finnish wording behind a 200',
    html: htmlPage(
      'Sivua ei löytynyt – Majakkaseura',
      '<h1>Hups! Sivua ei löytynyt</h1><p>Etsimääsi sivua ei ole olemassa tai se on siirretty. Palaa etusivulle tai lähetä meille viesti.</p>',
      { lang: 'fi' },
    ),
  },
  {
    name: 'soft-404-polish-shop',
    label: 'not_found',
    why: 'a Polish market’s missing offer, behind a 200',
    html: htmlPage(
      'Ups! Nie ma takiej strony',
      '<header><a href="/">Targ</a> <a href="/koszyk">Koszyk</a></header><main><h2>Ups! Nie możemy znaleźć tej oferty</h2><p>Mogła się zakończyć albo link jest niepełny.</p><ul><li>Sprawdź, czy adres jest poprawny</li><li>Wróć na stronę główną</li></ul></main>',
      { lang: 'pl' },
    ),
  },
  {
    name: 'board-topic-does-not-exist',
    label: 'not_found',
    why: 'a board that no longer has the topic, behind a 200 with its whole frame',
    path: '/viewtopic.php?f=3&t=8812',
    html: htmlPage(
      'Narrow Boats - Information',
      '<div id="wrap"><div id="page-header"><h1>Narrow Boats</h1><p>Cut, lock and quay</p></div><ul class="linklist"><li><a href="/">Board index</a></li><li><a href="/faq">FAQ</a></li><li><a href="/ucp.php?mode=register">Register</a></li><li><a href="/ucp.php?mode=login">Login</a></li></ul><div class="panel" id="message"><h2>Information</h2><p>The requested topic does not exist.</p></div><div class="copyright">Powered by phpBB® Forum Software</div></div>',
    ),
  },
  {
    name: 'blog-host-name-available',
    label: 'not_found',
    why: 'a host of blogs says that the blog is no more, behind a 200',
    html: htmlPage(
      'Blog not found',
      '<div class="header"><b>Bloghouse</b></div><div class="content"><h1>Blog not found</h1><p>Sorry, the blog you were looking for does not exist. However, the name <b>seawall-diary</b> is available to register!</p><a href="/create">Register seawall-diary</a></div>',
    ),
  },
  {
    name: 'bucket-without-key',
    label: 'not_found',
    why: 'an object store has no such key, and says so in XML with a 404',
    status: 404,
    mediaType: 'application/xml',
    headers: { server: 'AmazonS3' },
    html: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>brochure/2019.html</Key><RequestId>7B4A0FAB</RequestId></Error>',
  },
  {
    name: 'service-has-closed',
    label: 'not_found',
    why: 'a poll’s address at a service that has been shut down for good',
    path: '/poll/k41x',
    html: htmlPage(
      'Pollkeeper has closed',
      '<main><h1>Thank you and goodbye</h1><p>Pollkeeper was discontinued on 30 June 2023, after eleven years. All polls and accounts have been deleted and can’t be restored.</p><p>We are grateful to the people who asked 4 million questions here.</p></main>',
    ),
  },
  {
    name: 'subreddit-like-no-community',
    label: 'not_found',
    why: 'a network of communities that has none by that name, in a frame full of other communities',
    html: htmlPage(
      'Threadit - Dive in',
      '<header><a href="/login">Log In</a></header><aside><h3>Popular communities</h3><ul><li>t/knots</li><li>t/breadit</li><li>t/oldmaps</li><li>t/askaskipper</li></ul></aside><main><h1>Community not found</h1><p>There aren’t any communities on Threadit with that name. Double-check the community name or start a new community.</p><button>Browse Other Communities</button></main>',
    ),
  },
  {
    name: 'name-shop-with-instalments',
    label: 'not_found',
    why: 'a dealer’s page for a name, with price, instalments and testimonials',
    html: htmlPage(
      'SeawallDiary.example is for sale | BigNames',
      '<header><b>BigNames</b> Turn your dreams into reality · 1-555-0100</header><h1>SeawallDiary.example</h1><div class="price"><h2>Buy now: $4,395</h2><a href="#">Add to cart</a></div><div><h2>Payment plan: $183.13/mo for 24 months</h2><a href="#">Start payment plan</a></div><ul><li>Take immediate ownership</li><li>Safe and secure shopping</li><li>30-day money back guarantee</li></ul><blockquote>“Fast and easy. I had the name within the hour.” — J. P., 2 March 2024</blockquote>',
    ),
  },
  {
    name: 'parked-lander-by-script',
    label: 'not_found',
    why: 'a registrar’s lander: related searches drawn by script after a hop of its own',
    redirectFrom: '/recipes/rye-crisps',
    path: '/lander',
    html: htmlPage(
      'loafandcrumb.example',
      `<div id="root"></div><script>window.LANDER_SYSTEM="CP";document.getElementById('root').innerHTML='<div><h1>loafandcrumb.example</h1><h2>Related Searches:</h2><a href="#">Sourdough Starter Kits ›</a><br><a href="#">Bread Machines ›</a><br><a href="#">Baking Classes Near Me ›</a><br><a href="#">Gluten Free Flour ›</a><p>This domain may be for sale. <a href="#">Get this domain</a></p><p>Copyright © loafandcrumb.example. <a href="#">Privacy Policy</a></p></div>';</script>`,
    ),
  },
  {
    name: 'parked-in-russian',
    label: 'not_found',
    why: 'a Russian registrar’s page for a name that nobody has tied to a site',
    html: htmlPage(
      'Домен stariy-mayak.example припаркован',
      '<div class="b-page"><h1>stariy-mayak.example</h1><p>Домен зарегистрирован и припаркован.</p><p>Домен продаётся? Узнайте, можно ли его купить.</p><ul><li>Хостинг от 99 ₽ в месяц</li><li>Конструктор сайтов</li><li>SSL-сертификат в подарок</li></ul></div>',
      { lang: 'ru' },
    ),
  },
  {
    name: 'domain-for-sale-in-chinese',
    label: 'not_found',
    why: 'a Chinese dealer’s offer for a name',
    html: htmlPage(
      'laochaguan.example 域名出售',
      '<div class="box"><h1>您访问的域名 laochaguan.example 正在出售！</h1><p>一口价：12,800 元</p><a href="#">立即购买</a><p>您正在访问的域名可以转让，如有意向请联系：QQ 10000，微信 names-cn。本页面仅作域名展示。</p></div>',
      { lang: 'zh' },
    ),
  },
  {
    name: 'domain-for-sale-in-german',
    label: 'not_found',
    why: 'a German offer for a name with a list of links that are advertisements',
    html: htmlPage(
      'leuchtturmverein.example steht zum Verkauf',
      '<div><h1>leuchtturmverein.example</h1><p>Diese Domain steht zum Verkauf! Der Inhaber bietet sie für 950 EUR an.</p><h2>Weiterführende Links</h2><ul><li>Ferienhaus an der See</li><li>Bootsführerschein</li><li>Versicherung für Vereine</li></ul><p>Die hier angezeigten Anzeigen werden von Dritten automatisch geschaltet.</p></div>',
      { lang: 'de' },
    ),
  },
];
