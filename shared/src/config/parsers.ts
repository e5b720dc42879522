import ipaddr from 'ipaddr.js';
import { z } from 'zod';

/** Text that must be there. */
export const requiredText = () => z.string('has to be set');

export const text = (fallback: string) => z.string().default(fallback);

export const optionalText = () => z.string().optional();

/** An address, `http://host:port`. */
export const url = () =>
  z
    .string()
    .optional()
    .refine((value) => value === undefined || /^https?:$/.test(URL.parse(value)?.protocol ?? ''), 'has to be an address such as https://host:port');

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

/** Some of the given values, comma-separated, each once, in the order wanted. */
export const choices = <const Values extends readonly [string, ...string[]]>(values: Values, fallback: readonly Values[number][]) =>
  list(fallback).transform((chosen, context): readonly Values[number][] => {
    const found = chosen.map((value) => values.find((candidate) => candidate.toLowerCase() === value.toLowerCase()));
    const unknown = chosen.filter((_, index) => found[index] === undefined);
    if (chosen.length === 0 || unknown.length > 0) {
      context.addIssue(`has to name some of ${values.join(', ')}, not "${chosen.join(',')}"`);
      return z.NEVER;
    }
    return [...new Set(found.filter((value) => value !== undefined))];
  });

const minSecretChars = 16;

/** Secrets, comma-separated; none when not set. */
export const secrets = () =>
  list().refine((values) => values.every((value) => value.length >= minSecretChars), `each has to have at least ${minSecretChars} characters`);

/** An origin, `https://host[:port]`. */
export const origin = () =>
  z
    .string()
    .optional()
    .transform((value, context): string | undefined => {
      const url = value === undefined ? undefined : URL.parse(value);
      if (url === null || (url && (!/^https?:$/.test(url.protocol) || url.href !== `${url.origin}/`))) {
        context.addIssue(`has to be an origin such as https://files.example.com, not "${value}"`);
        return z.NEVER;
      }
      return url?.origin;
    });

/** Networks as CIDRs, or single addresses; comma-separated, none when not set. */
export const networks = () =>
  list().transform((values, context): readonly string[] => {
    for (const value of values) {
      if (!ipaddr.isValidCIDR(value) && !ipaddr.isValid(value)) {
        context.addIssue(`has to name networks as CIDRs (10.0.0.0/8, fd00::/8), not "${value}"`);
        return z.NEVER;
      }
    }
    return values;
  });

/** So many in so many seconds. */
export interface Rate {
  count: number;
  seconds: number;
}

const unitSeconds = { s: 1, m: 60, h: 3_600, d: 86_400 };

/** `100/minute` (or second, hour, day; the first letter will do), or `off`. */
export const rate = () =>
  z
    .string()
    .optional()
    .transform((value, context): Rate | 'off' | undefined => {
      if (value === undefined || value === 'off') {
        return value;
      }
      const [, count, unit] = /^([1-9]\d{0,8})\/(s|second|m|minute|h|hour|d|day)$/.exec(value) ?? [];
      if (count === undefined || unit === undefined) {
        context.addIssue(`has to look like 100/minute (second, minute, hour or day) or be off, not "${value}"`);
        return z.NEVER;
      }
      return { count: Number(count), seconds: unitSeconds[unit.charAt(0) as keyof typeof unitSeconds] };
    });

/** `host:port,...` (port 26379 when left out); empty when not set. */
export const sentinels = () =>
  list().transform((addresses, context): readonly { host: string; port: number }[] =>
    addresses.map((address) => {
      const url = URL.parse(`redis://${address}`);
      if (!url || url.hostname === '' || url.host !== address.toLowerCase().replace(/:$/, '')) {
        context.addIssue(`"${address}" is no host:port`);
        return z.NEVER;
      }
      return { host: url.hostname.replace(/^\[|\]$/g, ''), port: Number(url.port || 26_379) };
    }),
  );
