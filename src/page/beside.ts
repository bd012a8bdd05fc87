import {pageDocument} from './document.js';

/**
 * A classic script from another origin has no address that imports are relative to, so it keeps its own
 * from the moment it runs. A module has none, and imports relative to itself.
 */
const {currentScript} = pageDocument;
const base = currentScript && 'src' in currentScript && currentScript.src;

/** How often a file could not be loaded. */
const failures = new Map<string, number>();

/** An import map may give the hash of a file: at another address it would be let in unchecked. */
const isPinned = (): boolean =>
  Array.prototype.some.call(
    pageDocument.querySelectorAll('script[type="importmap"]'),
    ({textContent}: Element) => textContent.includes('integrity'),
  );

/**
 * Imports a file that lies beside the script; the build has every `import()` of one come here. Browsers
 * keep the failure of an import, so it is tried again at an address of its own.
 *
 * @throws Error that names the file and the remedy
 */
export const importBeside = async (file: string): Promise<unknown> => {
  const tries = failures.get(file) ?? 0;
  try {
    const address = base ? new URL(file, base).href : file;
    return await import(tries && !isPinned() ? `${address}?retry=${tries}` : address);
  } catch (error) {
    failures.set(file, tries + 1);
    // The same words each time, so that they are told once.
    const reason = String(error).replace(/\?retry=\d+/, '');
    throw new Error(
      `put ${file.replace('./', '')} beside the script, on another origin with CORS (${reason})`,
      {cause: error},
    );
  }
};
