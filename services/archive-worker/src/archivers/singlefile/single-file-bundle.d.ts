declare module 'single-file-cli/lib/single-file-bundle.js' {
  /** SingleFile itself, for an isolated world. */
  export const script: string;
  /** Hooks for the main world, before a document's own scripts. */
  export const hookScript: string;
}
