import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Directory, Source} from '../../directory/index.js';
import {titledPages} from '../../directory/source-pages.js';
import type {TitledPage} from '../../directory/source-pages.js';
import {provenancesOf} from '../../directory/trust.js';
import {gradeWord, modifiedWords} from '../../localization/grade-words.js';
import {renderAbout} from './about.js';

/** Its title, which leads to it, and who published it. */
const renderPage = ({title, inLanguage, url, publisher}: TitledPage): unknown => {
  const words = html`<span lang=${inLanguage ?? nothing}>${title}</span>`;
  return [
    url ? html`<a href=${url}>${words}</a>` : words,
    publisher ? `, ${publisher}` : nothing,
    '. ',
  ];
};

export const renderSource = (source: Source, locale: LocaleController): unknown => {
  const {dateModified, description} = source;
  return [
    titledPages(source).map(renderPage),
    dateModified && `${modifiedWords(locale.spoken, dateModified)} `,
    description && [locale.text(description), ' '],
  ];
};

/**
 * Where the facts of a record come from, each source with how far it can be trusted, behind a disclosure.
 *
 * @param name that of the record
 */
export const renderSources = (
  directory: Directory,
  record: unknown,
  name: unknown,
  locale: LocaleController,
): TemplateResult =>
  html`<details part="sources">
    <summary>${msg('Sources', {id: 'sources'})}${renderAbout(name)}</summary>
    <ul>
      ${provenancesOf(record).map(({source, grade}) => {
        const found = directory.source(source);
        return found ? html`<li>${renderSource(found, locale)}${gradeWord(grade)}</li>` : nothing;
      })}
    </ul>
  </details>`;
