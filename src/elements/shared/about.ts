import {html} from 'lit';
import type {TemplateResult} from 'lit';

/**
 * What a control is about, for who comes upon it outside its place, as in a list of links or buttons. Who
 * sees it sees where it stands.
 */
export const renderAbout = (subject: unknown): TemplateResult =>
  html`<span class="unseen">: ${subject}</span>`;
