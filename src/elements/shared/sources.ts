import {html, nothing} from 'lit';
import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Directory, Provenance, Source, SourcePage} from '../../directory/index.js';
import {gradeWord} from '../../localization/grade-words.js';
import {formatDate} from '../../localization/format.js';

/** Every provenance in a record, each once. */
export const provenancesOf = (record: unknown): Provenance[] => {
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

/** Its title, which leads to it, and who published it; nothing of a page without either. */
const renderPage = ({name, inLanguage, publisher, url}: SourcePage): unknown => {
  const words = name ?? publisher ?? (url && new URL(url).hostname);
  if (!words) return nothing;
  const title = html`<span lang=${(name && inLanguage) ?? nothing}>${words}</span>`;
  return [
    url ? html`<a href=${url}>${title}</a>` : title,
    name && publisher ? `, ${publisher}` : nothing,
    '. ',
  ];
};

export const renderSource = (source: Source, locale: LocaleController): unknown => {
  const {dateModified, description, furtherPages = []} = source;
  const date = dateModified && formatDate(locale.spoken, dateModified);
  return [
    renderPage(source),
    furtherPages.map(renderPage),
    date && `${msg(str`Last updated on ${date}.`, {id: 'last-updated'})} `,
    description && [locale.text(description), ' '],
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
        return found ? html`<li>${renderSource(found, locale)}${gradeWord(grade)}</li>` : nothing;
      })}
    </ul>
  </details>`;
};
