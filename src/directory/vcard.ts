import type {Office} from './types.js';

const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** RFC 6350 §3.2: lines of at most 75 octets, continued behind a space, no character torn apart. */
const fold = (line: string): string => {
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const size = character.codePointAt(0)! > 0x7f ? encodeURIComponent(character).length / 3 : 1;
    if (octets + size > 75) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded + '\r\n';
};

/**
 * The office's contact as a vCard 4.0 (RFC 6350), lines ended by CRLF.
 * @param language BCP 47 tag the name and topics are wanted in; English, then Danish, stand in
 */
export const officeToVCard = (office: Office, language: string): string => {
  const {address, contactPoints = [], url} = office;
  const written = (text: Readonly<Record<string, string>>) =>
    escape(text[language] ?? text['en'] ?? text['da'] ?? Object.values(text)[0]!);
  const street =
    address &&
    [address.building, address.streetAddress, address.entrance]
      .filter(part => part !== undefined)
      .map(escape)
      .join('\\, ');
  return [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${written(office.name)}`,
    ...(address
      ? [`ADR:;;${street!};${escape(address.addressLocality)};;${address.postalCode};Danmark`]
      : []),
    ...contactPoints.flatMap(({telephone, email}) => [
      ...(telephone ? [`TEL;VALUE=uri:tel:${telephone}`] : []),
      ...(email ? [`EMAIL:${escape(email)}`] : []),
    ]),
    ...(url ? [`URL:${url}`] : []),
    'END:VCARD',
  ]
    .map(fold)
    .join('');
};
