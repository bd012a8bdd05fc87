import {inheritingNothing} from '../validation/own-properties.js';
import {contentLines, escapeText, escapeUri} from './content-lines.js';
import {isFromAuthority} from './grades.js';
import {isGone} from './succession.js';
import type {Grade, Office, Text} from './types.js';

/** What a telephone or e-mail address is for. No property has it, so each address book reads its own. */
const topicLines = (
  {contactPoints = [], provenance: {contactPoints: ofAll}}: Office,
  write: (text: Text) => string,
  trust: ((grade: Grade) => string) | undefined,
): readonly string[] => {
  const reachable = contactPoints.filter(({telephone, email}) => telephone ?? email);
  if (!reachable.length) return [];
  const notes = reachable.map(({topic, telephone, email, provenance = ofAll}) => {
    const isDoubtful = provenance && !isFromAuthority(provenance.grade);
    const reach = `${write(topic)}: ${[telephone, email].filter(Boolean).join(', ')}`;
    return isDoubtful && trust ? `${reach}. ${trust(provenance.grade)}` : reach;
  });
  return [
    ...reachable.flatMap(({topic, telephone, email}, index) => [
      ...(telephone
        ? [`item${index + 1}.TEL;TYPE=work;VALUE=uri:${escapeUri(`tel:${telephone}`)}`]
        : []),
      ...(email ? [`item${index + 1}.EMAIL;TYPE=work:${escapeText(email)}`] : []),
      // Apple, Google and Nextcloud label with it all that is in its group.
      `item${index + 1}.X-ABLabel:${escapeText(write(topic))}`,
    ]),
    // For all others.
    `NOTE:${escapeText(notes.join('\n'))}`,
  ];
};

/**
 * The office's contact as a vCard 4.0 (RFC 6350), lines ended by CRLF.
 * Of one that is gone it has the name alone, and what is to be known of it.
 *
 * @param language BCP 47 tag the name, topics and country are wanted in; English, then Danish, stand in
 * @param trust the words for a grade, for what is not from the authority itself; absent: it is not said
 */
export const officeToVCard = (
  office: Office,
  language: string,
  trust?: (grade: Grade) => string,
): string => {
  const {name, alert, address, url} = office;
  const write = (text: Text): string =>
    text[language] ?? text['en'] ?? text['da'] ?? Object.values(text)[0]!;
  if (isGone(office)) {
    return contentLines([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      `FN:${escapeText(write(name))}`,
      ...(alert ? [`NOTE:${escapeText(write(alert))}`] : []),
      'END:VCARD',
    ]);
  }
  const countryName = (code: string): string =>
    new Intl.DisplayNames([language, 'en'], inheritingNothing({type: 'region' as const})).of(code)!;
  const street =
    address &&
    [address.building, address.streetAddress, address.entrance]
      .filter(part => part !== undefined)
      .join(', ');
  const place = address && [
    '',
    '',
    street!,
    address.addressLocality,
    '',
    address.postalCode,
    address.addressCountry ? countryName(address.addressCountry) : '',
  ];
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'KIND:org',
    `FN:${escapeText(write(name))}`,
    ...(place ? [`ADR;TYPE=work:${place.map(escapeText).join(';')}`] : []),
    ...topicLines(office, write, trust),
    ...(url ? [`URL:${escapeUri(url)}`] : []),
    'END:VCARD',
  ]);
};
