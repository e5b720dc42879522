import { z } from 'zod';

export const paperFormats = ['A3', 'A4', 'A5', 'Letter', 'Legal', 'Tabloid'] as const;

/** The smallest paper leaves room for text between two of the largest margins. */
const marginMm = z.number().min(0).max(50).optional();

/** What a request may ask of a visit: a closed set, mapped to fixed flags. No text of a user ever becomes a command-line argument. */
export const captureOptionsSchema = z
  .strictObject({
    viewport: z
      .strictObject({ width: z.int().min(320).max(3840), height: z.int().min(240).max(2160) })
      .optional()
      .describe('CSS pixels; 1280x800 by default'),
    locale: z
      .string()
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/)
      .max(35)
      .optional()
      .describe('BCP 47 language tag, for example "de-CH"'),
    timezone: z
      .string()
      .regex(/^[A-Za-z_]+(\/[A-Za-z0-9_+-]+){0,2}$/)
      .max(64)
      .optional()
      .describe('IANA name, for example "Europe/Zurich"'),
    user_agent: z
      .string()
      .regex(/^[\x20-\x7e]+$/)
      .max(512)
      .optional(),
    consent: z.boolean().optional().describe('Dismiss consent banners (default true)'),
    scroll: z.boolean().optional().describe('Scroll through the page to wake lazy images (default true)'),
    extra_wait_ms: z.int().min(0).max(30_000).optional().describe('Further milliseconds to wait once the page is settled'),
    pdf: z
      .strictObject({
        format: z.enum(paperFormats).optional().describe('Paper (default A4)'),
        landscape: z.boolean().optional(),
        margins_mm: z
          .strictObject({ top: marginMm, right: marginMm, bottom: marginMm, left: marginMm })
          .optional()
          .describe('Millimetres; 10 by default'),
        outline: z
          .boolean()
          .optional()
          .describe('Document outline of the headings, in a tagged PDF; by default where the page is small enough for it to cost little'),
      })
      .optional()
      .describe('The PDF'),
    media: z.enum(['screen', 'print']).optional().describe('CSS media type for the PDF (default print)'),
  })
  .describe('Options of the visit');

export type CaptureOptions = z.infer<typeof captureOptionsSchema>;
