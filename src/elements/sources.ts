import {html, nothing} from 'lit/html.js';
import {msg, str} from '@lit/localize';
import type {Directory, Grade, Provenance, Source, Text} from '../directory/index.js';
import {formatDate} from '../localization/format.js';
import type {Language} from '../localization/language.js';

/** A grade in a word of the language spoken. */
export const gradeWord = (grade: Grade): string => {
  switch (grade) {
    case 'confirmed':
      return msg('confirmed', {id: 'confirmed'});
    case 'reported':
      return msg('reported, not confirmed', {id: 'reported'});
    case 'seed':
      return msg('old page, not confirmed', {id: 'seed'});
  }
};

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

const drawSource = (
  source: Source,
  language: Language,
  write: (text: Text) => unknown,
): unknown => {
  const {name, inLanguage, publisher, url, dateModified, dated} = source;
  const place = url ? new URL(url).hostname : publisher;
  const title = html`<span lang=${inLanguage ?? nothing}>${name ?? place}</span>`;
  return [
    url ? html`<a href=${url}>${title}</a>` : title,
    name && `, ${place}`,
    dateModified && `, ${formatDate(language, dateModified)}`,
    dated && [name && ', ', write(dated)],
  ];
};

/** When the facts of a record were last checked, and behind it where, each source with its grade. */
export const drawSources = (
  directory: Directory,
  record: unknown,
  language: Language,
  write: (text: Text) => unknown,
): unknown => {
  const provenances = provenancesOf(record);
  const oldest = provenances.map(({checked}) => checked).sort()[0];
  if (!oldest) return nothing;
  const date = formatDate(language, oldest);
  return html`<details part="sources">
    <summary>${msg(str`Checked on ${date} · sources`, {id: 'checked'})}</summary>
    <ul>
      ${provenances.map(({source, grade}) => {
        const found = directory.source(source);
        return found
          ? html`<li>${drawSource(found, language, write)} – ${gradeWord(grade)}</li>`
          : nothing;
      })}
    </ul>
  </details>`;
};
