import { Client } from 'pg';
import { errorMessageOf, pause } from '#utils/index.ts';
import type { Log } from '#utils/index.ts';

/** Any constant will do, as long as nobody else uses it in this database. */
const leaderLock = 7_480_202;
const retryMs = 2_000;

/**
 * Runs `lead` in one process at a time: whoever holds an advisory lock on a connection of its own. Its signal is aborted when that connection is
 * lost (the lock is then free) or on `close`; `lead` has to end soon after.
 */
export function startLeaderElection(url: string, log: Log, lead: (signal: AbortSignal) => Promise<void>): { close(): Promise<void> } {
  const closing = new AbortController();

  async function holdOnce(): Promise<void> {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, application_name: 'htbase-leader', keepAlive: true });
    const lost = new AbortController();
    client.on('error', () => lost.abort());
    client.on('end', () => lost.abort());
    try {
      await client.connect();
      const { rows } = await client.query<{ got: boolean }>('select pg_try_advisory_lock($1) as got', [leaderLock]);
      if (rows[0]?.got) {
        log.info('leader_elected');
        await lead(AbortSignal.any([lost.signal, closing.signal]));
      }
    } finally {
      await client.end().catch(() => {}); // the connection may be what was lost
    }
  }

  const done = (async () => {
    while (!closing.signal.aborted) {
      try {
        await holdOnce();
      } catch (error) {
        log.warn({ error: errorMessageOf(error) }, 'leader_lost');
      }
      await pause(retryMs, closing.signal);
    }
  })();

  return {
    async close() {
      closing.abort();
      await done;
    },
  };
}
