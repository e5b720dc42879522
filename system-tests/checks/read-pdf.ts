import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Selectable text and links of a PDF. */
export async function readPdf(bytes: Buffer): Promise<{ text: string; links: string[]; pageCount: number }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
    const annotations = (await page.getAnnotations()) as { url?: string }[];
    links.push(...annotations.flatMap((annotation) => annotation.url ?? []));
  }
  const pageCount = document.numPages;
  await task.destroy();
  return { text: texts.join('\n').replaceAll(/\s+/g, ' '), links, pageCount };
}
