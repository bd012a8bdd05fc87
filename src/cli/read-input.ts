import {bytesOf} from './json-file.js';

/** Far more than the offices of a country take. */
const MOST_MEGABYTES = 20;

const decode = (file: string, bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (cause) {
    throw new RangeError(`${file}: unreadable characters (save the file as UTF-8)`, {cause});
  }
};

/**
 * The text of a file, or of standard input as `-`, without a byte order mark.
 *
 * @throws RangeError that begins with the file's name: it cannot be read, is empty, too large, or not in
 * UTF-8
 */
export const readInput = (file: string): string => {
  const bytes = bytesOf(file);
  if (bytes.byteLength > MOST_MEGABYTES * 1e6) {
    throw new RangeError(`${file}: larger than ${MOST_MEGABYTES} MB; split the file`);
  }
  const text = decode(file, bytes);
  if (!text.trim()) throw new RangeError(`${file}: is empty`);
  return text;
};
