import type { FoundArtifact } from '@htbase/shared/db';
import type { ObjectStore } from '@htbase/shared/storage';
import { checkObject } from '#routes/archives/open-artifact.ts';
import { describeFile } from '#routes/archives/describe-file.ts';
import type { UrlSigner } from '#routes/files/url-signer.ts';

/** Makes URLs that open one artifact without a key for a while. */
export interface FileLinks {
  /** A URL of ours; the same within a quarter of an hour, so that browsers can keep what they fetched. */
  shortUrl(artifactId: string): string;
  /** A URL of ours under the content origin, or under the API's where there is none. */
  ownUrl(artifactId: string, isDownload: boolean, expiresAt: number): string;
  /** Where the bytes are had best: from the store itself when it may serve them, else from us. @throws MissingObjectError and as `checkObject`. */
  bestUrl(artifact: FoundArtifact, isDownload: boolean, expiresAt: number): Promise<string>;
}

const shortSeconds = 3_600;
const roundedSeconds = 900;

export function createFileLinks({
  signer,
  objectStore,
  contentOrigin,
}: {
  signer: UrlSigner;
  objectStore: ObjectStore;
  contentOrigin: string | undefined;
}): FileLinks {
  const ownUrl: FileLinks['ownUrl'] = (artifactId, isDownload, expiresAt) =>
    `${contentOrigin ?? ''}/files/${signer.sign({ artifactId, isDownload, expiresAt })}`;
  return {
    ownUrl,

    shortUrl(artifactId) {
      return ownUrl(artifactId, false, Math.ceil(unixNow() / roundedSeconds) * roundedSeconds + shortSeconds);
    },

    async bestUrl(artifact, isDownload, expiresAt) {
      await checkObject(objectStore, artifact);
      const { isSandboxed, disposition, mediaType } = describeFile(artifact, isDownload);
      // a store can't send the policy that hostile files need, and sends packed bytes to everyone as they are
      const canStoreServe = artifact.encoding === 'identity' && (!isSandboxed || disposition.startsWith('attachment'));
      const expiresInSeconds = Math.max(1, Math.floor(expiresAt - unixNow()));
      const signed = canStoreServe
        ? await objectStore.signUrl(artifact.sha256, artifact.encoding, { expiresInSeconds, mediaType, disposition })
        : undefined;
      return signed ?? ownUrl(artifact.artifactId, isDownload, expiresAt);
    },
  };
}

export const unixNow = () => Date.now() / 1_000;
