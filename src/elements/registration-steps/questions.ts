import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {msg, str} from '@lit/localize';
import type {Question} from '../../directory/index.js';
import {formatDate} from '../../localization/format.js';
import type {RegistrationSteps} from '../registration-steps.js';

/** Years from now beyond which a day is a slip of the hand. */
const YEARS_AROUND = 10;

/** The first and the last day that can be meant, `YYYY-MM-DD`. */
export const daysAround = (now: number): {readonly min: string; readonly max: string} => {
  const year = new Date(now).getUTCFullYear();
  return {min: `${year - YEARS_AROUND}-01-01`, max: `${year + YEARS_AROUND}-12-31`};
};

/**
 * One question with its answers, none or one of them chosen.
 * @param error what is wrong with the answer; empty: nothing
 * @param describedBy id of what is to be read with it
 */
export const drawQuestion = (
  host: RegistrationSteps,
  {id, text, options}: Question,
  answer: string | undefined,
  now: number,
  error: string,
  describedBy = '',
): TemplateResult => {
  const {min, max} = daysAround(now);
  const complaint = error ? html`<p part="error" id="error" role="alert">${error}</p>` : '';
  const descriptions = `${describedBy} ${error && 'error'}`.trim() || nothing;
  return options
    ? html`<fieldset part="question" aria-describedby=${descriptions}>
        <legend>${host.text(text)}</legend>
        ${complaint}
        ${options.map(
          ({value, text}) =>
            html`<label
              ><input type="radio" name=${id} value=${value} .checked=${value === answer} />
              ${host.text(text)}</label
            >`,
        )}
      </fieldset>`
    : html`<div part="question">
        ${complaint}
        <label
          ><b>${host.text(text)}</b> (${msg('optional', {id: 'optional'})})<br /><input
            type="date"
            name=${id}
            min=${min}
            max=${max}
            .value=${answer ?? ''}
            aria-invalid=${error ? 'true' : nothing}
            aria-describedby=${descriptions}
        /></label>
      </div>`;
};

/** The answers so far, undefined for a question passed over; those a reader gave can be changed. */
export const drawAnswers = (
  host: RegistrationSteps,
  answered: readonly (readonly [Question, string | undefined])[],
  isLocked: (id: string) => boolean,
  change: (id: string) => void,
): TemplateResult =>
  html`<dl part="answers">
    ${answered.map(([{id, text, options}, answer]) => {
      const option = options?.find(({value}) => value === answer)?.text;
      return html`<div>
        <dt id="q-${id}">${host.text(text)}</dt>
        <dd>
          ${
            option
              ? host.text(option)
              : answer
                ? formatDate(host.language, answer)
                : msg('not known', {id: 'not-known'})
          }
        </dd>
        ${
          isLocked(id)
            ? ''
            : html`<dd>
                <button
                  type="button"
                  id="change-${id}"
                  aria-labelledby="change-${id} q-${id}"
                  @click=${() => {
                    change(id);
                  }}
                >
                  ${msg('Change', {id: 'change'})}
                </button>
              </dd>`
        }
      </div>`;
    })}
  </dl>`;

/** Where one is in the wizard. */
export const whereOneIs = (place: number, last: number): string =>
  place === last
    ? msg('Last question', {id: 'last-question'})
    : msg(str`Question ${place} of up to ${last}`, {id: 'question-of'});
