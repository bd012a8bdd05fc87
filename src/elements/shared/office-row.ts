import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Office, Text} from '../../directory/index.js';
import {shortNameOf} from '../../directory/names.js';
import {inheritingNothing} from '../../validation/own-properties.js';
import {renderAbout} from './about.js';
import type {DirectoryElement} from './directory-element.js';
import {OfficeChooseEvent} from './events.js';
import {renderRecommendation} from './host-part.js';
import {renderIcon} from './icon.js';
import * as icons from './icons.js';
import {whenOpened} from './when-opened.js';

/** What an office is shown for. */
interface Offer {
  /** Id of the service or step. */
  readonly task: string;
  /** What the service or step is called, where it is not asked for by name. */
  readonly title?: Text;
  /** What the office does of it. */
  readonly does?: Text | undefined;
  /** Level of the heading of the office's card. */
  readonly level: number;
  /** Whether its short name will do, and its state stands elsewhere. */
  readonly isBrief?: boolean;
  /** Whether it stands first because the page recommends it. */
  readonly isRecommended?: boolean;
}

/** The card of an office inside another element, as small as may be. */
export const renderOfficeCard = (
  {id, services = []}: Office,
  {task, level}: Offer,
  {src, at}: DirectoryElement,
): TemplateResult =>
  html`<office-card
    compact
    office=${id}
    task=${services.some(service => service.id === task) ? task : nothing}
    heading-level=${level}
    src=${src ?? nothing}
    at=${at ?? nothing}
  ></office-card>`;

/**
 * One office of several as a row: its name, what it does and its state; its card from the moment the row
 * is open. An office that a reader opens has been chosen for the task.
 */
export const renderOfficeRow = (
  office: Office,
  offer: Offer,
  host: DirectoryElement,
): TemplateResult => {
  const {id, name} = office;
  const {task, title, does, isBrief = false, isRecommended = false} = inheritingNothing(offer);
  const {locale} = host;
  const shown = isBrief ? shortNameOf(office) : name;
  return html`<details part="office">
    <summary
      class="row"
      @click=${({currentTarget}: Event) => {
        const {open} = (currentTarget as Element).parentElement as HTMLDetailsElement;
        if (!open) host.dispatchEvent(new OfficeChooseEvent(id, task));
      }}
    >
      <span class="told">
        <b>${locale.name(shown)}</b>
        ${does ? html`<small class="muted">${locale.text(does)}</small>` : nothing}
        ${isRecommended ? renderRecommendation() : nothing}
        ${
          isBrief
            ? nothing
            : html`<open-now-badge
                office=${id}
                src=${host.src ?? nothing}
                at=${host.at ?? nothing}
              ></open-now-badge>`
        }
        ${title ? renderAbout(locale.text(title)) : nothing}
      </span>
      ${renderIcon(icons.chevron)}
    </summary>
    ${whenOpened(() => renderOfficeCard(office, offer, host))}
  </details>`;
};
