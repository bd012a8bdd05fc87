import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {ContactPoint, ProvenanceSource} from '../../../src/directory/index.js';
import type {HoursSource} from '../../../src/hours/index.js';
import {formatTelephone} from '../../../src/localization/format.js';
import type {Editor} from '../editor.js';
import {EMPTY_HOURS} from '../model/hours.js';
import type {Path} from '../model/json-path.js';
import {readEmail, readTelephone} from '../model/readers.js';
import {renderCheckbox, renderInput} from './fields.js';
import {renderWeeks} from './hours.js';
import {renderItems} from './items.js';
import {inWords} from './names.js';
import {renderSection} from './section.js';
import {renderText} from './text-field.js';

type Line = ContactPoint<HoursSource, ProvenanceSource>;

const lineName = (editor: Editor, {topic, telephone, email}: Line): string =>
  [inWords(editor, topic), telephone ? formatTelephone(telephone) : email]
    .filter(Boolean)
    .join(': ');

/** The services a line is for; none chosen: all. */
const renderFor = (editor: Editor, path: Path, {services: chosen = []}: Line): unknown => {
  const {texts, office} = editor;
  const {services = []} = office;
  if (!services.length) return nothing;
  return html`<details>
    <summary>${texts.lineFor(chosen.length)}</summary>
    ${services.map(service =>
      renderCheckbox(inWords(editor, service.name), chosen.includes(service.id), isChecked => {
        const next = isChecked
          ? [...chosen, service.id]
          : chosen.filter(other => other !== service.id);
        editor.write([...path, 'services'], next.length ? next : undefined);
      }),
    )}
  </details>`;
};

const renderLine = (editor: Editor, path: Path, line: Line): TemplateResult => {
  const {texts} = editor;
  const hours = [...path, 'hours'];
  return html`${renderText(editor, [...path, 'topic'], texts.topic, {
      isRequired: true,
      hint: texts.topicHint,
    })}
    <div class="pair">
      ${renderInput(editor, [...path, 'telephone'], texts.telephone, {
        type: 'tel',
        read: readTelephone,
        show: formatTelephone,
      })}
      ${renderInput(editor, [...path, 'email'], texts.email, {type: 'email', read: readEmail})}
    </div>
    ${renderFor(editor, path, line)}
    ${renderCheckbox(texts.ownHours, line.hours !== undefined, isChecked => {
      editor.write(hours, isChecked ? EMPTY_HOURS : undefined);
    })}
    ${
      line.hours === undefined
        ? nothing
        : renderWeeks(editor, [{path: hours, name: inWords(editor, line.topic)}])
    }`;
};

/** Telephone numbers and e-mail addresses, by what they are for. */
export const renderContacts = (editor: Editor): TemplateResult => {
  const {texts, office, officePath} = editor;
  const path = [...officePath, 'contactPoints'];
  const lines = office.contactPoints ?? [];
  const first = lines.find(({telephone}) => telephone)?.telephone;
  const others = lines.length > 1 ? ` ${texts.andOthers(lines.length - 1)}` : '';
  return renderSection(editor, {
    path,
    title: texts.sections.contacts,
    summary: first ? formatTelephone(first) + others : texts.count(lines.length),
    fields: ['contactPoints'],
    body: renderItems(editor, {
      path,
      items: lines,
      name: line => lineName(editor, line),
      render: (at, line) => renderLine(editor, at, line),
      addLabel: texts.addLine,
      create: () => ({topic: {}}),
    }),
  });
};
