import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg, str} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Directory, Source, SourcePage} from '../../directory/index.js';
import {provenancesOf} from '../../directory/trust.js';
import {gradeWord} from '../../localization/grade-words.js';
import {formatDate} from '../../localization/format.js';

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

/** Where the facts of a record come from, each source with how far it can be trusted, behind a disclosure. */
export const renderSources = (
  directory: Directory,
  record: unknown,
  locale: LocaleController,
): TemplateResult =>
  html`<details part="sources">
    <summary>${msg('Sources', {id: 'sources'})}</summary>
    <ul>
      ${provenancesOf(record).map(({source, grade}) => {
        const found = directory.source(source);
        return found ? html`<li>${renderSource(found, locale)}${gradeWord(grade)}</li>` : nothing;
      })}
    </ul>
  </details>`;
