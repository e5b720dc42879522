// Addresses that are no pages.
import type { GradedPage } from '../types.ts';

export const notHtml: readonly GradedPage[] = [
  {
    name: 'plain-text-file',
    label: 'not_html',
    why: 'a text file, though it speaks of errors',
    path: '/notes.txt',
    mediaType: 'text/plain; charset=utf-8',
    html: 'Access denied means that the gate is shut.\n404 is the bus.\nJust a moment... is a song.\n',
  },
  {
    name: 'json-document',
    label: 'not_html',
    why: 'data of an interface',
    path: '/api/tides',
    mediaType: 'application/json',
    html: '{"port":"fernhill","tides":[{"at":"00:41","metres":0.9},{"at":"06:52","metres":4.2}],"error":null}',
  },
  {
    name: 'news-feed',
    label: 'not_html',
    why: 'a feed, which readers subscribe to and nobody browses',
    path: '/feed.xml',
    mediaType: 'application/rss+xml; charset=utf-8',
    html: '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>County Courier</title><link>https://courier.example/</link><item><title>Access denied: how the county closed its archives</title></item></channel></rss>',
  },
];
