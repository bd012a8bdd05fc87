/**
 * What events are made of, also where a library has put an `Event` of its own in the place of the
 * browser's, as MooTools does: others are made of it still.
 */
export const Event = Object.getPrototypeOf(MessageEvent) as typeof globalThis.Event;
