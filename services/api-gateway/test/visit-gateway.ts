import type { TestContext } from 'node:test';
import { insertApiKey } from '@htbase/shared/db';
import type { Scope } from '@htbase/shared/models';
import { checkContract } from './schemathesis.ts';
import type { ContractRun } from './schemathesis.ts';
import { createTestApp } from './test-app.ts';

export interface Visitor extends Pick<ContractRun, 'seed' | 'maxExamples' | 'phases'> {
  /** What the visitor's key allows; `wrong` is one that was never made. */
  key: readonly Scope[] | 'wrong';
  rateLimit?: string;
}

export interface Visit {
  isKept: boolean;
  output: string;
  /** Statuses that were answered. */
  seen: ReadonlySet<number>;
}

/** Has schemathesis ask a gateway of its own, with a key. */
export async function visitGateway(program: string, visitor: Visitor, { signal }: TestContext): Promise<Visit> {
  const own = await createTestApp({ env: { HOST: '0.0.0.0', API_RATE_LIMIT: visitor.rateLimit ?? 'off' } });
  const seen = new Set<number>();
  own.app.addHook('onResponse', async (_request, { statusCode }) => void seen.add(statusCode));
  try {
    const key =
      visitor.key === 'wrong' ? 'htb_wrong' : (await insertApiKey(own.db, { name: 'visitor', owner: { name: 'default' }, scopes: visitor.key })).key;
    const address = await own.app.listen({ host: '127.0.0.1', port: 0 });
    return { ...(await checkContract(program, address, { ...visitor, key, signal })), seen };
  } finally {
    await own.close();
  }
}
