// Ordinary pages in further languages, with words in them that bad pages use.
import { articlePage, htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const otherLanguages: readonly GradedPage[] = [
  {
    name: 'turkish-article-page-not-found',
    label: 'ok',
    why: 'a Turkish story of a page that is missing from a manuscript',
    html: articlePage(
      'Bulunamayan sayfa: bir el yazmasının peşinde',
      '<p>Kitap 1742’de Bursa’da ciltlenmiş, son yaprağı ise hiç bulunamadı. Kütüphaneci Nermin Hanım yirmi yıldır onu arıyor: sahaflarda, müzayedelerde, eski mektupların arasında.</p><p>Geçen kış bir telefon geldi. Arayan, dedesinin atlasının içinde başka bir elden çıkmış bir kâğıt bulduğunu söylüyordu. Nermin Hanım ilk otobüse bindi.</p><p>Kâğıt aynı kâğıttı, mürekkep aynı mürekkep. Ama sayfanın üstünde yalnızca bir cümle vardı: “Gerisini okuyan yazsın.”</p>',
      { lang: 'tr', site: 'Kıyı Haber' },
    ),
  },
  {
    name: 'swedish-article-access-denied',
    label: 'ok',
    why: 'a Swedish report on a beach, headed “Tillträde förbjudet”',
    html: articlePage(
      'Tillträde förbjudet – så stängdes stranden',
      '<p><a href="/logga-in">Logga in</a></p><p>I sextio år badade byn vid Norrviken. I maj stod där en skylt, och i juni ett staket. Den nye ägaren hänvisar till sina får.</p><p>”Jag har inte sett något får”, säger Birgit Ek, 81, som klättrar över varje morgon klockan sex. Kommunen har skrivit två brev och fått ett tillbaka, på vers.</p><p>Nu ska länsstyrelsen avgöra om stranden får spärras av. Under tiden har någon målat en badring på skylten.</p>',
      { lang: 'sv', site: 'Norrvikens Allehanda' },
    ),
  },
  {
    name: 'portuguese-book-out-of-print',
    label: 'ok',
    why: 'a Portuguese bookshop’s page for a book that is sold out',
    html: htmlPage(
      'O guarda-freio – Livraria da Bica',
      '<nav><a href="/">Livraria da Bica</a> <a href="/entrar">Iniciar sessão</a></nav><h1>O guarda-freio</h1><p>Contos de Amélia Prates</p><p><b>Esgotado.</b> Este produto não está disponível de momento. <button>Avise-me</button></p><h2>Sinopse</h2><p>Nove histórias que se passam todas no mesmo elétrico, no mesmo dia, e em que ninguém chega onde queria. Prémio de conto da cidade em 1987.</p><p>Brochado, 144 páginas, 2.ª edição. ISBN 972-0-00000-0</p>',
      { lang: 'pt' },
    ),
  },
  {
    name: 'japanese-faq-cannot-log-in',
    label: 'ok',
    why: 'a Japanese library’s answers for people who can’t log in',
    html: htmlPage(
      'ログインできない場合 | よくある質問 | 川辺町立図書館',
      '<h1>ログインできない場合</h1><h2>Q. パスワードを忘れました</h2><p>A. 本人確認のできるものをお持ちのうえ、窓口までお越しください。その場で再発行いたします。</p><h2>Q.「アクセスが拒否されました」と表示されます</h2><p>A. 続けて五回まちがえると、三十分間ご利用になれません。時間をおいてからもう一度お試しください。</p><h2>Q. ページが見つかりません</h2><p>A. 昨年四月にホームページの住所が変わりました。お気に入りの登録をやり直してください。</p>',
      { lang: 'ja' },
    ),
  },
  {
    name: 'korean-works-announcement',
    label: 'ok',
    why: 'a Korean notice that announces works for the coming week',
    html: htmlPage(
      '[공지] 3월 9일 시스템 점검 안내 | 강변도서관',
      '<h1>[공지] 시스템 점검 안내</h1><p>작성일 2024-03-02 · 조회 412</p><p>안녕하세요, 강변도서관입니다. 보다 안정적인 서비스를 위하여 아래와 같이 점검을 실시합니다. 점검 시간에는 로그인과 예약을 이용하실 수 없습니다.</p><p>일시: 3월 9일(토) 오전 2시 ~ 6시</p><p>열람실은 평소와 같이 운영합니다. 이용에 불편을 드려 죄송합니다.</p><p>이전 글: 어린이 읽기 모임 모집 / 다음 글 없음</p>',
      { lang: 'ko' },
    ),
  },
  {
    name: 'russian-article-on-captchas',
    label: 'ok',
    why: 'a Russian column on captchas with their sentences',
    html: articlePage(
      '«Подтвердите, что вы не робот»: записки человека, который не подтвердил',
      '<p>Сначала меня попросили найти светофоры. Я нашёл. Потом велосипеды. Потом снова светофоры, но такие мелкие, что я полез за очками. «Доступ ограничен, — сказала машина. — Попробуйте позже».</p><p>Моему отцу восемьдесят два. Он тридцать лет водил ледокол и отличит на радаре льдину от чайки. Гидрант он не узнал: у нас в посёлке их отродясь не было.</p><p>Говорят, скоро проверять будут молча. Жаль. Я только научился.</p>',
      { lang: 'ru', site: 'Берег' },
    ),
  },
  {
    name: 'chinese-question-on-captcha-code',
    label: 'ok',
    why: 'a Chinese post on how to draw captcha pictures in code',
    html: htmlPage(
      '用 Canvas 画一个验证码 - 海边的代码',
      '<header><a href="/login">登录</a> <a href="/register">注册</a></header><h1>用 Canvas 画一个验证码</h1><p>最近给留言板加了一个验证码，记录一下做法。先随机取四个字符，再给每个字符一点旋转和偏移，最后画几条干扰线。</p><pre>function draw(ctx, text) {\n  for (const ch of text) ctx.fillText(ch, x, y)\n}</pre><p>如果提示“验证失败，请重试”，多半是会话里的值已经过期。把有效期改成五分钟就好了。注意：不要把答案放在前端！</p><p>阅读 1024 · 评论 3</p>',
      { lang: 'zh' },
    ),
  },
  {
    name: 'spanish-film-acceso-denegado',
    label: 'ok',
    why: 'a Spanish review of a film called “Acceso denegado”',
    html: articlePage(
      'Acceso denegado',
      '<p>★★★☆☆ · 94 minutos · de Lucía Ferrán</p><p>Una guardia de seguridad pasa la noche en un edificio cuyas puertas dejan de reconocerla. No hay monstruo, ni ladrón, ni explicación: solo una tarjeta que pita en rojo y una mujer que sube y baja escaleras con los zapatos en la mano.</p><p>Ferrán filma los pasillos como otros filman el mar. El final, que no contaremos, cabe en una palabra. Se estrena el viernes.</p>',
      { lang: 'es', site: 'Butaca 14' },
    ),
  },
  {
    name: 'persian-short-poem',
    label: 'ok',
    why: 'a Persian poem of a few lines about waiting',
    html: htmlPage('انتظار', '<h1>انتظار</h1><p>در ایستگاه آخر<br>قطاری نیست<br>فقط باران است<br>که سر ساعت می‌رسد</p>', {
      lang: 'fa',
      dir: 'rtl',
    }),
  },
  {
    name: 'ukrainian-recipe',
    label: 'ok',
    why: 'a Ukrainian recipe with a link to sign in',
    html: htmlPage(
      'Борщ із сушеною грушею',
      '<a href="/login">Увійти</a><h1>Борщ із сушеною грушею</h1><p>Так варять на Полтавщині на Святвечір: без м’яса, на буряковому квасі.</p><ul><li>2 буряки</li><li>жменя сушених груш</li><li>квасоля, замочена звечора</li><li>літр квасу</li></ul><p>Груші залити окропом і лишити на годину. Буряк запекти, натерти, додати до квасолі разом із настоєм. Закип’ятити з квасом, посолити, дати постояти ніч.</p>',
      { lang: 'uk' },
    ),
  },
  {
    name: 'greek-notice-closed-office',
    label: 'ok',
    why: 'a Greek town hall’s notice of a closed office',
    html: htmlPage(
      'Ανακοίνωση – Δήμος Φάρου',
      '<h1>Ανακοίνωση</h1><p>Το Γραφείο Εξυπηρέτησης θα παραμείνει κλειστό την Παρασκευή 8 Μαρτίου λόγω εργασιών συντήρησης. Οι αιτήσεις υποβάλλονται και ηλεκτρονικά, μετά από σύνδεση με κωδικούς.</p><p>Ζητούμε συγγνώμη για την ταλαιπωρία.</p>',
      { lang: 'el' },
    ),
  },
  {
    name: 'hindi-article',
    label: 'ok',
    why: 'a Hindi article under a header with a login',
    html: articlePage(
      'घाट की आख़िरी नाव',
      '<p><a href="/login">लॉग इन करें</a> · <a href="/subscribe">सदस्यता लें</a></p><p>रामदीन पचास साल से लोगों को नदी पार कराते हैं। पुल बनने के बाद सवारी कम हो गई, पर सुबह की पहली नाव अब भी भरी रहती है।</p><p>“पुल पर कोई बात नहीं करता,” वे कहते हैं। “नाव में सब करते हैं।” उनका बेटा शहर में काम करता है और हर रविवार चप्पू चलाने लौट आता है।</p><p>नगर पालिका ने घाट की सीढ़ियों की मरम्मत का वादा किया है।</p>',
      { lang: 'hi', site: 'नदी समाचार' },
    ),
  },
  {
    name: 'indonesian-explainer-on-blocking',
    label: 'ok',
    why: 'an Indonesian explainer of why sites are blocked',
    html: articlePage(
      'Mengapa situs ini diblokir? Tanya jawab singkat',
      '<p>Pengguna sering menemukan tulisan “Situs ini diblokir” atau “Akses ditolak”. Berikut penjelasannya.</p><h2>Siapa yang memutuskan?</h2><p>Kementerian mengirim daftar alamat kepada penyedia layanan, yang wajib menutup akses dalam waktu satu hari. Pemilik situs dapat mengajukan keberatan secara tertulis.</p><h2>Berapa banyak?</h2><p>Tahun lalu ada lebih dari delapan ratus ribu alamat dalam daftar itu, sebagian besar situs judi. Sekitar tiga ratus dibuka kembali setelah ditinjau.</p>',
      { lang: 'id', site: 'Warta Pesisir' },
    ),
  },
];
