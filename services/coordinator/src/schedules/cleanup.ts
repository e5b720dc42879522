import { cleanIdempotencyKeys, cleanOutbox, cleanWebhookDeliveries, expireTasks } from '@htbase/shared/db';
import type { Database } from '@htbase/shared/db';
import type { Schedule } from '#schedules/run-schedules.ts';

const hourly = 3_600;

/** What is cleared away hourly. */
export function cleanupSchedules(db: Database, { taskRetentionDays }: { taskRetentionDays: number }): Schedule[] {
  return [
    {
      name: 'clean-outbox',
      description: 'Removes rows of the outbox that were put on a queue more than a day ago',
      everySeconds: hourly,
      run: async () => ({ removed: await cleanOutbox(db) }),
    },
    {
      name: 'clean-idempotency-keys',
      description: 'Forgets idempotency keys after a day',
      everySeconds: hourly,
      run: async () => ({ removed: await cleanIdempotencyKeys(db) }),
    },
    {
      name: 'clean-webhook-deliveries',
      description: 'Removes deliveries of webhooks from their log after 30 days',
      everySeconds: hourly,
      run: async () => ({ removed: await cleanWebhookDeliveries(db) }),
    },
    {
      name: 'expire-tasks',
      description: `Removes tasks that ended more than ${taskRetentionDays} days ago; what they made stays`,
      everySeconds: hourly,
      run: async () => ({ removed: await expireTasks(db, taskRetentionDays) }),
    },
  ];
}
