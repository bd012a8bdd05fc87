import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Question} from '../../directory/index.js';
import type {Situation} from '../../route/index.js';
import {renderHeading} from '../shared/heading.js';
import {answerTo, faultOf} from './answers.js';
import {focusOn} from './focus.js';
import {renderQuestion} from './question.js';

interface QuestionsHost extends ReactiveControllerHost {
  readonly locale: LocaleController;
  readonly renderRoot: ParentNode;
}

/** What there is to ask. */
interface Inquiry {
  readonly questions: readonly Question[];
  /** The answers so far. */
  readonly situation: Situation;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Level of the heading. */
  readonly level: number;
}

/** Whatever a directory calls its questions, for a form has members of their ids. */
const FIELD = '[part=question] input';

/** Whether what stands in a field can be taken: an answer, or none. */
const isUsable = ({name, value, validity}: HTMLInputElement, {questions, now}: Inquiry): boolean =>
  validity.valid && !(value && faultOf(questions, name, value, now));

/** Where one is in the wizard. */
const whereOneIs = (place: number, last: number): string =>
  place === last
    ? msg('Last question', {id: 'last-question'})
    : msg(str`Question ${place} of up to ${last}`, {id: 'question-of'});

/** Asks the reader, all questions at once or one at a time. */
export class QuestionsController {
  readonly #host: QuestionsHost;
  readonly #answer: (id: string, value: string) => void;
  /** Questions passed over without an answer. */
  readonly #skipped = new Set<string>();
  /** The question a reader has gone back to. */
  #changing: string | undefined;
  /** The question whose answer cannot be taken. */
  #refused: string | undefined;

  /** @param answer takes an answer; empty: there is none */
  constructor(host: QuestionsHost, answer: (id: string, value: string) => void) {
    this.#host = host;
    this.#answer = answer;
  }

  /** Whether a question has been passed over. */
  isSkipped(id: string): boolean {
    return this.#skipped.has(id);
  }

  /** Goes back to a question. */
  change(id: string): void {
    this.#refused = undefined;
    this.#changing = id;
    this.#skipped.delete(id);
    void focusOn(this.#host, `[name="${id}"]:checked`, `[name="${id}"]`);
  }

  /** Begins anew. */
  clear(): void {
    this.#skipped.clear();
    this.#changing = undefined;
    this.#refused = undefined;
  }

  /** All questions: each takes its answer at once. */
  renderForm(inquiry: Inquiry): TemplateResult {
    return html`<form
      part="questions"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        for (const input of this.#host.renderRoot.querySelectorAll<HTMLInputElement>(FIELD)) {
          this.#check(input, inquiry);
        }
      }}
      @change=${({target}: Event) => {
        const input = target as HTMLInputElement;
        // A day half typed is not yet a wrong one: that is said when the reader has gone on.
        if (!isUsable(input, inquiry)) return;
        this.#refused = undefined;
        this.#answer(input.name, input.value);
      }}
      @focusout=${({target}: Event) => {
        if (target instanceof HTMLInputElement) this.#check(target, inquiry);
      }}
    >
      ${renderHeading(inquiry.level, msg('Your situation', {id: 'situation'}))}
      ${this.#renderQuestions(inquiry.questions, inquiry)}
    </form>`;
  }

  /** One question at a time: it takes its answer when the reader goes on, and can be gone back to. */
  renderWizard(inquiry: Inquiry): TemplateResult | typeof nothing {
    const {questions, situation, level} = inquiry;
    const isOpen = ({id}: Question) => !answerTo(situation, id) && !this.#skipped.has(id);
    const question = questions.find(({id}) => id === this.#changing) ?? questions.find(isOpen);
    if (!question) return nothing;
    const place = questions.indexOf(question);
    const previous = questions[place - 1];
    return html`<form
      part="questions"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#goOn(event.target as HTMLFormElement, question, inquiry);
      }}
    >
      ${renderHeading(level, [
        msg('Your situation', {id: 'situation'}),
        ' ',
        html`<small id="where">${whereOneIs(place + 1, questions.length)}</small>`,
      ])}
      ${this.#renderQuestions([question], inquiry, 'where')}
      <p part="actions">
        <button>${msg('Continue', {id: 'continue'})}</button>
        ${
          previous
            ? html`<button
                type="button"
                @click=${() => {
                  this.change(previous.id);
                }}
              >
                ${msg('Back', {id: 'back'})}
              </button>`
            : nothing
        }
      </p>
    </form>`;
  }

  /** Each question keeps its own place: rendered in another's it would keep what was chosen there. */
  #renderQuestions(
    questions: readonly Question[],
    {situation, now}: Inquiry,
    describedBy = '',
  ): unknown {
    return repeat(
      questions,
      ({id}) => id,
      question => {
        const answer = answerTo(situation, question.id);
        const complaint = question.id === this.#refused ? complaintAbout(question) : '';
        const state = {answer, complaint, describedBy, now};
        return renderQuestion(question, state, this.#host.locale);
      },
    );
  }

  /** Complains of what cannot be taken; a field that goes with its question is left, too. */
  #check(input: HTMLInputElement, inquiry: Inquiry): void {
    const isAsked = inquiry.questions.some(({id}) => id === input.name);
    if (!isAsked || isUsable(input, inquiry)) return;
    this.#refused = input.name;
    this.#host.requestUpdate();
  }

  #goOn(form: HTMLFormElement, {id, options}: Question, inquiry: Inquiry): void {
    const value = new FormData(form).get(id) as string | null;
    const isTaken = options
      ? value
      : isUsable(this.#host.renderRoot.querySelector<HTMLInputElement>(FIELD)!, inquiry);
    if (!isTaken) {
      this.#refused = id;
      void focusOn(this.#host, FIELD);
      return;
    }
    this.#refused = undefined;
    this.#changing = undefined;
    if (!value) this.#skipped.add(id);
    this.#answer(id, value ?? '');
    void focusOn(this.#host, `${FIELD}:checked`, FIELD, '[tabindex]');
  }
}

const complaintAbout = ({options}: Question): string =>
  options
    ? msg('Choose an answer.', {id: 'choose-answer'})
    : msg('Check the date.', {id: 'check-date'});
