// Addresses that are no pages, of other types than the other sets'.
import type { GradedPage } from '../types.ts';

export const notHtml: readonly GradedPage[] = [
  {
    name: 'robots-file',
    label: 'not_html',
    why: 'the rules for crawlers of a site, full of refusals',
    path: '/robots.txt',
    mediaType: 'text/plain; charset=utf-8',
    html: 'User-agent: *\nDisallow: /login\nDisallow: /captcha\n# Too many requests will get you blocked.\nCrawl-delay: 10\n\nSitemap: https://quay.example/sitemap.xml\n',
  },
  {
    name: 'site-map-in-xml',
    label: 'not_html',
    why: 'a list of addresses for crawlers',
    path: '/sitemap.xml',
    mediaType: 'application/xml',
    html: '<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://quay.example/</loc></url><url><loc>https://quay.example/errors/404</loc></url></urlset>',
  },
  {
    name: 'package-metadata',
    label: 'not_html',
    why: 'the description of a package as data',
    path: '/knotdb/package.json',
    mediaType: 'application/json; charset=utf-8',
    html: '{"name":"knotdb","version":"2.1.0","deprecated":"No longer maintained","license":"CC0-1.0","files":["data"]}',
  },
];
