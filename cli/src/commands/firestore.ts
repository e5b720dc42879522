import type { Client } from '#client.ts';
import type { Terminal } from '#program.ts';

/** Has everything mirrored anew; it is done in the background. */
export async function rebuildFirestore(client: Client, { stdout }: Terminal, { json }: { json?: boolean }): Promise<void> {
  const queued = await client.rebuildFirestore();
  stdout.write(json ? `${JSON.stringify({ queued })}\n` : `${queued} documents are being written.\n`);
}
