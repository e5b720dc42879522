import { Redis } from 'ioredis';
import type { Stack } from '../stack.ts';
import type { Fault, Victim } from './plan.ts';

/** Does what the fault says. Resolves with the processes that it met, by name: one that was being started again just then may not be there. */
export async function commitFault(stack: Stack, fault: Fault): Promise<string[]> {
  switch (fault.kind) {
    case 'kill': {
      const found = fault.victims.map((victim) => ({ victim, pids: pidsOf(stack, victim) })); // both are found before the first dies
      found.forEach(({ pids }) => pids.forEach((pid) => end(pid, fault.signal)));
      return found.flatMap(({ victim, pids }) => (pids.length > 0 ? victim : []));
    }
    case 'wipe_redis':
      await wipeRedis(stack);
      return ['redis'];
    case 'restart_postgres':
      end(stack.find('postgres').pid, 'SIGINT'); // "fast": its clients are cut off
      return ['postgres'];
  }
}

/** Every key is gone. */
async function wipeRedis(stack: Stack): Promise<void> {
  const redis = new Redis(stack.redisSocket(), { maxRetriesPerRequest: 1 });
  try {
    await redis.flushall();
  } finally {
    redis.disconnect();
  }
}

function pidsOf(stack: Stack, victim: Victim): number[] {
  if (victim === 'browser') {
    return stack.browsers().map(({ pid }) => pid);
  }
  try {
    return [stack.find(victim).pid];
  } catch {
    return []; // it is dead already
  }
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has just ended
  }
}
