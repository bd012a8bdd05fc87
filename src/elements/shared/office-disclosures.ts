import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Office, Text} from '../../directory/index.js';
import type {DirectoryElement} from './directory-element.js';
import {OfficeChooseEvent} from './events.js';

interface DisclosureOptions {
  /** Id of the step or service the office is offered for. */
  readonly task: string;
  /** What the office does of it. */
  readonly does: Text | undefined;
  /** Whether it is open before anybody has opened or closed it. */
  readonly isOpen: boolean;
  /** Whether it stands behind another disclosure that is shut. */
  readonly isHidden?: boolean;
  /** Level of the heading of the office's card. */
  readonly level: number;
}

/**
 * Offices that do something, each behind a disclosure: its name with what it does, its card from the
 * moment it is first opened. An office that a reader opens has been chosen for the task.
 */
export class OfficeDisclosures {
  readonly #host: DirectoryElement;
  readonly #opened = new Set<string>();

  constructor(host: DirectoryElement) {
    this.#host = host;
  }

  render(
    {id, name}: Office,
    {task, does, isOpen, isHidden = false, level}: DisclosureOptions,
  ): TemplateResult {
    const host = this.#host;
    const {locale} = host;
    const key = `${task} ${id}`;
    const isRendered = !isHidden && (isOpen || this.#opened.has(key));
    return html`<details
      part="office"
      ?open=${isOpen}
      @toggle=${({currentTarget}: Event) => {
        if (isRendered || !(currentTarget as HTMLDetailsElement).open) return;
        this.#opened.add(key);
        host.requestUpdate();
      }}
    >
      <summary
        @click=${({currentTarget}: Event) => {
          const {open} = (currentTarget as Element).parentElement as HTMLDetailsElement;
          if (!open) host.dispatchEvent(new OfficeChooseEvent(id, task));
        }}
      >
        ${locale.name(name)}${does ? [': ', locale.text(does)] : nothing}
      </summary>
      ${
        isRendered
          ? html`<office-card
              compact
              office=${id}
              heading-level=${level}
              src=${host.src ?? nothing}
              at=${host.at ?? nothing}
            ></office-card>`
          : nothing
      }
    </details>`;
  }
}
