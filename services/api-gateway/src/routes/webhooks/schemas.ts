import { z } from 'zod';
import { maxEndpoints } from '@htbase/shared/db';
import { webhookEvents } from '@htbase/shared/models';
import { exampleIds } from '#routes/examples.ts';

const exampleSecret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo=';
const exampleId = '018f3c5e-7a10-7c3e-9b1d-2f4a6c8e0b12';
const timeSchema = z
  .string()
  .max(40)
  .meta({ examples: ['2026-01-02T03:04:05.000Z'] });

// checked by checkUrl, which has a better sentence for each fault
export const webhookUrlSchema = z
  .string()
  .max(65_536)
  .meta({ examples: ['https://hooks.example.com/htbase'] });

const eventsSchema = z
  .array(z.enum(webhookEvents))
  .min(1)
  .max(webhookEvents.length)
  .refine((events) => new Set(events).size === events.length, 'names an event twice')
  .meta({ uniqueItems: true, examples: [['capture.completed', 'capture.failed']] });

const secretSchema = z
  .string()
  .max(100)
  .describe('Shown this once')
  .meta({ examples: [exampleSecret] });

const uuidSchema = z
  .uuid()
  .max(36)
  .meta({ examples: [exampleId] });

const exampleEndpoint = {
  url: 'https://hooks.example.com/htbase',
  events: ['capture.completed', 'capture.failed'],
} as const;

export const newEndpointSchema = z
  .strictObject({
    url: webhookUrlSchema,
    events: eventsSchema.optional().describe('All when left out'),
  })
  .meta({ examples: [exampleEndpoint] });

export const endpointChangeSchema = z
  .strictObject({
    url: webhookUrlSchema.optional(),
    events: eventsSchema.optional(),
    disabled: z.boolean().optional().describe('true: nothing more is sent, and what waits is over; false: sent again from now on'),
  })
  .meta({ examples: [{ events: ['capture.failed'] }, { disabled: true }] });

export const endpointParamsSchema = z.object({
  endpoint_id: z
    .string()
    .max(100)
    .meta({ examples: [exampleId] }),
});

const exampleMade = { endpoint_id: exampleId, ...exampleEndpoint, created_at: '2026-01-02T03:04:05.000Z' };

export const endpointSchema = z
  .object({
    endpoint_id: uuidSchema,
    url: webhookUrlSchema,
    events: eventsSchema,
    disabled_at: timeSchema.optional().describe('Since when nothing is sent: by a change, or because it answered 410'),
    created_at: timeSchema,
  })
  .meta({ id: 'Webhook', examples: [exampleMade] });
export type EndpointView = z.infer<typeof endpointSchema>;

export const createdEndpointSchema = endpointSchema.extend({ secret: secretSchema }).meta({ examples: [{ ...exampleMade, secret: exampleSecret }] });
export const rotatedSecretSchema = z.object({ secret: secretSchema }).meta({ examples: [{ secret: exampleSecret }] });
export const endpointListSchema = z.object({ items: z.array(endpointSchema).max(maxEndpoints) }).meta({ examples: [{ items: [exampleMade] }] });

export const deliveryParamsSchema = z.object({
  delivery_id: z
    .string()
    .max(100)
    .meta({ examples: [exampleId] }),
});

export const deliveryQuerySchema = z.strictObject({
  endpoint_id: uuidSchema.optional().describe('Of this endpoint only'),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(200)
    .optional()
    .describe('50 by default')
    .meta({ examples: [20] }),
  cursor: z
    .string()
    .max(500)
    .optional()
    .describe('next_cursor of the page before')
    .meta({ examples: ['MjAyNi0wMS0wMlQwMzowNDowNS4wMDBaIDAxOGYzYzVlLTdhMTAtN2MzZS05YjFkLTJmNGE2YzhlMGIxMg'] }),
});

const exampleDelivery = {
  delivery_id: exampleId,
  endpoint_id: exampleId,
  url: exampleEndpoint.url,
  event: 'capture.completed',
  status: 'delivered',
  attempts: 1,
  last_status: 204,
  created_at: '2026-01-31T12:00:03.500Z',
  completed_at: '2026-01-31T12:00:03.712Z',
  payload: { type: 'capture.completed', timestamp: '2026-01-31T12:00:03.490Z', data: { ...exampleIds, status: 'success', grade: 'ok' } },
} as const;

export const deliverySchema = z
  .object({
    delivery_id: uuidSchema.describe('The `webhook-id` header, the same at each attempt'),
    endpoint_id: uuidSchema.optional().describe('Left out for the `webhook_url` of a task'),
    url: webhookUrlSchema,
    event: z.enum(webhookEvents),
    status: z.enum(['pending', 'delivered', 'failed']),
    attempts: z
      .int()
      .min(0)
      .max(1_000)
      .meta({ examples: [1] }),
    last_status: z
      .int()
      .min(0)
      .max(999)
      .optional()
      .describe('HTTP status of the last answer')
      .meta({ examples: [200] }),
    last_error: z
      .string()
      .max(2_000)
      .optional()
      .meta({ examples: ['It answered 500: oops'] }),
    next_attempt_at: timeSchema.optional(),
    created_at: timeSchema,
    completed_at: timeSchema.optional(),
    payload: z
      .record(z.string().max(200), z.unknown())
      .describe('What is sent')
      .meta({ examples: [{ type: 'capture.completed', timestamp: '2026-01-02T03:04:05.000Z', data: { task_id: exampleId, status: 'success' } }] }),
  })
  .meta({ id: 'WebhookDelivery', examples: [exampleDelivery] });
export type DeliveryView = z.infer<typeof deliverySchema>;

export const deliveryListSchema = z
  .object({
    items: z.array(deliverySchema).max(200).describe('Newest first; kept for 30 days'),
    next_cursor: z.string().max(500).nullable(),
  })
  .meta({ examples: [{ items: [exampleDelivery], next_cursor: null }] });
