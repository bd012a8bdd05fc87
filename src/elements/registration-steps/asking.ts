import {msg} from '@lit/localize';
import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Question, Registration} from '../../directory/index.js';
import {heading} from '../heading.js';
import type {RegistrationSteps} from '../registration-steps.js';
import {isAnswer} from './answer.js';
import type {Key} from './answer.js';
import {drawQuestion, whereOneIs} from './questions.js';

/** Some of the questions, each in its own place: drawn in another's it would keep what was chosen there. */
const inTheirPlaces = (
  {questions}: Registration,
  some: readonly Question[],
  drawOne: (question: Question) => TemplateResult,
): unknown => questions.map(question => (some.includes(question) ? drawOne(question) : ''));

/** The questions of one `<registration-steps>`, all at once or one at a time. */
export class Asking {
  readonly #host: RegistrationSteps;
  readonly #answer: (registration: Registration, id: string, value: string) => void;
  /** Questions passed over without an answer. */
  readonly #skipped = new Set<string>();
  /** The question a reader has gone back to. */
  #changing: string | undefined;
  /** The question whose answer cannot be taken. */
  #error = '';

  constructor(
    host: RegistrationSteps,
    answer: (registration: Registration, id: string, value: string) => void,
  ) {
    this.#host = host;
    this.#answer = answer;
  }

  /** Whether a question has been passed over. */
  isSkipped(id: string): boolean {
    return this.#skipped.has(id);
  }

  /** Begins anew. */
  clear(): void {
    this.#skipped.clear();
    this.#changing = undefined;
    this.#error = '';
  }

  /** All questions: each takes its answer at once. */
  drawForm(
    registration: Registration,
    asked: readonly Question[],
    now: number,
    level: number,
  ): TemplateResult {
    const {situation} = this.#host;
    const isUsable = (input: HTMLInputElement): boolean =>
      isAnswer(registration, input, input.value, now);
    const complain = (input: HTMLInputElement) => {
      if (isUsable(input)) return;
      this.#error = input.name;
      this.#host.requestUpdate();
    };
    return html`<form
      part="questions"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        for (const input of (event.target as HTMLFormElement).querySelectorAll('input')) {
          complain(input);
        }
      }}
      @change=${({target}: Event) => {
        const input = target as HTMLInputElement;
        // A day half typed is not yet a wrong one: that is said when the reader has gone on.
        if (!isUsable(input)) return;
        this.#error = '';
        this.#answer(registration, input.name, input.value);
      }}
      @focusout=${({target}: Event) => {
        if ((target as Element).localName === 'input') complain(target as HTMLInputElement);
      }}
    >
      ${heading(level, msg('Your situation', {id: 'situation'}))}
      ${inTheirPlaces(registration, asked, question =>
        drawQuestion(
          this.#host,
          question,
          situation[question.id as Key],
          now,
          this.#error === question.id ? complaintAbout(question) : '',
        ),
      )}
    </form>`;
  }

  /** One question at a time: it takes its answer when the reader goes on, and can be gone back to. */
  drawWizard(
    registration: Registration,
    asked: readonly Question[],
    now: number,
    level: number,
  ): TemplateResult | typeof nothing {
    const host = this.#host;
    const isOpen = ({id}: Question) => !host.situation[id as Key] && !this.#skipped.has(id);
    const question = asked.find(({id}) => id === this.#changing) ?? asked.find(isOpen);
    if (!question) return nothing;
    const {id} = question;
    const place = asked.indexOf(question);
    const goOn = (event: Event) => {
      event.preventDefault();
      const form = event.target as HTMLFormElement;
      const value = new FormData(form).get(id) as string | null;
      const input = form.querySelector('input')!;
      if (question.options ? !value : !isAnswer(registration, input, value!, now)) {
        this.#error = id;
        void this.focus('[part=question] input');
        return;
      }
      this.#error = '';
      this.#changing = undefined;
      if (!value) this.#skipped.add(id);
      this.#answer(registration, id, value ?? '');
      void this.focus('[part=question] input:checked, [part=question] input, [tabindex]');
    };
    return html`<form part="questions" novalidate @submit=${goOn}>
      ${heading(level, [
        msg('Your situation', {id: 'situation'}),
        ' ',
        html`<small id="where">${whereOneIs(place + 1, asked.length)}</small>`,
      ])}
      ${inTheirPlaces(registration, [question], () =>
        drawQuestion(
          host,
          question,
          host.situation[id as Key],
          now,
          this.#error === id ? complaintAbout(question) : '',
          'where',
        ),
      )}
      <p part="actions">
        <button>${msg('Continue', {id: 'continue'})}</button>
        ${
          place
            ? html`<button
                type="button"
                @click=${() => {
                  this.change(asked[place - 1]!.id);
                }}
              >
                ${msg('Back', {id: 'back'})}
              </button>`
            : ''
        }
      </p>
    </form>`;
  }

  /** Goes back to a question. */
  change(id: string): void {
    this.#error = '';
    this.#changing = id;
    this.#skipped.delete(id);
    void this.focus(`[name="${id}"]:checked, [name="${id}"]`);
  }

  /** Moves the focus where a reader has asked to go. */
  async focus(selector: string): Promise<void> {
    const host = this.#host;
    host.requestUpdate();
    await host.updateComplete;
    const root = host.root!;
    // The first selector that finds something, not the first element.
    const found = selector.split(', ').map(each => root.querySelector<HTMLElement>(each));
    found.find(Boolean)?.focus();
  }
}

const complaintAbout = ({options}: Question): string =>
  options
    ? msg('Choose an answer.', {id: 'choose-answer'})
    : msg('Check the date.', {id: 'check-date'});
