/// <reference lib="dom" />

/**
 * Takes away what lets a page hold up its visitor: dialogs, printing, closing itself, floods of titles and on the console. Runs in the main world of every
 * document before its own scripts, and so has to stand alone.
 */
export function tamePage(): void {
  // a page that asks again and again gets out of its loop by an error: what stands behind the loop is what a reader would have seen
  const maxDialogs = 1_000;
  let dialogs = 0;
  const answer = <T>(value: T) => {
    return () => {
      dialogs += 1;
      if (dialogs > maxDialogs) {
        throw new Error('too many dialogs');
      }
      return value;
    };
  };
  const silent = () => {};
  const put = (target: object, name: string, value: unknown) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: true });

  put(window, 'alert', answer(undefined));
  put(window, 'confirm', answer(false));
  put(window, 'prompt', answer(null));
  put(window, 'print', answer(undefined));
  put(window, 'close', silent);
  put(window, 'open', () => null);
  // every new title is told to us: one that changes without an end would keep the whole worker busy
  const maxTitles = 200;
  let titles = 0;
  const title = Object.getOwnPropertyDescriptor(Document.prototype, 'title');
  if (title?.set) {
    const { set } = title;
    Object.defineProperty(Document.prototype, 'title', {
      ...title,
      set(this: Document, value: string) {
        titles += 1;
        if (titles <= maxTitles) {
          set.call(this, value);
        }
      },
    });
  }
  // each line would cost a message to us, and nobody reads them
  for (const name of ['log', 'debug', 'info', 'warn', 'error', 'dir', 'dirxml', 'table', 'trace', 'group', 'groupCollapsed', 'count', 'timeLog']) {
    put(console, name, silent);
  }
}
