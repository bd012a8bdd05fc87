import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {formatTelephone} from '../localization/format.js';

/** A number to call, from left to right in every script. */
export const drawTelephone = (telephone: string): TemplateResult =>
  html`<bdi><a href="tel:${telephone}" dir="ltr">${formatTelephone(telephone)}</a></bdi>`;
