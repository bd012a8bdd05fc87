import {html, render} from 'lit/html.js';
import {matchLanguage} from '../../src/localization/language.js';
import {onOtherDraft, readDraft} from './draft.js';
import {Editor} from './editor.js';
import type {EditorState} from './editor.js';
import {LiveElement} from './live-element.js';
import {startHistory} from './model/history.js';
import {readDirectory} from './model/open.js';
import {PreviewSource} from './preview-source.js';
import {TEXTS} from './texts.js';
import type {Interface} from './texts.js';
import {renderChanges} from './view/changes.js';
import {renderNewOffice, renderOffice} from './view/office-form.js';
import {renderNavigation} from './view/office-list.js';
import {fetchBuiltIn, openFile, renderOpenPanel} from './view/open-panel.js';
import {renderPreview} from './view/preview.js';
import {renderProblems} from './view/problems.js';
import {renderSourceList} from './view/sources.js';
import {renderToolbar, save} from './view/toolbar.js';

customElements.define('live-element', LiveElement);

const place = document.querySelector<HTMLElement>('#editor')!;

const previewSource = new PreviewSource();

const views = {
  office: renderOffice,
  'new-office': renderNewOffice,
  sources: renderSourceList,
  changes: renderChanges,
};

const speakAs = (ui: Interface): void => {
  document.documentElement.lang = ui;
  for (const element of document.querySelectorAll<HTMLElement>('[data-da]')) {
    element.dataset['en'] ??= element.textContent;
    element.textContent = element.dataset[ui]!;
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-ui]')) {
    button.setAttribute('aria-pressed', String(button.dataset['ui'] === ui));
  }
};

const draw = (editor: Editor): void => {
  speakAs(editor.state.ui);
  render(
    html`${renderToolbar(editor)} ${renderOpenPanel(editor)} ${renderProblems(editor)}
      <div class="work">
        ${renderNavigation(editor)}
        <div class="form">${views[editor.state.view](editor)}</div>
        ${renderPreview(editor)}
      </div>`,
    place,
  );
  previewSource.follow(editor);
};

/** Text fields undo what is written in them themselves. */
const isWriting = ({target}: Event): boolean =>
  target instanceof Element && target.matches('textarea, input:not([type=checkbox])');

/** A field takes what is written in it once it is left. */
const saveFromKeyboard = (editor: Editor): void => {
  const {activeElement} = document;
  if (activeElement instanceof HTMLElement) {
    activeElement.blur();
    activeElement.focus();
  }
  save(editor);
};

const listen = (editor: Editor): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-ui]')) {
    button.addEventListener('click', () => {
      editor.update({ui: button.dataset['ui'] as Interface});
    });
  }
  addEventListener('keydown', event => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey)) return;
    if (key === 's') {
      event.preventDefault();
      saveFromKeyboard(editor);
      return;
    }
    if (isWriting(event)) return;
    const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
    if (!isRedo && key !== 'z') return;
    event.preventDefault();
    if (isRedo) editor.redo();
    else editor.undo();
  });
  onOtherDraft(() => {
    editor.update({notice: editor.texts.otherTab});
  });
  addEventListener('dragover', event => {
    event.preventDefault();
  });
  addEventListener('drop', event => {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void openFile(editor, file);
  });
};

const initialState = async (ui: Interface): Promise<EditorState> => {
  const draft = readDraft();
  const reading = draft ? {directory: draft.opened} : readDirectory(await fetchBuiltIn());
  if (!('directory' in reading)) throw new Error('The built-in directory cannot be edited');
  const opened = reading.directory;
  return {
    ui,
    fileName: draft?.fileName ?? 'herning.json',
    opened,
    extension: draft?.extension,
    history: draft ? {past: [opened], present: draft.edited, future: []} : startHistory(opened),
    view: 'office',
    officeIndex: 0,
    inputFaults: {},
    pendingSpans: {},
    specialForm: undefined,
    calendarDay: undefined,
    sourceChoice: undefined,
    hasServiceTimes: false,
    moment: undefined,
    previewed: 'office-card',
    previewLanguage: '',
    previewSituation: 1,
    previewSrc: undefined,
    notice: draft ? TEXTS[ui].draftFound(draft.kept) : '',
    isDraft: Boolean(draft),
  };
};

const start = async (): Promise<void> => {
  const ui = new URLSearchParams(location.search).get('ui') ?? matchLanguage(navigator.language);
  const spoken: Interface = ui === 'da' ? 'da' : 'en';
  speakAs(spoken);
  try {
    const editor: Editor = new Editor(await initialState(spoken), () => {
      draw(editor);
    });
    listen(editor);
    draw(editor);
  } catch (error) {
    render(html`<p role="alert">${TEXTS[spoken].failed}</p>`, place);
    throw error;
  }
};

void start();
