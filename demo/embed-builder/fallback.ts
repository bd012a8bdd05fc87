import type {Address, Directory, Office, Text} from '../../src/directory/index.js';
import {formatTelephone} from '../../src/localization/format.js';
import {INTERFACE_LANGUAGES} from './choice.js';
import type {Choice, Language} from './choice.js';
import {escapeAttribute, escapeText, indent} from './markup.js';

/** Shown in the middle of a sentence, so what stands inside it must be too. */
export const INLINE = 'open-now-badge';

/** The language of what stands inside the element, and of a frame's title. */
export const fallbackLanguage = ({attributes, ui}: Choice): Language =>
  INTERFACE_LANGUAGES.find(language => language === (attributes['lang'] ?? ui)) ?? 'en';

/** What stands inside the element in place of an office's texts: the office that does its work. */
const fallbackOffice = (directory: Directory, id: string | undefined): Office | undefined => {
  const office = directory.office(id ?? '');
  return office?.status === 'dissolved' ? directory.office(office.successor ?? '') : office;
};

/** A text as it is written into HTML. */
export const writerOf =
  (language: Language) =>
  (text: Text): string =>
    escapeText(text[language] ?? text['en'] ?? text['da'] ?? Object.values(text)[0]!);

const writeAddress = (
  {building, streetAddress, entrance, floor, postalCode, addressLocality}: Address,
  language: Language,
): string =>
  [
    building && escapeText(building),
    escapeText(streetAddress),
    floor && writerOf(language)(floor),
    entrance && `${language === 'da' ? 'indgang' : 'entrance'} ${escapeText(entrance)}`,
    escapeText(`${postalCode} ${addressLocality}`),
  ]
    .filter(Boolean)
    .join(', ');

const writeTelephone = (telephone: string): string =>
  `<a href="tel:${telephone}">${formatTelephone(telephone)}</a>`;

const writeWebsite = (url: string): string =>
  `<a href="${escapeAttribute(url)}">${new URL(url).hostname}</a>`;

/** How an office is reached, in a line: its telephone, else its website. */
const writeContact = ({contactPoints, url}: Office): string | undefined => {
  const telephone = contactPoints?.find(contact => contact.telephone)?.telephone;
  return telephone ? writeTelephone(telephone) : url && writeWebsite(url);
};

const writeInLine = (office: Office, language: Language): string =>
  [writerOf(language)(office.name), writeContact(office)].filter(Boolean).join(', ');

const officeParagraphs = (office: Office, language: Language): string[] => {
  const write = writerOf(language);
  const {name, alert, address, contactPoints = [], url} = office;
  const calls = contactPoints.filter(({telephone}) => telephone);
  return [
    `<p><strong>${write(name)}</strong></p>`,
    ...(alert ? [`<p>${write(alert)}</p>`] : []),
    ...(address ? [`<p>${writeAddress(address, language)}</p>`] : []),
    ...calls.map(({topic, telephone}) => `<p>${write(topic)}: ${writeTelephone(telephone!)}</p>`),
    ...(calls.length || !url ? [] : [`<p>${writeWebsite(url)}</p>`]),
  ];
};

const linesIn = (choice: Choice, directory: Directory): string[] => {
  const language = fallbackLanguage(choice);
  const office = fallbackOffice(directory, choice.attributes['office']);
  if (choice.tag === INLINE) return [(office && writeContact(office)) ?? ''].filter(Boolean);
  if (office) return officeParagraphs(office, language);
  return directory.offices
    .filter(({status, successor}) => status === 'active' && !successor)
    .map(each => `<p>${writeInLine(each, language)}</p>`);
};

/**
 * What is shown until the script runs, and where it cannot: it names the office and how to reach it, and is
 * marked where it is not in the language asked for.
 */
export const fallbackLines = (choice: Choice, directory: Directory): string[] => {
  const lines = linesIn(choice, directory);
  const language = fallbackLanguage(choice);
  const asked = choice.attributes['lang'];
  if (choice.tag === INLINE || !asked || asked === language || !lines.length) return lines;
  return [`<div lang="${language}">`, ...indent(lines), '</div>'];
};
