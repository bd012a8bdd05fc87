import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {BringItem, Directory, Step} from '../../directory/index.js';
import {renderHeading} from '../shared/heading.js';
import {renderOfficeDisclosure} from '../shared/office-disclosure.js';
import type {DirectoryElement} from '../shared/directory-element.js';
import {renderSources} from '../shared/sources.js';
import {renderTelephone} from '../shared/telephone.js';
import {gradeOf} from './listed-step.js';
import type {ListedStep} from './listed-step.js';
import {documentId} from './storage.js';
import {
  obligationWord,
  renderAskFirst,
  renderBringItem,
  renderDates,
  renderOnline,
  renderReasons,
} from './wording.js';

/** What a reader does with steps. */
export interface StepActions {
  /** Whether a step or a document is ticked off. */
  isDone(id: string): boolean;
  /** Ticks a step or a document off, or on again. */
  toggle(id: string): void;
  /** Shows a step as large as it is read at a counter. */
  showAtCounter(step: string): void;
  /** Whether a step has been looked into after it was done. */
  isUnfolded(step: string): boolean;
  /** Looks into a step that is done. */
  unfold(step: string): void;
}

/** What all steps of a list are rendered with. */
export interface StepContext {
  readonly actions: StepActions;
  readonly directory: Directory;
  readonly host: DirectoryElement;
  /** Level of the steps' headings. */
  readonly level: number;
}

const renderDocument = (
  step: Step,
  item: BringItem,
  {actions, host: {locale}}: StepContext,
): TemplateResult => {
  const id = documentId(step, item);
  return html`<li>
    <label
      ><input
        type="checkbox"
        .checked=${actions.isDone(id)}
        @change=${() => {
          actions.toggle(id);
        }}
      /><span
        >${renderBringItem(item, locale)} ${renderAskFirst(item.provenance?.grade)}</span
      ></label
    >
  </li>`;
};

const renderDocuments = (listed: ListedStep, context: StepContext): unknown => {
  const {step, planned} = listed;
  if (!planned.bring.length) return nothing;
  return html`<p>
      <b>${msg('Bring', {id: 'bring'})}</b> ${renderAskFirst(gradeOf(listed, 'bring'))}
    </p>
    <ul part="bring" role="list">
      ${repeat(
        planned.bring,
        item => documentId(step, item),
        item => renderDocument(step, item, context),
      )}
    </ul>`;
};

const renderLines = ({lines}: ListedStep, locale: LocaleController): unknown =>
  lines.length
    ? html`<p>${msg('In your case, call', {id: 'call'})}</p>
        <ul>
          ${lines.map(
            ({topic, telephone}) =>
              html`<li>${locale.text(topic)}: ${renderTelephone(telephone)}</li>`,
          )}
        </ul>`
    : nothing;

const renderOffices = (listed: ListedStep, {actions, host, level}: StepContext): unknown => {
  const {id} = listed.step;
  const isHidden = actions.isDone(id) && !actions.isUnfolded(id);
  return [
    listed.offices.length ? renderAskFirst(gradeOf(listed, 'offices')) : nothing,
    repeat(
      listed.offices,
      ({office}) => office.id,
      ({office, does, isFirst}) =>
        renderOfficeDisclosure(
          office,
          {task: id, does, isOpen: isFirst, isHidden, level: level + 1},
          host,
        ),
    ),
  ];
};

const renderBody = (listed: ListedStep, context: StepContext): unknown => {
  const {step, planned} = listed;
  const {actions, directory, host} = context;
  const {locale} = host;
  return [
    html`<p>
      <strong>${obligationWord(planned.obligation)}</strong> ${locale.text(planned.text)}
    </p>`,
    renderDates(listed, locale),
    renderReasons(listed, locale),
    renderDocuments(listed, context),
    renderOnline(planned.online, locale),
    renderLines(listed, locale),
    renderOffices(listed, context),
    html`<p>
      <button
        type="button"
        @click=${() => {
          actions.showAtCounter(step.id);
        }}
      >
        ${msg('Show at the counter', {id: 'counter'})}
      </button>
    </p>`,
    renderSources(directory, step, locale),
  ];
};

/** One step of the list; a done one folded. */
export const renderStep = (listed: ListedStep, context: StepContext): TemplateResult => {
  const {step} = listed;
  const {actions, host, level} = context;
  const {locale} = host;
  const isDone = actions.isDone(step.id);
  return html`<li part="step" ?data-done=${isDone}>
    ${renderHeading(level, locale.text(step.title))} ${locale.danishName(step.title)}
    <p>
      <label
        ><input
          type="checkbox"
          .checked=${isDone}
          aria-label=${`${msg('Done', {id: 'done'})}: ${locale.plainText(step.title)}`}
          @change=${() => {
            actions.toggle(step.id);
          }}
        />
        ${msg('Done', {id: 'done'})}</label
      >
    </p>
    ${
      isDone
        ? html`<details
            @toggle=${({currentTarget}: Event) => {
              if ((currentTarget as HTMLDetailsElement).open) actions.unfold(step.id);
            }}
          >
            <summary>${msg('Details', {id: 'details'})}</summary>
            ${renderBody(listed, context)}
          </details>`
        : renderBody(listed, context)
    }
  </li>`;
};
