import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {CalendarEvent} from '../../directory/icalendar.js';
import type {BringItem, ContactPoint} from '../../directory/index.js';
import {formatTelephone} from '../../localization/format.js';
import {gradeOf} from './listed-step.js';
import type {ListedOffice, ListedStep} from './listed-step.js';
import {doubtWords, plainBringItem} from './wording.js';

/** Days before a deadline to be reminded of it: a week, and the day before. */
const REMINDERS = [7, 1];

const describePapers = (
  label: string,
  items: readonly BringItem[],
  listed: ListedStep,
  field: 'bring' | 'have',
  locale: LocaleController,
): string[] => {
  if (!items.length) return [];
  const doubt = doubtWords(gradeOf(listed, field));
  return [
    `${label}:${doubt && ` (${doubt})`}`,
    ...items.map(item => {
      const doubt = doubtWords(item.provenance?.grade);
      return `- ${plainBringItem(item, locale)}${doubt && ` (${doubt})`}`;
    }),
  ];
};

const describeOffice = ({office, lines}: ListedOffice, locale: LocaleController): string => {
  const {name, address, contactPoints = []} = office;
  const [line, ...others] = lines.length
    ? lines
    : contactPoints.filter(({telephone}) => telephone).slice(0, 1);
  const describeLine = ({topic, telephone}: ContactPoint) =>
    `${locale.plainText(topic)}: ${formatTelephone(telephone!)}`;
  return [
    locale.plainText(name),
    address && `${address.streetAddress}, ${address.postalCode} ${address.addressLocality}`,
    ...(others.length
      ? lines.map(describeLine)
      : [line?.telephone && formatTelephone(line.telephone)]),
  ]
    .filter(Boolean)
    .join(', ');
};

/** What a step takes, line by line, for somebody who has nothing but the calendar before them. */
const describe = (listed: ListedStep, locale: LocaleController): string => {
  const {step, planned, offices} = listed;
  const {text, bring, have, online} = planned;
  return [
    ...(text ? [locale.plainText(text)] : []),
    locale.plainText(step.why),
    ...online.map(({name, url}) => (name ? `${locale.plainText(name)}: ${url}` : url)),
    ...describePapers(msg('Have ready', {id: 'have-ready'}), have, listed, 'have', locale),
    ...describePapers(msg('Bring', {id: 'bring'}), bring, listed, 'bring', locale),
    ...offices.map(office => describeOffice(office, locale)),
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
    const title = locale.plainText(step.title);
    const event = (date: string, summary: string, reminders: readonly number[]): CalendarEvent => ({
      id: `${step.id}-${reminders.length ? 'deadline' : 'earliest'}`,
      date,
      summary,
      description: describe(listed, locale),
      reminders,
      ...(online[0] && {url: online[0].url}),
    });
    return [
      ...(earliest
        ? [event(earliest, msg(str`From today: ${title}`, {id: 'from-today'}), [])]
        : []),
      ...(deadline
        ? [event(deadline, msg(str`Last day: ${title}`, {id: 'last-day-to'}), REMINDERS)]
        : []),
    ];
  });
