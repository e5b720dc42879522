import type { ApiKeyRow } from '@htbase/shared/db';
import type { KeyView } from '#routes/keys/schemas.ts';
import { optional } from '#routes/tasks/presenter.ts';

export function presentKey(row: ApiKeyRow): KeyView {
  return {
    id: row.id,
    name: row.name,
    owner: row.owner,
    scopes: row.scopes,
    created_at: row.createdAt,
    ...optional('expires_at', row.expiresAt),
    ...optional('revoked_at', row.revokedAt),
  };
}
