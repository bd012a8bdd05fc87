import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import type {DaySource, SpanSource} from '../../../src/hours/index.js';
import type {Editor} from '../editor.js';
import {
  isBooked,
  kindOf,
  parseClock,
  timesOf,
  withBooking,
  withServices,
  withTimes,
} from '../model/spans.js';
import type {DayKind} from '../model/spans.js';
import {focusOn, renderCheckbox, valueOf} from './fields.js';
import {inField} from './in-field.js';

/** A day, what it is called, and what becomes of another version of it. */
export interface DayField {
  readonly id: string;
  /** As in `Monday, visit`. */
  readonly name: string;
  readonly day: DaySource | undefined;
  readonly change: (day: DaySource) => void;
  readonly services: readonly {readonly id: string; readonly name: string}[];
}

const KINDS: readonly DayKind[] = ['open', 'closed', 'unknown'];

/** An input for a time as people write it; `change` gets it as the file has it. */
export const renderTime = (
  editor: Editor,
  id: string,
  label: string,
  time: string,
  isEnd: boolean,
  change: (time: string) => void,
): TemplateResult => {
  const fault = editor.state.inputFaults[id];
  return html`<input
    id=${id}
    class="time"
    type="text"
    inputmode="numeric"
    autocomplete="off"
    placeholder=${editor.texts.clock}
    aria-label=${label}
    aria-invalid=${fault ? 'true' : nothing}
    aria-describedby=${fault ? `${id}-fault` : nothing}
    .value=${inField(fault?.written ?? time)}
    @change=${(event: Event) => {
      const written = valueOf(event);
      const read = parseClock(written, isEnd);
      if (read === undefined) {
        editor.setInputFault(id, {written, message: editor.texts.faults.time});
      } else {
        editor.setInputFault(id, undefined);
        change(read);
      }
    }}
  />`;
};

const renderFault = (editor: Editor, ...ids: readonly string[]): unknown =>
  ids.map(id => {
    const fault = editor.state.inputFaults[id];
    return fault ? html`<p class="fault" id=${`${id}-fault`}>${fault.message}</p>` : nothing;
  });

const renderServices = (
  editor: Editor,
  {services}: DayField,
  span: SpanSource,
  change: (span: SpanSource) => void,
): unknown => {
  const chosen = typeof span === 'string' ? [] : (span.for ?? []);
  if (!chosen.length && !editor.state.hasServiceTimes) return nothing;
  return html`<details class="for">
    <summary>${editor.texts.forServices(chosen.length)}</summary>
    ${services.map(({id, name}) =>
      renderCheckbox(name, chosen.includes(id), isChecked => {
        const next = isChecked ? [...chosen, id] : chosen.filter(other => other !== id);
        change(withServices(span, next));
      }),
    )}
  </details>`;
};

const renderSpan = (editor: Editor, field: DayField, span: SpanSource, index: number): unknown => {
  const {texts} = editor;
  const {day, name, change} = field;
  const spans = day ?? [];
  const [from, to] = timesOf(span) as [string, string];
  const id = `${field.id}-${index}`;
  const replace = (next: SpanSource) => {
    change(spans.map((other, place) => (place === index ? next : other)));
  };
  const write = (opens: string, closes: string, changed: string) => {
    if (opens === closes) {
      const written = changed === `${id}-from` ? opens : closes;
      editor.setInputFault(changed, {written, message: texts.faults.sameTime});
    } else replace(withTimes(span, opens, closes));
  };
  return html`<div class="span">
    <div class="times">
      ${renderTime(editor, `${id}-from`, texts.from(name), from, false, time => {
        write(time, to, `${id}-from`);
      })}
      <span aria-hidden="true">–</span>
      ${renderTime(editor, `${id}-to`, texts.to(name), to, true, time => {
        write(from, time, `${id}-to`);
      })}
      <button
        type="button"
        class="remove"
        aria-label=${texts.removeTimes(name, `${from}–${to}`)}
        @click=${() => {
          change(spans.filter((_, place) => place !== index));
          focusOn(field.id);
        }}
      >
        ×
      </button>
    </div>
    ${renderFault(editor, `${id}-from`, `${id}-to`)}
    ${renderCheckbox(texts.booked, isBooked(span), isChecked => {
      replace(withBooking(span, isChecked));
    })}
    ${renderServices(editor, field, span, replace)}
  </div>`;
};

/** Times that are not complete yet, and so not in the file. */
const renderPending = (editor: Editor, field: DayField): unknown => {
  const {texts, state} = editor;
  const {id, name, day, change} = field;
  const pending = state.pendingSpans[id];
  if (!pending) return nothing;
  const write = (from: string, to: string) => {
    if (from && to && from !== to) {
      editor.setPendingSpan(id, undefined);
      change([...(day ?? []), `${from}-${to}`]);
    } else editor.setPendingSpan(id, {from, to});
  };
  return html`<div class="span">
    <div class="times">
      ${renderTime(editor, `${id}-new-from`, texts.from(name), pending.from, false, time => {
        write(time, pending.to);
      })}
      <span aria-hidden="true">–</span>
      ${renderTime(editor, `${id}-new-to`, texts.to(name), pending.to, true, time => {
        write(pending.from, time);
      })}
    </div>
    ${renderFault(editor, `${id}-new-from`, `${id}-new-to`)}
    <p class="hint">${texts.bothTimes}</p>
  </div>`;
};

/** A day to fill in: open at times, closed, or not known. */
export const renderDay = (editor: Editor, field: DayField): TemplateResult => {
  const {texts, state} = editor;
  const {id, name, day, change} = field;
  const isPending = id in state.pendingSpans;
  const kind = isPending ? 'open' : kindOf(day);
  const addTimes = () => {
    editor.setPendingSpan(id, {from: '', to: ''});
    focusOn(`${id}-new-from`);
  };
  return html`<div class="day">
    <div class="kind">
      <select
        id=${id}
        aria-label=${name}
        .value=${live(kind)}
        @change=${(event: Event) => {
          const chosen = valueOf(event) as DayKind;
          if (chosen === 'open') addTimes();
          else {
            editor.setPendingSpan(id, undefined);
            change(chosen === 'closed' ? [] : null);
          }
        }}
      >
        ${KINDS.map(
          each =>
            html`<option value=${each} ?selected=${each === kind}>${texts.dayKinds[each]}</option>`,
        )}
      </select>
      ${
        kind === 'open' && !isPending
          ? html`<button
              type="button"
              class="more"
              aria-label=${`${texts.addTimes}: ${name}`}
              title=${texts.addTimes}
              @click=${addTimes}
            >
              +
            </button>`
          : nothing
      }
    </div>
    ${(day ?? []).map((span, index) => renderSpan(editor, field, span, index))}
    ${renderPending(editor, field)}
  </div>`;
};
