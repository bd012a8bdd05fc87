import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Editor} from '../editor.js';
import type {Shown} from '../live-element.js';
import {momentOf} from './moment-instant.js';

/** One of our elements on the directory being edited, at the moment chosen. */
export const renderElement = (
  editor: Editor,
  tag: string,
  attributes: Readonly<Record<string, string>>,
): TemplateResult | typeof nothing => {
  const {state} = editor;
  if (!state.previewSrc) return nothing;
  const at = momentOf(state);
  const shown: Shown = {
    tag,
    attributes: {
      ...attributes,
      lang: state.previewLanguage || state.ui,
      src: state.previewSrc,
      ...(at && {at}),
    },
  };
  return html`<live-element .shown=${shown}></live-element>`;
};
