import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import registrationSource from '../../../data/registration.json' with {type: 'json'};
import {msg} from '../../locale/speak.js';
import type {BringItem, Directory, Question, Registration, Step} from '../../directory/index.js';
import {checkSituation, planRoute} from '../../route/index.js';
import type {Plan, PlanStep, Situation} from '../../route/index.js';
import {formatDate, formatLanguages} from '../../locale/format.js';
import {AttributeError} from '../directory-element.js';
import {SituationChangeEvent} from '../events.js';
import {css} from '../css.js';
import {heading, levelOr} from '../heading.js';
import type {RegistrationSteps} from '../registration-steps.js';
import {drawSources} from '../sources.js';

const builtInRegistration = registrationSource as unknown as Registration;

const PREVIOUS_NUMBER = 'previous-number';

/** The answers that attributes can preset. */
const KEYS = [
  'event',
  'citizenship',
  'residence',
  'stay',
  'purpose',
  'previousNumber',
  'arrival',
] as const satisfies readonly (keyof Situation)[];

export const styles = css`
  [part='questions'] {
    display: grid;
    gap: 1em;
    margin-block-end: 1.5em;
  }
  fieldset,
  [part='questions'] > label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    border: 0;
    padding: 0;
    min-inline-size: 0;
  }
  legend {
    font-weight: 700;
    padding: 0 0 0.25em;
  }
  fieldset label {
    padding: 0.3em 0.75em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  label:has(:checked) {
    border-color: currentColor;
    background: var(--_tint);
  }
  input {
    font: inherit;
    accent-color: currentColor;
  }
  ol {
    padding-inline-start: 1.5em;
  }
  ::marker {
    font-weight: 700;
  }
  section > *,
  li > * + *,
  summary + * {
    margin-block-start: 0.6em;
  }
  [part='step'] {
    margin-block-end: 1.5em;
  }
  strong {
    border: 1px solid;
    border-radius: 1em;
    padding: 0 0.6em;
  }
`;

/** What one `<registration-steps>` shows, and what its reader has answered. */
export class StepsView {
  readonly #host: RegistrationSteps;
  #answers: Situation = {};
  readonly #drawn = new Set<string>();

  constructor(host: RegistrationSteps) {
    this.#host = host;
  }

  draw(directory: Directory): unknown {
    const {src} = this.#host;
    const registration = src ? directory.registration : builtInRegistration;
    if (!registration) {
      throw new AttributeError('src', src!, 'name one with a registration');
    }
    const preset = this.#presetAnswers(registration);
    this.#host.situation = {...this.#answers, ...preset};
    const plan = planRoute(registration, this.#host.situation);
    const level = levelOr(2, this.#host.headingLevel);
    this.#drawn.clear();
    const asked = registration.questions.filter(
      ({id}) => !(id in preset) && this.#matters(registration, plan, id),
    );
    return [
      asked.length
        ? html`<div
            part="questions"
            @change=${(event: Event) => {
              this.#answer(event, registration);
            }}
          >
            ${heading(level, msg('Your situation', {id: 'situation'}))}
            ${asked.map(question => this.#drawQuestion(question))}
          </div>`
        : '',
      html`<section>
        <div role="status">
          ${heading(level, `${msg('Your steps', {id: 'steps'})} (${plan.steps.length})`)}
        </div>
        ${
          plan.steps.length
            ? html`<ol part="steps">
                ${plan.steps.map(step => this.#drawStep(directory, registration, step, level + 1))}
              </ol>`
            : html`<p>${msg('Answer the questions first.', {id: 'no-steps'})}</p>`
        }
        ${this.#drawNotes(registration, plan)}
      </section>`,
    ];
  }

  /** The answers attributes give; an impossible one is reported, and its question asked. */
  #presetAnswers({questions}: Registration): Situation {
    const preset: Record<string, string> = {};
    for (const key of KEYS) {
      const value = this.#host[key];
      if (!value) continue;
      try {
        checkSituation(questions, {[key]: value});
        preset[key] = value;
      } catch (error) {
        const attribute = key === 'previousNumber' ? PREVIOUS_NUMBER : key;
        this.#host.report(new AttributeError(attribute, value, (error as Error).message));
      }
    }
    return preset;
  }

  /** Whether a question is open, or its answer still makes a difference. */
  #matters(registration: Registration, plan: Plan, id: string): boolean {
    if (!this.#host.situation[id as keyof Situation]) return plan.questions.includes(id);
    const unanswered = {...this.#host.situation, [id]: undefined};
    return planRoute(registration, unanswered).questions.includes(id);
  }

  #answer({target}: Event, registration: Registration): void {
    const {name, value} = target as HTMLInputElement;
    const answer = {[name]: value || undefined};
    this.#answers = {...this.#answers, ...answer};
    this.#host.situation = {...this.#host.situation, ...answer};
    this.#host.requestUpdate();
    this.#host.dispatchEvent(
      new SituationChangeEvent(this.#host.situation, planRoute(registration, this.#host.situation)),
    );
  }

  #drawQuestion({id, text, options}: Question): TemplateResult {
    const answer = this.#host.situation[id as keyof Situation] ?? '';
    if (!options) {
      return html`<label part="question"
        ><b>${this.#host.text(text)}</b><input type="date" name=${id} .value=${answer}
      /></label>`;
    }
    return html`<fieldset part="question">
      <legend>${this.#host.text(text)}</legend>
      ${options.map(
        ({value, text}) =>
          html`<label
            ><input type="radio" name=${id} value=${value} .checked=${value === answer} />
            ${this.#host.text(text)}</label
          >`,
      )}
    </fieldset>`;
  }

  #drawStep(
    directory: Directory,
    {steps}: Registration,
    planned: PlanStep,
    level: number,
  ): TemplateResult {
    const step = steps.find(({id}) => id === planned.id)!;
    const {earliest, deadline, timeLimit, bring, online, offices} = planned;
    return html`<li part="step">
      ${heading(level, this.#host.text(step.title))} ${this.#host.danishName(step.title)}
      <p><strong>${obligationWord(planned.obligation)}</strong> ${this.#host.text(timeLimit)}</p>
      ${(earliest ?? deadline) ? html`<p><b>${this.#drawDates(earliest, deadline)}</b></p>` : ''}
      ${[step.why, step.duration, step.cost, step.redress].map(text =>
        text ? html`<p>${this.#host.text(text)}</p>` : '',
      )}
      ${
        bring.length
          ? html`<p><b>${msg('Bring', {id: 'bring'})}</b></p>
              <ul>
                ${bring.map(item => this.#drawBringItem(item))}
              </ul>`
          : ''
      }
      ${online.map(
        ({name, url}) =>
          html`<p><a href=${url}>${name ? this.#host.text(name) : new URL(url).hostname}</a></p>`,
      )}
      ${offices.map(id => this.#drawOffice(directory, step, id, level + 1))}
      ${drawSources(directory, step, this.#host.language, text => this.#host.text(text))}
    </li>`;
  }

  #drawDates(earliest: string | undefined, deadline: string | undefined): unknown {
    const day = (date: string) =>
      html`<time datetime=${date}>${formatDate(this.#host.language, date)}</time>`;
    return [
      earliest ? html`${msg('From', {id: 'earliest'})} ${day(earliest)}` : '',
      ' ',
      deadline ? html`${msg('No later than', {id: 'deadline'})} ${day(deadline)}` : '',
    ];
  }

  #drawBringItem({name, format, acceptedLanguages: tags}: BringItem): TemplateResult {
    return html`<li>
      ${[
        this.#host.text(name),
        format ? [' (', this.#host.text(format), ')'] : '',
        tags ? [' – ', formatLanguages(this.#host.language, tags)] : '',
      ]}
    </li>`;
  }

  /** The first time an office comes up its card is open. */
  #drawOffice(directory: Directory, step: Step, id: string, level: number): TemplateResult {
    const does = step.offices?.find(({office}) => office === id)?.does;
    const isFirst = !this.#drawn.has(id);
    this.#drawn.add(id);
    return html`<details ?open=${isFirst}>
      <summary>
        ${[this.#host.text(directory.office(id)!.name), does ? [': ', this.#host.text(does)] : '']}
      </summary>
      <office-card
        compact
        office=${id}
        heading-level=${level}
        src=${this.#host.src ?? nothing}
        at=${this.#host.at ?? nothing}
      ></office-card>
    </details>`;
  }

  #drawNotes({notes}: Registration, plan: Plan): unknown {
    const shown = plan.notes.map(id => notes.find(note => note.id === id)!);
    return shown.length
      ? html`<ul part="notes">
          ${shown.map(
            ({text, url}) =>
              html`<li>
                ${this.#host.text(text)}
                ${url ? html`<a href=${url}>${new URL(url).hostname}</a>` : ''}
              </li>`,
          )}
        </ul>`
      : nothing;
  }
}

const obligationWord = (obligation: PlanStep['obligation']): string => {
  switch (obligation) {
    case 'duty':
      return msg('You must', {id: 'duty'});
    case 'right':
      return msg('You may', {id: 'right'});
    case 'need':
      return msg('You need it', {id: 'need'});
  }
};
