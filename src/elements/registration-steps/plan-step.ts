import {msg} from '@lit/localize';
import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {BringItem, Directory, Grade, Step, Text} from '../../directory/index.js';
import {formatDate, formatLanguages} from '../../localization/format.js';
import type {PlanStep} from '../../route/index.js';
import {heading} from '../heading.js';
import {drawOfficeDisclosure} from '../office-disclosure.js';
import type {RegistrationSteps} from '../registration-steps.js';
import {drawSources} from '../sources.js';
import {drawTelephone} from '../telephone.js';

/** A step of the plan with what the directory says of it. */
export interface StepOnList {
  readonly step: Step;
  readonly planned: PlanStep;
  readonly directory: Directory;
  /** The reader's day, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What a reader does with a step. */
export interface StepActions {
  isDone(id: string): boolean;
  toggle(id: string): void;
  showAtCounter(step: string): void;
  /** Whether an office's card is the first of it on the list. */
  isFirst(office: string): boolean;
}

export const obligationWord = (obligation: PlanStep['obligation']): string => {
  switch (obligation) {
    case 'duty':
      return msg('You must', {id: 'duty'});
    case 'right':
      return msg('You may', {id: 'right'});
    case 'need':
      return msg('You need it', {id: 'need'});
  }
};

const time = (host: RegistrationSteps, date: string): TemplateResult =>
  html`<time datetime=${date}>${formatDate(host.language, date)}</time>`;

/** `From 1 March 2027 · No later than 6 March 2027`. */
export const drawDates = (
  host: RegistrationSteps,
  {earliest, deadline}: PlanStep,
  today: string,
): unknown =>
  (earliest ?? deadline) &&
  html`<p>
    <b
      >${[
        earliest ? [msg('From', {id: 'earliest'}), ' ', time(host, earliest)] : '',
        earliest && deadline ? ' · ' : '',
        deadline ? [msg('No later than', {id: 'deadline'}), ' ', time(host, deadline)] : '',
      ]}</b
    >
    ${deadline && deadline < today ? msg('This day has passed.', {id: 'passed'}) : ''}
  </p>`;

/** What must be asked before somebody acts on it; empty where that need not be. */
export const askFirstWords = (grade: Grade | undefined): string =>
  grade && grade !== 'confirmed' ? `(${msg('not confirmed – ask first', {id: 'ask-first'})})` : '';

export const askFirst = (grade: Grade | undefined): unknown => {
  const words = askFirstWords(grade);
  return words && html`<small>${words}</small>`;
};

export const drawBringItem = (
  host: RegistrationSteps,
  {name, format, acceptedLanguages: tags}: BringItem,
): unknown => [
  host.text(name),
  format ? [' (', host.text(format), ')'] : '',
  tags ? [' – ', formatLanguages(host.language, tags)] : '',
];

/** What a document of a step is ticked off by. */
const documentId = (step: Step, {name}: BringItem): string =>
  `${step.id}/${name['da'] ?? Object.values(name).join()}`;

/** Whether an id is that of a document, not of a step. */
export const isDocument = (id: string): boolean => id.includes('/');

const drawBring = (
  host: RegistrationSteps,
  {step, planned: {bring}}: StepOnList,
  actions: StepActions,
): unknown =>
  bring.length
    ? html`<p><b>${msg('Bring', {id: 'bring'})}</b> ${askFirst(step.provenance['bring']?.grade)}</p>
        <ul part="bring" role="list">
          ${bring.map(item => {
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
                  >${drawBringItem(host, item)} ${askFirst(item.provenance?.grade)}</span
                ></label
              >
            </li>`;
          })}
        </ul>`
    : '';

/** The lines to call in this case. */
export const linesOf = ({
  directory,
  planned,
}: StepOnList): readonly {readonly topic: Text; readonly telephone: string}[] =>
  planned.telephones.flatMap(number =>
    planned.offices
      .flatMap(id => directory.office(id)!.contactPoints ?? [])
      .flatMap(({topic, telephone}) => (telephone === number ? {topic, telephone} : [])),
  );

const drawOffices = (
  host: RegistrationSteps,
  item: StepOnList,
  actions: StepActions,
  level: number,
): unknown => {
  const {step, planned, directory} = item;
  const lines = linesOf(item);
  return [
    lines.length
      ? html`<p>${msg('In your case, call', {id: 'call'})}</p>
          <ul>
            ${lines.map(
              ({topic, telephone}) =>
                html`<li>${host.text(topic)}: ${drawTelephone(telephone)}</li>`,
            )}
          </ul>`
      : '',
    planned.offices.length ? askFirst(step.provenance['offices']?.grade) : '',
    planned.offices.map(id => {
      const does = step.offices?.find(({office}) => office === id)?.does;
      return drawOfficeDisclosure(host, directory.office(id)!, {
        task: step.id,
        does,
        isOpen: actions.isFirst(id),
        level,
      });
    }),
  ];
};

/** One step of the list; a done one folded. */
export const drawStep = (
  host: RegistrationSteps,
  item: StepOnList,
  actions: StepActions,
  level: number,
): TemplateResult => {
  const {step, planned, directory, today} = item;
  const isDone = actions.isDone(step.id);
  const {obligation, timeLimit, online} = planned;
  const body = () => [
    html`<p><strong>${obligationWord(obligation)}</strong> ${host.text(timeLimit)}</p>`,
    drawDates(host, planned, today),
    [step.why, step.duration, step.cost, step.redress].map(text =>
      text ? html`<p>${host.text(text)}</p>` : '',
    ),
    drawBring(host, item, actions),
    online.map(
      ({name, url}) =>
        html`<p><a href=${url}>${name ? host.text(name) : new URL(url).hostname}</a></p>`,
    ),
    drawOffices(host, item, actions, level + 1),
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
    drawSources(directory, step, host.language, text => host.text(text)),
  ];
  return html`<li part="step" ?data-done=${isDone}>
    ${heading(level, host.text(step.title))} ${host.danishName(step.title)}
    <p>
      <label
        ><input
          type="checkbox"
          .checked=${isDone}
          aria-label=${`${msg('Done', {id: 'done'})}: ${host.plainText(step.title)}`}
          @change=${() => {
            actions.toggle(step.id);
          }}
        />
        ${msg('Done', {id: 'done'})}</label
      >
    </p>
    ${
      isDone
        ? html`<details>
            <summary>${msg('Details', {id: 'details'})}</summary>
            ${body()}
          </details>`
        : body()
    }
  </li>`;
};
