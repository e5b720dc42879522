import { z } from 'zod';
import { pageArchivers, resolveArchiver } from '#models/index.ts';
import type { PageArchiver } from '#models/index.ts';

/** An archive queue with the archivers that share one visit. */
export interface Lane {
  queue: string;
  archivers: readonly PageArchiver[];
}

const defaultLanes = `archive=${pageArchivers.join(',')}`;
const reservedQueues = ['storage', 'default', 'summarization', 'upkeep'];

/** Parses `ARCHIVE_QUEUES`: `queue=archiver,archiver;queue=archiver`. Each archiver stands in exactly one lane. */
export const lanesSetting = () =>
  z
    .string()
    .default(defaultLanes)
    .transform((value, context): readonly Lane[] => {
      const lanes = value
        .split(';')
        .filter((part) => part.trim() !== '')
        .map(parseLane);
      const named = lanes.flatMap((lane) => lane.archivers);
      const queues = lanes.map((lane) => lane.queue);
      for (const queue of queues) {
        if (!/^[a-z][a-z0-9-]{0,39}$/.test(queue) || reservedQueues.includes(queue)) {
          context.addIssue(`"${queue}" can't be a queue's name (lower-case letters, digits and dashes; not ${reservedQueues.join(', ')})`);
        }
      }
      const unknown = lanes.flatMap((lane) => lane.unknown);
      if (unknown.length > 0) {
        context.addIssue(`knows no archiver "${unknown.join('", "')}"`);
      }
      const missing = pageArchivers.filter((archiver) => !named.includes(archiver));
      if (missing.length > 0 || new Set(named).size !== named.length || named.length !== pageArchivers.length) {
        context.addIssue(`has to name each of ${pageArchivers.join(', ')} exactly once, like "${defaultLanes}"`);
      }
      if (new Set(queues).size !== queues.length) {
        context.addIssue('names a queue twice');
      }
      return lanes.map(({ queue, archivers }) => ({ queue, archivers }));
    });

function parseLane(part: string): Lane & { unknown: string[] } {
  const [queue = '', list = ''] = part.split('=', 2);
  const names = list.split(',').map((name) => name.trim());
  const found = names.map((name) => pageArchivers.find((archiver) => archiver === resolveArchiver(name)));
  return {
    queue: queue.trim(),
    archivers: found.filter((archiver) => archiver !== undefined),
    unknown: names.filter((_, index) => found[index] === undefined),
  };
}
