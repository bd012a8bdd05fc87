import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import type {Editor} from '../editor.js';
import {fieldId} from '../model/json-path.js';
import type {Path} from '../model/json-path.js';
import type {Reader} from '../model/readers.js';
import {inField} from './in-field.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

export const valueOf = (event: Event): string => (event.target as Control).value.trim();

/** Puts the focus on what shows a path, or on the nearest thing around it, and opens what hides it. */
export const focusOn = (id: string): void => {
  const element = document.getElementById(id);
  if (!element) return;
  for (let each: Element | null = element; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) each.open = true;
  }
  const inside = 'input, select, textarea, button, summary';
  const target = element.matches(inside) ? element : element.querySelector<HTMLElement>(inside);
  target?.focus();
  element.scrollIntoView({block: 'center'});
};

export interface FieldOptions {
  /** Says more than the label, below it. */
  readonly hint?: string;
  /** Whether the file cannot do without it. */
  readonly isRequired?: boolean;
  readonly type?: 'text' | 'date' | 'tel' | 'email' | 'url';
  /** Makes of what is written what the file has; default: as it is. */
  readonly read?: Reader;
  /** How the file's value is shown. */
  readonly show?: (value: string) => string;
  /** Language of what is written. */
  readonly lang?: string;
  readonly isLong?: boolean;
}

/** An input for the text at a path; emptied, it takes the field away. */
export const renderInput = (
  editor: Editor,
  path: Path,
  label: unknown,
  options: FieldOptions = {},
): TemplateResult => {
  const {hint, isRequired = false, type = 'text', read, show = String, lang, isLong} = options;
  const id = fieldId(path);
  const fault = editor.state.inputFaults[id];
  const value = editor.read(path) as string | undefined;
  const shown = fault?.written ?? (value === undefined ? '' : show(value));
  const change = (event: Event) => {
    const written = valueOf(event);
    const refuse = (message: string) => {
      editor.setInputFault(id, {written, message});
    };
    if (!written) {
      if (isRequired) refuse(editor.texts.faults.missing);
      else editor.write(path, undefined);
      return;
    }
    const reading = read?.(written) ?? {value: written};
    if ('fault' in reading) refuse(editor.texts.faults[reading.fault]);
    else if (reading.value !== value) editor.write(path, reading.value);
    else editor.setInputFault(id, undefined);
  };
  const described = [hint && `${id}-hint`, fault && `${id}-fault`].filter(Boolean).join(' ');
  const shared = {described: described || nothing, invalid: fault ? 'true' : nothing};
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
    ${
      isLong
        ? html`<textarea
            id=${id}
            rows="3"
            lang=${lang ?? nothing}
            aria-describedby=${shared.described}
            aria-invalid=${shared.invalid}
            .value=${inField(shown)}
            @change=${change}
          ></textarea>`
        : html`<input
            id=${id}
            type=${type}
            autocomplete="off"
            lang=${lang ?? nothing}
            ?required=${isRequired}
            aria-describedby=${shared.described}
            aria-invalid=${shared.invalid}
            .value=${inField(shown)}
            @change=${change}
          />`
    }
    ${fault ? html`<p class="fault" id=${`${id}-fault`}>${fault.message}</p>` : nothing}
  </div>`;
};

/** A choice of one; `''` stands for none. */
export const renderSelect = (
  id: string,
  label: unknown,
  chosen: string,
  options: readonly (readonly [value: string, text: string])[],
  change: (value: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      .value=${live(chosen)}
      @change=${(event: Event) => {
        change(valueOf(event));
      }}
    >
      ${options.map(
        ([value, text]) =>
          html`<option value=${value} ?selected=${value === chosen}>${text}</option>`,
      )}
    </select>
  </div>`;

export const renderCheckbox = (
  label: unknown,
  isChecked: boolean,
  change: (isChecked: boolean) => void,
): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      .checked=${live(isChecked)}
      @change=${(event: Event) => {
        change((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${label}</span></label
  >`;

export const renderButton = (
  label: unknown,
  press: () => void,
  {kind = '', id, isDisabled = false}: {kind?: string; id?: string; isDisabled?: boolean} = {},
): TemplateResult =>
  html`<button
    type="button"
    id=${id ?? nothing}
    class=${kind}
    ?disabled=${isDisabled}
    @click=${press}
  >
    ${label}
  </button>`;
