import {html} from 'lit';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {RouteNote} from '../../directory/index.js';
import {readMoreWords} from './wording.js';

/** A note of the route, with what leads to its page. */
export const renderNote = ({text, url}: RouteNote, locale: LocaleController): unknown =>
  url ? html`${locale.text(text)} <a href=${url}>${readMoreWords(url)}</a>` : locale.text(text);
