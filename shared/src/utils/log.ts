import { pino } from 'pino';
import type { DestinationStream, Logger, LoggerOptions } from 'pino';

export type Log = Logger;

export interface LogSettings {
  LOG_FORMAT: 'json' | 'pretty';
  LOG_LEVEL: string;
}

/** Builds a process's logger. The first argument of each call is the data, the second a constant snake_case event name. */
export function createLog(service: string, settings: LogSettings, destination?: DestinationStream): Log {
  const options: LoggerOptions = {
    level: settings.LOG_LEVEL.toLowerCase(),
    base: { service },
    timestamp: pino.stdTimeFunctions.isoTime,
    messageKey: 'event',
    formatters: { level: (label) => ({ level: label }) },
  };
  if (destination) {
    return pino(options, destination);
  }
  if (settings.LOG_FORMAT === 'json') {
    return pino(options, pino.destination({ fd: 1, sync: true }));
  }

  const { formatters: _, ...prettyOptions } = options; // a transport's worker formats levels itself
  return pino({
    ...prettyOptions,
    transport: {
      target: 'pino-pretty',
      options: {
        messageKey: 'event',
        ignore: 'pid,hostname,service',
        translateTime: 'HH:MM:ss.l',
        messageFormat: '{service}: {event}',
        singleLine: true,
      },
    },
  });
}

/** A URL as it may stand in a log: without user, password and fragment. */
export function loggableUrl(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) {
    return '(not a URL)';
  }
  parsed.username = '';
  parsed.password = '';
  parsed.hash = '';
  return parsed.href;
}
