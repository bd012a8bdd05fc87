import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Directory, Office} from '../../directory/index.js';
import {isGone} from '../../directory/succession.js';
import type {OverallTrust} from '../../directory/trust.js';
import type {BlockElement} from '../shared/block-element.js';
import {renderHeading} from '../shared/heading.js';
import type {Reach} from './actions.js';

/** An office, and what it is shown with. */
export interface Card {
  readonly host: BlockElement;
  readonly directory: Directory;
  readonly office: Office;
  /** Id of the service the reader is after, one of the office's. */
  readonly task: string | undefined;
  /** Level of the heading. */
  readonly level: number;
  readonly trust: OverallTrust | undefined;
  readonly now: number;
  /** What can be done about an office. */
  readonly reachOf: (office: Office, task: string | undefined) => Reach;
}

export const renderBadge = (
  {src, at}: BlockElement,
  office: string,
  task: string | undefined,
): TemplateResult =>
  html`<open-now-badge
    office=${office}
    task=${task ?? nothing}
    src=${src ?? nothing}
    at=${at ?? nothing}
  ></open-now-badge>`;

/** A name, and below it the other names there are. */
export const renderNames = (
  {name, alternateName}: Office,
  level: number,
  {locale}: BlockElement,
): TemplateResult => {
  const danish = locale.danishName(name);
  const isNamedOtherwise = alternateName !== undefined || danish !== nothing;
  return html`${renderHeading(Math.min(level, 6), locale.name(name))}
  ${
    isNamedOtherwise
      ? html`<div class="names muted">
          ${alternateName ? html`<p>${locale.name(alternateName)}</p>` : nothing} ${danish}
        </div>`
      : nothing
  }`;
};

/** Am I in the right place, and is it open? Where another office does the work now it does not matter. */
export const renderHead = ({host, office, task, level}: Card): TemplateResult =>
  html`<div class="head">
    ${renderNames(office, level, host)}
    ${isGone(office) && office.status === 'active' ? nothing : renderBadge(host, office.id, task)}
  </div>`;
