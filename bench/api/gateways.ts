import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { freePort } from '../../services/standalone/src/ports.ts';
import type { Call } from '../load.ts';
import { peerFolder } from '../peer/peer.ts';
import { waitForAnswer } from '../servers.ts';
import type { Servers } from '../servers.ts';

const run = promisify(execFile);
export const gatewayProcesses = 2;

/** What is measured: a gateway in as many processes as the other. */
export interface Gateway {
  post(index: number): Call;
  /** Asks for how a task stands; of its ids one after the other. */
  get(taskIds: readonly string[]): (index: number) => Call;
  /** Asks for an answer that takes no work at all. */
  nothing?(index: number): Call;
  stop(): Promise<void>;
}

/** Ours, and a coordinator that puts what is accepted on its queue. */
export async function startOurs(servers: Servers): Promise<Gateway> {
  const coordinator = await servers.startService('coordinator');
  const gateways = await Promise.all(Array.from({ length: gatewayProcesses }, () => servers.startService('api-gateway', { API_RATE_LIMIT: 'off' })));
  const of = (index: number) => `${gateways[index % gateways.length]!.address}/api/v2`;
  const run = Date.now().toString(36);
  return {
    post: (index) => ({ method: 'POST', url: `${of(index)}/archive`, body: { url: `http://bench.invalid/${run}-${index}` } }),
    get: (taskIds) => (index) => ({ method: 'GET', url: `${of(index)}/tasks/${taskIds[index % taskIds.length]}` }),
    nothing: (index) => ({ method: 'GET', url: `${gateways[index % gateways.length]!.address}/livez` }),
    stop: async () => void (await Promise.all([coordinator, ...gateways].map(({ child }) => servers.stop(child)))),
  };
}

/** The peer: uvicorn, which puts the workflow on its queue before it answers. */
export async function startPeer(servers: Servers, python: string): Promise<Gateway> {
  const database = servers.databaseUrl.replace('postgresql://htbase@localhost/', 'postgresql+psycopg://htbase@/');
  const env = { PEER_DATABASE: database, PEER_REDIS: `redis+socket://${servers.redisUrl}` };
  await run(python, ['-c', 'import gateway; gateway.Base.metadata.create_all(gateway.engine)'], { cwd: peerFolder, env: { ...process.env, ...env } });
  const port = await freePort();
  const command = [python, '-m', 'uvicorn', 'gateway:app', '--port', String(port), '--workers', String(gatewayProcesses), '--log-level', 'error'];
  const child = servers.start(command, env, peerFolder);
  const address = `http://127.0.0.1:${port}`;
  await waitForAnswer(`${address}/health`);
  return {
    post: (index) => ({ method: 'POST', url: `${address}/archive`, body: { url: `http://bench.invalid/${index}` } }),
    get: (taskIds) => (index) => ({ method: 'GET', url: `${address}/tasks/${taskIds[index % taskIds.length]}` }),
    stop: () => servers.stop(child),
  };
}
