import { createRequire } from 'node:module';
import type { Archiver } from '#archivers/archiver.ts';
import { createMonolithArchiver } from '#archivers/monolith/monolith.ts';
import { createPdfArchiver } from '#archivers/pdf.ts';
import { createReadabilityArchiver } from '#archivers/readability/readability.ts';
import { createScreenshotArchiver } from '#archivers/screenshot.ts';
import type { Cell } from '#jail/cell.ts';
import { createSinglefileArchiver } from '#archivers/singlefile/singlefile.ts';

const versionOf = (name: string) => (createRequire(import.meta.url)(`${name}/package.json`) as { version: string }).version;

/** All page archivers, in the order in which those that work on the live page take turns: PDF last, since it switches the page to print media. */
export function createArchivers({
  monolithPath,
  monolithCell,
  browserVersion,
}: {
  monolithPath: string | undefined;
  monolithCell: Cell;
  browserVersion: () => string;
}): Archiver[] {
  return [
    createReadabilityArchiver(versionOf('@mozilla/readability')),
    createMonolithArchiver(monolithPath, monolithCell),
    createScreenshotArchiver(browserVersion),
    createSinglefileArchiver(versionOf('single-file-cli'), browserVersion),
    createPdfArchiver(browserVersion),
  ];
}
