// The machines of a private network, all of them: whatever address a packet is for, it arrives here. Runs in a network namespace of its own.
import { execFileSync } from 'node:child_process';
import { recordTraffic } from './record-traffic.ts';

const ports = { tcp: [22, 53, 80, 443, 3_478, 5_432, 6_379, 8_080], udp: [53, 80, 443, 3_478, 5_353] };

process.once('message', () => {
  void (async () => {
    for (const command of [
      'link set lo up',
      'link set inside address 02:00:00:00:00:01 arp off up',
      'route add local 0.0.0.0/0 dev lo',
      '-6 route add local ::/0 dev lo',
      // but the one machine that asks is elsewhere
      'route add 10.255.255.254/32 dev inside table local',
      '-6 route add fd00:ffff::1/128 dev inside table local',
    ]) {
      execFileSync('ip', command.split(' '));
    }
    await Promise.all(['0.0.0.0', '::'].map((host) => recordTraffic(host, ports, (hit) => process.send?.(hit))));
    process.send?.('ready');
  })();
});
process.on('disconnect', () => process.exit(0));
process.send?.('waiting');
