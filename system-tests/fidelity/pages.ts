// Pages that are hard to keep; each shows one thing that a format loses easily.
const sentence = 'An archive keeps a copy of what was said, so that a reader can come back to it when the link has rotted. ';

function layout(title: string, body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body style="margin:0"><h1>${title}</h1><p>${sentence.repeat(3)}</p>${body}</body></html>`;
}

/** The pages, some of which show what lies on another origin. */
export function fidelityPages(other: string): Record<string, string> {
  return {
    '/shadow': layout(
      'Shadow roots',
      `<div id="open"></div><div id="declared"><template shadowrootmode="open"><style>p{color:rgb(1,2,3)}</style><p>DECLARED-SHADOW</p><img src="/img/green-1.png" width="30" height="20"></template></div><p class="adopted">ADOPTED-PAGE</p><p class="inserted">INSERTED</p>
      <script>const root = document.getElementById('open').attachShadow({ mode: 'open' }); root.innerHTML = '<p>OPEN-SHADOW</p><img src="/img/red-1.png" width="30" height="20">';
      const sheet = new CSSStyleSheet(); sheet.replaceSync('p { color: rgb(4, 5, 6) }'); root.adoptedStyleSheets = [sheet];
      const own = new CSSStyleSheet(); own.replaceSync('.adopted { color: rgb(7, 8, 9) }'); document.adoptedStyleSheets = [own];
      const style = document.createElement('style'); document.head.append(style); style.sheet.insertRule('.inserted { color: rgb(10, 11, 12) }');</script>`,
    ),
    '/canvas': layout(
      'Canvas and forms',
      `<canvas id="c" width="120" height="60"></canvas><input id="typed"><input type="checkbox" id="box"><textarea id="area"></textarea>
      <script>const pen = document.getElementById('c').getContext('2d'); pen.fillStyle = 'rgb(240,150,20)'; pen.fillRect(0, 0, 120, 60);
      document.getElementById('typed').value = 'TYPED'; document.getElementById('box').checked = true; document.getElementById('area').value = 'WRITTEN';</script>`,
    ),
    '/frames': layout(
      'Frames',
      `<iframe src="/frame-1" width="600" height="300"></iframe><iframe src="${other}/foreign" width="400" height="120"></iframe>`,
    ),
    '/frame-1': `<!doctype html><title>One</title><p>FRAME-ONE</p><img src="/img/blue-1.png" width="30" height="20"><iframe src="/frame-2" width="300" height="100"></iframe>`,
    '/frame-2': `<!doctype html><title>Two</title><p>FRAME-TWO: script-src 'unsafe-inline' data:</p>`,
    '/foreign': '<!doctype html><title>Foreign</title><p>FOREIGN-FRAME</p><img src="/img/violet-1.png" width="30" height="20">',
    '/vectors': layout('Vectors', `<svg id="v" width="40" height="40"><use href="/sprite.svg#dot"></use></svg>`),
    '/styles': layout(
      'Styles',
      `<p class="imported">IMPORTED</p><p class="font">FANCY</p><picture><source srcset="/img/violet-2.png 1x, /img/violet-3.png 2x"><img src="/img/orange-2.png" width="30" height="20"></picture>
      <img srcset="/img/green-4.png 300w, /img/green-5.png 1600w" sizes="300px" src="/img/orange-4.png" width="30" height="20"><img src="/missing.png" width="30" height="20">`,
      `<link rel="preconnect" href="${other}"><link rel="dns-prefetch" href="${other}"><link rel="stylesheet" href="/first.css">
      <style>@font-face{font-family:Used;src:url(/font.ttf)}@font-face{font-family:Unused;src:url(/unused.ttf)}.font{font-family:Used}</style>`,
    ),
    '/scripts': layout(
      'Scripts',
      `<p onclick="alert(1)">CLICK</p><a href="javascript:alert(2)">go</a><script src="/late.js"></script><img src="/img/red-2.png" onload="this.dataset.loaded = 1" width="30" height="20">`,
    ),
    '/sticky': layout(
      'Sticky',
      `<header style="position:fixed;top:0;left:0;right:0;height:40px;background:rgb(220,30,30)"></header><nav style="position:sticky;top:40px;height:30px;background:rgb(40,60,200)"></nav>
      ${Array.from({ length: 12 }, (_, index) => `<h2>Part ${index + 1}</h2><div style="height:300px"><p>TEXT-${index + 1} ${sentence}</p></div>`).join('')}`,
    ),
    '/tall': layout('Tall', '<div style="height:30000px;background:linear-gradient(red,blue)"></div>'),
    '/media': layout(
      'Media',
      '<p class="screen">ON-SCREEN</p><p class="print">ON-PAPER</p>',
      '<style>@media print{.screen{display:none}}@media screen{.print{display:none}}</style>',
    ),
    '/visitor': layout(
      'Visitor',
      '<p id="who"></p><script>document.getElementById("who").textContent = [innerWidth, navigator.language, Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.userAgent, (1234.5).toLocaleString()].join(" | ");</script>',
    ),
  };
}

export const fidelityFiles: Record<string, { type: string; body: string }> = {
  '/sprite.svg': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><symbol id="dot" viewBox="0 0 10 10"><rect width="10" height="10" fill="rgb(130,40,170)"/></symbol></svg>',
  },
  '/first.css': { type: 'text/css', body: '@import url("/second.css");' },
  '/second.css': { type: 'text/css', body: '@import "/third.css";' },
  '/third.css': { type: 'text/css', body: '.imported{color:rgb(200,0,100)}' },
  '/late.js': { type: 'text/javascript', body: 'document.body.append("ADDED-BY-SCRIPT")' },
};
