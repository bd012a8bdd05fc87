import type {Directory} from '../../src/directory/index.js';
import {elementAddress} from './choice.js';
import type {Choice} from './choice.js';
import {wordsOn} from './contrast.js';
import {fallbackLanguage, fallbackLines, INLINE, writerOf} from './fallback.js';
import {wrap, writeAttributes} from './markup.js';

/** The file hosts load. */
export const SCRIPT = 'registration-widgets.js';

/** The parts of what a host pastes: each is empty where there is nothing to write. */
export interface Code {
  /** Loads the script and the theme. */
  readonly script: string;
  /** A rule for the host's style sheet. */
  readonly style: string;
  /** What stands where the element is to be shown. */
  readonly content: string;
}

/** The language a frame or a sentence of the host's speaks: its page cannot be asked. */
const spokenLanguage = ({attributes, ui}: Choice): string => attributes['lang'] ?? ui;

const officeName = (choice: Choice, directory: Directory): string | undefined => {
  const office = directory.office(choice.attributes['office'] ?? '');
  return office && writerOf(fallbackLanguage(choice))(office.name);
};

const writeScript = ({folder, theme, pinned}: Choice, integrity: string | undefined): string => {
  const script = {
    src: folder + SCRIPT,
    ...(pinned && integrity && {integrity, crossorigin: 'anonymous'}),
    defer: '',
  };
  const sheet = {rel: 'stylesheet', href: `${folder}themes/${theme}.css`};
  return [
    `<script${writeAttributes(script)}></script>`,
    ...(theme === 'none' ? [] : [`<link${writeAttributes(sheet)}>`]),
  ].join('\n');
};

/** What is set in place of the theme's or the page's own: colour, corners and spaces. */
const writeStyle = ({tag, accent, radius, density}: Choice): string => {
  const lines = [
    ...(accent ? [`--rw-accent: ${accent};`, `--rw-on-accent: ${wordsOn(accent)};`] : []),
    ...(radius === 1 ? [] : [`--rw-radius: ${String(radius)};`]),
    ...(density === 1 ? [] : [`--rw-density: ${String(density)};`]),
  ];
  return lines.length ? [`${tag} {`, ...lines.map(line => `  ${line}`), '}'].join('\n') : '';
};

const writeElement = (choice: Choice, directory: Directory): string[] => {
  const {tag, attributes, spelling} = choice;
  const lines = fallbackLines(choice, directory);
  if (spelling === 'element') {
    return wrap(`<${tag}${writeAttributes(attributes)}>`, lines, `</${tag}>`);
  }
  const holder = tag === INLINE ? 'span' : 'div';
  const dataAttributes = Object.fromEntries([
    ['data-widget', tag],
    ...Object.entries(attributes).map(([name, value]) => [`data-${name}`, value] as const),
  ]) as Record<string, string>;
  return wrap(`<${holder}${writeAttributes(dataAttributes)}>`, lines, `</${holder}>`);
};

/** The badge stands in a sentence that names its office; every other element by itself. */
export const inSentence = (
  choice: Choice,
  directory: Directory,
  lines: readonly string[],
): string[] => {
  if (choice.tag !== INLINE) return [...lines];
  return [`<p>${officeName(choice, directory) ?? ''}: ${lines.join('')}</p>`];
};

/** Makes the frame as high as what it shows: it accepts heights from that frame and its server alone. */
const heightListener = (folder: string): string[] => {
  const server = URL.canParse(folder) ? `'${new URL(folder).origin}'` : 'window.origin';
  return [
    '<script>',
    "  addEventListener('message', ({origin, source, data}) => {",
    `    if (origin !== ${server} || data?.type !== 'registration-widgets:height') return;`,
    "    for (const frame of document.querySelectorAll('iframe')) {",
    '      if (frame.contentWindow === source) frame.height = data.height;',
    '    }',
    '  });',
    '</script>',
  ];
};

const writeFrame = (choice: Choice, directory: Directory, title: string): string[] => {
  const {tag, attributes, folder, system} = choice;
  const name = officeName(choice, directory);
  const frame = {
    src: `${folder}embed.html#${elementAddress({
      tag,
      attributes: {...attributes, lang: spokenLanguage(choice)},
    })}`,
    title: (name ? `${name} – ${title}` : title).replace(/\.$/, ''),
    width: '100%',
    height: tag === INLINE ? '60' : '600',
    loading: 'lazy',
  };
  return [
    `<iframe${writeAttributes(frame)}></iframe>`,
    ...(system === 'sharepoint' ? [] : heightListener(folder)),
  ];
};

/**
 * What a host pastes: the script with its hash and a theme, and the element with what is shown without the
 * script; or a frame.
 *
 * @param integrity hash of the script as `integrity` has it; undefined where it is not known
 * @param title what the element shows, in the {@link fallbackLanguage}
 */
export const writeCode = (
  choice: Choice,
  directory: Directory,
  integrity: string | undefined,
  title: string,
): Code => {
  if (choice.spelling === 'iframe') {
    return {script: '', style: '', content: writeFrame(choice, directory, title).join('\n')};
  }
  return {
    script: writeScript(choice, integrity),
    style: writeStyle(choice),
    content: inSentence(choice, directory, writeElement(choice, directory)).join('\n'),
  };
};
