import { fileURLToPath } from 'node:url';

export type StagingPlace = { kind: 'local'; folder: string } | { kind: 's3' | 'gs'; bucket: string; prefix: string };

/** Where staging is: a path, `file:///path`, `s3://bucket/prefix` or `gs://bucket/prefix`. @throws Error for anything else. */
export function parseStagingUrl(value: string): StagingPlace {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(value)) {
    return { kind: 'local', folder: value };
  }
  const url = URL.parse(value);
  if (url?.protocol === 'file:' && url.host === '') {
    return { kind: 'local', folder: fileURLToPath(url) };
  }
  const isPlain = url && url.search === '' && url.hash === '' && url.username === '' && url.password === '' && url.port === '';
  if (isPlain && url.hostname !== '' && (url.protocol === 's3:' || url.protocol === 'gs:')) {
    return {
      kind: url.protocol === 's3:' ? 's3' : 'gs',
      bucket: url.hostname,
      prefix: decodeURIComponent(url.pathname).replaceAll(/^\/+|\/+$/g, ''),
    };
  }
  throw new Error('has to be a path, file:///path, s3://bucket/prefix or gs://bucket/prefix');
}
