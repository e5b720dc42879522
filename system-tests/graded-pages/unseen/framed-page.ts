import { htmlPage } from '../markup.ts';

interface Frame {
  lang?: string;
  dir?: 'ltr' | 'rtl';
  head?: string;
  /** Name of the site, as in its header and behind the title. */
  site: string;
  /** Links of the header: sections, then what leads to an account. */
  nav: readonly string[];
  /** The last line of the page. */
  footer: string;
  /** What stands behind the footer: banners, boxes, scripts. */
  after?: string;
}

/** A page in the frame of an ordinary site: header with sections and account, main column, footer with links. */
export function framedPage(title: string, main: string, { lang = 'en', dir = 'ltr', head = '', site, nav, footer, after = '' }: Frame): string {
  const items = nav.map((label, index) => `<li><a href="/s/${index + 1}">${label}</a></li>`).join('');
  return htmlPage(
    `${title} – ${site}`,
    `<a class="skip" href="#content">↓</a>
<header class="site-header"><div class="brand"><a href="/">${site}</a></div><nav><ul class="menu">${items}</ul></nav></header>
<main id="content">
${main}
</main>
<footer class="site-footer"><p>${footer}</p></footer>${after}`,
    { lang, dir, head },
  );
}
