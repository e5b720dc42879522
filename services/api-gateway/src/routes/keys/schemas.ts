import { z } from 'zod';
import { scopes } from '@htbase/shared/models';

const nameSchema = z.string().min(1).max(100);

export const keyRequestSchema = z
  .strictObject({
    name: nameSchema.describe('What or whom it is for'),
    owner: nameSchema.optional().describe('Name of the owner whose things it opens, made when nobody is called so; your own when left out'),
    scopes: z.array(z.enum(scopes)).min(1).max(scopes.length).optional().describe('read and write by default; none includes another'),
    expires_in_days: z.int().min(1).max(3_650).optional().describe('Good for ever when left out'),
  })
  .meta({ examples: [{ name: 'phone', scopes: ['read', 'write'], expires_in_days: 365 }] });

const keyIdSchema = z
  .string()
  .regex(/^[0-9A-Za-z]+$/)
  .max(40);

export const keyParamsSchema = z.object({ id: keyIdSchema });

export const keyListQuerySchema = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).optional().describe('50 by default'),
  cursor: keyIdSchema.optional().describe('next_cursor of the page before'),
});

const exampleKey = {
  id: '4tGhXm2Lp9',
  name: 'phone',
  owner: 'default',
  scopes: ['read', 'write'],
  created_at: '2026-01-31T12:00:00.000Z',
  expires_at: '2027-01-31T12:00:00.000Z',
} as const;

export const keySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    owner: z.string(),
    scopes: z.array(z.enum(scopes)),
    created_at: z.string(),
    expires_at: z.string().optional(),
    revoked_at: z.string().optional(),
  })
  .meta({ id: 'ApiKey', examples: [exampleKey] });
export type KeyView = z.infer<typeof keySchema>;

export const createdKeySchema = keySchema
  .extend({ key: z.string().describe('What to send as the API key; it is not shown again') })
  .meta({ examples: [{ ...exampleKey, key: 'htb_4tGhXm2Lp9_9sVb2nQx7TfLk3Rw8YpZc5Hd1Gj6Ma4Ue0Xy' }] });

export const keyListSchema = z
  .object({ items: z.array(keySchema), next_cursor: z.string().nullable() })
  .meta({ examples: [{ items: [exampleKey], next_cursor: null }] });
