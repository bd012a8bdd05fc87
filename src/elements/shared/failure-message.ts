import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';

/** That what a reader has asked for has not been done. */
export const failedWords = (): string => msg('Something went wrong. Try again.', {id: 'failed'});

/**
 * That nothing can be shown, with a way out.
 *
 * @param retry loads anew what could not be loaded; undefined: that is not what failed
 */
export const renderFailure = (retry: (() => void) | undefined): TemplateResult =>
  html`<p part="message">
    ${msg('We could not load this information. See instead:', {id: 'fallback'})}
    <a
      href="https://lifeindenmark.borger.dk/settle-in-denmark/ics-international-citizen-service"
      lang="en"
      >International Citizen Service (lifeindenmark.borger.dk)</a
    >
    ${
      retry
        ? html`<button type="button" @click=${retry}>
            ${msg('Try again', {id: 'try-again'})}
          </button>`
        : nothing
    }
  </p>`;
