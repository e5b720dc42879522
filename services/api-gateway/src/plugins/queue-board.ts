import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { FastifyAdapter } from '@bull-board/fastify';
import type { FastifyInstance } from 'fastify';
import type { QueueControl } from '@htbase/shared/queue';
import { ForbiddenError, UnavailableError } from '#plugins/problems.ts';

const path = '/admin/queues';

/** Shows the queues and their jobs to people at `/admin/queues`. Only shows: what changes something goes through the admin API, or not at all. */
export async function registerQueueBoard(app: FastifyInstance, { queues, isReady }: QueueControl): Promise<void> {
  const serverAdapter = new FastifyAdapter().setBasePath(path);
  createBullBoard({
    queues: queues.map((queue) => new BullMQAdapter(queue, { readOnlyMode: true })),
    serverAdapter,
    options: { uiConfig: { boardTitle: 'HT Base' } },
  });
  await app.register(
    async (board) => {
      board.addHook('onRoute', (route) => {
        route.config = { ...route.config, scope: 'admin' };
        route.errorHandler = app.errorHandler; // or Bull Board would answer for our own refusals too
      });
      board.addHook('onRequest', async ({ method }) => {
        if (method !== 'GET' && method !== 'HEAD') {
          throw new ForbiddenError('read_only', 'This board only shows; use the admin API to change something.');
        }
        if (!isReady()) {
          throw new UnavailableError('queue_unavailable', 'Redis, which holds the queues, cannot be reached. Try again in a few seconds.');
        }
      });
      await board.register(serverAdapter.registerPlugin());
    },
    { prefix: path },
  );
}
