import {contentLines, escapeText} from './content-lines.js';
import type {Office} from './types.js';

/**
 * The office's contact as a vCard 4.0 (RFC 6350), lines ended by CRLF.
 * @param language BCP 47 tag the name and topics are wanted in; English, then Danish, stand in
 */
export const officeToVCard = (office: Office, language: string): string => {
  const {address, contactPoints = [], url} = office;
  const written = (text: Readonly<Record<string, string>>) =>
    escapeText(text[language] ?? text['en'] ?? text['da'] ?? Object.values(text)[0]!);
  const street =
    address &&
    [address.building, address.streetAddress, address.entrance]
      .filter(part => part !== undefined)
      .map(escapeText)
      .join('\\, ');
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${written(office.name)}`,
    ...(address
      ? [`ADR:;;${street!};${escapeText(address.addressLocality)};;${address.postalCode};Danmark`]
      : []),
    ...contactPoints.flatMap(({telephone, email}) => [
      ...(telephone ? [`TEL;VALUE=uri:tel:${telephone}`] : []),
      ...(email ? [`EMAIL:${escapeText(email)}`] : []),
    ]),
    ...(url ? [`URL:${url}`] : []),
    'END:VCARD',
  ]);
};
