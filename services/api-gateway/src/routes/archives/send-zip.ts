import type { FastifyReply, FastifyRequest } from 'fastify';
import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import { create } from 'content-disposition';
import { ZipFile } from 'yazl';
import type { FoundArtifact, VisitedCapture } from '@htbase/shared/db';
import { findArtifactKind } from '@htbase/shared/models';
import type { ObjectStore } from '@htbase/shared/storage';
import { asciiTitleOf, endingOf, readable, titleOf } from '#routes/archives/describe-file.ts';
import { checkObject, openArtifact } from '#routes/archives/open-artifact.ts';
import { presentCapture } from '#routes/archives/presenter.ts';

/** From here on an entry needs the 64-bit form of its sizes, with room for what doesn't shrink. */
const zip64Bytes = 0xff_00_00_00;
/** As when they were stored: archived HTML is mostly pictures in base64. */
const quickLevel = 1;

/**
 * Answers with the files of a capture as a ZIP, one after the other. Each is held to its hash; when one breaks, so does the connection.
 * @throws MissingObjectError, DamagedObjectError when that shows before the first byte.
 */
export async function sendZip(
  request: FastifyRequest,
  reply: FastifyReply,
  store: ObjectStore,
  capture: VisitedCapture,
  files: readonly [FoundArtifact, ...FoundArtifact[]],
): Promise<FastifyReply> {
  await Promise.all(files.map((file) => checkObject(store, file)));
  const captured = capture.capturedAt ?? capture.createdAt;
  const time = captured.slice(0, 19).replaceAll(/[:-]/g, '');
  reply.headers({
    'content-type': 'application/zip',
    'content-disposition': create(`${titleOf(files[0])}-${time}.zip`, { fallback: `${asciiTitleOf(files[0])}-${time}.zip` }),
    'cache-control': 'private, no-cache',
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') {
    return reply.send();
  }

  const zip = new ZipFile();
  const output = new PassThrough();
  const gone = new AbortController();
  zip.on('error', (error: Error) => output.destroy(error));
  zip.outputStream.pipe(output);
  output.once('close', () => gone.abort());
  const addFile = async (file: FoundArtifact, begin: (error: unknown, stream: Readable) => void): Promise<void> => {
    try {
      const stream = await openArtifact(store, file, 'whole', gone.signal);
      stream.once('error', (error) => output.destroy(error));
      begin(null, stream);
    } catch (error) {
      output.destroy(error as Error); // which cuts the connection
    }
  };
  const named = nameFiles(files);
  const mtime = new Date(captured);
  const manifest = Buffer.from(`${JSON.stringify(describeZip(capture, named), null, 2)}\n`);
  zip.addBuffer(manifest, 'manifest.json', { mtime });
  for (const { name, file } of named) {
    const options = {
      mtime,
      size: file.sizeBytes,
      compressionLevel: file.encoding === 'gzip' ? quickLevel : 0,
      forceZip64Format: file.sizeBytes >= zip64Bytes,
    };
    zip.addReadStreamLazy(name, options, (begin) => {
      void addFile(file, begin);
    });
  }
  zip.end();
  return reply.send(output);
}

interface NamedFile {
  name: string;
  file: FoundArtifact;
}

/** Names of the files in the ZIP: those that archivers give them, and for an original the one that it had at its site. */
function nameFiles(files: readonly FoundArtifact[]): NamedFile[] {
  const taken = new Set(['manifest.json']);
  return files.map((file) => {
    const wanted = findArtifactKind(file.archiver, file.role)?.fileName ?? originalName(file);
    const name = taken.has(wanted.toLowerCase()) ? `${file.archiver}-${file.role}-${wanted}` : wanted;
    taken.add(name.toLowerCase());
    return { name, file };
  });
}

function originalName(file: FoundArtifact): string {
  const last =
    URL.parse(file.finalUrl ?? file.url)
      ?.pathname.split('/')
      .at(-1) ?? '';
  const name = readable(decode(last));
  return /\.[A-Za-z0-9]{1,8}$/.test(name) ? name : `${name || 'original'}${endingOf(file)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text; // not every URL is percent-encoded UTF-8
  }
}

/** What `htbase verify` reads. */
function describeZip(capture: VisitedCapture, files: readonly NamedFile[]): object {
  const { artifacts: _, status: __, ...about } = presentCapture(capture, () => '');
  return {
    format: 'htbase-capture',
    version: 1,
    item_id: capture.itemId,
    ...about,
    files: files.map(({ name, file }) => ({
      name,
      archiver: file.archiver,
      role: file.role,
      media_type: file.mediaType,
      size_bytes: file.sizeBytes,
      sha256: file.sha256,
    })),
  };
}
