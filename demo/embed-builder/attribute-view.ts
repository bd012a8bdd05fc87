import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {ELSEWHERE, municipalitiesOf, tasksOf} from '../../src/directory/find-offices.js';
import type {Office, Question, Text} from '../../src/directory/index.js';
import {isGone} from '../../src/directory/succession.js';
import {LANGUAGES} from '../../src/localization/language.js';
import type {Builder} from './builder.js';
import {dayInAMonth, renderDay, renderFlag, renderSelect, renderText} from './controls.js';
import type {Option} from './controls.js';
import type {Field} from './manifest.js';
import {attributeOf} from './sample-answers.js';

/** The question an attribute answers beforehand. */
export const questionOf = ({directory}: Builder, {name}: Field): Question | undefined =>
  directory.registration?.questions.find(({id}) => attributeOf(id) === name);

const inWords = ({choice: {ui}}: Builder, text: Text): string =>
  text[ui] ?? text['en'] ?? Object.values(text)[0]!;

const languageName = (ui: string, tag: string): string => {
  const name = new Intl.DisplayNames(ui, {type: 'language'}).of(tag) ?? tag;
  return name.charAt(0).toLocaleUpperCase(ui) + name.slice(1);
};

const labelOf = (builder: Builder, field: Field): unknown => {
  const question = questionOf(builder, field);
  if (question) return inWords(builder, question.text);
  // An attribute newer than this page is named as the documentation has it.
  return (
    builder.texts.labels[field.name] ??
    html`<span lang="en"><code>${field.name}</code>: ${field.description}</span>`
  );
};

const choiceOptions = (builder: Builder, field: Field): Option[] => {
  const {texts} = builder;
  const question = questionOf(builder, field);
  const textOf = (value: string): string => {
    const option = question?.options?.find(option => option.value === value);
    return option ? inWords(builder, option.text) : (texts.values[value] ?? value);
  };
  return [
    ['', question ? texts.askReader : texts.standard],
    ...field.options.map((value): Option => [value, textOf(value)]),
  ];
};

const languageOptions = ({choice: {ui}, texts}: Builder): Option[] => [
  ['', texts.pageLanguage],
  ...LANGUAGES.map((tag): Option => [tag, languageName(ui, tag)]).sort(([, one], [, other]) =>
    one.localeCompare(other, ui),
  ),
];

/** Of an office that is chosen what it does, else what any does. */
const taskOptions = (builder: Builder): Option[] => {
  const {directory, choice, texts} = builder;
  const office = directory.office(choice.attributes['office'] ?? '');
  return [
    ['', texts.anyTask],
    ...tasksOf(office ? [office] : directory.offices).map(({id, name}): Option => [
      id,
      inWords(builder, name),
    ]),
  ];
};

const municipalityOptions = ({directory, texts}: Builder): Option[] => [
  ['', texts.anyMunicipality],
  ...municipalitiesOf(directory.offices).map((name): Option => [name, name]),
  [ELSEWHERE, texts.elsewhere],
];

const officeGroups = (builder: Builder): ReadonlyMap<string, readonly Option[]> => {
  const {directory, texts} = builder;
  const options = (offices: readonly Office[]) =>
    offices.map(({id, name}): Option => [id, inWords(builder, name)]);
  return new Map([
    [texts.officesToday, options(directory.offices.filter(office => !isGone(office)))],
    [texts.officesGone, options(directory.offices.filter(isGone))],
  ]);
};

/** The control for an attribute of the element chosen. */
export const renderAttribute = (builder: Builder, field: Field): TemplateResult => {
  const {choice, texts} = builder;
  const label = labelOf(builder, field);
  const value = choice.attributes[field.name];
  const change = (chosen: string) => {
    builder.chooseAttribute(field.name, chosen || undefined);
  };
  const select = (options: readonly Option[]) => renderSelect(label, value ?? '', options, change);
  switch (field.kind) {
    case 'office':
      return renderSelect(label, value ?? '', [], change, {
        groups: officeGroups(builder),
      });
    case 'task':
      return select(taskOptions(builder));
    case 'municipality':
      return select(municipalityOptions(builder));
    case 'language':
      return select(languageOptions(builder));
    case 'choice':
      return select(choiceOptions(builder, field));
    case 'flag':
      return renderFlag(label, value !== undefined, checked => {
        builder.chooseAttribute(field.name, checked ? '' : undefined);
      });
    case 'day': {
      const {dayUnknown: none, day, month, year} = texts;
      const labels = {field: label, none, day, month, year};
      return renderDay(labels, choice.ui, value ?? '', dayInAMonth(new Date()), change);
    }
    case 'text':
      return renderText(label, value ?? '', change);
  }
};
