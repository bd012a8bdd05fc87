import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Grade, ProvenanceSource, Source} from '../../../src/directory/index.js';
import {formatDate} from '../../../src/localization/format.js';
import type {Editor} from '../editor.js';
import {
  checkSource,
  countFacts,
  factSource,
  provenanceOf,
  writeProvenance,
} from '../model/provenance.js';
import {fieldId} from '../model/json-path.js';
import type {Path} from '../model/json-path.js';
import {renderButton, renderSelect, valueOf} from './fields.js';

const GRADES: readonly Grade[] = ['confirmed', 'official', 'reported', 'seed'];

/** What to call a source for somebody who has to tell it from others. */
export const sourceName = ({name, publisher, id}: Source): string =>
  [name ?? id, publisher].filter(Boolean).join(' – ');

/** Says that a source still says the same. */
export const confirmToday = (editor: Editor, source: Source): void => {
  const {texts, directory, today} = editor;
  const notice = texts.confirmed(sourceName(source), countFacts(directory, source.id));
  editor.edit(checkSource(directory, source.id, today), {notice});
};

/** The button for somebody who has just read the source. */
export const renderConfirm = (editor: Editor, source: Source): TemplateResult => {
  const {texts, today} = editor;
  const isDone = source.checked === today;
  const label = html`${isDone ? texts.checkedToday : texts.checkToday}<span class="unseen"
      >: ${sourceName(source)}</span
    >`;
  return renderButton(
    label,
    () => {
      confirmToday(editor, source);
    },
    {kind: 'confirm', isDisabled: isDone},
  );
};

/** Name and address of a source, and how far it can be trusted. */
export const renderSourceFacts = (editor: Editor, source: Source, grade: Grade): TemplateResult => {
  const {texts, state} = editor;
  const isPage = source.url?.startsWith('https:');
  const name = sourceName(source);
  return html`${
      isPage
        ? html`<a href=${source.url!} target="_blank" rel="noopener noreferrer">${name}</a>`
        : name
    }.
    ${texts.readOn(formatDate(state.ui, source.checked))}
    <span class=${`grade ${grade}`}>${texts.grades[grade]}</span>`;
};

/** A choice of source, grade and last day for a fact. */
const renderChoice = (
  editor: Editor,
  path: Path,
  label: string,
  written: ProvenanceSource | undefined,
): TemplateResult => {
  const {texts, directory} = editor;
  const id = fieldId(path);
  const own = typeof written === 'object' ? written : undefined;
  const {source} = factSource(directory, written);
  const write = (sourceId: string, grade: Grade | '', validThrough: string) => {
    if (!sourceId) return;
    editor.write(path, writeProvenance(sourceId, grade || undefined, validThrough || undefined));
  };
  const grade = own?.grade ?? '';
  const validThrough = own?.validThrough ?? '';
  return html`<fieldset class="choice">
    <legend>${label}</legend>
    ${renderSelect(
      `${id}-source`,
      texts.source,
      source?.id ?? '',
      [
        ...(source ? [] : [['', texts.noSource] as const]),
        ...directory.sources.map(each => [each.id, sourceName(each)] as const),
      ],
      chosen => {
        write(chosen, grade, validThrough);
      },
    )}
    ${renderSelect(
      `${id}-grade`,
      texts.grade,
      grade,
      [['', texts.gradeOfSource], ...GRADES.map(each => [each, texts.grades[each]] as const)],
      chosen => {
        write(source?.id ?? '', chosen as Grade | '', validThrough);
      },
    )}
    <div class="field">
      <label for=${`${id}-through`}>${texts.factThrough}</label>
      <input
        id=${`${id}-through`}
        type="date"
        .value=${validThrough}
        @change=${(event: Event) => {
          write(source?.id ?? '', grade, valueOf(event));
        }}
      />
    </div>
  </fieldset>`;
};

interface SourcedField {
  readonly label: string;
  readonly path: Path;
  readonly written: ProvenanceSource | undefined;
}

const renderLines = (editor: Editor, fields: readonly SourcedField[]): TemplateResult => {
  const {texts, directory, state} = editor;
  const choiceId = fieldId(fields[0]!.path);
  // The sources are many: as choices of every field they would make the page slow.
  const isChoosing = state.sourceChoice === choiceId;
  const groups = new Map<string, SourcedField[]>();
  for (const field of fields) {
    const {source, grade} = factSource(directory, field.written);
    const key = `${source?.id ?? ''} ${grade ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  return html`<div class="sources">
    ${[...groups.values()].map(group => {
      const {source, grade} = factSource(directory, group[0]!.written);
      const labels = groups.size > 1 ? `${group.map(({label}) => label).join(', ')}: ` : '';
      return source
        ? html`<p>
            ${labels}${renderSourceFacts(editor, source, grade!)} ${renderConfirm(editor, source)}
          </p>`
        : html`<p class="fault">${labels}${texts.noSource}</p>`;
    })}
    <div>
      <button
        type="button"
        class="link"
        aria-expanded=${String(isChoosing)}
        @click=${() => {
          editor.update({sourceChoice: isChoosing ? undefined : choiceId});
        }}
      >
        ${texts.changeSource}
      </button>
    </div>
    ${
      isChoosing
        ? fields.map(({label, path, written}) => renderChoice(editor, path, label, written))
        : nothing
    }
  </div>`;
};

/** Where fields of the office shown are from, and how to change that; nothing for fields it does not have. */
export const renderSources = (editor: Editor, names: readonly string[]): unknown => {
  const {office, officePath, texts} = editor;
  const fields = names
    .filter(name => editor.read([...officePath, ...name.split('.')]) !== undefined)
    .map(name => ({
      label: texts.fields[name] ?? name,
      path: [...officePath, 'provenance', name],
      written: provenanceOf(office, name),
    }));
  return fields.length ? renderLines(editor, fields) : nothing;
};

/** Where an item of a list of the office shown is from: its own source, or that of the list. */
export const renderItemSource = (editor: Editor, path: Path, label: string): TemplateResult => {
  const list = String(path[2]);
  const own = editor.read([...path, 'provenance']) as ProvenanceSource | undefined;
  const written = own ?? provenanceOf(editor.office, list);
  return renderLines(editor, [{label, path: [...path, 'provenance'], written}]);
};
