import { fileURLToPath } from 'node:url';
import { BadSettingsError } from '@htbase/shared/config';
import { createLog } from '@htbase/shared/utils';
import { renderBanner } from '#banner.ts';
import { loadStandaloneConfig } from '#config.ts';
import { Standalone } from '#standalone.ts';
import { StartError } from '#start-error.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const isDev = process.argv.includes('--dev');

try {
  const config = loadStandaloneConfig(process.env, { isTerminal: process.stdout.isTTY || isDev });
  const log = createLog('standalone', config);
  const standalone = new Standalone({ root, config, env: process.env, isDev, log });
  let isStopping = false;

  const stop = async (exitCode: number): Promise<never> => {
    if (isStopping) {
      process.exit(1); // asked twice: children die with us
    }
    isStopping = true;
    await standalone.stop();
    process.exit(exitCode);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      log.info({ signal }, 'stopping');
      void stop(0);
    });
  }

  try {
    const facts = await standalone.start();
    process.stdout.write(`\n${renderBanner(facts)}\n`);
  } catch (error) {
    if (!isStopping) {
      explain(error);
      await stop(1);
    }
  }
} catch (error) {
  explain(error);
  process.exit(1);
}

function explain(error: unknown): void {
  const isForPeople = error instanceof StartError || error instanceof BadSettingsError;
  console.error(isForPeople ? `\nHT Base can't start. ${error.message}` : error);
}
