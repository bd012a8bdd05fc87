import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Question} from '../../directory/index.js';
import {daysAround} from './answers.js';

interface QuestionState {
  /** The answer so far. */
  readonly answer: string | undefined;
  /** What is wrong with the answer; empty: nothing. */
  readonly complaint: string;
  /** Id of what is to be read with the question. */
  readonly describedBy?: string;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** One question with its answers, none or one of them chosen. */
export const renderQuestion = (
  {id, text, options}: Question,
  {answer, complaint, describedBy = '', now}: QuestionState,
  locale: LocaleController,
): TemplateResult => {
  const {min, max} = daysAround(now);
  const alert = complaint
    ? html`<p part="error" id="error" role="alert">${complaint}</p>`
    : nothing;
  const descriptions = `${describedBy} ${complaint && 'error'}`.trim() || nothing;
  return options
    ? html`<fieldset part="question" aria-describedby=${descriptions}>
        <legend>${locale.text(text)}</legend>
        ${alert}
        ${options.map(
          ({value, text}) =>
            html`<label
              ><input type="radio" name=${id} value=${value} .checked=${value === answer} />
              ${locale.text(text)}</label
            >`,
        )}
      </fieldset>`
    : html`<div part="question">
        ${alert}
        <label
          ><b>${locale.text(text)}</b> (${msg('optional', {id: 'optional'})})<br /><input
            type="date"
            name=${id}
            min=${min}
            max=${max}
            .value=${answer ?? ''}
            aria-invalid=${complaint ? 'true' : nothing}
            aria-describedby=${descriptions}
        /></label>
      </div>`;
};
