import type { Extract } from '#archivers/readability/extract.ts';
import type { VisitRecord } from '#capture/record.ts';

/** Of one picture, and of all together. */
const maxImageBytes = 5_000_000;
const maxImagesBytes = 30_000_000;

const style = `body{font:18px/1.6 Georgia,"Noto Serif",serif;max-width:42em;margin:2em auto;padding:0 1em;color:#222;background:#fff}
h1,h2,h3{line-height:1.25}img{max-width:100%;height:auto}pre{overflow:auto;background:#f5f5f5;padding:1em;font-size:.85em}
table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:.3em .6em}blockquote{margin-inline-start:0;padding-inline-start:1em;border-inline-start:3px solid #ccc}
.about{color:#666;font-size:.85em;border-bottom:1px solid #ddd;padding-bottom:1em}`;

/** Nothing in the page could ask for anything; should the sanitiser ever miss something, the browser still refuses it. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** An article as a page of its own that needs nothing from outside, piece by piece: its images come from the visit's record. */
export async function* renderArticle(
  { article, content, direction }: Pick<Extract, 'article' | 'content' | 'direction'>,
  { record, page }: { record: Pick<VisitRecord, 'find'>; page: { finalUrl: string } },
): AsyncGenerator<string | Buffer> {
  const about = [article.byline, article.site_name, article.published].filter((part) => part !== null).map(escapeHtml);
  yield `<!doctype html>
<html${article.language === null ? '' : ` lang="${escapeHtml(article.language)}"`} dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(article.title ?? page.finalUrl)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(article.title ?? '')}</h1>
<p class="about">${[...about, `<a href="${escapeHtml(page.finalUrl)}">${escapeHtml(page.finalUrl)}</a>`].join(' · ')}</p>
`;
  yield* embedImages(content, record);
  yield `
</body>
</html>
`;
}

/** Images of the record are put into the page, one at a time in memory; those that it lacks keep only their text. */
async function* embedImages(content: string, record: Pick<VisitRecord, 'find'>): AsyncGenerator<string | Buffer> {
  let total = 0;
  let from = 0;
  for (const match of content.matchAll(/(<img[^>]*?\s)src="(https?:[^"]*)"/g)) {
    const [whole, before = '', address = ''] = match;
    yield content.slice(from, match.index) + before;
    from = match.index + whole.length;
    const found = record.find(unescapeHtml(address));
    if (found && found.mediaType.startsWith('image/') && found.body.sizeBytes <= maxImageBytes && total + found.body.sizeBytes <= maxImagesBytes) {
      total += found.body.sizeBytes;
      yield `src="data:${found.mediaType};base64,`;
      yield await found.body.readBase64();
      yield '"';
    }
  }
  yield content.slice(from);
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function unescapeHtml(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
