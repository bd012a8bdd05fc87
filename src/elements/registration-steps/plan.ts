import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Directory, RouteNote} from '../../directory/index.js';
import {formatDate} from '../../localization/format.js';
import type {DirectoryElement} from '../shared/directory-element.js';
import type {ListedStep} from './listed-step.js';
import {renderNote} from './note.js';
import type {ShownPlan} from './shown-plan.js';
import type {StepsController} from './steps-controller.js';
import {nothingToDoWords} from './wording.js';

/** The next day on which something of what is not done begins or ends; undefined where none is known. */
const nextDate = (
  listed: readonly ListedStep[],
  steps: StepsController,
  today: string,
): string | undefined =>
  listed
    .filter(({step}) => !steps.isDone(step.id))
    .flatMap(({planned: {earliest, deadline}}) => [earliest, deadline])
    .filter(day => day !== undefined && day >= today)
    .sort()[0];

/** How much of the plan is done, and what comes next; it is announced when something has been ticked off. */
export const renderProgress = (
  {steps: listed, today}: ShownPlan,
  steps: StepsController,
  {announcer, locale: {spoken}}: DirectoryElement,
): TemplateResult => {
  const count = listed.length;
  const done = listed.filter(({step}) => steps.isDone(step.id)).length;
  const next = nextDate(listed, steps, today);
  const day = next && formatDate(spoken, next);
  const doneWords = msg(str`${done} of ${count} done`, {id: 'progress'});
  const nextWords = day ? msg(str`Next date: ${day}`, {id: 'next-date'}) : '';
  if (listed.some(({step}) => steps.isJustTicked(step.id))) {
    announcer.announce('progress', `${doneWords}. ${nextWords}`);
  }
  return html`<p part="progress">
    <b>${doneWords}</b>
    ${nextWords ? html`<span>${nextWords}</span>` : nothing}
    <progress aria-hidden="true" max=${count} value=${done}></progress>
  </p>`;
};

/**
 * What decides the whole plan; where it is all there is, it is the plan.
 *
 * @param hasSteps whether there is something to do
 * @param isComplete whether nothing is left to ask
 */
export const renderDecisive = (
  notes: readonly RouteNote[],
  hasSteps: boolean,
  isComplete: boolean,
  directory: Directory,
  locale: LocaleController,
): unknown => {
  if (notes.length) {
    return html`<ul part="notes" role="list" ?data-whole=${!hasSteps}>
      ${notes.map(note => html`<li>${renderNote(note, directory, locale)}</li>`)}
    </ul>`;
  }
  return isComplete && !hasSteps
    ? html`<p part="notes" data-whole>${locale.message(nothingToDoWords(), 'Borgerservice')}</p>`
    : nothing;
};
