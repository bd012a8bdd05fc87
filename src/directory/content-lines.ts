const octetsOf = (character: string): number => {
  const codePoint = character.codePointAt(0)!;
  return 1 + +(codePoint > 0x7f) + +(codePoint > 0x7ff) + +(codePoint > 0xffff);
};

/** Lines of at most 75 octets, continued behind a space, no character torn apart. */
const fold = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded + '\r\n';
};

/** A text as the value of a property of vCard (RFC 6350 §3.4) or iCalendar (RFC 5545 §3.3.11). */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|[\n-\r\x85\u2028\u2029]/g, '\\n');

/** A URI as such a value: it has no escapes but its own. */
export const escapeUri = (uri: string): string =>
  uri.replace(/[^!-~\p{Surrogate}]/gu, character => encodeURIComponent(character));

/** Controls, what breaks lines without being one, and halves of characters that UTF-8 cannot write. */
const UNWRITABLE = /[\0-\x08\n-\x1f\x7f-\x9f\u2028\u2029\p{Surrogate}]/gu;

/**
 * Content lines as vCard and iCalendar write them: ended by CRLF, folded at 75 octets of UTF-8. What
 * could end a line is left out, so that no value begins one of its own.
 */
export const contentLines = (lines: readonly string[]): string =>
  lines.map(line => fold(line.replace(UNWRITABLE, ''))).join('');
