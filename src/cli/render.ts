import {Argument, Option} from 'commander';
import type {Command} from 'commander';
import {h} from 'preact';
import {renderToString} from 'preact-render-to-string';
import {dayAt} from '../directory/dates.js';
import {openDirectory} from '../directory/directory.js';
import {ELSEWHERE, municipalitiesOf, tasksOf} from '../directory/find-offices.js';
import type {Directory, DirectorySource} from '../directory/index.js';
import {translateDirectory} from '../directory/translate.js';
import {ANSWER_KEYS, attributeOf} from '../elements/registration-steps/answers.js';
import {herning} from '../herning/index.js';
import {LANGUAGES} from '../localization/language.js';
import type {Language} from '../localization/language.js';
import {withLocale} from '../localization/localize.js';
import {directoryTexts, loadTranslation} from '../localization/translation.js';
import {checkSituation} from '../route/situation.js';
import {readCheckedFile} from './checked-directory.js';
import {renderFallback} from './fallback/index.js';
import type {ElementName} from './fallback/index.js';
import {MarkupTexts, lines} from './fallback/markup.js';

interface Options {
  readonly office?: string;
  readonly task?: string;
  readonly municipality?: string;
  readonly situation?: Readonly<Record<string, string>>;
  readonly src?: string;
  readonly lang: Language;
  readonly headingLevel?: string;
}

/** The options an element has an attribute for, beside its language and its directory. */
const OPTIONS: Readonly<Record<ElementName, readonly (keyof Options)[]>> = {
  'office-card': ['office', 'task', 'headingLevel'],
  'office-hours': ['office', 'headingLevel'],
  'open-now-badge': ['office', 'task'],
  'office-finder': ['task', 'municipality', 'headingLevel'],
  'registration-steps': ['situation', 'headingLevel'],
};

const HEADING_LEVELS = ['2', '3', '4', '5', '6'];

const flagOf = (option: string): string =>
  `--${option.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`;

/** @throws RangeError for an option that the element has no attribute for, or without the one it needs */
const checkOptions = (element: ElementName, options: Options): void => {
  const own = OPTIONS[element];
  for (const option of new Set(Object.values(OPTIONS).flat())) {
    if (options[option] !== undefined && !own.includes(option)) {
      const known = own.map(flagOf).join(', ');
      throw new RangeError(
        `${flagOf(option)}: <${element}> has no such attribute; it takes ${known}`,
      );
    }
  }
  if (own.includes('office') && !options.office) {
    throw new RangeError(`--office: missing; <${element}> needs the id of an office`);
  }
};

/** @throws RangeError for a value that is none of those known */
const checkKnown = (
  option: string,
  value: string | undefined,
  known: () => readonly string[],
): void => {
  if (value === undefined || known().includes(value)) return;
  throw new RangeError(`${flagOf(option)} "${value}": must be one of ${known().join(', ')}`);
};

/** The answers of a situation as an element's attributes give them. */
const answerAttributes = (
  situation: Readonly<Record<string, string>>,
  {registration}: Directory,
): Record<string, string> => {
  const questions = registration?.questions ?? [];
  checkSituation(questions, situation);
  return Object.fromEntries(
    Object.entries(situation).map(([key, answer]) => {
      const known = ANSWER_KEYS.find(known => known === key);
      if (!known) {
        throw new RangeError(
          `--situation ${key}=${answer}: <registration-steps> has no attribute for it; it has ${ANSWER_KEYS.join(', ')}`,
        );
      }
      return [attributeOf(known), answer];
    }),
  );
};

/** The built-in directory in a language, or that of a file: in its own, but for what it has of the built-in one. */
const sourceIn = (language: Language, file: string | undefined): DirectorySource => {
  const read = file === undefined ? undefined : readCheckedFile(file);
  const source = read?.source ?? herning;
  const translations = directoryTexts(language);
  const isTranslated = !read || read.files.extending?.isBuiltIn;
  return translations && isTranslated ? translateDirectory(source, language, translations) : source;
};

const markupOf = async (element: ElementName, options: Options): Promise<string> => {
  checkOptions(element, options);
  const {office: id, task, municipality, situation = {}, src, lang, headingLevel} = options;
  await loadTranslation(lang);
  const source = sourceIn(lang, src);
  const directory = openDirectory(source);
  const {offices} = directory;
  checkKnown('office', id, () => offices.map(({id}) => id));
  checkKnown('task', task, () => tasksOf(offices).map(({id}) => id));
  checkKnown('municipality', municipality, () => [...municipalitiesOf(offices), ELSEWHERE]);
  const attributes = {
    office: id,
    task,
    municipality,
    ...answerAttributes(situation, directory),
    src,
    lang,
    'heading-level': headingLevel,
  };
  const fallback = withLocale(lang, () =>
    renderFallback(element, {
      directory,
      source,
      texts: new MarkupTexts(lang),
      office: id === undefined ? undefined : directory.office(id),
      task,
      municipality,
      situation,
      headingLevel: headingLevel === undefined ? undefined : Number(headingLevel),
      today: dayAt(Date.now()),
    }),
  );
  const content = element === 'open-now-badge' ? fallback : lines([fallback]);
  return renderToString(h(element, attributes, content));
};

/** Takes `key=value`, one by one. */
const addAnswer = (
  words: string,
  answers: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => {
  const [key, answer] = words.split('=', 2);
  if (!key || !answer) {
    throw new RangeError(`--situation "${words}": must be key=value, such as citizenship=eu`);
  }
  return {...answers, [key]: answer};
};

export const addRender = (program: Command): void => {
  program
    .command('render')
    .description('print an element to paste, with its fallback in it')
    .addArgument(new Argument('<element>', 'which element').choices(Object.keys(OPTIONS)))
    .option('--office <id>', 'id of the office (card, hours, badge)')
    .option('--task <id>', 'id of a service (card, badge, finder)')
    .option('--municipality <name>', 'where the reader lives (finder)')
    .option('--situation <key=value>', 'an answer (steps); can be repeated', addAnswer)
    .option('--src <file>', 'another directory file; its path is written as `src`')
    .addOption(new Option('--lang <tag>', 'language').choices(LANGUAGES).default('en'))
    .addOption(
      new Option('--heading-level <level>', 'level of its heading').choices(HEADING_LEVELS),
    )
    .action(async (element: ElementName, options: Options) => {
      console.log(await markupOf(element, options));
    });
};
