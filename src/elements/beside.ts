const script = document.currentScript;

/** A page can name an image `currentScript`. A module has none, and imports relative to itself. */
const base = script instanceof HTMLScriptElement && script.src;

/** The address of a file beside the script; it is the build that asks for it. */
export const beside = (file: string): string => (base ? new URL(file, base).href : file);
