import {noChange} from 'lit/html.js';
import {Directive, directive} from 'lit/directive.js';
import type {PropertyPart} from 'lit/directive.js';
import {setCommittedValue} from 'lit/directive-helpers.js';

class InField extends Directive {
  #shown: string | undefined;

  override render(value: string): string {
    return value;
  }

  override update(part: PropertyPart, [value]: [string]): string | typeof noChange {
    const field = part.element as HTMLInputElement | HTMLTextAreaElement;
    const isWriting = field === document.activeElement && value === this.#shown;
    this.#shown = value;
    if (isWriting || field.value === value) return noChange;
    setCommittedValue(part);
    return value;
  }
}

/**
 * The value of a text field, compared with what the field has, as `live` does. Where somebody is writing,
 * it stays as it is: previews that follow an edit draw the page again in the middle of the next one.
 */
export const inField = directive(InField);
