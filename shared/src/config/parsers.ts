import { z } from 'zod';

/** Text that must be there. */
export const requiredText = () => z.string('has to be set');

export const text = (fallback: string) => z.string().default(fallback);

export const optionalText = () => z.string().optional();

/** A whole number within bounds. */
export const integer = <Fallback extends number | undefined>(fallback: Fallback, min: number, max: number) =>
  z
    .string()
    .optional()
    .transform((value, context): number | Fallback => {
      if (value === undefined) {
        return fallback;
      }
      const number = Number(value);
      if (!Number.isInteger(number) || number < min || number > max) {
        context.addIssue(`has to be a whole number from ${min} to ${max}, not "${value}"`);
        return z.NEVER;
      }
      return number;
    });

export const boolean = (fallback: boolean) =>
  z
    .string()
    .optional()
    .transform((value, context) => {
      if (value === undefined) {
        return fallback;
      }
      if (!/^(true|false|1|0|yes|no)$/i.test(value)) {
        context.addIssue(`has to be true or false, not "${value}"`);
        return z.NEVER;
      }
      return /^(true|1|yes)$/i.test(value);
    });

export const choice = <const Values extends readonly [string, ...string[]]>(values: Values, fallback: Values[number]) =>
  z
    .string()
    .default(fallback)
    .transform((value, context): Values[number] => {
      const found = values.find((candidate) => candidate.toLowerCase() === value.toLowerCase());
      if (found === undefined) {
        context.addIssue(`has to be one of ${values.join(', ')}, not "${value}"`);
        return z.NEVER;
      }
      return found;
    });

/** A comma-separated list; empty when not set. */
export const list = (fallback: readonly string[] = []) =>
  z
    .string()
    .optional()
    .transform((value): readonly string[] =>
      value === undefined
        ? fallback
        : value
            .split(',')
            .map((part) => part.trim())
            .filter(Boolean),
    );
