import {msg} from '@lit/localize';
import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Text} from '../../directory/index.js';
import type {RegistrationSteps} from '../registration-steps.js';
import type {StepOnList} from './plan-step.js';

/** A text in large Danish for the person at the counter, the reader's own language beneath. */
const inBoth = (host: RegistrationSteps, text: Text): TemplateResult => {
  const danish = text['da'];
  return html`${danish ? html`<p lang="da">${danish}</p>` : ''}
  ${danish === host.plainText(text) ? '' : html`<p>${host.text(text)}</p>`}`;
};

/** A step as a reader shows it at the counter. */
export const drawCounter = (
  host: RegistrationSteps,
  {step, planned}: StepOnList,
  close: () => void,
): TemplateResult =>
  html`<dialog part="counter" aria-labelledby="counter-title" @close=${close}>
    <div id="counter-title" tabindex="-1" autofocus>${inBoth(host, step.title)}</div>
    ${
      planned.bring.length
        ? html`<ul>
            ${planned.bring.map(({name}) => html`<li>${inBoth(host, name)}</li>`)}
          </ul>`
        : ''
    }
    <form method="dialog">
      <button>${msg('Close', {id: 'close'})}</button>
    </form>
  </dialog>`;
