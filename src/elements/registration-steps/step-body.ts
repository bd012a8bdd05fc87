import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Directory} from '../../directory/index.js';
import {formatFullDate} from '../../localization/format.js';
import type {DirectoryElement} from '../shared/directory-element.js';
import {renderIcon} from '../shared/icons.js';
import {renderTrustLine} from '../shared/trust-line.js';
import type {ListedStep} from './listed-step.js';
import {renderPapers} from './papers.js';
import type {StepsController} from './steps-controller.js';
import {onlineName, renderNote} from './wording.js';

/** What all steps are rendered with. */
export interface StepContext {
  readonly directory: Directory;
  readonly host: DirectoryElement;
  readonly steps: StepsController;
  /** Level of the steps' headings. */
  readonly level: number;
  /** The day in Denmark, `YYYY-MM-DD`. */
  readonly today: string;
  /** Shows a step as large as it is read at a counter. */
  readonly showInDanish: (step: string, opener: HTMLElement) => void;
}

const MOST_OFFICES = 2;

const renderDay = (date: string, {spoken}: LocaleController): string =>
  formatFullDate(spoken, date);

/** The days of a step with their weekdays; of one that is over what to do now. */
const renderDays = (
  {planned: {earliest, deadline}, isOverdue}: ListedStep,
  today: string,
  locale: LocaleController,
): unknown => {
  if (deadline && isOverdue) {
    const day = renderDay(deadline, locale);
    return html`<p part="overdue" class="alert">
      ${renderIcon('triangle')}<span
        >${msg(str`The last day was ${day}. Do it now. If you cannot, ask the office.`, {
          id: 'overdue',
        })}</span
      >
    </p>`;
  }
  const sentences = [
    earliest && earliest > today
      ? ((day: string) => msg(str`You can do this from ${day}.`, {id: 'first-day'}))(
          renderDay(earliest, locale),
        )
      : '',
    deadline
      ? ((day: string) => msg(str`The last day is ${day}.`, {id: 'last-day'}))(
          renderDay(deadline, locale),
        )
      : '',
  ].filter(Boolean);
  return sentences.length ? html`<p part="days"><b>${sentences.join(' ')}</b></p>` : nothing;
};

const renderOnline = ({planned}: ListedStep, locale: LocaleController): unknown =>
  planned.online.map(
    (service, index) =>
      html`<a class="button ${index ? '' : 'primary'}" href=${service.url}
        >${renderIcon('globe')}<span>${onlineName(service, locale)}</span></a
      >`,
  );

const renderReason = (label: string, text: unknown): TemplateResult =>
  html`<div>
    <dt>${label}</dt>
    <dd>${text}</dd>
  </div>`;

/** What it costs, how long it takes, and what can be done about a refusal. */
const renderTerms = (
  {step: {cost, duration, redress}}: ListedStep,
  locale: LocaleController,
): unknown => {
  const terms = [
    [msg('Cost', {id: 'cost'}), cost],
    [msg('Time', {id: 'time'}), duration],
    [msg('If the answer is no', {id: 'redress'}), redress],
  ] as const;
  return terms.some(([, text]) => text)
    ? html`<dl part="terms">
        ${terms.map(([label, text]) => (text ? renderReason(label, locale.text(text)) : nothing))}
      </dl>`
    : nothing;
};

const renderActions = (
  {step: {id}, offices}: ListedStep,
  {steps, showInDanish}: StepContext,
): TemplateResult =>
  html`<p part="actions">
    ${
      steps.isDone(id)
        ? nothing
        : html`<button
            type="button"
            @click=${() => {
              steps.toggle(id);
            }}
          >
            ${renderIcon('check')}<span>${msg('I have done this', {id: 'done-this'})}</span>
          </button>`
    }
    ${
      offices.length
        ? html`<button
            type="button"
            @click=${({currentTarget}: Event) => {
              showInDanish(id, currentTarget as HTMLElement);
            }}
          >
            ${renderIcon('speech')}<span>${msg('Show in Danish', {id: 'show-in-danish'})}</span>
          </button>`
        : nothing
    }
  </p>`;

/** What a step that stands open says. */
export const renderStepBody = (listed: ListedStep, context: StepContext): unknown => {
  const {step, planned, notes} = listed;
  const {directory, host, today} = context;
  const {locale} = host;
  return [
    html`<p part="obligation">${locale.text(planned.text)}</p>`,
    renderDays(listed, today, locale),
    html`<p>${locale.text(step.why)}</p>`,
    notes.map(note => html`<p part="note">${renderNote(note, locale)}</p>`),
    renderOnline(listed, locale),
    renderPapers(listed, context),
    listed.offices.slice(0, MOST_OFFICES).map(({office}) => html`<p>${office.id}</p>`),
    renderActions(listed, context),
    renderTerms(listed, locale),
    renderTrustLine(directory, step, locale),
  ];
};
