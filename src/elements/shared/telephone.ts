import {html} from 'lit';
import type {TemplateResult} from 'lit';
import {formatTelephone} from '../../localization/format.js';

/** A number to call, from left to right in every script. */
export const renderTelephone = (telephone: string): TemplateResult =>
  html`<bdi translate="no"
    ><a href="tel:${telephone}" dir="ltr">${formatTelephone(telephone)}</a></bdi
  >`;
