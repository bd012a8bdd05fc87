import {SCRIPT} from './snippet.js';

const FOLDER = '../embed/';

const fromTheBuild = async (): Promise<string | undefined> => {
  const response = await fetch(`${FOLDER}integrity.json`);
  if (!response.ok) return undefined;
  const hashes = (await response.json()) as Readonly<Record<string, string>>;
  return hashes[SCRIPT];
};

const fromTheScript = async (): Promise<string> => {
  const response = await fetch(FOLDER + SCRIPT);
  const hash = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
};

/** The script's hash as `integrity` has it; undefined where it cannot be had, as on a page without TLS. */
export const integrityOfTheScript = async (): Promise<string | undefined> => {
  try {
    return (await fromTheBuild()) ?? (await fromTheScript());
  } catch {
    return undefined;
  }
};
