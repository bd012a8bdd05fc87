import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Situation} from '../../route/index.js';
import {letterSentences} from './letter-words.js';
import type {Answered} from './letter-words.js';

/** What is known of the reader, as a letter begins. */
export const renderLetter = (
  answered: readonly Answered[],
  situation: Situation,
  locale: LocaleController,
): TemplateResult =>
  html`${letterSentences(answered, situation, locale).map(parts => [
    parts.map(({content, isBold}) => (isBold ? html`<b>${content}</b>` : content)),
    ' ',
  ])}`;
