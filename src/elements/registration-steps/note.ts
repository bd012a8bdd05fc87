import {html, nothing} from 'lit';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Directory, RouteNote} from '../../directory/index.js';
import {pageAt} from '../../directory/source-pages.js';
import {readMoreWords} from './wording.js';

/** A note of the route; where more can be read, with a link that says on which page. */
export const renderNote = (
  {text, url}: RouteNote,
  directory: Directory,
  locale: LocaleController,
): unknown => {
  if (!url) return locale.text(text);
  const {name, inLanguage} = pageAt(directory, url) ?? {};
  const title = name ? html`: <span lang=${inLanguage ?? nothing}>${name}</span>` : nothing;
  return html`${locale.text(text)} <a href=${url}>${readMoreWords(url)}${title}</a>`;
};
