import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Office, Text} from '../directory/index.js';
import type {DirectoryElement} from './directory-element.js';
import {OfficeChooseEvent} from './events.js';

/**
 * One of several offices that do something: its name with what it does of it, its card behind that. An
 * office that a reader opens has been chosen for the task.
 */
export const drawOfficeDisclosure = (
  host: DirectoryElement,
  {id, name}: Office,
  {
    task,
    does,
    isOpen,
    level,
  }: {
    readonly task: string;
    readonly does: Text | undefined;
    readonly isOpen: boolean;
    readonly level: number;
  },
): TemplateResult =>
  html`<details part="office" ?open=${isOpen}>
    <summary
      @click=${({currentTarget}: Event) => {
        const {open} = (currentTarget as Element).parentElement as HTMLDetailsElement;
        if (!open) host.dispatchEvent(new OfficeChooseEvent(id, task));
      }}
    >
      ${[host.text(name), does ? [': ', host.text(does)] : '']}
    </summary>
    <office-card
      compact
      office=${id}
      heading-level=${level}
      src=${host.src ?? nothing}
      at=${host.at ?? nothing}
    ></office-card>
  </details>`;
