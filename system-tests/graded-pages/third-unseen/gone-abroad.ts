// Pages in other languages whose subject is gone.
import type { GradedPage } from '../types.ts';
import { application, authority, complianz, daily, forum, ghost, oneTrust, shop, wordpress } from './site-frames.ts';

export const goneAbroad: readonly GradedPage[] = [
  {
    name: 'de-zeitung-404',
    label: 'not_found',
    why: 'a German daily’s 404 with headlines',
    status: 404,
    html: daily(
      {
        lang: 'de',
        name: 'Weinstraßen-Kurier',
        menu: ['Lokales', 'Sport', 'Abo', 'Anmelden'],
        footer: 'Impressum · Datenschutz',
        extras: oneTrust('Wir nutzen Cookies und vergleichbare Technologien.', 'Zustimmen', 'Einstellungen'),
        aside: '<h2>Aktuelle Themen</h2><ul><li>Winzer hoffen auf Regen</li><li>B 271: Sperrung verlängert</li></ul>',
      },
      'Seite nicht gefunden',
      `<h1>Hoppla! Diese Seite gibt es leider nicht (mehr).</h1><p>Möglicherweise ist der Link veraltet, oder Sie haben sich vertippt. Versuchen Sie es über die Suche oder die <a href="/">Startseite</a>.</p>`,
    ),
  },
  {
    name: 'de-kleinanzeige-geloescht',
    label: 'not_found',
    why: 'a small ad that is no longer there, with a 200',
    html: application(
      {
        lang: 'de',
        name: 'Flohkiste',
        menu: ['Anzeige aufgeben', 'Meins', 'Einloggen', 'Registrieren'],
        footer: 'Hilfe · Nutzungsbedingungen · Impressum',
        aside:
          '<h2>Das könnte dich auch interessieren</h2><ul><li>Singer 15 mit Tisch, 80 € VB, Gotha</li><li>Pfaff 30, läuft, 45 €, Weimar</li><li>Nähkästchen Holz, 15 €, Jena</li></ul>',
      },
      'Anzeige nicht verfügbar',
      `<div class="outcomebox"><h1>Die gewünschte Anzeige ist nicht mehr verfügbar.</h1><p>Sie wurde gelöscht oder deaktiviert.</p></div>`,
    ),
  },
  {
    name: 'de-blog-eingestellt',
    label: 'not_found',
    why: 'a German blog that has been closed, with nothing left of it',
    html: ghost(
      { lang: 'de', name: 'Schnittmuster-Blog', menu: ['Start'], footer: 'Impressum' },
      'Dieser Blog ist geschlossen',
      `<h1>Dieser Blog wurde eingestellt</h1><p>Nach elf Jahren ist Schluss. Alle Beiträge sind zum 31. Dezember offline gegangen. Danke fürs Mitlesen!</p>`,
    ),
  },
  {
    name: 'fr-article-introuvable',
    label: 'not_found',
    why: 'a French paper’s 404',
    status: 404,
    html: daily(
      {
        lang: 'fr',
        name: 'Courrier de l’Aubrac',
        menu: ['À la une', 'Sports', 'S’abonner', 'Se connecter'],
        footer: 'Mentions légales · CGV',
        aside: '<h2>Les plus lus</h2><ul><li>La transhumance en images</li><li>Laguiole : une coutellerie recrute</li></ul>',
      },
      'Page introuvable',
      `<h1>Erreur 404</h1><p>Oups ! La page que vous recherchez est introuvable. Elle a peut-être été déplacée ou supprimée.</p><p><a href="/">Retour à l’accueil</a></p>`,
    ),
  },
  {
    name: 'fr-offre-pourvue',
    label: 'not_found',
    why: 'a vacancy that has been filled; its text is gone',
    status: 410,
    html: application(
      {
        lang: 'fr',
        name: 'EmploiClair',
        menu: ['Offres', 'Entreprises', 'Mon espace'],
        footer: 'CGU · Cookies',
        aside: '<h2>Offres similaires</h2><ul><li>Boulanger (H/F) – Rodez – CDI</li><li>Pâtissier (H/F) – Millau – CDD</li></ul>',
      },
      'Offre expirée',
      `<h1>Cette offre n’est plus en ligne</h1><p>Le recrutement est terminé ou l’entreprise a retiré son annonce.</p>`,
    ),
  },
  {
    name: 'es-pagina-no-encontrada',
    label: 'not_found',
    why: 'a Spanish ministry’s 404',
    status: 404,
    html: authority(
      {
        lang: 'es',
        name: 'Ministerio de Caminos',
        menu: ['El Ministerio', 'Trámites', 'Prensa', 'Català', 'Galego'],
        footer: 'Accesibilidad · Aviso legal · Mapa web',
      },
      'Página no encontrada',
      `<h1>Página no encontrada</h1><p>La página solicitada no existe o ha cambiado de dirección. Puede utilizar el buscador o el mapa web.</p>`,
    ),
  },
  {
    name: 'es-producto-descatalogado',
    label: 'not_found',
    why: 'a product that is out of the catalogue, with a 200, in a Mexican shop',
    html: shop(
      {
        lang: 'es-MX',
        name: 'La Tlapalería',
        menu: ['Herramientas', 'Pintura', 'Mi cuenta', 'Carrito'],
        footer: 'Envíos a todo México · Facturación',
        aside: '<h2>Lo más vendido</h2><ul><li>Martillo uña 16 oz $189</li><li>Cinta aislante $24</li></ul>',
      },
      'Producto no disponible',
      `<h1>Lo sentimos, este producto ya no está disponible</h1><p>Es posible que haya sido descontinuado. Te sugerimos productos parecidos.</p>`,
    ),
  },
  {
    name: 'pt-pagina-nao-encontrada',
    label: 'not_found',
    why: 'a Brazilian news site says so with a 200',
    html: daily(
      {
        lang: 'pt-BR',
        name: 'Folha do Cerrado',
        menu: ['Últimas', 'Política', 'Assine', 'Entrar'],
        footer: 'Política de privacidade · Expediente',
        aside: '<h2>Mais lidas</h2><ul><li>Chuva alaga centro de Goiânia</li><li>Como declarar o MEI</li></ul>',
      },
      'Página não encontrada',
      `<h1>Ops! Página não encontrada</h1><p>O conteúdo que você procura foi removido ou nunca existiu.</p>`,
    ),
  },
  {
    name: 'it-annuncio-scaduto',
    label: 'not_found',
    why: 'an Italian listing that has expired',
    html: application(
      {
        lang: 'it',
        name: 'CasaFacile',
        menu: ['Vendita', 'Affitto', 'Accedi'],
        footer: 'Privacy · Cookie',
        aside: '<h2>Annunci simili</h2><ul><li>Trilocale via Dante, 98 m², € 189.000</li><li>Bilocale con terrazzo, € 142.000</li></ul>',
      },
      'Annuncio non più disponibile',
      `<h1>L’annuncio che cerchi non è più disponibile</h1><p>L’immobile è stato venduto o l’annuncio è scaduto.</p>`,
    ),
  },
  {
    name: 'nl-pagina-niet-gevonden',
    label: 'not_found',
    why: 'a Dutch municipality’s 404',
    status: 404,
    html: authority(
      {
        lang: 'nl',
        name: 'Gemeente Waterwolde',
        menu: ['Inwoners', 'Ondernemers', 'Bestuur', 'Mijn Waterwolde'],
        footer: 'Proclaimer · Toegankelijkheid · Cookies',
      },
      'Pagina niet gevonden',
      `<h1>Pagina niet gevonden</h1><p>De pagina die u zoekt bestaat niet of is verplaatst. Gebruik de zoekfunctie of bel 14 0299.</p>`,
    ),
  },
  {
    name: 'pl-ogloszenie-nieaktualne',
    label: 'not_found',
    why: 'a Polish small ad that is over, with a 200',
    html: application(
      {
        lang: 'pl',
        name: 'Ogłoszeniownik',
        menu: ['Dodaj ogłoszenie', 'Moje konto', 'Czat'],
        footer: 'Regulamin · Polityka prywatności',
        aside: '<h2>Podobne ogłoszenia</h2><ul><li>Rower Romet Gazela, 450 zł, Łódź</li><li>Koła 28 cali, 120 zł, Zgierz</li></ul>',
      },
      'Ogłoszenie niedostępne',
      `<h1>To ogłoszenie nie jest już dostępne</h1><p>Sprzedający usunął ogłoszenie albo minął czas jego emisji.</p>`,
    ),
  },
  {
    name: 'ru-stranitsa-ne-najdena',
    label: 'not_found',
    why: 'a Russian portal’s 404',
    status: 404,
    html: daily(
      {
        lang: 'ru',
        name: 'Городской портал',
        menu: ['Новости', 'Афиша', 'Объявления', 'Войти'],
        footer: '18+ · Реклама на сайте · Контакты',
        aside: '<h3>Популярное</h3><ul><li>Отключение горячей воды: график</li><li>Где покататься на лыжах</li></ul>',
      },
      'Страница не найдена',
      `<h1>404</h1><p>К сожалению, такой страницы нет. Возможно, она была удалена или вы ошиблись в адресе.</p>`,
    ),
  },
  {
    name: 'ja-kiji-ga-mitsukarimasen',
    label: 'not_found',
    why: 'a Japanese news article that is past its time, with a 200',
    html: daily(
      {
        lang: 'ja',
        name: '毎朝ニュース',
        menu: ['国内', '国際', '経済', 'ログイン', '新規取得'],
        footer: 'プライバシーポリシー · 利用規約 · ご意見・ご要望',
        aside: '<h3>主要ニュース</h3><ul><li>関東で真夏日</li><li>新型特急、来春デビュー</li></ul>',
      },
      '記事が見つかりません',
      `<h1>指定されたURLは存在しませんでした。</h1><p>以下のような理由が考えられます。</p><ul><li>記事の掲載期間が終了した</li><li>URLが間違っている</li></ul>`,
    ),
  },
  {
    name: 'ja-shop-hanbai-shuuryou',
    label: 'not_found',
    why: 'a Japanese shop’s 404',
    status: 404,
    html: shop(
      { lang: 'ja', name: '文具のまつや', menu: ['万年筆', 'ノート', 'マイページ', 'カート'], footer: '特定商取引法に基づく表記' },
      'ページが見つかりません',
      `<h1>お探しのページは見つかりませんでした</h1><p>商品の取り扱いが終了したか、URLが変更された可能性があります。</p>`,
    ),
  },
  {
    name: 'zh-article-deleted-by-author',
    label: 'not_found',
    why: 'an account’s article that its author has deleted, with a 200',
    html: `<!DOCTYPE html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>公众号文章</title></head><body class="zh_CN"><div class="weui-msg"><div class="weui-msg__icon-area"><i class="weui-icon-info weui-icon_msg"></i></div><div class="weui-msg__text-area"><h2 class="weui-msg__title warn">该内容已被发布者删除</h2></div></div><div class="foot">平台安全中心</div></body></html>`,
  },
  {
    name: 'tr-haber-kaldirildi',
    label: 'not_found',
    why: 'a Turkish 404',
    status: 404,
    html: daily(
      {
        lang: 'tr',
        name: 'Karadeniz Sesi',
        menu: ['Gündem', 'Spor', 'Giriş'],
        footer: 'Künye',
        aside: '<h3>Çok okunanlar</h3><ul><li>Fındık fiyatı belli oldu</li></ul>',
      },
      'Sayfa bulunamadı',
      `<h1>Aradığınız sayfa bulunamadı</h1><p>Haber yayından kaldırılmış veya adresi değişmiş olabilir.</p>`,
    ),
  },
  {
    name: 'cs-clanek-nenalezen',
    label: 'not_found',
    why: 'a Czech soft 404',
    html: daily(
      {
        lang: 'cs',
        name: 'Vysočina dnes',
        menu: ['Zprávy', 'Sport', 'Předplatné', 'Přihlásit'],
        footer: 'Všechna práva vyhrazena',
        extras: complianz('Souhlas s cookies', 'Používáme cookies.', 'Souhlasím', 'Odmítnout'),
      },
      'Nenalezeno',
      `<h1>Stránka nebyla nalezena</h1><p>Článek byl zřejmě smazán nebo přesunut.</p>`,
    ),
  },
  {
    name: 'sv-annons-borttagen',
    label: 'not_found',
    why: 'a Swedish small ad that is gone',
    status: 410,
    html: application(
      { lang: 'sv', name: 'Loppisen', menu: ['Lägg in annons', 'Meddelanden', 'Logga in'], footer: 'Villkor · Kakor' },
      'Annonsen finns inte kvar',
      `<h1>Hoppsan! Annonsen är borttagen</h1><p>Den är såld eller så har annonsören tagit bort den.</p>`,
    ),
  },
  {
    name: 'fi-sivua-ei-loydy',
    label: 'not_found',
    why: 'a Finnish 404',
    status: 404,
    html: wordpress(
      { lang: 'fi', name: 'Saunan lauteilla', menu: ['Etusivu', 'Ohjeet', 'Yhteys'], footer: 'WordPressin voimalla' },
      'Sivua ei löytynyt',
      `<h1>Hups! Sivua ei löytynyt.</h1><p>Ehkä haku auttaisi?</p><input type="search" placeholder="Haku…">`,
      'error404',
    ),
  },
  {
    name: 'hu-tema-torolve',
    label: 'not_found',
    why: 'a Hungarian board’s missing topic, with a 200',
    html: forum(
      { lang: 'hu', name: 'Vasútbarát fórum', menu: ['GYIK', 'Regisztráció', 'Belépés'], footer: 'phpBB' },
      'Információ',
      `<div class="panel"><p>A kért téma nem létezik.</p></div>`,
    ),
  },
  {
    name: 'uk-storinku-vydaleno',
    label: 'not_found',
    why: 'a Ukrainian 404',
    status: 404,
    html: daily(
      {
        lang: 'uk',
        name: 'Подільська хвиля',
        menu: ['Новини', 'Спорт', 'Підтримати'],
        footer: 'Усі права захищено',
        aside: '<h3>Останні новини</h3><ul><li>У Кам’янці відкрили міст</li></ul>',
      },
      'Сторінку не знайдено',
      `<h1>Сторінку не знайдено</h1><p>Можливо, її було видалено або адресу введено з помилкою.</p>`,
    ),
  },
];
