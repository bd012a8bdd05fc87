import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Office, Text} from '../../directory/index.js';
import type {DirectoryElement} from './directory-element.js';
import {OfficeChooseEvent} from './events.js';
import {whenOpened} from './when-opened.js';

interface DisclosureOptions {
  /** Id of the step or service the office is offered for. */
  readonly task: string;
  /** What the office does of it. */
  readonly does: Text | undefined;
  /** Whether it is open before anybody has opened or closed it. */
  readonly isOpen: boolean;
  /** Whether it stands behind another disclosure that has not been opened. */
  readonly isHidden?: boolean;
  /** Level of the heading of the office's card. */
  readonly level: number;
}

/**
 * An office that does something, behind a disclosure: its name with what it does, its card from the
 * moment it is open. An office that a reader opens has been chosen for the task.
 */
export const renderOfficeDisclosure = (
  {id, name}: Office,
  {task, does, isOpen, isHidden = false, level}: DisclosureOptions,
  host: DirectoryElement,
): TemplateResult => {
  const {locale} = host;
  const renderCard = (): TemplateResult =>
    html`<office-card
      compact
      office=${id}
      heading-level=${level}
      src=${host.src ?? nothing}
      at=${host.at ?? nothing}
    ></office-card>`;
  return html`<details part="office" ?open=${isOpen}>
    <summary
      @click=${({currentTarget}: Event) => {
        const {open} = (currentTarget as Element).parentElement as HTMLDetailsElement;
        if (!open) host.dispatchEvent(new OfficeChooseEvent(id, task));
      }}
    >
      ${locale.name(name)}${does ? [': ', locale.text(does)] : nothing}
    </summary>
    ${isOpen && !isHidden ? renderCard() : whenOpened(isHidden ? undefined : renderCard)}
  </details>`;
};
