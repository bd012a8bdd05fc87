import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {formatDate, formatDateRange} from '../../../src/localization/format.js';
import type {Editor} from '../editor.js';
import {withSpecialDays} from '../model/hours.js';
import type {SpecialDays} from '../model/hours.js';
import {fieldId, removeItem, setAt} from '../model/json-path.js';
import {readSpecialForm} from '../model/special-form.js';
import type {SpecialForm} from '../model/special-form.js';
import type {DayKind} from '../model/spans.js';
import {renderCalendar} from './calendar.js';
import {renderDay, renderTime} from './day.js';
import {
  focusOn,
  renderButton,
  renderCheckbox,
  renderInput,
  renderSelect,
  valueOf,
} from './fields.js';
import {hoursAt, knownFields} from './hours-fields.js';
import type {HoursField} from './hours-fields.js';
import {languageName, renderText} from './text-field.js';

const FORM = 'special';

const KINDS: readonly DayKind[] = ['closed', 'open', 'unknown'];

const emptyForm = (editor: Editor): SpecialForm => ({
  from: '',
  through: '',
  kind: 'closed',
  opens: '',
  closes: '',
  note: {},
  targets: knownFields(editor).map(({path}) => fieldId(path)),
});

const addDays = (editor: Editor, form: SpecialForm): void => {
  const reading = readSpecialForm(form);
  if ('fault' in reading) {
    editor.setInputFault(FORM, {written: '', message: editor.texts.specialFaults[reading.fault]});
    return;
  }
  const directory = knownFields(editor)
    .filter(({path}) => form.targets.includes(fieldId(path)))
    .reduce(
      (edited, field) =>
        setAt(edited, field.path, withSpecialDays(hoursAt(editor, field)!, reading.days)),
      editor.directory,
    );
  const inputFaults = setAt(editor.state.inputFaults, [FORM], undefined);
  const days = rangeInWords(editor, reading.days);
  const notice = editor.texts.specialAdded(days);
  editor.edit(directory, {specialForm: undefined, inputFaults, notice});
  focusOn(`${FORM}-add`);
};

const rangeInWords = ({state}: Editor, {from, through}: SpecialDays): string =>
  from === through ? formatDate(state.ui, from) : formatDateRange(state.ui, from, through);

const renderDate = (
  label: string,
  id: string,
  value: string,
  change: (value: string) => void,
): TemplateResult =>
  html`<div class="field">
    <label for=${id}>${label}</label>
    <input
      id=${id}
      type="date"
      .value=${value}
      @change=${(event: Event) => {
        change(valueOf(event));
      }}
    />
  </div>`;

const renderForm = (editor: Editor, form: SpecialForm): TemplateResult => {
  const {texts, state} = editor;
  const set = (change: Partial<SpecialForm>) => {
    editor.update({specialForm: {...form, ...change}});
  };
  const fault = state.inputFaults[FORM];
  const fields = knownFields(editor);
  return html`<fieldset class="new" id=${FORM}>
    <legend>${texts.newSpecial}</legend>
    <div class="pair">
      ${renderDate(texts.firstDay, `${FORM}-first`, form.from, from => {
        set({from});
      })}
      ${renderDate(texts.lastDay, `${FORM}-last`, form.through, through => {
        set({through});
      })}
      ${renderSelect(
        `${FORM}-kind`,
        texts.onTheseDays,
        form.kind,
        KINDS.map(kind => [kind, texts.dayKinds[kind]]),
        kind => {
          set({kind: kind as DayKind});
        },
      )}
      ${
        form.kind === 'open'
          ? html`<div class="times">
              ${renderTime(editor, `${FORM}-opens`, texts.opens, form.opens, false, opens => {
                set({opens});
              })}
              <span aria-hidden="true">–</span>
              ${renderTime(editor, `${FORM}-closes`, texts.closes, form.closes, true, closes => {
                set({closes});
              })}
            </div>`
          : nothing
      }
    </div>
    <div class="pair">
      ${['en', 'da'].map(
        tag =>
          html`<div class="field">
            <label for=${`${FORM}-note-${tag}`}
              >${texts.specialNote(languageName(state.ui, tag))}</label
            >
            <input
              id=${`${FORM}-note-${tag}`}
              type="text"
              lang=${tag}
              autocomplete="off"
              .value=${form.note[tag] ?? ''}
              @change=${(event: Event) => {
                set({note: {...form.note, [tag]: valueOf(event)}});
              }}
            />
          </div>`,
      )}
    </div>
    <fieldset class="checks">
      <legend>${texts.specialFor}</legend>
      ${fields.map(({path, name}) => {
        const id = fieldId(path);
        return renderCheckbox(name, form.targets.includes(id), isChecked => {
          const others = form.targets.filter(other => other !== id);
          set({targets: isChecked ? [...others, id] : others});
        });
      })}
    </fieldset>
    ${fault ? html`<p class="fault" role="alert">${fault.message}</p>` : nothing}
    <div class="buttons">
      ${renderButton(
        texts.add,
        () => {
          addDays(editor, form);
        },
        {kind: 'primary'},
      )}
      ${renderButton(texts.cancel, () => {
        editor.update({specialForm: undefined});
        focusOn(`${FORM}-add`);
      })}
    </div>
  </fieldset>`;
};

const renderDays = (editor: Editor, field: HoursField, index: number): TemplateResult => {
  const {texts, officePath} = editor;
  const path = [...field.path, 'special', index];
  const days = editor.read(path) as SpecialDays;
  const words = rangeInWords(editor, days);
  const note = typeof days.note === 'string' ? days.note : days.note?.[editor.state.ui];
  return html`<li>
    <details id=${fieldId(path)}>
      <summary>
        <strong>${words}</strong>: ${texts.dayInWords(days.hours)}${note ? ` – ${note}` : ''}
      </summary>
      <div class="pair">
        ${renderInput(editor, [...path, 'from'], texts.firstDay, {type: 'date', isRequired: true})}
        ${renderInput(editor, [...path, 'through'], texts.lastDay, {
          type: 'date',
          isRequired: true,
        })}
      </div>
      ${renderDay(editor, {
        id: fieldId([...path, 'hours']),
        name: `${words}, ${field.name}`,
        day: days.hours,
        change: hours => {
          editor.write([...path, 'hours'], hours);
        },
        services: [],
      })}
      ${
        typeof days.note === 'string'
          ? renderInput(editor, [...path, 'note'], texts.note)
          : renderText(editor, [...path, 'note'], texts.note)
      }
      ${renderButton(texts.removeNamed(words), () => {
        editor.edit(removeItem(editor.directory, path), {notice: texts.removed(words)});
        focusOn(fieldId([...officePath, 'hours']));
      })}
    </details>
  </li>`;
};

/** Days on which other hours hold than the week's: those there are, and a form for more. */
export const renderSpecialDays = (editor: Editor): TemplateResult => {
  const {texts, state} = editor;
  const fields = knownFields(editor);
  return html`<h4>${texts.specialDays}</h4>
    <p class="hint">${texts.specialHint}</p>
    ${fields.length ? renderCalendar(editor, state.specialForm ?? emptyForm(editor)) : nothing}
    ${fields.map(field => {
      const special = hoursAt(editor, field)?.special ?? [];
      return special.length
        ? html`<h5>${field.name}</h5>
            <ul class="rows">
              ${special.map((_, index) => renderDays(editor, field, index))}
            </ul>`
        : nothing;
    })}
    ${
      state.specialForm
        ? renderForm(editor, state.specialForm)
        : renderButton(
            texts.addSpecial,
            () => {
              editor.update({specialForm: emptyForm(editor)});
              focusOn(`${FORM}-first`);
            },
            {id: `${FORM}-add`, isDisabled: !fields.length},
          )
    }`;
};
