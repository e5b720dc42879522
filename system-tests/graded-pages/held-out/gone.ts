// Missing pages and abandoned domains, in other words and languages than the other set's.
import { htmlPage } from '../markup.ts';
import type { GradedPage } from '../types.ts';

export const gone: readonly GradedPage[] = [
  {
    name: 'hard-404-in-russian',
    label: 'not_found',
    why: 'a hard 404 whose text only the status explains',
    status: 404,
    html: htmlPage('Ошибка', '<h1>Тут ничего нет</h1><p>Возможно, маяк погас. Вернитесь на главную.</p>', { lang: 'ru' }),
  },
  {
    name: 'hard-410-blank',
    label: 'not_found',
    why: '410 with an empty body: gone, not merely blank',
    status: 410,
    html: '<html><head></head><body></body></html>',
  },
  {
    name: 'soft-404-italian',
    label: 'not_found',
    why: 'Italian wording behind a 200',
    html: htmlPage(
      'Pagina non trovata - Comune',
      '<main><h1>Pagina non trovata</h1><p>La pagina richiesta non esiste oppure è stata spostata. Torna alla <a href="/">pagina iniziale</a>.</p></main>',
      { lang: 'it' },
    ),
  },
  {
    name: 'soft-404-portuguese',
    label: 'not_found',
    why: 'Portuguese wording behind a 200',
    html: htmlPage(
      'Elétricos do Tejo',
      '<header><a href="/">Elétricos do Tejo</a></header><main><h2>Erro 404</h2><p>Lamentamos, mas a página que procura não foi encontrada.</p></main>',
      { lang: 'pt' },
    ),
  },
  {
    name: 'soft-404-japanese',
    label: 'not_found',
    why: 'Japanese wording behind a 200',
    html: htmlPage(
      'ページが見つかりません',
      '<main><h1>お探しのページは見つかりませんでした</h1><p>URLが変更されたか、ページが削除された可能性があります。</p><a href="/">トップページへ戻る</a></main>',
      { lang: 'ja' },
    ),
  },
  {
    name: 'social-content-not-available',
    label: 'not_found',
    why: 'a network’s answer for a post that was deleted',
    html: htmlPage(
      'Social',
      `<div id="m"></div><script>document.getElementById('m').innerHTML='<h2>This content isn\\'t available right now</h2><p>When this happens, it\\'s usually because the owner only shared it with a small group of people, changed who can see it or it\\'s been deleted.</p><a href="/">Go to Feed</a>';</script>`,
    ),
  },
  {
    name: 'shop-product-gone',
    label: 'not_found',
    why: 'a shop that no longer knows the product, behind a 200 with its whole frame',
    html: htmlPage(
      'Tideline Shop',
      '<header><a href="/">Tideline Shop</a><nav><a href="/lamps">Lamps</a><a href="/ropes">Ropes</a><a href="/brass">Brass</a></nav><input placeholder="Search"></header><main><h1>We couldn’t find that product</h1><p>The product you are trying to view does not exist or has been discontinued.</p><a href="/">Continue shopping</a></main><footer>Delivery · Returns · Contact</footer>',
    ),
  },
  {
    name: 'static-host-no-such-site',
    label: 'not_found',
    why: 'a host of static pages that has no such site, behind a cache’s 200',
    html: htmlPage(
      'Site not found · Pages',
      '<div class="container"><h1>404</h1><p><strong>There isn’t a Pages site here.</strong></p><p>If you’re trying to publish one, read the full documentation to learn how to set up Pages for your repository, organization, or user account.</p></div>',
    ),
  },
  {
    name: 'domain-broker-page',
    label: 'not_found',
    why: 'a broker’s offer for a name',
    html: htmlPage(
      'kelpgatherers.example is for sale | Premium Names',
      '<main><h1>The domain name kelpgatherers.example is for sale!</h1><p>$2,995</p><button>Buy now</button><p>or start a payment plan for $125/month</p><form><label>Make an offer <input name="offer"></label><button>Submit offer</button></form><ul><li>Free transaction support</li><li>Secure payments</li></ul></main>',
    ),
  },
  {
    name: 'parked-by-script',
    label: 'not_found',
    why: 'a parking page that a script draws: a heading and advertisements',
    html: `<!doctype html><html data-adblockkey="MFwwDQYJKoZIhvcNAQEBBQADSwAwSAJBANDrp2lz7AOmADaN8tA50LsWcjLFyQFcb"><head><title>valleyweather.example</title></head><body><div id="target" style="opacity:1"></div><script>window.park="eyJ1dWlkIjoi";document.getElementById('target').innerHTML='<h1>valleyweather.example</h1><h2>Related searches:</h2><p>Weather Radar</p><p>Storm Insurance</p><p>Rain Gear</p><p>Copyright. All rights reserved. The Sponsored Listings displayed above are served automatically by a third party.</p><a href="#">Privacy Policy</a>';</script></body></html>`,
  },
  {
    name: 'soft-404-with-bestsellers',
    label: 'not_found',
    why: 'a French shop’s missing product among what else it sells, behind a 200',
    html: htmlPage(
      'Oups ! - La Lampisterie',
      '<header><a href="/">La Lampisterie</a> <a href="/panier">Panier (0)</a></header><main><h1>Oups ! Ce produit n’existe plus</h1><p>La page demandée n’est plus disponible.</p><h2>Nos meilleures ventes</h2><ul><li>Lampe de cabine en laiton, 89 €</li><li>Mèche en coton, les trois, 9 €</li><li>Huile claire, un litre, 12 €</li><li>Lanterne de quai, 145 €</li></ul></main><footer>Livraison · Retours · Contact</footer>',
      { lang: 'fr' },
    ),
  },
];
