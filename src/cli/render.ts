import {Argument, Option} from 'commander';
import type {Command} from 'commander';
import {h} from 'preact';
import {renderToString} from 'preact-render-to-string';
import {resolveProvenance} from '../directory/provenance.js';
import {herning} from '../herning/index.js';
import {withLocale} from '../localization/localize.js';
import {renderFallback, ELEMENTS} from './fallback.js';
import type {ElementName} from './fallback.js';
import {lines} from './markup.js';
import {SPOKEN} from './words.js';
import type {Spoken} from './words.js';

const directory = resolveProvenance(herning);

const HEADING_LEVELS = ['2', '3', '4', '5', '6'];

interface Options {
  readonly office: string;
  readonly lang: Spoken;
  readonly headingLevel?: string;
}

/** The level of the heading that stands in an element when no other is asked for. */
const defaultLevels: Readonly<Record<ElementName, number | undefined>> = {
  'office-card': 3,
  'office-hours': undefined,
  'open-now-badge': undefined,
};

const markupOf = (element: ElementName, {office: id, lang, headingLevel}: Options): string => {
  const office = directory.offices.find(office => office.id === id);
  if (!office) {
    const known = herning.offices.map(({id}) => id).join(', ');
    throw new RangeError(`--office "${id}" is in no directory: name one of ${known}`);
  }
  if (element === 'open-now-badge' && headingLevel !== undefined) {
    throw new RangeError(
      `--heading-level ${headingLevel}: <open-now-badge> has no heading, leave it out`,
    );
  }
  const level = headingLevel === undefined ? defaultLevels[element] : Number(headingLevel);
  const fallback = withLocale(lang, () =>
    renderFallback(element, {directory, office, language: lang, headingLevel: level}),
  );
  const content = element === 'open-now-badge' ? fallback : lines([fallback]);
  return renderToString(h(element, {office: id, lang, 'heading-level': headingLevel}, content));
};

export const addRender = (program: Command): void => {
  program
    .command('render')
    .description('print an element to paste, with what stands in it until the script has run')
    .addArgument(new Argument('<element>', 'which element').choices(ELEMENTS))
    .requiredOption('--office <id>', 'id of the office')
    .addOption(new Option('--lang <tag>', 'language').choices(SPOKEN).default('en'))
    .addOption(
      new Option('--heading-level <level>', 'level of its heading').choices(HEADING_LEVELS),
    )
    .action((element: ElementName, options: Options) => {
      console.log(markupOf(element, options));
    });
};
