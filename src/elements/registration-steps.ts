import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {msg} from '../locale/speak.js';
import type {BringItem, Directory, Question, Registration, Step} from '../directory/index.js';
import {checkSituation, planRoute} from '../route/index.js';
import type {Plan, PlanStep, Situation} from '../route/index.js';
import {formatDate, formatLanguages} from '../locale/format.js';
import {AttributeError, DirectoryElement} from './directory-element.js';
import {SituationChangeEvent} from './events.js';
import {css} from './drawn-element.js';
import {heading, levelOr} from './heading.js';
import {drawSources} from './sources.js';

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

/**
 * A few questions, then the steps that hold for the answers, in order: what must, may or needs to be
 * done, by when, where and with what. Questions answered by attribute are not asked.
 *
 * @summary What to do, in which order, when arriving, moving or leaving.
 * @tag registration-steps
 * @attr {'arriving' | 'moving' | 'leaving'} event - What somebody is doing.
 * @attr {'nordic' | 'eu' | 'uk' | 'other'} citizenship - `eu`: EU, EEA and Swiss; `nordic` wins over it.
 * @attr {'denmark' | 'abroad'} residence - Where they will live.
 * @attr {'under-3-months' | '3-to-6-months' | 'over-6-months'} stay - How long.
 * @attr {'work' | 'study' | 'job-seeking' | 'family' | 'other'} purpose - What for.
 * @attr {'yes' | 'no'} previous-number - Whether they had a CPR or tax number before.
 * @attr {string} arrival - Day of arrival, move or departure, YYYY-MM-DD.
 * @attr {2 | 3 | 4 | 5 | 6} heading-level - Level of the headings; the steps' are one deeper. Default 2.
 * @attr {string} lang - Language (BCP 47); default: the nearest ancestor's, else the document's, else English.
 * @attr {string} src - URL of another directory file; default: the built-in one.
 * @attr {string} at - An ISO 8601 instant in place of now, for previews.
 * @slot - Shown before the script runs, and when the steps cannot be shown.
 * @csspart questions - All questions.
 * @csspart question - One question.
 * @csspart heading - Each heading.
 * @csspart steps - The list of steps.
 * @csspart step - One step.
 * @csspart notes - What does not apply, and wrong turns to avoid.
 * @csspart sources - Sources, dates and grades, behind their disclosure.
 * @csspart message - What is said when the steps cannot be shown.
 * @fires {SituationChangeEvent} situation-change - Somebody answered a question.
 * @fires {DirectoryErrorEvent} directory-error - An attribute or the directory could not be used.
 */
export class RegistrationSteps extends DirectoryElement {
  static override readonly attributes = {
    ...DirectoryElement.attributes,
    ...Object.fromEntries(KEYS.map(key => [key, String])),
    headingLevel: Number,
  };

  static override readonly styles = [
    ...DirectoryElement.styles,
    css`
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
    `,
  ];

  declare event: Situation['event'] | null;
  declare citizenship: Situation['citizenship'] | null;
  declare residence: Situation['residence'] | null;
  declare stay: Situation['stay'] | null;
  declare purpose: Situation['purpose'] | null;
  declare previousNumber: Situation['previousNumber'] | null;
  declare arrival: string | null;
  declare headingLevel: number | undefined;
  #answers: Situation = {};
  readonly #drawn = new Set<string>();

  /** What attributes and reader have answered so far. */
  situation: Situation = {};

  protected override draw(directory: Directory): unknown {
    const {registration} = directory;
    if (!registration) {
      throw new AttributeError('src', this.src ?? null, 'name one with a registration');
    }
    const preset = this.#presetAnswers(registration);
    this.situation = {...this.#answers, ...preset};
    const plan = planRoute(registration, this.situation);
    const level = levelOr(2, this.headingLevel);
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
      const value = this[key];
      if (!value) continue;
      try {
        checkSituation(questions, {[key]: value});
        preset[key] = value;
      } catch (error) {
        const attribute = key === 'previousNumber' ? PREVIOUS_NUMBER : key;
        this.report(new AttributeError(attribute, value, (error as Error).message));
      }
    }
    return preset;
  }

  /** Whether a question is open, or its answer still makes a difference. */
  #matters(registration: Registration, plan: Plan, id: string): boolean {
    if (!this.situation[id as keyof Situation]) return plan.questions.includes(id);
    const unanswered = {...this.situation, [id]: undefined};
    return planRoute(registration, unanswered).questions.includes(id);
  }

  #answer({target}: Event, registration: Registration): void {
    const {name, value} = target as HTMLInputElement;
    const answer = {[name]: value || undefined};
    this.#answers = {...this.#answers, ...answer};
    this.situation = {...this.situation, ...answer};
    this.requestUpdate();
    this.dispatchEvent(
      new SituationChangeEvent(this.situation, planRoute(registration, this.situation)),
    );
  }

  #drawQuestion({id, text, options}: Question): TemplateResult {
    const answer = this.situation[id as keyof Situation] ?? '';
    if (!options) {
      return html`<label part="question"
        ><b>${this.text(text)}</b><input type="date" name=${id} .value=${answer}
      /></label>`;
    }
    return html`<fieldset part="question">
      <legend>${this.text(text)}</legend>
      ${options.map(
        ({value, text}) =>
          html`<label
            ><input type="radio" name=${id} value=${value} .checked=${value === answer} />
            ${this.text(text)}</label
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
      ${heading(level, this.text(step.title))} ${this.danishName(step.title)}
      <p><strong>${obligationWord(planned.obligation)}</strong> ${this.text(timeLimit)}</p>
      ${(earliest ?? deadline) ? html`<p><b>${this.#drawDates(earliest, deadline)}</b></p>` : ''}
      ${[step.why, step.duration, step.cost, step.redress].map(text =>
        text ? html`<p>${this.text(text)}</p>` : '',
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
          html`<p><a href=${url}>${name ? this.text(name) : new URL(url).hostname}</a></p>`,
      )}
      ${offices.map(id => this.#drawOffice(directory, step, id, level + 1))}
      ${drawSources(directory, step, this.language, text => this.text(text))}
    </li>`;
  }

  #drawDates(earliest: string | undefined, deadline: string | undefined): unknown {
    const day = (date: string) =>
      html`<time datetime=${date}>${formatDate(this.language, date)}</time>`;
    return [
      earliest ? html`${msg('From', {id: 'earliest'})} ${day(earliest)}` : '',
      ' ',
      deadline ? html`${msg('No later than', {id: 'deadline'})} ${day(deadline)}` : '',
    ];
  }

  #drawBringItem({name, format, acceptedLanguages: tags}: BringItem): TemplateResult {
    return html`<li>
      ${[
        this.text(name),
        format ? [' (', this.text(format), ')'] : '',
        tags ? [' – ', formatLanguages(this.language, tags)] : '',
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
        ${[this.text(directory.office(id)!.name), does ? [': ', this.text(does)] : '']}
      </summary>
      <office-card
        compact
        office=${id}
        heading-level=${level}
        src=${this.src ?? nothing}
        at=${this.at ?? nothing}
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
                ${this.text(text)} ${url ? html`<a href=${url}>${new URL(url).hostname}</a>` : ''}
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
