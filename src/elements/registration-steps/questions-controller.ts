import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {msg} from '@lit/localize';
import type {AnnouncerController} from '../../controllers/announcer-controller.js';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Question, Text} from '../../directory/index.js';
import {formatFullDate} from '../../localization/format.js';
import type {Situation} from '../../route/index.js';
import {renderHeading} from '../shared/heading.js';
import {answerTo, daysAround} from './answers.js';
import {dateFaultWords} from './date-field.js';
import {partsOf, readDate} from './date-parts.js';
import type {DateParts, ReadDate} from './date-parts.js';
import {focusOn} from './focus.js';
import {countOf, whereOneIs} from './progress-words.js';
import {renderQuestion, renderWhy} from './question.js';
import {partsIn, QUESTION, questionAround} from './question-fields.js';

interface QuestionsHost extends ReactiveControllerHost {
  readonly announcer: AnnouncerController;
  readonly locale: LocaleController;
  readonly renderRoot: ParentNode;
}

/** What there is to ask. */
interface Inquiry {
  readonly questions: readonly Question[];
  /** Why all of this is asked. */
  readonly introduction: Text | undefined;
  /** The answers so far. */
  readonly situation: Situation;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Level of the heading. */
  readonly level: number;
}

/** Where the focus goes when the questions are done. */
export const PLAN_TITLE = '#plan-title';

const FIRST_FIELD = [`${QUESTION} input:checked`, `${QUESTION} input`];

/** Asks the reader, one question at a time or all at once. */
export class QuestionsController {
  readonly #host: QuestionsHost;
  readonly #answer: (id: string, value: string) => void;
  /** Questions passed over without an answer. */
  readonly #skipped = new Set<string>();
  /** Days as far as they are written, by question. */
  readonly #drafts = new Map<string, DateParts>();
  /** The question a reader has gone back to, and whether they came from the plan. */
  #changing: {readonly id: string; readonly isFromPlan: boolean} | undefined;
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

  /** Passes over questions, as somebody does who wants to see the plan. */
  skip(questions: readonly Question[]): void {
    for (const {id} of questions) this.#skipped.add(id);
  }

  /** Goes back from the plan to a question. */
  change(id: string): void {
    this.#goBackTo(id, true);
  }

  /** Begins anew. */
  clear(): void {
    this.#skipped.clear();
    this.#drafts.clear();
    this.#changing = undefined;
    this.#refused = undefined;
  }

  /** The question the wizard asks now; undefined: none is left. */
  next({questions, situation}: Inquiry): Question | undefined {
    const isOpen = ({id}: Question) => !answerTo(situation, id) && !this.#skipped.has(id);
    return questions.find(({id}) => id === this.#changing?.id) ?? questions.find(isOpen);
  }

  /** All questions: each takes its answer at once. */
  renderForm(inquiry: Inquiry): TemplateResult {
    const {introduction} = inquiry;
    return html`<form
      part="questions"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        for (const question of this.#host.renderRoot.querySelectorAll(QUESTION)) {
          this.#check(question as HTMLFieldSetElement, inquiry);
        }
      }}
      @input=${(event: Event) => {
        this.#keepDraft(event, inquiry);
      }}
      @change=${({target}: Event) => {
        this.#takeAtOnce(target as HTMLInputElement, inquiry);
      }}
      @focusout=${({target, relatedTarget}: FocusEvent) => {
        const question = questionAround(target);
        // A day half written is not yet a wrong one: that is said when the reader has gone on.
        if (question && !question.contains(relatedTarget as Node | null)) {
          this.#check(question, inquiry);
        }
      }}
    >
      <div class="inside">
        ${renderHeading(inquiry.level, msg('Your situation', {id: 'situation'}))}
        ${introduction ? html`<p part="introduction">${this.#host.locale.text(introduction)}</p>` : nothing}
        ${this.#renderQuestions(inquiry.questions, inquiry, '', text => html`<b>${text}</b>`)}
      </div>
    </form>`;
  }

  /** One question: it takes its answer when the reader goes on, can be passed over and gone back to. */
  renderWizard(question: Question, inquiry: Inquiry): TemplateResult {
    const {questions, introduction, level} = inquiry;
    const {locale} = this.#host;
    const {id} = question;
    const place = questions.indexOf(question);
    const count = countOf(questions, place);
    return html`<form
      part="questions"
      class="wizard"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        this.#goOn(event.target as HTMLFormElement, question, inquiry);
      }}
      @input=${(event: Event) => {
        this.#keepDraft(event, inquiry);
      }}
    >
      <div class="inside">
        ${
          introduction && !place
            ? html`<p part="introduction">${locale.text(introduction)}</p>`
            : nothing
        }
        <p part="where">
          <span id="where">${whereOneIs(place + 1, count)}</span
          ><progress aria-hidden="true" max=${count} value=${place + 1}></progress>
        </p>
        ${this.#renderQuestions([question], inquiry, 'where', text => renderHeading(level, text))}
        <p part="actions">
          <button class="primary"><span>${msg('Continue', {id: 'continue'})}</span></button>
        </p>
        <p class="links">
          ${this.#renderWayBack(questions[place - 1])}
          <button
            type="button"
            class="plain"
            @click=${() => {
              this.#skipped.add(id);
              this.#leave(id, '');
            }}
          >
            ${msg('I don’t know yet', {id: 'skip'})}
          </button>
        </p>
        ${renderWhy(question, locale)}
      </div>
    </form>`;
  }

  #renderWayBack(previous: Question | undefined): TemplateResult | typeof nothing {
    if (this.#changing?.isFromPlan) {
      return this.#renderLink(msg('Back to your plan', {id: 'back-to-plan'}), () => {
        this.#changing = undefined;
        void focusOn(this.#host, PLAN_TITLE);
      });
    }
    if (!previous) return nothing;
    return this.#renderLink(msg('Back', {id: 'back'}), () => {
      this.#goBackTo(previous.id, false);
    });
  }

  #renderLink(label: string, act: () => void): TemplateResult {
    return html`<button type="button" class="plain" @click=${act}>${label}</button>`;
  }

  /** Each question keeps its own place: rendered in another's it would keep what was chosen there. */
  #renderQuestions(
    questions: readonly Question[],
    {situation, now}: Inquiry,
    describedBy: string,
    renderLegend: (text: unknown) => unknown,
  ): unknown {
    const range = daysAround(now);
    return repeat(
      questions,
      ({id}) => id,
      question => {
        const answer = answerTo(situation, question.id);
        const parts = this.#drafts.get(question.id) ?? partsOf(answer);
        const legend = renderLegend(this.#host.locale.text(question.text));
        const complaint =
          question.id === this.#refused ? this.#complaintAbout(question, parts, now) : '';
        const state = {answer, parts, range, complaint, legend, describedBy};
        return renderQuestion(question, state, this.#host.locale);
      },
    );
  }

  #complaintAbout({options}: Question, parts: DateParts, now: number): string {
    if (options) {
      return msg('Choose an answer. If you do not know, choose “I don’t know yet”.', {
        id: 'choose-answer',
      });
    }
    const range = daysAround(now);
    const fault = readDate(parts, range).fault ?? {kind: 'incomplete'};
    return dateFaultWords(fault, range, this.#host.locale.spoken);
  }

  #keepDraft({target}: Event, {now}: Inquiry): void {
    const question = questionAround(target);
    if (!question || !(target as Element).matches('[data-part]')) return;
    this.#drafts.set(question.name, partsIn(question));
    const {announcer, locale} = this.#host;
    const {date} = this.#read(question, now);
    if (date) announcer.announce(question.name, formatFullDate(locale.spoken, date));
    this.#host.requestUpdate();
  }

  #takeAtOnce(input: HTMLInputElement, {now}: Inquiry): void {
    const question = questionAround(input);
    if (!question) return;
    if (input.type === 'radio') this.#take(input.name, input.value);
    else {
      const {date, fault} = this.#read(question, now);
      if (!fault) this.#take(question.name, date);
    }
  }

  #take(id: string, value: string): void {
    this.#refused = undefined;
    this.#changing = undefined;
    if (value) this.#skipped.delete(id);
    this.#answer(id, value);
  }

  #read(question: Element, now: number): ReadDate {
    return readDate(partsIn(question), daysAround(now));
  }

  /** Complains of a day that cannot be taken; one that goes with its question is left, too. */
  #check(question: HTMLFieldSetElement, {questions, now}: Inquiry): void {
    const asked = questions.find(({id}) => id === question.name);
    if (!asked || asked.options || !this.#read(question, now).fault) return;
    this.#refused = question.name;
    this.#host.requestUpdate();
  }

  #goOn(form: HTMLFormElement, {id, options}: Question, {now}: Inquiry): void {
    const question = this.#host.renderRoot.querySelector(QUESTION)!;
    const value = options
      ? (new FormData(form).get(id) as string | null)
      : this.#read(question, now).date;
    if (value) this.#leave(id, value);
    else {
      this.#refused = id;
      void focusOn(this.#host, ...FIRST_FIELD);
    }
  }

  #leave(id: string, value: string): void {
    this.#take(id, value);
    void focusOn(this.#host, ...FIRST_FIELD, PLAN_TITLE);
  }

  #goBackTo(id: string, isFromPlan: boolean): void {
    this.#refused = undefined;
    this.#changing = {id, isFromPlan};
    this.#skipped.delete(id);
    this.#drafts.delete(id);
    void focusOn(this.#host, `input[name="${id}"]:checked`, `fieldset[name="${id}"] input`);
  }
}
