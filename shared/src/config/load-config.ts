import { readFileSync } from 'node:fs';
import type { z } from 'zod';
import { errorMessageOf } from '#utils/errors.ts';

/** A service's settings: names of environment variables to zod schemas that parse their text. */
export type SettingsShape = Record<string, z.ZodType>;
export type Settings<Shape extends SettingsShape> = Readonly<{ [Name in keyof Shape]: z.infer<Shape[Name]> }>;

/** Every setting that is wrong, one sentence each. */
export class BadSettingsError extends Error {
  readonly problems: string[];

  constructor(problems: string[]) {
    super(`Bad settings:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'BadSettingsError';
    this.problems = problems;
  }
}

/**
 * Reads settings from environment variables; `NAME_FILE` names a file that holds the value (for secrets). An empty variable counts as not set.
 * `findProblems` tells what is wrong with settings together, once each is right by itself.
 * @throws BadSettingsError with every problem at once.
 */
export function loadConfig<Shape extends SettingsShape>(
  shape: Shape,
  env: Record<string, string | undefined>,
  findProblems: (values: Readonly<Record<string, unknown>>) => string[] = () => [],
): Settings<Shape> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    try {
      const parsed = schema.safeParse(readSetting(name, env));
      if (parsed.success) {
        values[name] = parsed.data;
      } else {
        problems.push(`${name}: ${parsed.error.issues.map((issue) => issue.message).join('; ')}`);
      }
    } catch (error) {
      problems.push(`${name}_FILE: ${errorMessageOf(error)}`);
    }
  }
  if (problems.length === 0) {
    problems.push(...findProblems(values));
  }
  if (problems.length > 0) {
    throw new BadSettingsError(problems);
  }
  return Object.freeze(values) as Settings<Shape>;
}

function readSetting(name: string, env: Record<string, string | undefined>): string | undefined {
  const file = env[`${name}_FILE`];
  if (env[name]) {
    return env[name];
  }
  return file ? readFileSync(file, 'utf8').trim() || undefined : undefined;
}
