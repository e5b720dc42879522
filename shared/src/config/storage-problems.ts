type Values = Readonly<Record<string, unknown>>;

/** What is missing or at odds among settings of object store and staging, one sentence each; of a service that has neither there is nothing. */
export function findStorageProblems(values: Values): string[] {
  const isSet = (name: string) => values[name] !== undefined;
  const problems: string[] = [];
  const needed = { local: 'STORAGE_DIR', s3: 'S3_BUCKET', gcs: 'GCS_BUCKET' }[String(values['STORAGE_PROVIDER'])];
  if (needed !== undefined && !isSet(needed)) {
    problems.push(`${needed}: has to be set for STORAGE_PROVIDER=${String(values['STORAGE_PROVIDER'])}`);
  }
  if ('STAGING_DIR' in values && !isSet('STAGING_DIR') && !isSet('STAGING_URL')) {
    problems.push('STAGING_DIR: has to be set, or STAGING_URL');
  }
  for (const prefix of ['S3', 'STAGING_S3']) {
    const [id, secret] = [`${prefix}_ACCESS_KEY_ID`, `${prefix}_SECRET_ACCESS_KEY`];
    if (isSet(id) !== isSet(secret)) {
      problems.push(`${isSet(id) ? secret : id}: has to be set together with ${isSet(id) ? id : secret}`);
    }
  }
  return problems;
}
