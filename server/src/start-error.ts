/** What keeps the service from starting and its owner can put right: shown as one line, without a stack. */
export class StartError extends Error {}
