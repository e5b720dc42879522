import { z } from 'zod';
import { archivers, artifactRoles, grades, taskStatuses } from '@htbase/shared/models';
import { exampleIds, exampleUrl } from '#routes/examples.ts';
import { summarySchema } from '#routes/summaries/schemas.ts';
import { maxUrlSeconds } from '#routes/files/url-signer.ts';
import { artifactResultSchema, exampleTask, failureSchema } from '#routes/tasks/schemas.ts';

// looked up, not validated: an id that can't exist is simply not found
// beyond these years neither PostgreSQL nor ISO 8601 is simple
const oldest = Date.UTC(1900, 0);
const newest = Date.UTC(9999, 0);
const instantTextSchema = z.iso
  .datetime({ offset: true })
  .max(40)
  .refine((text) => Date.parse(text) >= oldest && Date.parse(text) < newest, 'has to lie between 1900 and 9999');
export const instantSchema = instantTextSchema.transform((text) => new Date(text).toISOString());

export const tagSchema = z
  .string()
  .min(1)
  .max(100)
  .regex(/^\P{Cc}+$/u, 'may hold no control characters')
  .refine((tag) => tag.isWellFormed(), 'is no well-formed Unicode');

const itemIdParameter = z
  .string()
  .max(300)
  .meta({ examples: [exampleIds.item_id] })
  .transform((id) => id.replaceAll('\u0000', '')); // which PostgreSQL takes for a broken text

export const itemParamsSchema = z.object({ item_id: itemIdParameter });

export const captureParamsSchema = z.object({
  item_id: itemIdParameter,
  capture_id: z
    .string()
    .max(100)
    .meta({ examples: [exampleIds.capture_id] }),
});

export const artifactParamsSchema = z.object({
  item_id: itemIdParameter,
  archiver: z
    .string()
    .max(40)
    .describe('singlefile, monolith, readability, pdf, screenshot or original')
    .meta({ examples: ['singlefile'] }),
});

export const artifactQuerySchema = z.strictObject({
  capture: z.uuid().optional().describe('Of this capture, whatever its grade; the latest good one when left out'),
  at: instantSchema
    .optional()
    .describe('Of the good capture nearest to this time, instead of the latest; not together with `capture`')
    .meta({ examples: ['2026-01-31T12:00:00Z'] }),
  role: z.enum(artifactRoles).optional().describe('main by default'),
  download: z.enum(['0', '1', 'true', 'false']).optional().describe('Answer as a file to save'),
  redirect: z
    .enum(['0', '1', 'true', 'false'])
    .optional()
    .describe("Answer with 302 to a signed URL instead of the bytes: the object store's own where that serves the file"),
});

export const deleteQuerySchema = z.strictObject({
  purge: z.enum(['0', '1', 'true', 'false']).optional().describe('Remove what is stored of it at once, instead of a day later'),
});
export type DeleteQuery = z.infer<typeof deleteQuerySchema>;

export const exampleToken = 'AQAAAGl98jABmrwSNFZ4nQ-4EjRWeJq83vR1c0BrmZ8x1YQd2q5u0mJtWm3k7oXy';
const exampleSignedUrl = `/files/${exampleToken}`;

export const allQuerySchema = z.strictObject({ capture: artifactQuerySchema.shape.capture });

const bytesAnswer = { content: { '*/*': { schema: z.any() } } };
/** What a route that serves a file answers with. */
export const fileAnswers = {
  200: { description: 'The file', ...bytesAnswer },
  206: { description: 'The part of it that Range names', ...bytesAnswer },
  302: z.null().describe('It is had from the URL in Location'),
  304: z.null().describe('It is what If-None-Match names'),
} as const;
export const zipAnswer = { description: 'A ZIP', content: { 'application/zip': { schema: z.any() } } } as const;

/** No body will do. */
export const signedUrlRequestSchema = z
  .strictObject({
    expires_in: z.int().min(1).max(maxUrlSeconds).optional().describe('Seconds for which it is good; 3600 by default, at most 7 days'),
    download: z.boolean().optional().describe('It answers as a file to save'),
    capture: artifactQuerySchema.shape.capture,
    at: instantTextSchema.optional().describe('Of the good capture nearest to this time, instead of the latest; not together with `capture`'),
    role: artifactQuerySchema.shape.role,
  })
  .nullish()
  .meta({ examples: [{ expires_in: 86_400, download: true }] });

export const signedUrlSchema = z
  .object({
    url: z.string().max(4_000).describe("Absolute, or a path under the API's own origin"),
    expires_at: z.iso.datetime().max(40),
  })
  .meta({
    examples: [{ url: exampleSignedUrl, expires_at: '2026-01-31T13:00:00.000Z' }],
  });

const maxCursorLength = 1_000;
const pageFields = {
  limit: z.coerce.number().int().min(1).max(200).optional().describe('50 by default'),
  cursor: z
    .string()
    .max(maxCursorLength)
    .optional()
    .describe('next_cursor of the page before, with the same filters. What is added meanwhile shifts nothing'),
};
const nextCursorSchema = z.string().max(maxCursorLength).nullable().describe('null on the last page');

export const pageQuerySchema = z.strictObject(pageFields);

const maxTagFilters = 10;

export const listQuerySchema = z.strictObject({
  ...pageFields,
  limit: pageFields.limit.describe('50 by default, 20 with q'),
  q: z
    .string()
    .min(1)
    .max(400)
    .optional()
    .describe(
      'Words to look for in articles, titles and notes, best match first: `words` have to be there all, `"a phrase"` as it stands, `or` between two, ' +
        '`-without`. Each article is looked at in its own language, so that `running` finds `run` in English ones. Of more than 1,000 matches the newest 1,000 are ranked',
    )
    .meta({ examples: ['solar "heat pump" -gas'] }),
  url: z
    .string()
    .max(65_536)
    .optional()
    .describe('Exactly this page; spellings that are the same item count as equal')
    .meta({ examples: ['https://example.com/article'] }),
  host: z
    .string()
    .min(1)
    .max(255)
    .optional()
    .describe('Of this host, without its subdomains')
    .meta({ examples: ['example.com'] }),
  tag: z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(tagSchema).max(maxTagFilters))
    .optional()
    .describe('With this tag; given several times, with all of them')
    .meta({ examples: [['later']] }),
  status: z
    .enum(taskStatuses)
    .optional()
    .describe('Of the newest capture; the list is then in the order of those. With q: of the capture that matches, `success` by default'),
  grade: z.enum(grades).optional().describe('Of the newest capture, as with status'),
  since: instantSchema
    .optional()
    .describe('From this time on: when the item was saved; with status, grade or q when the capture was made')
    .meta({ examples: ['2026-01-01T00:00:00Z'] }),
  until: instantSchema
    .optional()
    .describe('Before this time, as with since')
    .meta({ examples: ['2026-02-01T00:00:00+01:00'] }),
});
export type ListQuery = z.infer<typeof listQuerySchema>;

export const tagListSchema = z.array(tagSchema).max(50);
const noteSchema = z.string().min(1).max(10_000);

const maxMetadataChars = 4_096;
export const metadataSchema = z
  .record(z.string().max(200), z.unknown())
  .refine((value) => JSON.stringify(value).length <= maxMetadataChars, 'may have at most 4,096 characters as JSON')
  .meta({ description: 'Kept with the item as it is; at most 4,096 characters as JSON', 'x-max-json-chars': maxMetadataChars });

export const itemChangeSchema = z
  .strictObject({
    title: z.string().min(1).max(500).nullable().optional().describe("null: the page's own title again"),
    note: noteSchema.nullable().optional(),
    metadata: metadataSchema.nullable().optional(),
    tags: tagListSchema.optional().describe('All tags from now on'),
    add_tags: tagListSchema.optional(),
    remove_tags: tagListSchema.optional(),
  })
  .refine((change) => change.tags === undefined || (change.add_tags === undefined && change.remove_tags === undefined), {
    path: ['tags'],
    message: 'sets all tags; leave it out to add or remove some',
  })
  .meta({
    examples: [
      { title: 'Heat pumps, explained', add_tags: ['energy'], remove_tags: ['later'] },
      { note: 'for the talk in May', metadata: { source: 'newsletter' }, tags: ['energy', 'talk'] },
    ],
  });

const artifactSchema = artifactResultSchema
  .partial()
  .extend({
    archiver: z.enum(archivers),
    role: z.enum(artifactRoles),
    url: z.string().optional().describe('A signed URL of the file, good for an hour or more; it takes no key, so that `<img>` can show it'),
    unchanged: z.boolean().optional().describe('The same bytes as in the capture before that has this file'),
    status: z.enum(['pending', 'success', 'failed', 'skipped']),
    reason: z.string().optional(),
    details: z.record(z.string(), z.unknown()).optional(),
    error: failureSchema.optional(),
  })
  .meta({ id: 'Artifact' });

const exampleCapture = {
  capture_id: exampleIds.capture_id,
  status: 'success',
  url: exampleUrl,
  final_url: exampleUrl,
  title: 'Heat pumps, explained',
  grade: 'ok',
  completeness: 'complete',
  created_at: '2026-01-31T12:00:00.000Z',
  captured_at: '2026-01-31T12:00:01.000Z',
  completed_at: '2026-01-31T12:00:03.480Z',
  evidence: { http_status: 200, redirects: 0, text_length: 8_412 },
  tools: { pdf: '156.0.7000.10' },
  artifacts: [{ archiver: 'pdf', role: 'main', status: 'success', ...exampleTask.subtasks.pdf.result, url: exampleSignedUrl, unchanged: false }],
} as const;

export const captureSchema = z
  .object({
    capture_id: z.uuid(),
    status: z.enum(taskStatuses),
    url: z.string(),
    final_url: z.string().optional(),
    title: z.string().optional(),
    grade: z.enum(grades).optional(),
    completeness: z.enum(['complete', 'some_failed']).optional(),
    created_at: z.string(),
    captured_at: z.string().optional(),
    completed_at: z.string().optional(),
    error: failureSchema.optional(),
    evidence: z.record(z.string(), z.unknown()).optional().describe('What the last visit saw, and why it was graded so'),
    tools: z.record(z.string(), z.string()).optional().describe('Versions of the tools, by name'),
    artifacts: z.array(artifactSchema),
  })
  .meta({ id: 'Capture', examples: [exampleCapture] });
export type CaptureView = z.infer<typeof captureSchema>;

export const capturePageSchema = z
  .object({ items: z.array(captureSchema).max(200).describe('Newest first'), next_cursor: nextCursorSchema })
  .meta({ examples: [{ items: [exampleCapture], next_cursor: null }] });

const maxTitleLength = 500;
const itemFields = {
  item_id: z.string().max(200),
  url: z.string().max(2_048),
  title: z.string().max(maxTitleLength).optional().describe("What it was given, or else the page's own"),
  note: noteSchema.optional(),
  tags: z.array(z.string().max(100)),
  metadata: z.unknown().optional(),
  created_at: z.iso.datetime().max(40),
  capture_count: z.int().nonnegative(),
};

const textPartsSchema = z
  .array(z.object({ text: z.string().max(2_000), mark: z.boolean().describe('This is what was looked for') }))
  .max(1_000)
  .describe('Pieces that make up the text when put together. Plain text of the page, not HTML: escape it before it is shown as HTML');

const matchSchema = z.object({
  capture_id: z.uuid().optional().describe("The capture whose article matches best; not there when only the item's own title or note does"),
  title: textPartsSchema.optional(),
  snippet: textPartsSchema,
});

const exampleItem: z.input<z.ZodObject<typeof itemFields>> = {
  item_id: exampleIds.item_id,
  url: exampleUrl,
  title: 'Heat pumps, explained',
  tags: ['energy'],
  created_at: '2026-01-31T12:00:00.000Z',
  capture_count: 1,
};

export const itemSchema = z
  .object({
    ...itemFields,
    summary: summarySchema.optional().describe('The latest; GET /summaries/{item_id} has all of them'),
    captures: z.array(captureSchema).max(50).describe('Newest first, at most 50; the rest by GET /archives/{item_id}/captures with captures_cursor'),
    captures_cursor: nextCursorSchema,
  })
  .meta({ id: 'Item', examples: [{ ...exampleItem, captures: [exampleCapture], captures_cursor: null }] });
export type ItemView = z.infer<typeof itemSchema>;

export const itemListSchema = z
  .object({
    items: z
      .array(
        z.object({
          ...itemFields,
          latest: z
            .object({
              capture_id: z.uuid(),
              status: z.enum(taskStatuses),
              grade: z.enum(grades).optional(),
              captured_at: z.iso.datetime().max(40).optional(),
            })
            .optional(),
          match: matchSchema.optional().describe('With q: where the words were found'),
        }),
      )
      .max(200),
    next_cursor: nextCursorSchema,
    phrases_since: z.iso
      .datetime()
      .max(40)
      .optional()
      .describe(
        'Very many articles have the words of a phrase, and it was looked for in those from this time on only. Ask again with this time as `until` for older ones',
      ),
  })
  .meta({
    examples: [
      {
        items: [
          {
            ...exampleItem,
            latest: { capture_id: exampleIds.capture_id, status: 'success', grade: 'ok', captured_at: '2026-01-31T12:00:03.000Z' },
            match: {
              capture_id: exampleIds.capture_id,
              title: [
                { text: 'Heat pumps', mark: true },
                { text: ', explained', mark: false },
              ],
              snippet: [
                { text: 'A ', mark: false },
                { text: 'heat pump', mark: true },
                { text: ' moves warmth from outside', mark: false },
              ],
            },
          },
        ],
        next_cursor: null,
      },
    ],
  });
export type ItemListView = z.infer<typeof itemListSchema>;

export const tagPageSchema = z
  .object({
    items: z.array(z.object({ tag: z.string().max(100), item_count: z.int().nonnegative() })).max(200),
    next_cursor: nextCursorSchema,
  })
  .meta({ examples: [{ items: [{ tag: 'energy', item_count: 12 }], next_cursor: null }] });
