import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {CalendarEvent} from '../../directory/icalendar.js';
import type {Grade} from '../../directory/index.js';
import {gradeOf} from './listed-step.js';
import type {ListedStep} from './listed-step.js';
import {askFirstWords, obligationWord} from './wording.js';

/** Days before a deadline to be reminded of it: a week, and the day before. */
const REMINDERS = [7, 1];

const withDoubt = (words: string, grade: Grade | undefined): string =>
  [words, askFirstWords(grade)].filter(Boolean).join(' ');

/** What a step takes, line by line. */
const describe = (listed: ListedStep, locale: LocaleController): string => {
  const {step, planned, offices} = listed;
  const {obligation, text, bring, online} = planned;
  return [
    [obligationWord(obligation), ...(text ? [locale.plainText(text)] : [])].join(': '),
    locale.plainText(step.why),
    ...(bring.length ? [withDoubt(msg('Bring', {id: 'bring'}), gradeOf(listed, 'bring'))] : []),
    ...bring.map(({name, provenance}) =>
      withDoubt(`- ${locale.plainText(name)}`, provenance?.grade),
    ),
    ...offices.map(({office}) =>
      withDoubt(locale.plainText(office.name), gradeOf(listed, 'offices')),
    ),
    ...online.map(({url}) => url),
  ].join('\n');
};

/** Whether a step has days to put into a calendar. */
export const hasDates = ({planned: {earliest, deadline}}: ListedStep): boolean =>
  Boolean(earliest ?? deadline);

/** The days of some steps for the reader's calendar. */
export const calendarEvents = (
  steps: readonly ListedStep[],
  locale: LocaleController,
): CalendarEvent[] =>
  steps.flatMap(listed => {
    const {step, planned} = listed;
    const {earliest, deadline, online} = planned;
    const event = (date: string, label: string, reminders: readonly number[]): CalendarEvent => ({
      id: `${step.id}-${reminders.length ? 'deadline' : 'earliest'}`,
      date,
      summary: `${label}: ${locale.plainText(step.title)}`,
      description: describe(listed, locale),
      reminders,
      ...(online[0] && {url: online[0].url}),
    });
    return [
      ...(earliest ? [event(earliest, msg('From', {id: 'earliest'}), [])] : []),
      ...(deadline ? [event(deadline, msg('No later than', {id: 'deadline'}), REMINDERS)] : []),
    ];
  });
