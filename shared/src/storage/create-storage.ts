import { createBucketObjectStore } from '#storage/bucket-object-store.ts';
import { createBucketStaging } from '#storage/bucket-staging.ts';
import type { Bucket } from '#storage/bucket.ts';
import { createLocalObjectStore } from '#storage/local-object-store.ts';
import { createLocalStaging } from '#storage/local-staging.ts';
import type { ObjectStore } from '#storage/object-store.ts';
import type { GcsSettings } from '#storage/gcs-bucket.ts';
import type { S3Settings } from '#storage/s3-bucket.ts';
import type { Staging } from '#storage/staging.ts';
import { parseStagingUrl } from '#utils/index.ts';

/** The settings of an object store, as shared/config declares them. */
export interface ObjectStoreSettings {
  STORAGE_PROVIDER: 'local' | 's3' | 'gcs';
  STORAGE_DIR?: string | undefined;
  S3_BUCKET?: string | undefined;
  S3_PREFIX?: string | undefined;
  S3_ENDPOINT?: string | undefined;
  S3_REGION?: string | undefined;
  S3_FORCE_PATH_STYLE?: boolean;
  S3_ACCESS_KEY_ID?: string | undefined;
  S3_SECRET_ACCESS_KEY?: string | undefined;
  GCS_BUCKET?: string | undefined;
  GCS_PREFIX?: string | undefined;
  GCS_PROJECT_ID?: string | undefined;
  GCS_API_ENDPOINT?: string | undefined;
}

/** The settings of staging, as shared/config declares them. */
export interface StagingSettings {
  STAGING_DIR?: string | undefined;
  STAGING_URL?: string | undefined;
  STAGING_S3_ENDPOINT?: string | undefined;
  STAGING_S3_REGION?: string | undefined;
  STAGING_S3_FORCE_PATH_STYLE?: boolean;
  STAGING_S3_ACCESS_KEY_ID?: string | undefined;
  STAGING_S3_SECRET_ACCESS_KEY?: string | undefined;
  STAGING_GCS_API_ENDPOINT?: string | undefined;
  STAGING_GCS_KEY_FILE?: string | undefined;
}

/** The object store that the settings name; nothing is asked of it yet. */
export async function createObjectStore(settings: ObjectStoreSettings): Promise<ObjectStore> {
  switch (settings.STORAGE_PROVIDER) {
    case 'local':
      return createLocalObjectStore(settings.STORAGE_DIR ?? '');
    case 's3':
      return createBucketObjectStore(
        await openS3({
          bucket: settings.S3_BUCKET ?? '',
          prefix: settings.S3_PREFIX,
          endpoint: settings.S3_ENDPOINT,
          region: settings.S3_REGION,
          isPathStyle: settings.S3_FORCE_PATH_STYLE ?? false,
          credentials: credentialsOf(settings.S3_ACCESS_KEY_ID, settings.S3_SECRET_ACCESS_KEY),
        }),
      );
    case 'gcs':
      return createBucketObjectStore(
        await openGcs({
          bucket: settings.GCS_BUCKET ?? '',
          prefix: settings.GCS_PREFIX,
          projectId: settings.GCS_PROJECT_ID,
          apiEndpoint: settings.GCS_API_ENDPOINT,
        }),
      );
  }
}

/** The staging that the settings name; nothing is asked of it yet. */
export async function createStaging(settings: StagingSettings): Promise<Staging> {
  const place = parseStagingUrl(settings.STAGING_URL ?? settings.STAGING_DIR ?? '');
  switch (place.kind) {
    case 'local':
      return createLocalStaging(place.folder);
    case 's3':
      return createBucketStaging(
        await openS3({
          bucket: place.bucket,
          prefix: place.prefix,
          endpoint: settings.STAGING_S3_ENDPOINT,
          region: settings.STAGING_S3_REGION,
          isPathStyle: settings.STAGING_S3_FORCE_PATH_STYLE ?? false,
          credentials: credentialsOf(settings.STAGING_S3_ACCESS_KEY_ID, settings.STAGING_S3_SECRET_ACCESS_KEY),
        }),
      );
    case 'gs':
      return createBucketStaging(
        await openGcs({
          bucket: place.bucket,
          prefix: place.prefix,
          apiEndpoint: settings.STAGING_GCS_API_ENDPOINT,
          keyFile: settings.STAGING_GCS_KEY_FILE,
        }),
      );
  }
}

// the vendors' clients are large, and most installations need none

async function openS3(settings: S3Settings): Promise<Bucket> {
  const { createS3Bucket } = await import('#storage/s3-bucket.ts');
  return createS3Bucket(settings);
}

async function openGcs(settings: GcsSettings): Promise<Bucket> {
  const { createGcsBucket } = await import('#storage/gcs-bucket.ts');
  return createGcsBucket(settings);
}

const credentialsOf = (accessKeyId: string | undefined, secretAccessKey: string | undefined) =>
  accessKeyId === undefined || secretAccessKey === undefined ? undefined : { accessKeyId, secretAccessKey };
