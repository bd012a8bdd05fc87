import {msg} from '@lit/localize';
import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {CalendarEvent} from '../../directory/icalendar.js';
import type {Grade} from '../../directory/index.js';
import {formatTelephone} from '../../localization/format.js';
import {isRightToLeft} from '../../localization/language.js';
import {withLocale} from '../../localization/localize.js';
import type {Situation} from '../../route/index.js';
import {AttributeError} from '../directory-element.js';
import {saveFile} from '../save-file.js';
import type {RegistrationSteps} from '../registration-steps.js';
import {
  askFirst,
  askFirstWords,
  drawBringItem,
  drawDates,
  linesOf,
  obligationWord,
} from './plan-step.js';
import type {StepOnList} from './plan-step.js';

/** Days before a deadline to be reminded of it: a week, and the day before. */
const REMINDERS = [7, 1];

const PART_MISSING = 'put carry.js beside the script';

/** Loads what the actions need: Safari prints only close to the click. */
export const carry = async (): Promise<typeof import('../../carry.js')> => {
  try {
    return await import('../../carry.js');
  } catch (error) {
    throw new AttributeError('', null, `${PART_MISSING} (${String(error)})`);
  }
};

/** The address of this page with these answers in it. */
const linkTo = async (situation: Situation): Promise<string> => {
  const {withSituation} = await carry();
  const url = new URL(location.href);
  url.hash = withSituation(url.hash, situation);
  return url.href;
};

/** What a step takes, line by line. */
const wordsFor = (host: RegistrationSteps, {step, planned, directory}: StepOnList): string => {
  const {obligation, timeLimit, bring, offices, online} = planned;
  const graded = (words: string, grade: Grade | undefined) =>
    [words, askFirstWords(grade)].filter(Boolean).join(' ');
  return [
    [obligationWord(obligation), ...(timeLimit ? [host.plainText(timeLimit)] : [])].join(': '),
    host.plainText(step.why),
    ...(bring.length ? [graded(msg('Bring', {id: 'bring'}), step.provenance['bring']?.grade)] : []),
    ...bring.map(({name, provenance}) => graded(`- ${host.plainText(name)}`, provenance?.grade)),
    ...offices.map(id =>
      graded(host.plainText(directory.office(id)!.name), step.provenance['offices']?.grade),
    ),
    ...online.map(({url}) => url),
  ].join('\n');
};

const eventsOf = (host: RegistrationSteps, items: readonly StepOnList[]): CalendarEvent[] =>
  items.flatMap(item => {
    const {step, planned} = item;
    const {earliest, deadline, online} = planned;
    const event = (date: string, label: string, reminders: readonly number[]): CalendarEvent => ({
      id: `${step.id}-${reminders.length ? 'deadline' : 'earliest'}`,
      date,
      summary: `${label}: ${host.plainText(step.title)}`,
      description: wordsFor(host, item),
      reminders,
      ...(online[0] && {url: online[0].url}),
    });
    return [
      ...(earliest ? [event(earliest, msg('From', {id: 'earliest'}), [])] : []),
      ...(deadline ? [event(deadline, msg('No later than', {id: 'deadline'}), REMINDERS)] : []),
    ];
  });

/** The days of the plan as a file for the reader's calendar. */
export const saveCalendar = async (
  host: RegistrationSteps,
  items: readonly StepOnList[],
): Promise<void> => {
  const {toICalendar} = await carry();
  const {language} = host;
  const events = withLocale(language, () => eventsOf(host, items));
  saveFile('registration.ics', 'text/calendar', toICalendar(events, {language, now: Date.now()}));
};

/** Whether the plan has days to put into a calendar. */
export const hasDates = (items: readonly StepOnList[]): boolean =>
  items.some(({planned: {earliest, deadline}}) => earliest ?? deadline);

const drawOnPaper = (host: RegistrationSteps, item: StepOnList): TemplateResult => {
  const {step, planned, directory, today} = item;
  const {bring, online, offices} = planned;
  return html`<li>
    <h2>${host.text(step.title)}</h2>
    ${host.danishName(step.title)}
    <p><b>${obligationWord(planned.obligation)}</b> ${host.text(planned.timeLimit)}</p>
    ${drawDates(host, planned, today) ?? nothing}
    ${[step.why, step.duration, step.cost, step.redress].map(text =>
      text ? html`<p>${host.text(text)}</p>` : '',
    )}
    ${
      bring.length
        ? html`<p>
              <b>${msg('Bring', {id: 'bring'})}</b> ${askFirst(step.provenance['bring']?.grade)}
            </p>
            <ul>
              ${bring.map(document => html`<li>☐ ${drawBringItem(host, document)} ${askFirst(document.provenance?.grade)}</li>`)}
            </ul>`
        : ''
    }
    ${online.map(
      ({name, url}) =>
        html`<p><a href=${url}>${name ? host.text(name) : new URL(url).hostname}</a></p>`,
    )}
    ${linesOf(item).map(
      ({topic, telephone}) =>
        html`<p>
          ${host.text(topic)}: <a href="tel:${telephone}">${formatTelephone(telephone)}</a>
        </p>`,
    )}
    ${offices.length ? askFirst(step.provenance['offices']?.grade) : ''}
    ${offices.map(id => {
      const {name, address, contactPoints = []} = directory.office(id)!;
      const danish = name['da'];
      return html`<p>
        <b>${host.text(name)}</b>${
          danish && danish !== name[host.language]
            ? [' (', html`<span lang="da">${danish}</span>`, ')']
            : ''
        }${
          address
            ? [
                [address.building, address.streetAddress]
                  .filter(Boolean)
                  .map(part => html`, <span lang="da">${part}</span>`),
                address.entrance
                  ? `, ${msg('entrance', {id: 'entrance'})} ${address.entrance}`
                  : '',
                html`, <span lang="da">${address.postalCode} ${address.addressLocality}</span>`,
              ]
            : ''
        }${contactPoints
          .slice(0, planned.telephones.length ? 0 : 1)
          .map(({telephone}) =>
            telephone
              ? [', ', html`<a href="tel:${telephone}">${formatTelephone(telephone)}</a>`]
              : '',
          )}
      </p>`;
    })}
  </li>`;
};

/** Prints the plan alone, with its notes and a code that leads back to it. */
export const printPlan = async (
  host: RegistrationSteps,
  items: readonly StepOnList[],
  notes: unknown,
): Promise<boolean> => {
  const {printPage, drawQrCode} = await carry();
  const link = await linkTo(host.situation);
  const {language} = host;
  const title = withLocale(language, () => msg('Your steps', {id: 'steps'}));
  const content = withLocale(
    language,
    () =>
      html`<ol>
          ${items.map(item => drawOnPaper(host, item))}
        </ol>
        ${notes} ${drawQrCode(link, msg('This plan', {id: 'this-plan'})) ?? ''}
        <p><a href=${link}>${msg('This plan', {id: 'this-plan'})}</a></p>`,
  );
  return printPage({title, language, direction: isRightToLeft(language) ? 'rtl' : 'ltr', content});
};

/**
 * Puts a link with the answers on the clipboard.
 * @returns the link where the browser refuses, to be copied by hand
 */
export const copyLink = async (situation: Situation): Promise<string> => {
  const link = await linkTo(situation);
  try {
    await navigator.clipboard.writeText(link);
    return '';
  } catch {
    return link;
  }
};
