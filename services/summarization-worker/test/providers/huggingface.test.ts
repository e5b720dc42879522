import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ProviderError } from '../../src/providers/model.ts';
import { exampleCall, never, openModel, useModelServer } from './model-rig.ts';

const rig = useModelServer();
const open = (path: string, change = {}) => openModel('huggingface', { HUGGINGFACE_API_URL: `${rig.server.url}${path}`, ...change });
const newCalls = async (work: () => Promise<unknown>) => {
  const before = rig.server.calls.length;
  await work();
  return rig.server.calls.slice(before).map(({ path }) => path);
};

for (const path of ['', '/', '/v1', '/v1/', '/generate']) {
  test(`a server that speaks OpenAI's protocol is asked in it: address${path}`, async () => {
    const model = await open(path);

    assert.deepEqual(await newCalls(() => model.call(exampleCall, never)), ['/v1/chat/completions']);
    assert.equal(model.model, 'tgi');
  });
}

test('one that has only /generate is asked there, which is found out once', async () => {
  const model = await open('/native');

  assert.deepEqual(await newCalls(() => model.call(exampleCall, never)), ['/native/generate']);
  assert.deepEqual(await newCalls(() => model.call(exampleCall, never)), ['/native/generate']);

  const { fields, user } = rig.server.calls.at(-1)!;
  assert.deepEqual(fields['parameters'], {
    max_new_tokens: 500,
    do_sample: false,
    return_full_text: false,
    details: true,
    grammar: { type: 'json', value: exampleCall.answerSchema },
  });
  assert.ok(user.startsWith(exampleCall.system) && user.includes(exampleCall.user));
});

test('a server without grammars is spared them once it has said so', async () => {
  rig.server.script('tgi', ['no-grammar']);
  const model = await open('/native');

  assert.equal((await newCalls(() => model.call(exampleCall, never))).length, 2);
  const reply = await model.call(exampleCall, never);

  assert.match(JSON.parse(reply.text).lede, /Exampleville/);
  assert.deepEqual(
    rig.server.calls.slice(-3).map(({ status }) => status),
    [422, 200, 200],
  );
  rig.server.script('tgi', ['good']);
});

test('a server that denies both protocols is believed in what it says of the first', async () => {
  const model = await open('', { HUGGINGFACE_MODEL: 'unknown' });
  rig.server.script('tgi', ['unknown']);

  await assert.rejects(
    model.call(exampleCall, never),
    (error) => error instanceof ProviderError && error.code === 'denied' && /model unknown/.test(error.message),
  );
  rig.server.script('tgi', ['good']);
});
