import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Cell, View } from '#jail/cell.ts';
import { openJailNetwork } from '#jail/network.ts';

/** What programs need of a system to run, to find fonts and to know the time; nothing that tells of this installation. */
const systemFiles = [
  '/usr',
  // links into /usr, or folders of their own
  '/bin',
  '/lib',
  '/lib32',
  '/lib64',
  '/etc/alternatives',
  '/etc/chromium',
  '/etc/fonts',
  '/etc/ld.so.cache',
  '/etc/localtime',
  '/var/cache/fontconfig',
];

/** Not root's, so that Chromium's own sandbox starts. */
const insideId = '1000';

const namespaces = ['--unshare-user', '--unshare-pid', '--unshare-ipc', '--unshare-uts', '--unshare-cgroup-try'];

/** Opens a cell of bubblewrap: user, process, file and network namespaces of its own. @throws when this machine gives none. */
export async function openCell(): Promise<Cell> {
  const network = await openJailNetwork();
  return {
    isShut: true,
    listen: network.listen,
    close: network.close,
    wrap: ({ file, args }, view) => network.enter({ file: 'bwrap', args: [...flags(view), '--', file, ...args] }),
  };
}

function flags({ programs, writable }: View): string[] {
  const folders = [...new Set(programs.map((program) => dirname(realpathSync(program))))].filter((folder) => !folder.startsWith('/usr/'));
  return [
    ...namespaces,
    '--uid',
    insideId,
    '--gid',
    insideId,
    '--die-with-parent',
    ...systemFiles.flatMap((path) => ['--ro-bind-try', path, path]),
    '--proc',
    '/proc',
    '--dev',
    '/dev',
    '--tmpfs',
    '/tmp',
    ...folders.flatMap((folder) => ['--ro-bind', folder, folder]),
    ...writable.flatMap((folder) => ['--bind', folder, folder]),
  ];
}
