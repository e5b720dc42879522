import { watch } from 'node:fs';
import { join } from 'node:path';

const quietMs = 200;

/** Calls back with the names of services whose sources changed; a change in `shared` is one of all. For development. */
export function watchSources(root: string, services: readonly string[], onChange: (services: readonly string[]) => void): { close(): void } {
  let changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  const note = (names: readonly string[]) => {
    names.forEach((name) => changed.add(name));
    clearTimeout(timer);
    timer = setTimeout(() => {
      onChange([...changed]);
      changed = new Set();
    }, quietMs);
  };
  const watchers = [
    watch(join(root, 'shared', 'src'), { recursive: true }, () => note(services)),
    ...services.map((service) => watch(join(root, 'services', service, 'src'), { recursive: true }, () => note([service]))),
  ];
  return {
    close() {
      clearTimeout(timer);
      watchers.forEach((watcher) => watcher.close());
    },
  };
}
