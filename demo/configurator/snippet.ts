import type {Address, Directory, Office, Text} from '../../src/directory/index.js';
import {formatTelephone} from '../../src/localization/format.js';
import {elementAddress} from './choice.js';
import type {Choice} from './choice.js';

/** The file hosts load. */
export const SCRIPT = 'registration-widgets.js';

/** Shown in the middle of a sentence, so what stands inside it must be too. */
const INLINE = 'open-now-badge';

const FALLBACK_LANGUAGES = ['en', 'da'] as const;
type FallbackLanguage = (typeof FALLBACK_LANGUAGES)[number];

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;');

const writeAttributes = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value ? ` ${name}="${escapeAttribute(value)}"` : ` ${name}`))
    .join('');

const indent = (lines: readonly string[]): string[] => lines.map(line => `  ${line}`);

/** What stands inside the element in place of an office's texts: the office that does its work. */
const fallbackOffice = (directory: Directory, id: string | undefined): Office | undefined => {
  const office = directory.office(id ?? '');
  return office?.status === 'dissolved' ? directory.office(office.successor ?? '') : office;
};

/** The language of what stands inside the element, and of a frame's title. */
export const fallbackLanguage = ({attributes, ui}: Choice): FallbackLanguage =>
  FALLBACK_LANGUAGES.find(language => language === (attributes['lang'] ?? ui)) ?? 'en';

const writerOf =
  (language: FallbackLanguage) =>
  (text: Text): string =>
    escapeText(text[language] ?? text['en'] ?? text['da'] ?? Object.values(text)[0]!);

const writeAddress = (
  {building, streetAddress, entrance, floor, postalCode, addressLocality}: Address,
  language: FallbackLanguage,
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

/** Name and telephone numbers in a line. */
const writeInLine = (office: Office, language: FallbackLanguage): string => {
  const telephone = office.contactPoints?.find(contact => contact.telephone)?.telephone;
  const name = writerOf(language)(office.name);
  return telephone ? `${name}, ${writeTelephone(telephone)}` : name;
};

const officeParagraphs = (office: Office, language: FallbackLanguage): string[] => {
  const write = writerOf(language);
  const {name, alert, address, contactPoints = [], url} = office;
  const calls = contactPoints.filter(({telephone}) => telephone);
  return [
    `<p><strong>${write(name)}</strong></p>`,
    ...(alert ? [`<p>${write(alert)}</p>`] : []),
    ...(address ? [`<p>${writeAddress(address, language)}</p>`] : []),
    ...calls.map(({topic, telephone}) => `<p>${write(topic)}: ${writeTelephone(telephone!)}</p>`),
    ...(calls.length || !url
      ? []
      : [`<p><a href="${escapeAttribute(url)}">${new URL(url).hostname}</a></p>`]),
  ];
};

/** What is shown until the script runs, and when it cannot: it names the office and how to reach it. */
const fallbackLines = (choice: Choice, directory: Directory): string[] => {
  const language = fallbackLanguage(choice);
  const office = fallbackOffice(directory, choice.attributes['office']);
  if (choice.tag === INLINE) return office ? [writeInLine(office, language)] : [];
  if (office) return officeParagraphs(office, language);
  return directory.offices
    .filter(({status, successor}) => status === 'active' && !successor)
    .map(each => `<p>${writeInLine(each, language)}</p>`);
};

/** Marks the fallback where it is not in the language asked for. */
const withLanguage = (lines: string[], choice: Choice): string[] => {
  const language = fallbackLanguage(choice);
  const asked = choice.attributes['lang'];
  if (!asked || asked === language || !lines.length) return lines;
  return choice.tag === INLINE
    ? [`<span lang="${language}">${lines.join('')}</span>`]
    : [`<div lang="${language}">`, ...indent(lines), '</div>'];
};

const wrap = (open: string, lines: readonly string[], close: string): string[] =>
  lines.length === 1 && !lines[0]!.startsWith('<p')
    ? [open + lines[0]! + close]
    : [open, ...indent(lines), close];

const frameTitle = (choice: Choice, directory: Directory, title: string): string => {
  const office = directory.office(choice.attributes['office'] ?? '');
  const name = office?.name[fallbackLanguage(choice)];
  return (name ? `${name} – ${title}` : title).replace(/\.$/, '');
};

/**
 * What a host pastes: the script with its hash, a theme, and the element with what is shown without the
 * script; or a frame.
 *
 * @param integrity hash of the script as `integrity` has it; left out where it is not known
 * @param title what the element shows, in the {@link fallbackLanguage}
 */
export const snippetOf = (
  choice: Choice,
  directory: Directory,
  integrity: string | undefined,
  title: string,
): string => {
  const {tag, attributes, theme, spelling, folder} = choice;
  if (spelling === 'iframe') {
    const frame = {
      // The frame's page cannot know the language of the page around it.
      src: `${folder}embed.html#${elementAddress({
        ...choice,
        attributes: {...attributes, lang: attributes['lang'] ?? choice.ui},
      })}`,
      title: frameTitle(choice, directory, title),
      width: '100%',
      height: tag === INLINE ? '40' : '600',
      loading: 'lazy',
    };
    return `<iframe${writeAttributes(frame)}></iframe>`;
  }
  const script = {
    src: folder + SCRIPT,
    ...(integrity && {integrity, crossorigin: 'anonymous'}),
    defer: '',
  };
  const sheet = {rel: 'stylesheet', href: `${folder}themes/${theme}.css`};
  const holder = tag === INLINE ? 'span' : 'div';
  const dataAttributes = Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [`data-${name}`, value]),
  );
  const open =
    spelling === 'div'
      ? `<${holder}${writeAttributes({'data-widget': tag, ...dataAttributes})}>`
      : `<${tag}${writeAttributes(attributes)}>`;
  const close = spelling === 'div' ? `</${holder}>` : `</${tag}>`;
  return [
    `<script${writeAttributes(script)}></script>`,
    ...(theme === 'none' ? [] : [`<link${writeAttributes(sheet)}>`]),
    '',
    ...wrap(open, withLanguage(fallbackLines(choice, directory), choice), close),
  ].join('\n');
};
