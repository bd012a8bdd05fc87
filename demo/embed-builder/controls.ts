import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {addDays} from '../../src/hours/index.js';

/** A value and what it is called. */
export type Option<Value extends string = string> = readonly [value: Value, text: string];

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

/** What else a select can have. */
interface SelectExtras {
  /** Options by the heading they stand below. */
  readonly groups?: ReadonlyMap<string, readonly Option[]>;
  /** Values that cannot be chosen. */
  readonly disabled?: readonly string[];
}

export const renderSelect = (
  label: unknown,
  value: string,
  options: readonly Option[],
  change: (value: string) => void,
  {groups = new Map<string, readonly Option[]>(), disabled = []}: SelectExtras = {},
): TemplateResult => {
  const renderOptions = (each: readonly Option[]) =>
    each.map(
      ([option, text]) =>
        html`<option
          value=${option}
          .selected=${option === value}
          ?disabled=${disabled.includes(option)}
        >
          ${text}
        </option>`,
    );
  return html`<label class="field"
    ><span>${label}</span>
    <select
      @change=${(event: Event) => {
        change(valueOf(event));
      }}
    >
      ${renderOptions(options)}
      ${[...groups].map(
        ([heading, each]) => html`<optgroup label=${heading}>${renderOptions(each)}</optgroup>`,
      )}
    </select>
  </label>`;
};

export const renderText = (
  label: unknown,
  value: string,
  change: (value: string) => void,
): TemplateResult =>
  html`<label class="field"
    ><span>${label}</span>
    <input
      type="text"
      spellcheck="false"
      autocomplete="off"
      .value=${value}
      @change=${(event: Event) => {
        change(valueOf(event));
      }}
    />
  </label>`;

export const renderFlag = (
  label: unknown,
  checked: boolean,
  change: (checked: boolean) => void,
): TemplateResult =>
  html`<label class="flag"
    ><input
      type="checkbox"
      .checked=${checked}
      @change=${(event: Event) => {
        change((event.target as HTMLInputElement).checked);
      }}
    />
    <span>${label}</span></label
  >`;

/** A slider; `spoken` is its value in words. */
export const renderSlider = (
  label: string,
  value: number,
  {least, most, step}: {readonly least: number; readonly most: number; readonly step: number},
  spoken: string,
  change: (value: number) => void,
): TemplateResult =>
  html`<label class="field slider"
    ><span>${label}</span> <span class="value">${spoken}</span>
    <input
      type="range"
      min=${least}
      max=${most}
      step=${step}
      .value=${String(value)}
      aria-valuetext=${spoken}
      @input=${(event: Event) => {
        change(Number(valueOf(event)));
      }}
    />
  </label>`;

/** Radio buttons side by side, one of them chosen. */
export const renderRow = <Value extends string>(
  name: string,
  legend: string,
  chosen: Value,
  options: readonly Option<Value>[],
  change: (value: Value) => void,
): TemplateResult =>
  html`<fieldset class="row" data-row=${name}>
    <legend>${legend}</legend>
    <div>
      ${options.map(
        ([value, text]) =>
          html`<label
            ><input
              type="radio"
              name=${name}
              value=${value}
              .checked=${value === chosen}
              @change=${() => {
                change(value);
              }}
            /><span>${text}</span></label
          >`,
      )}
    </div>
  </fieldset>`;

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

const dayWords = (locale: string, day: string): string =>
  new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(Date.parse(day));

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** The last day of a month, 1 to 12. */
const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * A day as day, month in words and year, with its weekday: never in the browser's own order of numbers.
 *
 * @param labels what the field and its three parts are called
 * @param first the day chosen when somebody begins, `YYYY-MM-DD`
 */
export const renderDay = (
  labels: {
    readonly field: unknown;
    readonly none: string;
    readonly day: string;
    readonly month: string;
    readonly year: string;
  },
  locale: string,
  value: string,
  first: string,
  change: (value: string) => void,
): TemplateResult => {
  const [year, month, day] = (DAY.exec(value || first) ?? []).slice(1).map(Number) as [
    number,
    number,
    number,
  ];
  const set = (part: {year?: number; month?: number; day?: number}) => {
    const next = {year, month, day, ...part};
    const most = lastDay(next.year, next.month);
    const chosen = Math.min(next.day, most);
    change(`${String(next.year)}-${twoDigits(next.month)}-${twoDigits(chosen)}`);
  };
  const monthName = new Intl.DateTimeFormat(locale, {month: 'long', timeZone: 'UTC'});
  const numbers = (from: number, to: number): Option[] =>
    Array.from({length: to - from + 1}, (_, index) => [String(from + index), String(from + index)]);
  const years = numbers(Number(first.slice(0, 4)) - 1, Number(first.slice(0, 4)) + 3);
  return html`<fieldset class="day">
    <legend>${labels.field}</legend>
    ${renderFlag(labels.none, !value, isNone => {
      change(isNone ? '' : first);
    })}
    ${
      value
        ? html`<div>
              ${renderSelect(labels.day, String(day), numbers(1, lastDay(year, month)), chosen => {
                set({day: Number(chosen)});
              })}
              ${renderSelect(
                labels.month,
                String(month),
                Array.from({length: 12}, (_, index): Option => [
                  String(index + 1),
                  monthName.format(Date.UTC(2000, index, 1)),
                ]),
                chosen => {
                  set({month: Number(chosen)});
                },
              )}
              ${renderSelect(labels.year, String(year), years, chosen => {
                set({year: Number(chosen)});
              })}
            </div>
            <p class="help">${dayWords(locale, value)}</p>`
        : nothing
    }
  </fieldset>`;
};

/** The day in Denmark a month from an instant, `YYYY-MM-DD`. */
export const dayInAMonth = (now: Date): string => addDays(now.toISOString().slice(0, 10), 30);
