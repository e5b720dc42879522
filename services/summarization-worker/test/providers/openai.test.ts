import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProviderError } from '../../src/providers/model.ts';
import type { LanguageModel, ProviderFailure } from '../../src/providers/model.ts';
import { exampleCall, never, openModel, secretKey, useModelServer } from './model-rig.ts';

const rig = useModelServer();
const open = (model: string, change = {}) => openModel('openai', { OPENAI_BASE_URL: `${rig.server.url}/v1`, OPENAI_MODEL: model, ...change });
const callsOf = (model: string) => rig.server.calls.filter((call) => call.model === model);

async function failureOf(model: LanguageModel): Promise<ProviderError> {
  const error: unknown = await model.call(exampleCall, never).then(
    () => assert.fail('it answered'),
    (reason: unknown) => reason,
  );
  assert.ok(error instanceof ProviderError, String(error));
  return error;
}

test('a server that knows everything is asked once, with its key, for JSON of the schema', async () => {
  const reply = await (await open('good')).call(exampleCall, never);

  assert.equal(callsOf('good').length, 1);
  const [{ fields, authorization } = assert.fail()] = callsOf('good');
  assert.equal(authorization, `Bearer ${secretKey}`);
  assert.deepEqual(fields['response_format'], {
    type: 'json_schema',
    json_schema: { name: 'answer', strict: true, schema: exampleCall.answerSchema },
  });
  assert.equal(fields['max_tokens'], 500);
  assert.equal(fields['temperature'], 0);
  assert.match(JSON.parse(reply.text).lede, /Exampleville/);
  assert.deepEqual({ ...reply, text: '' }, { text: '', model: 'good-2026', inputTokens: 1_000, outputTokens: 100, isCut: false });
});

for (const [model, tries] of [
  ['no-schema', 2],
  ['no-schema+no-json', 3],
  ['no-temperature', 2],
  ['no-system', 2],
  ['only-max-completion-tokens', 2],
  ['no-schema+no-json+no-temperature+no-system+only-max-completion-tokens', 6],
] as const) {
  test(`what a server doesn't know is found out by trying once, and remembered: ${model}`, async () => {
    const asked = await open(model);

    await asked.call(exampleCall, never);
    assert.equal(callsOf(model).length, tries);
    const reply = await asked.call(exampleCall, never);

    assert.equal(callsOf(model).length, tries + 1);
    assert.match(JSON.parse(reply.text).lede, /Exampleville/);
    assert.match(callsOf(model).at(-1)!.user, /Exampleville/);
  });
}

test('instructions reach a model without a system role too', async () => {
  await (await open('no-system')).call(exampleCall, never);

  assert.ok(callsOf('no-system').at(-1)!.user.startsWith(`${exampleCall.system}\n\n`));
});

test('what a text makes a server say is not remembered of the server', async () => {
  const model = await open('picky');
  rig.server.script('picky', ['rejected', 'rejected', 'rejected', 'rejected', 'rejected', 'rejected', 'rejected', 'good']);

  const error = await failureOf(model);
  assert.equal(error.code, 'rejected');
  rig.server.script('picky', ['good']);
  await model.call(exampleCall, never);

  const { fields, system } = callsOf('picky').at(-1)!;
  assert.equal(fields['temperature'], 0);
  assert.equal(system, exampleCall.system);
  assert.equal(Object(fields['response_format']).type, 'json_schema');
});

test('a model that thinks gets room for it, and its thoughts stay out', async () => {
  const model = await open('thinking');

  const reply = await model.call(exampleCall, never);
  assert.match(JSON.parse(reply.text).lede, /Exampleville/);
  await model.call(exampleCall, never);

  assert.equal(callsOf('thinking').length, 3);
});

for (const [model, code, message] of [
  ['wrong-key', 'denied', /401: Incorrect API key/],
  ['unknown', 'denied', /404: The model unknown does not exist/],
  ['used-up', 'denied', /exceeded your current quota/],
  ['redirect', 'denied', /redirects are not followed/],
  ['too-long', 'too_long', /maximum context length/],
  ['garbage', 'bad_answer', /no chat completion/],
  ['refusal', 'bad_answer', /refused/],
  ['filtered', 'bad_answer', /refused/],
  ['endless', 'bad_answer', /larger than 4 MB/],
  ['hang-up', 'unavailable', /could not be reached/],
] satisfies [string, ProviderFailure, RegExp][]) {
  test(`${model} is ${code}, and asked once`, async () => {
    const error = await failureOf(await open(model));

    assert.equal(error.code, code, error.message);
    assert.match(error.message, message);
    assert.equal(callsOf(model).length, 1);
    assert.ok(!callsOf('elsewhere').length);
  });
}

for (const model of ['hang', 'drip']) {
  test(`${model} ends at the time limit of a call`, { timeout: 60_000 }, async () => {
    const error = await failureOf(await open(model, { LLM_CALL_TIMEOUT: 1 }));

    assert.equal(error.code, 'timed_out', error.message);
  });
}

test('a call ends with its signal, for its reason', async () => {
  const controller = new AbortController();
  const calling = (await open('hang')).call(exampleCall, controller.signal);
  const reason = new Error('stopped');
  controller.abort(reason);

  await assert.rejects(calling, reason);
});

test('a server that is not there is unavailable', async () => {
  const error = await failureOf(await open('good', { OPENAI_BASE_URL: 'http://127.0.0.1:1/v1' }));

  assert.equal(error.code, 'unavailable');
  assert.match(error.message, /ECONNREFUSED/);
});

test('a key comes back in no error, although the server repeats it', async () => {
  const { message, stack } = await failureOf(await open('wrong-key'));

  assert.match(message, /Incorrect API key provided: \[key\]/);
  assert.ok(!`${message}${stack}`.includes(secretKey));
});

test('an answer that was cut says so, and one that holds nothing is none', async () => {
  assert.equal((await (await open('half-json')).call(exampleCall, never)).isCut, true);
  assert.equal((await (await open('empty')).call(exampleCall, never)).text, '');
});

test('an address without a path gets the version that all servers have', async () => {
  const reply = await (await open('good', { OPENAI_BASE_URL: rig.server.url })).call(exampleCall, never);

  assert.match(reply.text, /Exampleville/);
});

test('a server may need no key', async () => {
  await (await open('keyless', { OPENAI_API_KEY: undefined })).call(exampleCall, never);

  assert.equal(callsOf('keyless')[0]?.authorization, '');
});
