// The frames that common site software puts around a page.

/** What a site puts on each of its pages. */
interface Site {
  lang: string;
  dir?: 'ltr' | 'rtl';
  name: string;
  /** Labels of the menu: sections first, account and basket last. */
  menu: readonly string[];
  footer: string;
  head?: string;
  /** Beside or under the main column: most read, related, newsletter. */
  aside?: string;
  /** Last in the body: banners, dialogs, scripts. */
  after?: string;
}

const links = (labels: readonly string[], className = '') =>
  labels.map((label, index) => `<li${className && ` class="${className}"`}><a href="/${index + 1}/">${label}</a></li>`).join('');

const root = ({ lang, dir }: Site) => `<html lang="${lang}"${dir === 'rtl' ? ' dir="rtl"' : ''}`;

/** WordPress with a block theme. */
export function wordpressPage(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html>
${root(site)}><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} &#8211; ${site.name}</title>
<meta name="generator" content="WordPress 6.6.2"><link rel="stylesheet" href="/wp-includes/css/dist/block-library/style.min.css">${site.head ?? ''}</head>
<body class="wp-embed-responsive"><div class="wp-site-blocks"><header class="wp-block-template-part"><p class="wp-block-site-title"><a href="/" rel="home">${site.name}</a></p><nav class="wp-block-navigation"><ul class="wp-block-navigation__container">${links(site.menu, 'wp-block-navigation-item')}</ul></nav></header>
<main class="wp-block-group" id="wp--skip-link--target">${main}</main>${site.aside ? `<aside>${site.aside}</aside>` : ''}
<footer class="wp-block-template-part"><p>${site.footer}</p></footer></div>${site.after ?? ''}</body></html>`;
}

/** A shop on Shopify, in its default theme. */
export function shopifyPage(site: Site, title: string, main: string): string {
  return `<!doctype html>
${root(site)} class="no-js"><head><meta charset="utf-8"><title>${title} &ndash; ${site.name}</title><script>window.Shopify=window.Shopify||{};Shopify.theme={"name":"Dawn","schema_version":"15.0.0"};</script>${site.head ?? ''}</head>
<body class="gradient"><div id="shopify-section-header" class="shopify-section section-header"><header class="header"><a href="/" class="header__heading-link">${site.name}</a><ul class="list-menu">${links(site.menu, 'list-menu__item')}</ul></header></div>
<main id="MainContent" class="content-for-layout focus-none" role="main" tabindex="-1">${main}</main>${site.aside ?? ''}
<footer class="footer"><small class="copyright__content">${site.footer}</small></footer>${site.after ?? ''}</body></html>`;
}

/** A shop on a system of the continent: Magento, Shopware, PrestaShop. */
export function shopPage(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html>
${root(site)}><head><meta charset="utf-8"><title>${title} | ${site.name}</title><meta name="robots" content="INDEX,FOLLOW">${site.head ?? ''}</head>
<body class="page-layout-1column"><div class="page-wrapper"><header class="page-header"><a class="logo" href="/">${site.name}</a><form class="minisearch" action="/search"><input type="text" name="q"></form><ul class="header links">${links(site.menu)}</ul></header>
<main id="maincontent" class="page-main"><div class="columns"><div class="column main">${main}</div></div></main>${site.aside ?? ''}
<footer class="page-footer"><small>${site.footer}</small></footer></div>${site.after ?? ''}</body></html>`;
}

/** A newspaper with its own system. */
export function newsPage(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html>
${root(site)}><head><meta charset="utf-8"><title>${title} | ${site.name}</title><meta property="og:type" content="article"><meta property="og:site_name" content="${site.name}">${site.head ?? ''}</head>
<body><header class="masthead" role="banner"><a href="/" class="masthead__logo">${site.name}</a><nav class="masthead__sections"><ul>${links(site.menu)}</ul></nav></header>
<main class="layout"><article class="story">${main}</article>${site.aside ? `<aside class="layout__rail">${site.aside}</aside>` : ''}</main>
<footer class="colophon">${site.footer}</footer>${site.after ?? ''}</body></html>`;
}

/** An authority's site on Drupal. */
export function drupalPage(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html>
${root(site)} prefix="og: https://ogp.me/ns#"><head><meta charset="utf-8"><meta name="Generator" content="Drupal 10 (https://www.drupal.org)"><title>${title} | ${site.name}</title>${site.head ?? ''}</head>
<body class="path-node"><div class="dialog-off-canvas-main-canvas" data-off-canvas-main-canvas><header role="banner"><div id="block-branding"><a href="/" rel="home">${site.name}</a></div><nav role="navigation" id="block-main-menu"><ul class="menu">${links(site.menu, 'menu-item')}</ul></nav></header>
<main role="main"><div class="region region-content"><div data-drupal-messages-fallback class="hidden"></div>${main}</div></main>${site.aside ?? ''}
<footer role="contentinfo">${site.footer}</footer></div><script type="application/json" data-drupal-selector="drupal-settings-json">{"path":{"baseUrl":"/","currentLanguage":"${site.lang}"}}</script>${site.after ?? ''}</body></html>`;
}

/** A wiki in MediaWiki's older skin; of the menu, the last two labels are the personal tools. */
export function mediawikiPage(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html>
${root(site)} class="client-nojs"><head><meta charset="UTF-8"><title>${title} – ${site.name}</title><meta name="generator" content="MediaWiki 1.41.1">${site.head ?? ''}</head>
<body class="mediawiki ltr sitedir-ltr ns-0 ns-subject skin-vector action-view"><div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">${title}</h1><div id="bodyContent" class="vector-body"><div id="mw-content-text" class="mw-body-content"><div class="mw-parser-output">${main}</div></div></div></div>
<div id="mw-navigation"><nav id="p-personal"><ul>${links(site.menu.slice(-2))}</ul></nav><nav id="p-navigation"><ul>${links(site.menu.slice(0, -2))}</ul></nav></div>
<footer id="footer" class="mw-footer"><ul id="footer-info"><li>${site.footer}</li></ul></footer>${site.after ?? ''}</body></html>`;
}

/** A board on phpBB. */
export function phpbbPage(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html>
${root(site)}><head><meta charset="utf-8"><title>${site.name} - ${title}</title><link href="/styles/prosilver/theme/stylesheet.css" rel="stylesheet">${site.head ?? ''}</head>
<body id="phpbb" class="nojs notouch section-viewtopic"><div id="wrap" class="wrap"><div id="page-header"><div class="headerbar"><h1>${site.name}</h1></div><div class="navbar"><ul id="nav-main" class="nav-main linklist">${links(site.menu)}</ul></div></div>
<div id="page-body" class="page-body" role="main">${main}</div>
<div id="page-footer" class="page-footer"><div class="copyright"><p class="footer-row">${site.footer}</p></div></div></div>${site.after ?? ''}</body></html>`;
}

/** A forum on Discourse, as it is sent to a browser that it does not know. */
export function discoursePage(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html>
${root(site)}><head><meta charset="utf-8"><title>${title} - ${site.name}</title><meta name="generator" content="Discourse 3.4.0.beta2 - https://github.com/discourse/discourse version 8f2c">${site.head ?? ''}</head>
<body class="crawler"><header><a href="/">${site.name}</a></header><div id="main-outlet" class="wrap" role="main">${main}</div>
<footer class="container wrap"><nav class="crawler-nav"><ul>${links(site.menu)}</ul></nav><p class="powered-by-link">${site.footer}</p></footer>${site.after ?? ''}</body></html>`;
}

/** A manual on Docusaurus; the menu is its sidebar. */
export function docsPage(site: Site, title: string, main: string): string {
  return `<!doctype html>
${root(site)} class="docs-wrapper plugin-docs"><head><meta charset="UTF-8"><meta name="generator" content="Docusaurus v3.5.2"><title data-rh="true">${title} | ${site.name}</title>${site.head ?? ''}</head>
<body class="navigation-with-keyboard"><div id="__docusaurus"><nav class="navbar navbar--fixed-top"><a class="navbar__brand" href="/"><b>${site.name}</b></a></nav><div class="main-wrapper"><aside class="theme-doc-sidebar-container"><ul class="menu__list">${links(site.menu, 'menu__list-item')}</ul></aside>
<main><article><div class="theme-doc-markdown markdown"><h1>${title}</h1>${main}</div></article>${site.aside ?? ''}</main></div><footer class="footer">${site.footer}</footer></div>${site.after ?? ''}</body></html>`;
}

/** An application on Next.js, drawn on its server. */
export function nextPage(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html>
${root(site)}><head><meta charSet="utf-8"/><meta name="viewport" content="width=device-width"/><title>${title} · ${site.name}</title>${site.head ?? ''}</head>
<body><div id="__next"><header class="sticky top-0 flex items-center border-b"><a href="/" class="font-bold">${site.name}</a><nav><ul class="flex gap-4">${links(site.menu)}</ul></nav></header>
<main class="mx-auto max-w-5xl px-4">${main}</main>${site.aside ?? ''}<footer class="border-t text-sm text-gray-500">${site.footer}</footer></div><script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{}},"page":"/[slug]","buildId":"Zt4kq0"}</script>${site.after ?? ''}</body></html>`;
}

/** A small site from a static generator. */
export function staticPage(site: Site, title: string, main: string): string {
  return `<!DOCTYPE html>
${root(site)}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="alternate" type="application/rss+xml" href="/index.xml">${site.head ?? ''}</head>
<body><header><a href="/">${site.name}</a> <nav><ul>${links(site.menu)}</ul></nav></header>
<main>${main}</main>${site.aside ?? ''}
<footer>${site.footer}</footer>${site.after ?? ''}</body></html>`;
}
