import { z } from 'zod';

/** What makes one format of a page. `original` is used instead for a URL that is not HTML; nobody asks for it by name. */
export const pageArchivers = ['singlefile', 'monolith', 'readability', 'pdf', 'screenshot'] as const;
export const archivers = [...pageArchivers, 'original'] as const;
export type PageArchiver = (typeof pageArchivers)[number];
export type Archiver = (typeof archivers)[number];

const aliases: Record<string, PageArchiver> = { 'singlefile-cli': 'singlefile' };

/** The archiver that a client's word names, aliases included. */
export function resolveArchiver(name: string): Archiver | undefined {
  return (Object.hasOwn(aliases, name) ? aliases[name] : undefined) ?? archivers.find((archiver) => archiver === name);
}

/** A client's list of page archivers: aliases resolved, each once, in the order of `pageArchivers`. */
export const archiverListSchema = z
  .array(z.enum([...pageArchivers, 'singlefile-cli']))
  .min(1)
  .max(pageArchivers.length + 1)
  .transform((names) => pageArchivers.filter((archiver) => names.some((name) => resolveArchiver(name) === archiver)));

export const artifactRoles = ['main', 'json', 'text', 'markdown', 'thumbnail', 'record'] as const;
export type ArtifactRole = (typeof artifactRoles)[number];

export interface ArtifactKind {
  archiver: Archiver;
  role: ArtifactRole;
  fileName: string;
  mediaType: string;
}

/** Every file that archivers can make, but the main one of `original`. The media type comes from here, never from the archived site. */
export const artifactKinds: readonly ArtifactKind[] = [
  { archiver: 'singlefile', role: 'main', fileName: 'singlefile.html', mediaType: 'text/html; charset=utf-8' },
  { archiver: 'monolith', role: 'main', fileName: 'monolith.html', mediaType: 'text/html; charset=utf-8' },
  { archiver: 'readability', role: 'main', fileName: 'readability.html', mediaType: 'text/html; charset=utf-8' },
  { archiver: 'readability', role: 'json', fileName: 'readability.json', mediaType: 'application/json' },
  { archiver: 'readability', role: 'text', fileName: 'readability.txt', mediaType: 'text/plain; charset=utf-8' },
  { archiver: 'readability', role: 'markdown', fileName: 'readability.md', mediaType: 'text/markdown; charset=utf-8' },
  { archiver: 'pdf', role: 'main', fileName: 'page.pdf', mediaType: 'application/pdf' },
  { archiver: 'screenshot', role: 'main', fileName: 'screenshot.png', mediaType: 'image/png' },
  { archiver: 'screenshot', role: 'thumbnail', fileName: 'thumbnail.jpg', mediaType: 'image/jpeg' },
  // of a file that holds text, a PDF for example
  { archiver: 'original', role: 'json', fileName: 'original-article.json', mediaType: 'application/json' },
  { archiver: 'original', role: 'text', fileName: 'original-text.txt', mediaType: 'text/plain; charset=utf-8' },
];

/** The kind with this archiver and role; `undefined` for the main file of `original`, whose type the response decides. */
export function findArtifactKind(archiver: Archiver, role: ArtifactRole): ArtifactKind | undefined {
  return artifactKinds.find((kind) => kind.archiver === archiver && kind.role === role);
}
