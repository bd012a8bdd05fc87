import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Directory, Provenance, Source} from '../../directory/index.js';
import {gradeWord} from '../../localization/grade-words.js';
import {formatDate} from '../../localization/format.js';

/** Every provenance in a record, each once. */
const provenancesOf = (record: unknown): Provenance[] => {
  const found = new Map<string, Provenance>();
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || !value) return;
    const {source, grade, checked} = value as Partial<Provenance>;
    if (grade) found.set(source! + grade + checked!, value as Provenance);
    Object.values(value).forEach(visit);
  };
  visit(record);
  return [...found.values()];
};

const renderSource = (source: Source, locale: LocaleController): unknown => {
  const {name, inLanguage, publisher, url, dateModified, dated} = source;
  const place = url ? new URL(url).hostname : publisher;
  const title = html`<span lang=${inLanguage ?? nothing}>${name ?? place}</span>`;
  return [
    url ? html`<a href=${url}>${title}</a>` : title,
    name && `, ${place}`,
    dateModified && `, ${formatDate(locale.spoken, dateModified)}`,
    dated && [name && ', ', locale.text(dated)],
  ];
};

/** When the facts of a record were last checked, and behind it where, each source with its grade. */
export const renderSources = (
  directory: Directory,
  record: unknown,
  locale: LocaleController,
): unknown => {
  const provenances = provenancesOf(record);
  const oldest = provenances.map(({checked}) => checked).sort()[0];
  if (!oldest) return nothing;
  const date = formatDate(locale.spoken, oldest);
  return html`<details part="sources">
    <summary>${msg(str`Checked on ${date} · sources`, {id: 'checked'})}</summary>
    <ul>
      ${provenances.map(({source, grade}) => {
        const found = directory.source(source);
        return found
          ? html`<li>${renderSource(found, locale)} – ${gradeWord(grade)}</li>`
          : nothing;
      })}
    </ul>
  </details>`;
};
