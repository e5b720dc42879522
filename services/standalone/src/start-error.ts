/** Why standalone can't start, in words that say what to do. */
export class StartError extends Error {}
