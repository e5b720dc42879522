// For development: `node services/summarization-worker/test/model-server/main.ts [port]`, and LLM_PROVIDER=openai with the address that it says.
import { behaviours } from './behaviours.ts';
import { startModelServer } from './model-server.ts';

const server = await startModelServer({ port: Number(process.argv[2] ?? 0) });
process.stdout.write(
  `OPENAI_BASE_URL=${server.url}/v1\nOPENAI_MODEL is one of these, or several with + between them: ${Object.keys(behaviours).join(' ')}\n`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.close());
}
