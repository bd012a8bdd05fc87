import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Question} from '../../directory/index.js';
import {formatDate} from '../../localization/format.js';

/** A question with its answer. */
export interface Answered {
  readonly question: Question;
  /** Undefined for a question passed over. */
  readonly answer: string | undefined;
  /** Whether the page answers it, so that the reader cannot change it. */
  readonly isGiven: boolean;
}

const renderAnswer = ({question, answer}: Answered, locale: LocaleController): unknown => {
  const option = question.options?.find(({value}) => value === answer)?.text;
  if (option) return locale.text(option);
  return answer ? formatDate(locale.spoken, answer) : msg('not known', {id: 'not-known'});
};

/** The answers so far; those a reader gave can be changed. */
export const renderAnswers = (
  answered: readonly Answered[],
  locale: LocaleController,
  change: (id: string) => void,
): TemplateResult =>
  html`<dl part="answers">
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
