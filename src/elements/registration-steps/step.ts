import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import {formatDate, formatFullDate} from '../../localization/format.js';
import {renderAbout} from '../shared/about.js';
import {renderHeading} from '../shared/heading.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import type {ListedStep} from './listed-step.js';
import {renderStepBody} from './step-body.js';
import type {StepContext} from './step-body.js';
import {renderPlace, timeWords} from './wording.js';

const renderUndo = (
  {step: {id, title}}: ListedStep,
  {steps, host: {locale}}: StepContext,
): unknown =>
  steps.canUndo(id)
    ? html` ·
        <button
          type="button"
          class="plain"
          @click=${() => {
            steps.toggle(id);
          }}
        >
          ${msg('Undo', {id: 'undo'})}${renderAbout(locale.text(title))}
        </button>`
    : nothing;

/** What a step is called on doors and letters; nothing where that is its title. */
const renderDanishTitle = ({step: {title}}: ListedStep, locale: LocaleController): unknown => {
  const danish = title['da'];
  return danish && danish !== locale.plainText(title)
    ? html`<span class="danish" lang="da" translate="no">${danish}</span>`
    : nothing;
};

/** By when, and where, in a line; open it has the weekday, and its offices below. */
const renderLine = (
  listed: ListedStep,
  isOpen: boolean,
  {host: {locale}, today}: StepContext,
): unknown => {
  const {spoken} = locale;
  const time = timeWords(listed, today, date =>
    isOpen ? formatFullDate(spoken, date) : formatDate(spoken, date),
  );
  const {earliest, deadline} = listed.planned;
  const day = earliest && formatDate(spoken, earliest);
  const isEarly = isOpen && deadline && earliest && earliest > today;
  const start = isEarly ? msg(str`from ${day!}`, {id: 'span-from'}) : '';
  const place = isOpen ? '' : renderPlace(listed, locale);
  const more = start || place;
  return [html`<b>${time}</b>`, more && [' · ', more]];
};

/**
 * One step: a circle that is its checkbox, its title, which opens it, and a line. What it says inside is
 * rendered only while it is open. The keyboard comes to the circles of what is done: what is not is
 * ticked off by the button inside, so that a plan is not twice as long for who goes through it by Tab.
 */
export const renderStep = (listed: ListedStep, context: StepContext): TemplateResult => {
  const {step, isOverdue} = listed;
  const {steps, host, level} = context;
  const {locale} = host;
  const {id} = step;
  const isDone = steps.isDone(id);
  const isOpen = steps.isOpen(id);
  return html`<li
    part="step"
    id="step-${id}"
    ?data-done=${isDone}
    ?data-open=${isOpen}
    ?data-next=${steps.isNext(id)}
    ?data-overdue=${isOverdue && !isDone}
  >
    <input
      type="checkbox"
      id="tick-${id}"
      tabindex=${isDone ? nothing : '-1'}
      .checked=${isDone}
      aria-labelledby="name-${id}"
      @change=${() => {
        steps.toggle(id);
      }}
    />
    <span id="name-${id}" hidden>${msg('Done', {id: 'done'})}: ${locale.text(step.title)}</span>
    <div class="head">
      ${renderHeading(
        level,
        html`<button
          type="button"
          class="plain"
          aria-expanded=${isOpen ? 'true' : 'false'}
          aria-describedby="line-${id}"
          @click=${() => {
            steps.fold(id);
          }}
        >
          ${locale.text(step.title)}
        </button>`,
      )}
      ${isOpen ? renderDanishTitle(listed, locale) : nothing}
      <p part="line" id="line-${id}">
        ${
          isDone
            ? [msg('Done', {id: 'done'}), renderUndo(listed, context)]
            : renderLine(listed, isOpen, context)
        }
      </p>
      ${renderIcon(icons.chevron)}
    </div>
    ${isOpen ? html`<div part="body">${renderStepBody(listed, context)}</div>` : nothing}
  </li>`;
};
