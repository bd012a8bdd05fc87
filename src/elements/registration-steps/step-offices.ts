import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocaleController} from '../../controllers/locale-controller.js';
import {contactPointsFor} from '../../directory/phone-lines.js';
import type {ContactPoint, Step, StepContact, Text} from '../../directory/index.js';
import {overallTrust} from '../../directory/trust.js';
import {formatTelephone} from '../../localization/format.js';
import type {DirectoryElement} from '../shared/directory-element.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import {renderOfficeRow} from '../shared/office-row.js';
import {renderTag} from '../shared/trust-line.js';
import type {ListedOffice, ListedStep} from './listed-step.js';
import {MOST_OFFICES} from './wording.js';

const renderCall = (
  telephone: string,
  topic: Text | undefined,
  locale: LocaleController,
): TemplateResult =>
  html`<a class="button" href="tel:${telephone}"
    >${renderIcon(icons.phone)}<span
      ><bdi dir="ltr" class="number" translate="no">${formatTelephone(telephone)}</bdi
      >${topic ? html`<small>${locale.text(topic)}</small>` : nothing}</span
    ></a
  >`;

/** The lines of an office to call about a step: those for the case, else its first for the step. */
const linesOf = ({office, lines}: ListedOffice, task: string): readonly ContactPoint[] =>
  lines.length
    ? lines
    : contactPointsFor(office, task)
        .filter(({telephone}) => telephone)
        .slice(0, 1);

/** What a line is for, where the office has others. */
const topicOf = ({office: {contactPoints = []}}: ListedOffice, {topic}: ContactPoint) =>
  contactPoints.filter(({telephone}) => telephone).length > 1 ? topic : undefined;

/** Whom to call about a step, and whether somebody is there. */
const renderReach = (listed: ListedOffice, step: Step, host: DirectoryElement): TemplateResult => {
  const {office, provenance} = listed;
  const grade = (provenance ?? step.provenance['offices'])?.grade;
  return html`<div class="reach">
    ${linesOf(listed, step.id).map(line =>
      renderCall(line.telephone!, topicOf(listed, line), host.locale),
    )}
    <open-now-badge
      look="text"
      office=${office.id}
      task=${office.services?.some(({id}) => id === step.id) ? step.id : nothing}
      src=${host.src ?? nothing}
      at=${host.at ?? nothing}
    ></open-now-badge>
    ${renderTag(grade, overallTrust(step))}
  </div>`;
};

const renderContact = (
  {topic, telephone, email}: StepContact,
  locale: LocaleController,
): TemplateResult =>
  html`<li class="reach">
    <span>${locale.text(topic)}</span>
    ${telephone ? renderCall(telephone, undefined, locale) : nothing}
    ${email ? html`<a href="mailto:${email}">${email}</a>` : nothing}
  </li>`;

/** Where a step is taken, and whom to call about it; whom else to ask who is no office. */
export const renderStepOffices = (
  listed: ListedStep,
  level: number,
  host: DirectoryElement,
): unknown => {
  const {step, offices} = listed;
  const {contactPoints = []} = step;
  if (!offices.length && !contactPoints.length) return nothing;
  const offer = {task: step.id, title: step.title, level, isBrief: true};
  return html`<ul part="offices" class="rows" role="list">
    ${offices.slice(0, MOST_OFFICES).map((each, index) => {
      const {office, does, isRecommended} = each;
      // Who opens the row of another finds its line in its card.
      return html`<li>
        ${renderOfficeRow(office, {...offer, does, isRecommended}, host)}
        ${index ? nothing : renderReach(each, step, host)}
      </li>`;
    })}
    ${contactPoints.map(contact => renderContact(contact, host.locale))}
  </ul>`;
};
