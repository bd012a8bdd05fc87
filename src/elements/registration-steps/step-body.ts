import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Directory} from '../../directory/index.js';
import {formatFullDate} from '../../localization/format.js';
import type {DirectoryElement} from '../shared/directory-element.js';
import {renderAbout} from '../shared/about.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import {renderSourcedTrust} from '../shared/trust-line.js';
import type {ListedStep} from './listed-step.js';
import {renderNote} from './note.js';
import {renderPapers} from './papers.js';
import {renderStepOffices} from './step-offices.js';
import type {StepsController} from './steps-controller.js';
import {onlineName} from './wording.js';

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

/** What to do now about a step whose last day is over. */
const renderOverdue = (
  {planned: {deadline}, isOverdue}: ListedStep,
  {spoken}: LocaleController,
): unknown => {
  if (!deadline || !isOverdue) return nothing;
  const day = formatFullDate(spoken, deadline);
  return html`<p part="overdue" class="alert">
    ${renderIcon(icons.triangle)}<span
      >${msg(str`The last day was ${day}. Do it now. If you cannot, ask the office.`, {
        id: 'overdue',
      })}</span
    >
  </p>`;
};

/** The main action as a button, by its name; what else there is online as links. */
const renderOnline = ({planned: {online}}: ListedStep, locale: LocaleController): unknown => {
  const [main, ...others] = online;
  if (!main) return nothing;
  return [
    html`<a class="button primary" href=${main.url}
      >${renderIcon(icons.globe)}<span>${onlineName(main, locale)}</span></a
    >`,
    others.map(service => html`<p><a href=${service.url}>${onlineName(service, locale)}</a></p>`),
  ];
};

/** What it costs and how long it takes. */
const renderTerms = ({step: {cost, duration}}: ListedStep, locale: LocaleController): unknown =>
  (cost ?? duration)
    ? html`<p part="terms">${locale.text(cost)} ${locale.text(duration)}</p>`
    : nothing;

/** Why the step is taken, what to mind in it, and what can be done about a refusal. */
const renderMore = (
  {step, notes}: ListedStep,
  directory: Directory,
  locale: LocaleController,
): TemplateResult =>
  html`<details part="more">
    <summary>
      ${msg('Good to know', {id: 'description'})}${notes.length ? ` (${notes.length + 1})` : nothing}${renderAbout(
        locale.text(step.title),
      )}
    </summary>
    <ul>
      <li>${locale.text(step.why)}</li>
      ${notes.map(note => html`<li part="note">${renderNote(note, directory, locale)}</li>`)}
      ${step.redress ? html`<li>${locale.text(step.redress)}</li>` : nothing}
    </ul>
  </details>`;

const renderActions = (
  {step: {id, title, counter}, offices, planned}: ListedStep,
  {steps, showInDanish, host: {locale}}: StepContext,
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
            ${renderIcon(icons.check)}<span
              >${msg('I have done this', {id: 'done-this'})}${renderAbout(locale.text(title))}</span
            >
          </button>`
    }
    ${
      counter || (offices.length && !planned.online.length)
        ? html`<button
            type="button"
            @click=${({currentTarget}: Event) => {
              showInDanish(id, currentTarget as HTMLElement);
            }}
          >
            ${renderIcon(icons.speech)}<span
              >${msg('Show in Danish', {id: 'show-in-danish'})}${renderAbout(
                locale.text(title),
              )}</span
            >
          </button>`
        : nothing
    }
  </p>`;

/** What a step that stands open says. */
export const renderStepBody = (listed: ListedStep, context: StepContext): unknown => {
  const {step, planned} = listed;
  const {directory, host, level} = context;
  const {locale} = host;
  return [
    renderOverdue(listed, locale),
    html`<p part="obligation">${locale.text(planned.text)}</p>`,
    renderOnline(listed, locale),
    renderPapers(listed, context),
    renderStepOffices(listed, level + 1, host),
    renderActions(listed, context),
    renderTerms(listed, locale),
    renderMore(listed, directory, locale),
    renderSourcedTrust(directory, step, locale.text(step.title), locale),
  ];
};
