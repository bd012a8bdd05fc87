import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Icon} from './icons.js';

/** An icon beside words that say the same; who does not see it misses nothing. */
export const renderIcon = ({name, path}: Icon): TemplateResult =>
  html`<svg class="icon ${name}" viewBox="0 0 24 24" aria-hidden="true">
    <path d=${path}></path>
  </svg>`;
