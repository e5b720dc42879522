/** What a capture of a hostile page has to contain all the same. */
export const marker = 'HOSTILE-MARKER';

const paragraph = `This paragraph stands on every page of the site, so that each of them has something to read that a good archive keeps. ${marker} is the word to look for in whatever a capture has made of it.`;
const text = `<h1>A page with a temper</h1>${`<p>${paragraph}</p>`.repeat(3)}`;

/** A page whose text comes first, and its malice after it. */
export function htmlPage(title: string, malice: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${text}${malice}</body></html>`;
}

const script = (source: string) => `<script>${source}</script>`;
const spin = 'for (;;);';
const colored = (count: number, tag: (index: number) => string) => Array.from({ length: count }, (_none, index) => tag(index)).join('');

/** Pages that are only HTML, by path. */
export const hostilePages: Record<string, string> = {
  '/ordinary': htmlPage('Ordinary', '<img src="/img/green.png" width="300" height="200">'),

  '/infinite-scroll': htmlPage(
    'Infinite scroll',
    script(`const more = () => { for (let i = 0; i < 20; i += 1) { const p = document.createElement('p'); p.textContent = 'More and more of the same. '.repeat(20); document.body.append(p); } };
      more(); more(); addEventListener('scroll', () => { if (scrollY + innerHeight * 3 > document.body.scrollHeight) { more(); more(); } });`),
  ),
  '/alerts': htmlPage('Alerts', `${script("for (;;) alert('again');")}<p>AFTER-THE-LOOP</p>`),
  '/confirms': htmlPage('Confirms', `${script("while (!confirm('Are you sure?'));")}<p>AFTER-THE-LOOP</p>`),
  '/prompts': htmlPage('Prompts', `${script("while (prompt('Your name?') !== 'me');")}<p>AFTER-THE-LOOP</p>`),
  '/prints': htmlPage('Prints', `${script('for (;;) print();')}<p>AFTER-THE-LOOP</p>`),

  '/memory': htmlPage(
    'Memory',
    script('const kept = []; const eat = () => { kept.push(new Uint8Array(200_000_000).fill(7)); setTimeout(eat, 1); }; eat();'),
  ),
  '/heap': htmlPage(
    'Heap',
    script("const kept = []; setInterval(() => { for (let i = 0; i < 500_000; i += 1) kept.push({ i, text: 'x' + i, more: [i, i, i] }); }, 1);"),
  ),

  '/loop-while-loading': htmlPage('Loop while loading', `${script(spin)}<p>AFTER-THE-LOOP</p>`),
  '/loop-after-load': htmlPage('Loop after load', script(`addEventListener('load', () => setTimeout(() => { ${spin} }, 50));`)),
  '/loop-while-scrolling': htmlPage(
    'Loop while scrolling',
    `<div style="height: 5000px"></div>${script(`addEventListener('scroll', () => { ${spin} });`)}`,
  ),
  '/loop-in-a-timer': htmlPage('Loop in a timer', script(`setInterval(() => { ${spin} }, 10);`)),

  '/tall': htmlPage('Tall', `<div style="height: 40000px; background: linear-gradient(red, blue)"></div><p>THE-END</p>`),
  '/images': htmlPage(
    'Images',
    colored(5_000, (index) => `<img src="/img/green.png?${index}" width="20" height="20">`),
  ),
  '/frames': htmlPage(
    'Frames',
    colored(300, (index) => `<iframe src="/frame?${index}" width="100" height="60"></iframe>`),
  ),
  '/frame': '<!doctype html><title>frame</title><p>framed</p>',
  '/frame-in-itself': htmlPage('Frame in itself', '<iframe src="/frame-in-itself?x"></iframe><iframe src="/frame-in-itself?y"></iframe>'),

  '/service-worker': htmlPage(
    'Service worker',
    script(`navigator.serviceWorker.register('/worker.js').then(() => navigator.serviceWorker.ready).then(() => {
      if (!sessionStorage.again) { sessionStorage.again = 1; setTimeout(() => location.reload(), 100); }
    });`),
  ),
  '/pop-ups': htmlPage(
    'Pop-ups',
    `<form id="form" target="_blank" action="/frame"></form><a id="link" target="_blank" rel="noopener" href="/frame">link</a>
    ${script("let count = 0; setInterval(() => { open('/frame?' + count, '_blank'); form.submit(); link.click(); count += 1; }, 10);")}`,
  ),

  '/before-unload': htmlPage(
    'Before unload',
    script("addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'Stay!'; });"),
  ),
  '/webgl': htmlPage(
    'WebGL',
    `<canvas id="canvas" width="300" height="200"></canvas>${script(`
    const gl = canvas.getContext('webgl') ?? canvas.getContext('2d');
    gl.getExtension?.('WEBGL_lose_context')?.loseContext();
    for (let i = 0; i < 64; i += 1) document.createElement('canvas').getContext('webgl2')?.createBuffer();`)}`,
  ),
  '/reloads-itself': htmlPage('Reloads itself', script('setTimeout(() => location.reload(), 30);')),
  '/refreshes-itself': htmlPage('Refreshes itself', '', '<meta http-equiv="refresh" content="0">'),
  '/leaves': htmlPage('Leaves', script("addEventListener('load', () => setTimeout(() => { location.href = '/left'; }, 150));")),
  '/left': htmlPage('Left', '<p>WHERE-IT-WENT</p>'),
  '/writes-late': htmlPage(
    'Writes late',
    script(
      `addEventListener('load', () => setTimeout(() => { document.write('<!doctype html><title>Written</title><p>${paragraph} WRITTEN-LATE</p>'); document.close(); }, 100));`,
    ),
  ),

  '/push-state': htmlPage(
    'Push state',
    script("setInterval(() => { for (let i = 0; i < 500; i += 1) try { history.pushState({}, '', '#' + Math.random()); } catch {} }, 1);"),
  ),
  '/console': htmlPage(
    'Console',
    script(
      "const object = { text: 'x'.repeat(1_000) }; setInterval(() => { for (let i = 0; i < 5_000; i += 1) console.log(object, window, document); }, 1);",
    ),
  ),
  '/messages': htmlPage(
    'Messages',
    script(
      "addEventListener('message', () => { postMessage('again', '*'); postMessage({ text: 'again' }, '*'); document.title = Math.random(); }); postMessage('first', '*');",
    ),
  ),
  '/titles': htmlPage(
    'Titles',
    script("addEventListener('message', () => { document.title = Math.random(); postMessage('again', '*'); }); postMessage('first', '*');"),
  ),
  '/mutations': htmlPage('Mutations', `<div id="box"></div>${script("setInterval(() => { box.innerHTML = '<b>' + Math.random() + '</b>'; }, 10);")}`),
  '/requests': htmlPage(
    'Requests',
    script(
      "let count = 0; setInterval(() => { count += 1; fetch('/frame?poll' + count).catch(() => {}); new Image().src = '/img/green.png?poll' + count; }, 20);",
    ),
  ),
  '/web-socket': htmlPage(
    'WebSocket',
    script(
      "const socket = new WebSocket(location.origin.replace('http', 'ws') + '/socket'); setInterval(() => socket.readyState === 1 && socket.send('ping'), 20);",
    ),
  ),
  '/event-source': htmlPage(
    'EventSource',
    `<div id="box"></div>${script("new EventSource('/events').onmessage = ({ data }) => { box.textContent = data; };")}`,
  ),
  '/permissions': htmlPage(
    'Permissions',
    script(`navigator.geolocation.watchPosition(() => {}, () => {}); Notification.requestPermission(); navigator.mediaDevices?.getUserMedia({ audio: true, video: true }).catch(() => {});
    navigator.clipboard?.readText().catch(() => {}); navigator.requestMIDIAccess?.({ sysex: true }).catch(() => {}); navigator.storage?.persist();
    navigator.registerProtocolHandler?.('web+hostile', '/?x=%s'); navigator.usb?.requestDevice({ filters: [] }).catch(() => {}); navigator.mediaDevices?.getDisplayMedia?.().catch(() => {});`),
  ),
  '/full-screen': htmlPage(
    'Full screen',
    script(
      'setInterval(() => { document.documentElement.requestFullscreen().catch(() => {}); document.documentElement.requestPointerLock?.(); }, 20);',
    ),
  ),
  '/closes-itself': htmlPage('Closes itself', `${script('window.close(); self.close(); top.close();')}<p>STILL-HERE</p>`),

  '/lazy-images': htmlPage(
    'Lazy images',
    `<div style="height: 3000px"></div><img loading="lazy" src="/img/red.png" width="1200" height="400">
    <div style="height: 2000px"></div><img id="observed" data-src="/img/green.png" width="1200" height="400">
    <div style="height: 2000px"></div><img id="scrolled" data-later="/img/blue.png" width="1200" height="400">
    ${script(`new IntersectionObserver(([entry]) => { if (entry.isIntersecting) observed.src = observed.dataset.src; }).observe(observed);
    addEventListener('scroll', () => { if (scrolled.getBoundingClientRect().top < innerHeight && !scrolled.src) scrolled.src = scrolled.dataset.later; });`)}`,
  ),
  '/hostile-prototypes': htmlPage(
    'Hostile prototypes',
    '<p>BENT-WORLD</p>',
    script(`const bad = () => { throw new Error('bent'); };
    for (const name of ['map', 'filter', 'forEach', 'push', 'slice', 'join', 'find', 'some', 'includes', 'indexOf', 'reduce']) Array.prototype[name] = bad;
    for (const name of ['replace', 'trim', 'split', 'startsWith', 'match']) String.prototype[name] = bad;
    Object.keys = Object.entries = Object.assign = bad; JSON.parse = JSON.stringify = bad; Map.prototype.get = Set.prototype.has = bad;
    window.Promise = window.fetch = window.MutationObserver = window.IntersectionObserver = window.URL = window.Blob = bad; performance.now = () => NaN; Date.now = () => 0;
    window.setTimeout = window.requestAnimationFrame = window.setInterval = () => 0; window.getComputedStyle = bad;
    Document.prototype.querySelectorAll = Element.prototype.querySelectorAll = Document.prototype.querySelector = Document.prototype.createElement = () => null;
    Node.prototype.cloneNode = Element.prototype.getAttribute = Element.prototype.getBoundingClientRect = Element.prototype.getClientRects = bad;
    for (const [target, name] of [[Element.prototype, 'innerHTML'], [Element.prototype, 'outerHTML'], [HTMLElement.prototype, 'innerText'], [Node.prototype, 'textContent'], [Document.prototype, 'title'], [Document.prototype, 'images']])
      Object.defineProperty(target, name, { get: bad, configurable: true });
    Object.freeze(Array.prototype); window.singlefile = window.htbaseAnswer = 'mine';`),
  ),

  '/nodes': htmlPage(
    'Nodes',
    colored(100_000, (index) => `<i>${index % 10}</i>`),
  ),
  '/deep': htmlPage('Deep', `${'<div>'.repeat(5_000)}deep${'</div>'.repeat(5_000)}`),
  '/layout': htmlPage(
    'Layout',
    `<div class="x">${'<div class="x"><table><tr><td>'.repeat(60)}inmost${'</td></tr></table></div>'.repeat(60)}</div>`,
    '<style>.x { display: inline-flex; flex-wrap: wrap; container-type: inline-size; filter: blur(0.5px) drop-shadow(0 0 9px red); box-shadow: 0 0 500px blue; } body:has(.x:has(td:has(*))) *:not(:has(.y)) { padding: 1px; }</style>',
  ),
  '/animations': htmlPage(
    'Animations',
    colored(200, () => '<span class="a">spin</span>') +
      script("const move = () => { document.body.style.backgroundPosition = Math.random() + 'px'; requestAnimationFrame(move); }; move();"),
    '<style>@keyframes turn { to { transform: rotate(360deg); opacity: 0.2; } } .a { display: inline-block; animation: turn 1s linear infinite; }</style>',
  ),
  '/video': htmlPage(
    'Video',
    `<video id="video" autoplay loop muted width="300" height="200"></video><video src="/endless" autoplay></video><audio src="/endless" autoplay loop></audio>
    ${script("const canvas = document.createElement('canvas'); const paint = canvas.getContext('2d'); setInterval(() => { paint.fillStyle = '#' + (Math.random() * 4096 | 0).toString(16); paint.fillRect(0, 0, 300, 200); }, 40); video.srcObject = canvas.captureStream();")}`,
  ),
  '/bombs-inside': htmlPage(
    'Bombs inside',
    '<img src="/bomb.png"><link rel="stylesheet" href="/bomb.css"><img src="/img/green.png" width="300" height="200">',
  ),
};
