// A server of language models that do what they are told by their names: OpenAI's `/v1/chat/completions` (streamed when asked), and
// text-generation-inference's `/generate`. Below `/native` there is nothing but the latter, as on servers of old.
import { setTimeout as sleep } from 'node:timers/promises';
import Fastify from 'fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerBy } from './behaviours.ts';
import type { Answer, ServedCall } from './behaviours.ts';

/** A call that came, and what was answered: 0 when nothing was. */
interface SeenCall extends ServedCall {
  path: string;
  at: number;
  status: number;
}

export interface ModelServer {
  url: string;
  calls: SeenCall[];
  /** Has a model behave differently from what its name says: one call after the other, the last for all that follow. */
  script(model: string, turns: readonly string[]): void;
  close(): Promise<void>;
}

const bodyLimitBytes = 20e6;
const dripMs = 50;
/** The model of `/generate`, which is asked for no name. */
const nativeModel = 'tgi';

export async function startModelServer({ host = '127.0.0.1', port = 0 }: { host?: string; port?: number } = {}): Promise<ModelServer> {
  const app = Fastify({ bodyLimit: bodyLimitBytes, forceCloseConnections: true });
  const calls: SeenCall[] = [];
  const scripts = new Map<string, readonly string[]>();
  const counts = new Map<string, number>();
  const closing = new AbortController();

  function see(request: FastifyRequest, call: Omit<ServedCall, 'index' | 'authorization'>): { seen: SeenCall; answer: Answer } {
    const index = counts.get(call.model) ?? 0;
    counts.set(call.model, index + 1);
    const turns = scripts.get(call.model);
    const behaviour = turns?.[Math.min(index, turns.length - 1)] ?? call.model;
    const seen = { ...call, index, authorization: request.headers.authorization ?? '', path: request.url, at: performance.now(), status: 0 };
    calls.push(seen);
    return { seen, answer: answerBy(behaviour.split('+'), seen) };
  }

  async function reply(
    target: FastifyReply,
    { seen, answer }: { seen: SeenCall; answer: Answer },
    render: (answer: Answer & { kind: 'text' }) => unknown,
  ) {
    if (answer.kind === 'text') {
      seen.status = 200;
      return seen.fields['stream'] === true ? stream(target, seen, answer) : target.send(render(answer));
    }
    if (answer.kind === 'raw') {
      seen.status = answer.status;
      return target
        .code(answer.status)
        .headers(answer.headers ?? {})
        .type('application/json')
        .send(answer.body);
    }
    target.hijack();
    const { raw } = target;
    if (answer.kind === 'hang-up') {
      raw.destroy();
    } else if (answer.kind !== 'hang') {
      raw.writeHead(200, { 'content-type': 'application/json' });
      raw.write('{"choices": [{"message": {"content": "');
      const piece = answer.kind === 'drip' ? 'a ' : 'endless '.repeat(8_000);
      while (!raw.destroyed && !closing.signal.aborted) {
        const isTaken = raw.write(piece);
        await sleep(answer.kind === 'drip' || !isTaken ? dripMs : 0);
      }
    }
    return target;
  }

  app.post<{ Body: ChatBody }>('/v1/chat/completions', async (request, target) => {
    const { model, messages, response_format: format } = request.body;
    const contentOf = (role: string) => messages.find((message) => message.role === role)?.content ?? '';
    const served = see(request, {
      model,
      system: contentOf('system'),
      user: contentOf('user'),
      answerSchema: format?.json_schema?.schema ?? shapeAskedFor(`${contentOf('system')}${contentOf('user')}`),
      fields: { ...request.body },
    });
    return reply(target, served, ({ text, ending = 'stop', refusal = null }) => ({
      id: 'chatcmpl-1',
      object: 'chat.completion',
      model: `${model}-2026`,
      choices: [{ index: 0, message: { role: 'assistant', content: text, refusal }, finish_reason: ending }],
      usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 },
    }));
  });

  for (const prefix of ['', '/native']) {
    app.post<{ Body: GenerateBody }>(`${prefix}/generate`, async (request, target) => {
      const { inputs, parameters } = request.body;
      const served = see(request, {
        model: nativeModel,
        system: '',
        user: inputs,
        answerSchema: parameters?.grammar?.value ?? shapeAskedFor(inputs),
        fields: { ...request.body },
      });
      return reply(target, served, ({ text, ending = 'stop' }) => ({
        generated_text: text,
        details: { finish_reason: ending === 'stop' ? 'eos_token' : ending, generated_tokens: 100 },
      }));
    });
  }

  app.put<{ Params: { model: string }; Body: string[] }>('/control/models/:model', async (request, target) => {
    scripts.set(request.params.model, request.body);
    counts.delete(request.params.model);
    return target.code(204).send();
  });
  app.get('/control/calls', async () => calls);

  const url = await app.listen({ host, port });
  return {
    url,
    calls,
    script(model, turns) {
      scripts.set(model, turns);
      counts.delete(model);
    },
    async close() {
      closing.abort();
      await app.close();
    },
  };
}

interface ChatBody {
  model: string;
  messages: { role: string; content: string }[];
  response_format?: { json_schema?: { schema?: Record<string, unknown> } };
}

interface GenerateBody {
  inputs: string;
  parameters?: { grammar?: { value?: Record<string, unknown> } };
}

/** A model without a schema reads in its prompt what is wanted. */
function shapeAskedFor(prompt: string): Record<string, unknown> {
  return { properties: prompt.includes('{"notes":') ? { notes: {} } : {} };
}

function stream(target: FastifyReply, { model }: SeenCall, { text, ending = 'stop' }: Answer & { kind: 'text' }): FastifyReply {
  const event = (delta: object, finish: string | null) =>
    `data: ${JSON.stringify({ object: 'chat.completion.chunk', model, choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`;
  const parts = text.match(/[^]{1,40}/g) ?? [];
  return target.type('text/event-stream').send([...parts.map((content) => event({ content }, null)), event({}, ending), 'data: [DONE]\n\n'].join(''));
}
