import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {
  BringItem,
  OfficeNote,
  OfficeSource,
  ProvenanceSource,
  Service,
} from '../../../src/directory/index.js';
import type {Editor} from '../editor.js';
import {fieldId} from '../model/json-path.js';
import type {Path} from '../model/json-path.js';
import {idFor} from '../model/offices.js';
import {readId, readUrl} from '../model/readers.js';
import {renderInput, renderSelect} from './fields.js';
import {renderItems} from './items.js';
import {inWords} from './names.js';
import {renderSection} from './section.js';
import {renderText} from './text-field.js';

const renderService = (
  editor: Editor,
  path: Path,
  service: Service<ProvenanceSource>,
): TemplateResult => {
  const {texts} = editor;
  return html`${renderText(editor, [...path, 'name'], texts.serviceName, {isRequired: true})}
  ${renderSelect(
    fieldId([...path, 'role']),
    texts.role,
    service.role ?? 'does',
    [
      ['does', texts.roles.does],
      ['guides', texts.roles.guides],
    ],
    role => {
      editor.write([...path, 'role'], role === 'does' ? undefined : role);
    },
  )}
  ${renderText(editor, [...path, 'note'], texts.note, {isLong: true})}
  ${renderInput(editor, [...path, 'url'], texts.servicePage, {type: 'url', read: readUrl})}
  ${renderInput(editor, [...path, 'id'], texts.serviceId, {
    isRequired: true,
    read: readId,
    hint: texts.serviceIdHint,
  })}`;
};

/** What an office does for people. */
export const renderServices = (editor: Editor): TemplateResult => {
  const {texts, office, officePath} = editor;
  const path = [...officePath, 'services'];
  const services = office.services ?? [];
  return renderSection(editor, {
    path,
    title: texts.sections.services,
    summary: texts.count(services.length),
    fields: ['services'],
    body: renderItems(editor, {
      path,
      items: services,
      name: ({name}) => inWords(editor, name),
      render: (at, service) => renderService(editor, at, service),
      addLabel: texts.addService,
      create: () => ({
        id: idFor(
          'service',
          services.map(({id}) => id),
        ),
        name: {},
      }),
    }),
  });
};

const renderPaper = (editor: Editor, path: Path): TemplateResult => {
  const {texts} = editor;
  return html`${renderText(editor, [...path, 'name'], texts.paper, {isRequired: true})}
  ${renderText(editor, [...path, 'condition'], texts.condition, {hint: texts.conditionHint})}
  ${renderText(editor, [...path, 'format'], texts.format, {hint: texts.formatHint})}`;
};

/** What people have to bring. */
export const renderBring = (editor: Editor): TemplateResult => {
  const {texts, office, officePath} = editor;
  const path = [...officePath, 'bring'];
  const papers: readonly BringItem<ProvenanceSource>[] = office.bring ?? [];
  return renderSection(editor, {
    path,
    title: texts.sections.bring,
    summary: texts.count(papers.length),
    fields: ['bring'],
    body: renderItems(editor, {
      path,
      items: papers,
      name: ({name}) => inWords(editor, name),
      render: at => renderPaper(editor, at),
      addLabel: texts.addPaper,
      create: () => ({name: {}}),
    }),
  });
};

/** What is good to know of an office. */
export const renderNotes = (editor: Editor): TemplateResult => {
  const {texts, office, officePath} = editor;
  const path = [...officePath, 'notes'];
  const notes: readonly OfficeNote<ProvenanceSource>[] = office.notes ?? [];
  return renderSection(editor, {
    path,
    title: texts.sections.notes,
    summary: texts.count(notes.length),
    fields: ['notes'],
    body: renderItems(editor, {
      path,
      items: notes,
      name: ({text}) => inWords(editor, text),
      render: at =>
        renderText(editor, [...at, 'text'], texts.note, {isRequired: true, isLong: true}),
      addLabel: texts.addNote,
      create: () => ({text: {}}),
    }),
  });
};

const municipalitiesOf = ({areaServed = []}: OfficeSource): string =>
  areaServed.map(({municipality}) => municipality).join(', ');

/** The municipalities whose residents an office serves, in a line. */
export const renderAreas = (editor: Editor): TemplateResult => {
  const {texts, office, officePath} = editor;
  const path = [...officePath, 'areaServed'];
  const known = office.areaServed ?? [];
  const id = fieldId([...path, 'list']);
  return renderSection(editor, {
    path,
    title: texts.sections.areas,
    summary: texts.count(known.length),
    fields: ['areaServed'],
    body: html`<div class="field">
      <label for=${id}>${texts.municipalities}</label>
      <p class="hint" id=${`${id}-hint`}>${texts.municipalitiesHint}</p>
      <textarea
        id=${id}
        rows="3"
        aria-describedby=${`${id}-hint`}
        .value=${municipalitiesOf(office)}
        @change=${(event: Event) => {
          const names = (event.target as HTMLTextAreaElement).value
            .split(/[,\n]/)
            .map(name => name.trim())
            .filter(Boolean);
          const areas = names.map(
            municipality =>
              known.find(area => area.municipality === municipality) ?? {municipality},
          );
          editor.write(path, areas.length ? areas : undefined);
        }}
      ></textarea>
    </div>`,
  });
};
