/// <reference lib="dom" />
// These functions run inside the page, in a world of their own beside autoconsent's content script; each has to stand alone.

interface ConsentWorld {
  autoconsentSendMessage(message: ContentMessage): Promise<void>;
  autoconsentReceiveMessage?(message: unknown): Promise<void>;
  htbaseMessages: ContentMessage[];
  htbaseState: ConsentState;
}

type ContentMessage =
  | { type: 'init'; url: string }
  | { type: 'eval'; id: string; code: string }
  | { type: 'report'; state: ConsentState }
  | { type: 'autoconsentDone' | 'popupFound' | 'cmpDetected'; cmp: string };

/** What autoconsent says of one frame; of its state only what we look at. */
export interface ConsentState {
  lifecycle: string;
  detectedCmps: string[];
  detectedPopups: string[];
  /** Texts of the page that look like a consent banner's. */
  heuristicPatterns: string[];
}

export interface ConsentPoll {
  state: ConsentState;
  /** Expressions that have to be evaluated in the page's own world. */
  evals: { id: string; code: string }[];
}

/** Readies the world for autoconsent's content script: what that sends waits here until it is polled. */
export function prepareConsent(): void {
  const world = globalThis as unknown as ConsentWorld;
  world.htbaseMessages = [];
  world.htbaseState = { lifecycle: 'loading', detectedCmps: [], detectedPopups: [], heuristicPatterns: [] };
  world.autoconsentSendMessage = async (message) => {
    if (message.type === 'report') {
      const { lifecycle, detectedCmps, detectedPopups, heuristicPatterns } = message.state;
      world.htbaseState = { lifecycle, detectedCmps, detectedPopups, heuristicPatterns };
    } else if (message.type === 'eval') {
      world.htbaseMessages.push(message);
    }
  };
}

/** Hands the content script messages (JSON), and takes what it has sent since the last poll. */
export function pollConsent(messages: string[]): ConsentPoll {
  const world = globalThis as unknown as ConsentWorld;
  for (const message of messages) {
    void world.autoconsentReceiveMessage?.(JSON.parse(message));
  }
  const evals = world.htbaseMessages.splice(0).flatMap((message) => (message.type === 'eval' ? [{ id: message.id, code: message.code }] : []));
  return { state: world.htbaseState, evals };
}

/** Takes back what the content script hides while it looks for a banner: its style sheet is none of the page's. */
export function showPrehidden(): void {
  document.querySelectorAll('style#autoconsent-prehide').forEach((style) => style.remove());
}
