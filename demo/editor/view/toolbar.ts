import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Editor} from '../editor.js';
import {throwDraftAway} from '../draft.js';
import {startHistory} from '../model/history.js';
import {writeFile} from '../model/changes.js';
import {renderButton} from './fields.js';

export const save = (editor: Editor): void => {
  const {
    file: {name, content, isWhole},
    state,
    texts,
  } = editor;
  const url = URL.createObjectURL(
    new Blob([writeFile(content)], {type: 'application/json;charset=utf-8'}),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
  editor.update({notice: isWhole ? texts.savedWhole(state.fileName, name) : texts.saved(name)});
};

/** The directory as it was opened, and no draft; undo brings the edits back until the page is left. */
const throwAway = (editor: Editor): void => {
  const {state, texts} = editor;
  throwDraftAway();
  const {past, present} = state.history;
  editor.update({
    history: {...startHistory(state.opened), past: [...past, present]},
    isDraft: false,
    inputFaults: {},
    pendingSpans: {},
    specialForm: undefined,
    officeIndex: Math.min(state.officeIndex, state.opened.offices.length - 1),
    notice: texts.draftGone,
  });
};

/** What can be done with the directory as a whole, always in reach. */
export const renderToolbar = (editor: Editor): TemplateResult => {
  const {texts, state, hasChanged} = editor;
  const {past, future} = state.history;
  return html`<div class="bar" role="group" aria-label=${texts.toolbar}>
    <p class="file"><strong>${state.fileName}</strong> ${hasChanged ? texts.edited : ''}</p>
    <div class="buttons">
      ${renderButton(
        texts.undo,
        () => {
          editor.undo();
        },
        {isDisabled: !past.length},
      )}
      ${renderButton(
        texts.redo,
        () => {
          editor.redo();
        },
        {isDisabled: !future.length},
      )}
      ${renderButton(
        texts.throwAway,
        () => {
          throwAway(editor);
        },
        {isDisabled: !state.isDraft},
      )}
      ${renderButton(
        texts.save,
        () => {
          save(editor);
        },
        {kind: 'primary'},
      )}
    </div>
    <p class="notice" role="status">${state.notice}</p>
  </div>`;
};
