import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {BringItem, Grade, OnlineService, Phase} from '../../directory/index.js';
import {shortNameOf} from '../../directory/names.js';
import {trustOf} from '../../directory/trust.js';
import {worseWords} from '../../localization/grade-words.js';
import {
  formatAny,
  formatDate,
  formatFullDate,
  formatLanguages,
  formatShortDate,
  formatShortRange,
  formatTime,
} from '../../localization/format.js';
import type {Texts} from '../../localization/texts.js';
import type {PlanStep} from '../../route/index.js';
import {place, renderInWords} from '../shared/in-words.js';
import type {ListedPhase, ListedStep} from './listed-step.js';

/** How binding a step is, in the words of law. */
export const obligationWord = (obligation: PlanStep['obligation']): string => {
  switch (obligation) {
    case 'duty':
      return msg('You must', {id: 'duty'});
    case 'right':
      return msg('Your right', {id: 'right'});
    case 'need':
      return msg('You need this', {id: 'need'});
  }
};

export const phaseWord = (phase: Phase): string => {
  switch (phase) {
    case 'before-travel':
      return msg('Before you travel', {id: 'before-travel'});
    case 'on-arrival':
      return msg('When you arrive', {id: 'on-arrival'});
    case 'with-cpr-number':
      return msg('When you have your CPR number', {id: 'with-cpr-number'});
    case 'settling-in':
      return msg('When you have moved in', {id: 'settling-in'});
    case 'moving':
      return msg('When you move', {id: 'when-moving'});
    case 'leaving':
      return msg('When you leave', {id: 'when-leaving'});
  }
};

/** The days between which the steps of a phase can be done, as far as they are known. */
export const phaseSpan = ({from, until}: ListedPhase, {spoken}: Texts): string => {
  if (from && until)
    return from < until ? formatShortRange(spoken, from, until) : formatDate(spoken, until);
  if (until) {
    const day = formatDate(spoken, until);
    return msg(str`by ${day}`, {id: 'span-until'});
  }
  if (from) {
    const day = formatDate(spoken, from);
    return msg(str`from ${day}`, {id: 'span-from'});
  }
  return '';
};

/** More are not offered: who has to choose among many chooses none. */
export const MOST_OFFICES = 2;

/** Together they have room in one line of a phone. */
const SHORT = 20;

/** Where a step is taken, in a few words: `SIRI or ICS West`; empty where that is not known. */
export const renderPlace = ({offices, planned}: ListedStep, locale: LocaleController): unknown => {
  const names = offices.slice(0, MOST_OFFICES).map(({office}) => shortNameOf(office));
  if (!names.length) return planned.online.length ? msg('Online', {id: 'online'}) : '';
  const isShort = names.map(name => locale.plainText(name)).join('').length <= SHORT;
  const shown = isShort ? names : names.slice(0, 1);
  return renderInWords(
    formatAny(
      locale.spoken,
      shown.map((_, index) => place(index)),
    ),
    ...shown.map(name => locale.name(name)),
  );
};

/** By when a step is to be taken, in a few words: how binding it is where no day is known. */
export const timeWords = (
  {planned: {obligation, earliest, deadline}, isOverdue}: ListedStep,
  today: string,
  writeDay: (date: string) => string,
): string => {
  if (deadline) {
    const day = writeDay(deadline);
    return isOverdue
      ? msg(str`The last day was ${day}`, {id: 'overdue-since'})
      : msg(str`By ${day}`, {id: 'by'});
  }
  if (earliest && earliest > today) {
    const day = writeDay(earliest);
    return msg(str`From ${day}`, {id: 'from-day'});
  }
  return obligationWord(obligation);
};

/** What is to be known of a fact that is not from the authority; empty where it is. */
export const doubtWords = (grade: Grade | undefined): string => {
  if (!grade) return '';
  const trust = trustOf(grade);
  return trust === 'authority' ? '' : worseWords(trust);
};

/**
 * Has the browser make what it writes dates and languages with: where that is left to the first plan it
 * takes as long as all else in it.
 */
export const prepareWording = ({spoken}: Texts): void => {
  formatDate(spoken, '2000-01-01');
  formatFullDate(spoken, '2000-01-01');
  formatShortDate(spoken, '2000-01-01');
  formatTime(spoken, 0, 'Europe/Copenhagen');
  formatLanguages(spoken, ['da']);
};

/** The languages in which a paper is taken, behind its name: several languages name them by adjectives. */
const inLanguages = (tags: readonly string[], {spoken}: Texts): string => {
  const languages = formatLanguages(spoken, tags);
  return msg(str`in ${languages}`, {id: 'in-languages'});
};

/** `If you are married: Marriage certificate (some need an apostille) – in Danish, English or German`. */
export const renderBringItem = (
  {name, condition, format, acceptedLanguages: tags}: BringItem,
  locale: Texts,
): unknown => [
  condition && [locale.text(condition), ': '],
  locale.text(name),
  format && [' (', locale.text(format), ')'],
  tags && [' – ', inLanguages(tags, locale)],
];

/** The same where no markup can stand. */
export const plainBringItem = (
  {name, condition, format, acceptedLanguages: tags}: BringItem,
  locale: Texts,
): string =>
  [
    condition && `${locale.plainText(condition)}: `,
    locale.plainText(name),
    format && ` (${locale.plainText(format)})`,
    tags && ` – ${inLanguages(tags, locale)}`,
  ]
    .filter(Boolean)
    .join('');

/** What a page is called; where it has no name of its own, after its site. */
export const onlineName = ({name, url}: OnlineService, locale: Texts): unknown => {
  const {hostname} = new URL(url);
  return name ? locale.text(name) : msg(str`Go to ${hostname}`, {id: 'go-to'});
};

/** What leads from a note to its page. */
export const readMoreWords = (url: string): string => {
  const {hostname} = new URL(url);
  return msg(str`Read more at ${hostname}`, {id: 'read-more'});
};

/** What comes of questions that are still open. */
export const missingWords = (hasSteps: boolean): string =>
  hasSteps
    ? msg('Your plan is not complete. Answer these questions when you can:', {id: 'missing'})
    : msg('We cannot tell you what to do yet. Answer these questions:', {id: 'missing-all'});

/** What is said where no step and no note applies. */
export const nothingToDoWords = (): string =>
  msg(
    'We know of nothing that you must register. If you are in doubt, ask Citizen Service (Borgerservice).',
    {id: 'nothing-to-do'},
  );
