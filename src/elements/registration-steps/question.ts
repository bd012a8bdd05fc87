import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Question} from '../../directory/index.js';
import {renderDateField} from './date-field.js';
import type {DateParts, DateRange} from './date-parts.js';

interface QuestionState {
  /** The answer so far. */
  readonly answer: string | undefined;
  /** What stands in the parts of a day. */
  readonly parts: DateParts;
  readonly range: DateRange;
  /** What is wrong with the answer; empty: nothing. */
  readonly complaint: string;
  /** What is asked, as a heading or not. */
  readonly legend: unknown;
  /** Id of what is to be read with the question; empty: nothing. */
  readonly describedBy: string;
}

const renderOptions = (
  {id, options = []}: Question,
  answer: string | undefined,
  locale: LocaleController,
): unknown =>
  options.map(
    ({value, text, hint}) =>
      html`<label class="option"
        ><input type="radio" name=${id} value=${value} .checked=${value === answer} /><span
          >${locale.text(text)}${hint ? html`<small>${locale.text(hint)}</small>` : nothing}</span
        ></label
      >`,
  );

/** One question with its answers, none or one of them chosen; or with the parts of a day. */
export const renderQuestion = (
  question: Question,
  {answer, parts, range, complaint, legend, describedBy}: QuestionState,
  locale: LocaleController,
): TemplateResult => {
  const {id, options} = question;
  const errorId = complaint ? `${id}-error` : undefined;
  return html`<fieldset
    part="question"
    name=${id}
    aria-describedby=${[describedBy, errorId].filter(Boolean).join(' ') || nothing}
  >
    <legend>${legend}</legend>
    ${errorId ? html`<p part="error" id=${errorId} role="alert">${complaint}</p>` : nothing}
    ${
      options
        ? html`<div class="options">${renderOptions(question, answer, locale)}</div>`
        : renderDateField(id, {parts, range, errorId}, locale.spoken)
    }
  </fieldset>`;
};

/** Why a question is asked, for those who want to know. */
export const renderWhy = ({why}: Question, locale: LocaleController): unknown =>
  why
    ? html`<details part="why">
        <summary>${msg('Why do we ask?', {id: 'why'})}</summary>
        <p>${locale.text(why)}</p>
      </details>`
    : nothing;
