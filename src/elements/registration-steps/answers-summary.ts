import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Question} from '../../directory/index.js';
import {formatDate} from '../../localization/format.js';
import type {Answered} from './letter-words.js';
import {missingWords} from './wording.js';

const renderAnswer = ({question, answer}: Answered, locale: LocaleController): unknown => {
  const option = question.options?.find(({value}) => value === answer)?.text;
  if (option) return locale.text(option);
  return answer ? formatDate(locale.spoken, answer) : msg('I don’t know yet', {id: 'skip'});
};

/** The answers so far; those a reader gave can be changed. */
export const renderAnswers = (
  answered: readonly Answered[],
  locale: LocaleController,
  change: (id: string) => void,
): TemplateResult =>
  html`<dl part="answers" id="answers">
    ${repeat(
      answered,
      ({question}) => question.id,
      each => {
        const {id, text} = each.question;
        return html`<div>
          <dt id="q-${id}">${locale.text(text)}</dt>
          <dd>${renderAnswer(each, locale)}</dd>
          ${
            each.isGiven
              ? nothing
              : html`<dd>
                  <button
                    type="button"
                    class="plain"
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
      },
    )}
  </dl>`;

/** What is still to be told for the plan to be whole, and what comes of it. */
export const renderMissing = (
  questions: readonly Question[],
  hasSteps: boolean,
  locale: LocaleController,
  answer: (id: string) => void,
): TemplateResult | typeof nothing =>
  questions.length
    ? html`<div part="missing" class="inset">
        <p>
          <b>${missingWords(hasSteps)}</b>
        </p>
        <ul>
          ${questions.map(
            ({id, text}) =>
              html`<li>
                <button
                  type="button"
                  class="plain"
                  @click=${() => {
                    answer(id);
                  }}
                >
                  ${locale.text(text)}
                </button>
              </li>`,
          )}
        </ul>
      </div>`
    : nothing;
