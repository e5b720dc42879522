// Things that were there once: products, posts, people, adverts, files. Most of their pages come with a 200.
import type { GradedPage } from '../types.ts';
import { discoursePage, mediawikiPage, newsPage, nextPage, phpbbPage, shopifyPage, shopPage, wordpressPage } from './site-software.ts';

export const goneItems: readonly GradedPage[] = [
  {
    name: 'dutch-product-out-of-range',
    label: 'not_found',
    why: 'a product that the shop has dropped, over others like it',
    path: '/p/waterkoker-rvs-1-7l/93000001882',
    html: shopPage(
      {
        lang: 'nl',
        name: 'Huishoudhal',
        menu: ['Keuken', 'Wonen', 'Tuin', 'Inloggen', 'Winkelwagen'],
        footer: 'Prijzen incl. btw',
        aside:
          '<section><h2>Vergelijkbare waterkokers</h2><ul><li>Waterkoker glas 1,2 l – € 24,95</li><li>Retro waterkoker crème – € 44,95</li><li>Reiswaterkoker 0,5 l – € 17,50</li></ul></section>',
      },
      'Niet meer leverbaar',
      `<h1>Dit artikel zit niet meer in ons assortiment</h1><p>Het product dat je zoekt verkopen we niet meer. Misschien is een van deze waterkokers iets voor jou?</p>`,
    ),
  },
  {
    name: 'swiss-classified-deleted-italian',
    label: 'not_found',
    why: 'an advert on a Swiss site in Italian',
    path: '/it/vi/divano-letto/2214009',
    html: nextPage(
      { lang: 'it-CH', name: 'Soffitta.example', menu: ['Categorie', 'Inserisci annuncio', 'Accedi'], footer: 'Condizioni generali' },
      'Annuncio scaduto',
      `<h1>Troppo tardi!</h1><p>L’annuncio è scaduto oppure è stato eliminato dall’inserzionista.</p><a href="#">Mostra annunci simili in «Mobili»</a>`,
    ),
  },
  {
    name: 'spanish-flat-already-rented',
    label: 'not_found',
    why: 'a Spanish property advert that its owner took down; only the street is left',
    html: shopPage(
      { lang: 'es', name: 'pisosya', menu: ['Comprar', 'Alquilar', 'Publicar anuncio', 'Acceder'], footer: '© pisosya' },
      'Anuncio dado de baja',
      `<div class="deactivated-detail"><h1>Lo sentimos, este anuncio ya no está publicado</h1><p>El anunciante lo dio de baja el jueves 3 de octubre de 2024.</p><p>Piso en calle Zurita, Lavapiés</p><a href="#">Ver 38 pisos parecidos en Lavapiés</a></div>`,
    ),
  },
  {
    name: 'chinese-auction-item-off-shelf',
    label: 'not_found',
    why: 'a Chinese marketplace: taken off the shelf',
    path: '/item.htm?id=6712208817',
    html: `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>淘货集</title></head><body><div id="error-notice"><div class="error-notice-hd">很抱歉，您查看的宝贝不存在，可能已下架或者被转移。</div><ol><li>您可以<a href="#">查看卖家的其他宝贝</a></li><li>您可以在顶部搜索框重新输入关键词搜索</li></ol></div></body></html>`,
  },
  {
    name: 'taiwanese-post-deleted-by-author',
    label: 'not_found',
    why: 'a Taiwanese student board: the author removed it',
    html: nextPage(
      { lang: 'zh-TW', name: '校園話題', menu: ['所有看板', '即時熱門', '登入'], footer: '服務條款' },
      '文章已刪除',
      `<div class="placeholder"><h1>這篇文章已被刪除</h1><p>文章被作者刪除，或因違反板規被移除。</p><a href="#">回到首頁</a></div>`,
    ),
  },
  {
    name: 'korean-blog-post-missing',
    label: 'not_found',
    why: 'a Korean blog platform’s small notice',
    html: `<!DOCTYPE html><html lang="ko"><head><meta charset="utf-8"><title>블로그</title></head><body><div class="error_content"><p class="txt">게시물이 삭제되었거나 다른 페이지로 변경되었습니다.</p><p>블로그 홈에서 다른 글을 확인해 보세요.</p><a href="#">이전 페이지</a><a href="#">블로그 홈</a></div></body></html>`,
  },
  {
    name: 'video-uploader-terminated',
    label: 'not_found',
    why: 'a video whose uploader has lost the account',
    path: '/watch?v=b0Qz3m2kLfU',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>ViewTube</title></head><body><div id="player"><div class="reason">Video unavailable</div><div class="subreason">This video is no longer available because the account associated with it has been terminated.</div></div><div id="related"></div></body></html>`,
  },
  {
    name: 'user-has-left-mastodon-410',
    label: 'not_found',
    why: 'a removed account on a small server',
    status: 410,
    headers: { server: 'Mastodon' },
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>The page you were looking for doesn't exist here anymore - fen.example</title></head><body class="error"><div class="dialog"><div class="dialog__illustration"><img alt="Mastodon" src="/oops.png"></div><div class="dialog__message"><h1>The page you were looking for doesn't exist here anymore.</h1></div></div></body></html>`,
  },
  {
    name: 'french-profile-closed',
    label: 'not_found',
    why: 'a French second-hand shop whose member has closed the account',
    html: nextPage(
      { lang: 'fr', name: 'Dressing', menu: ['Femmes', 'Hommes', 'Enfants', 'S’inscrire | Se connecter'], footer: '© Dressing 2024' },
      'Membre',
      `<div class="u-text-center"><h1>Ce membre n’est plus des nôtres</h1><p>Le compte a été fermé et ses articles ont été retirés de la vente.</p><a href="#">Parcourir le catalogue</a></div>`,
    ),
  },
  {
    name: 'indian-job-closed-hindi',
    label: 'not_found',
    why: 'a vacancy of which only the notice is left, in Hindi',
    html: shopPage(
      { lang: 'hi', name: 'रोज़गार केंद्र', menu: ['नौकरियाँ', 'कंपनियाँ', 'लॉगिन', 'रजिस्टर'], footer: '© रोज़गार केंद्र' },
      'नौकरी उपलब्ध नहीं',
      `<div class="expired-jd"><h1>यह नौकरी अब उपलब्ध नहीं है</h1><p>नियोक्ता ने इस पद के लिए आवेदन लेना बंद कर दिया है और विज्ञापन हटा लिया है।</p><a href="#">इसी तरह की 120 नौकरियाँ देखें</a></div>`,
    ),
  },
  {
    name: 'german-vacancy-filled',
    label: 'not_found',
    why: 'a German employer’s page after the position was filled',
    html: shopPage(
      { lang: 'de', name: 'Karriere bei Brandt Armaturen', menu: ['Stellenangebote', 'Ausbildung', 'Über uns'], footer: 'Brandt Armaturen GmbH' },
      'Stelle nicht mehr aktiv',
      `<h1>Diese Stelle ist bereits besetzt.</h1><p>Schade – das Angebot, das du aufrufen wolltest, ist nicht mehr online. Schau gern bei unseren offenen Positionen vorbei.</p><a class="btn" href="#">Alle offenen Stellen</a>`,
    ),
  },
  {
    name: 'portuguese-news-item-removed',
    label: 'not_found',
    why: 'a Brazilian portal whose text is gone, over the day’s news',
    html: newsPage(
      {
        lang: 'pt-BR',
        name: 'Portal do Agreste',
        menu: ['Cidades', 'Esportes', 'Política', 'Assine'],
        footer: '© Portal do Agreste',
        aside:
          '<h2>Mais lidas</h2><ol><li>Chuva volta a Caruaru depois de 41 dias</li><li>Feira de artesanato muda de endereço</li><li>Náutico anuncia novo goleiro</li></ol>',
      },
      'Conteúdo não encontrado',
      `<h1>Ops! Essa notícia saiu do ar</h1><p>O conteúdo que você procura pode ter sido removido, ter mudado de endereço ou estar temporariamente indisponível.</p><form><input placeholder="Buscar no portal"><button>Buscar</button></form>`,
    ),
  },
  {
    name: 'phpbb-topic-missing-czech',
    label: 'not_found',
    why: 'a board’s notice, status 404 as newer versions send it',
    status: 404,
    path: '/viewtopic.php?t=50211',
    html: phpbbPage(
      { lang: 'cs', name: 'Modelářské fórum', menu: ['Obsah fóra', 'FAQ', 'Přihlásit se'], footer: 'Založeno na phpBB® Forum Software' },
      'Informace',
      `<div class="panel" id="message"><h2 class="message-title">Informace</h2><p>Požadované téma neexistuje.</p></div>`,
    ),
  },
  {
    name: 'discourse-does-not-exist-or-private',
    label: 'not_found',
    why: 'a forum’s page that will not say which of the two it is; the status is 404',
    status: 404,
    html: discoursePage(
      {
        lang: 'de',
        name: 'Selbermacher-Treff',
        menu: ['Startseite', 'Kategorien', 'Richtlinien'],
        footer: 'Powered by Discourse, am besten mit aktiviertem JavaScript',
      },
      'Seite nicht gefunden',
      `<div class="page-not-found"><h1 class="title">Ups! Diese Seite existiert nicht oder ist privat.</h1></div><div class="popular-topics"><h2>Beliebt</h2><p><a href="#">Welche Lasur für Lärche außen?</a></p><p><a href="#">Zeigt her eure Werkbänke</a></p></div>`,
    ),
  },
  {
    name: 'wiki-article-not-written-swedish',
    label: 'not_found',
    why: 'a wiki has no such article, status 404',
    status: 404,
    html: mediawikiPage(
      { lang: 'sv', name: 'Hembygdswikin', menu: ['Huvudsida', 'Slumpartikel', 'Hjälp', 'Skapa konto', 'Logga in'], footer: 'Integritetspolicy' },
      'Kvarnen i Norrby',
      `<div class="noarticletext mw-content-ltr" lang="sv"><p>Det finns just nu ingen text på den här sidan. Du kan <a href="#">söka efter denna sidtitel</a> på andra sidor, eller <a href="#">söka i relaterade loggar</a>, men du har inte behörighet att skapa denna sida.</p></div>`,
    ),
  },
  {
    name: 'file-host-removed-link',
    label: 'not_found',
    why: 'a file host’s dead link with a 200',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>File error</title></head><body><div class="error-content"><h2>Invalid or Deleted File.</h2><p>The key you provided for file access was invalid. This is usually caused because the file is no longer stored on Boxdrop. This occurs when the file is removed by the originating user or Boxdrop.</p><a href="#">Still have questions or think we’ve made a mistake? Please contact support for further assistance.</a></div></body></html>`,
  },
  {
    name: 'paste-expired',
    label: 'not_found',
    why: 'a paste that its author gave a week to live',
    html: `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>pb</title></head><body><header><a href="/">pb</a> <a href="/new">+ new paste</a></header><div class="notice"><b>This paste has expired.</b> Pastes are kept for as long as their author chose and are then deleted for good.</div></body></html>`,
  },
  {
    name: 'github-like-dmca-takedown',
    label: 'not_found',
    why: 'a repository taken down on a complaint; the host’s notice stands in its place',
    html: nextPage(
      { lang: 'en', name: 'Codeyard', menu: ['Explore', 'Pricing', 'Sign in'], footer: '© 2024 Codeyard, Inc.' },
      'Repository unavailable',
      `<div class="blankslate"><h3>Repository unavailable due to DMCA takedown.</h3><p>This repository is currently disabled due to a DMCA takedown notice. We have disabled public access to the repository. The notice has been <a href="#">publicly posted</a>.</p></div>`,
    ),
  },
  {
    name: 'shopify-collection-404-polish',
    label: 'not_found',
    why: 'a shop’s template with an honest status',
    status: 404,
    path: '/collections/zima-2019',
    html: shopifyPage(
      { lang: 'pl', name: 'Wełna i Len', menu: ['Nowości', 'Swetry', 'Wyprzedaż', 'Koszyk'], footer: '© 2024, Wełna i Len' },
      '404 Nie znaleziono',
      `<div class="template-404 page-width center"><p>404</p><h1 class="title">Nie znaleziono strony</h1><a href="/collections/all" class="button">Kontynuuj zakupy</a></div>`,
    ),
  },
  {
    name: 'greek-event-page-gone',
    label: 'not_found',
    why: 'a Greek culture guide with a 200',
    html: wordpressPage(
      { lang: 'el', name: 'Οδηγός Πόλης', menu: ['Θέατρο', 'Μουσική', 'Εκθέσεις', 'Επικοινωνία'], footer: '© Οδηγός Πόλης' },
      'Δεν βρέθηκε',
      `<h1 class="page-title">Ουπς! Η σελίδα που ψάχνετε δεν υπάρχει πια.</h1><p>Ίσως η εκδήλωση έχει αφαιρεθεί ή ο σύνδεσμος είναι λανθασμένος. Δοκιμάστε μια αναζήτηση.</p><form role="search" class="wp-block-search"><input type="search"><button>Αναζήτηση</button></form>`,
    ),
  },
  {
    name: 'spa-router-nothing-here-spanish',
    label: 'not_found',
    why: 'an application’s own router knows no such course and draws that, in Mexican Spanish',
    html: `<!doctype html><html lang="es-MX"><head><meta charset="utf-8"><title>AprendeMás</title></head><body><div id="root"></div><script>document.getElementById('root').innerHTML='<nav><a href="/">AprendeMás</a> <a href="/cursos">Cursos</a> <a href="/entrar">Entrar</a></nav><main><img src="/astronauta.svg" width="200" height="200" alt=""><h1>¡Houston, tenemos un problema!</h1><p>No encontramos el curso que buscas. Puede que el instructor lo haya retirado.</p><a href="/cursos">Explorar cursos</a></main>'</script></body></html>`,
  },
  {
    name: 'thai-product-not-exist',
    label: 'not_found',
    why: 'a Thai marketplace’s empty product',
    html: `<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>ตลาดนัดออนไลน์</title></head><body><div class="product-not-exist"><div class="product-not-exist__icon"></div><div class="product-not-exist__text">ไม่มีสินค้านี้อยู่แล้ว</div><p>สินค้าอาจถูกลบหรือผู้ขายปิดร้านไปแล้ว</p><button>กลับสู่หน้าแรก</button></div></body></html>`,
  },
  {
    name: 'malay-announcement-withdrawn',
    label: 'not_found',
    why: 'a Malaysian authority’s portal, with a 200',
    html: `<!DOCTYPE html><html lang="ms"><head><meta charset="utf-8"><title>Ralat - Portal Rasmi Majlis Daerah</title></head><body><header><img src="/jata.png" alt="" width="60" height="50"> Portal Rasmi Majlis Daerah</header><div id="system-message"><h1>Halaman yang diminta tidak dapat dijumpai.</h1><p>Anda mungkin tidak dapat melawat halaman ini kerana:</p><ol><li>penanda halaman/kegemaran yang sudah lapuk</li><li>alamat yang tersalah taip</li><li>artikel telah dialih keluar</li></ol></div></body></html>`,
  },
  {
    name: 'podcast-show-withdrawn-danish',
    label: 'not_found',
    why: 'a broadcaster took a series down after its rights had run out',
    html: newsPage(
      { lang: 'da', name: 'Radio Øst', menu: ['Podcasts', 'Live', 'Nyheder'], footer: 'Radio Øst' },
      'Ikke længere tilgængelig',
      `<h1>Programmet er ikke længere tilgængeligt</h1><p>Vores ret til at vise det udløb den 30. september 2024. Find i stedet noget andet at lytte til.</p><a href="#">Gå til alle podcasts</a>`,
    ),
  },
];
