import {html} from 'lit';
import type {TemplateResult} from 'lit';

/** The level asked for, 6 at the most; what is no level here gives the fallback. */
export const levelOr = <T>(fallback: T, level: number | null | undefined): number | T =>
  level && level >= 1 ? Math.min(level, 6) : fallback;

/** A real heading; below level 6 there is none, so it stays there. */
export const renderHeading = (level: number, content: unknown): TemplateResult => {
  switch (level) {
    case 1:
      return html`<h1 part="heading">${content}</h1>`;
    case 2:
      return html`<h2 part="heading">${content}</h2>`;
    case 3:
      return html`<h3 part="heading">${content}</h3>`;
    case 4:
      return html`<h4 part="heading">${content}</h4>`;
    case 5:
      return html`<h5 part="heading">${content}</h5>`;
    default:
      return html`<h6 part="heading">${content}</h6>`;
  }
};
