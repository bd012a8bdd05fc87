import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Editor} from '../editor.js';
import {readDirectory} from '../model/open.js';
import {renderButton} from './fields.js';

/** Where the page finds the built-in directory, in all languages. */
const BUILT_IN = '../npm/data/herning.json';

const openText = (editor: Editor, fileName: string, text: string): void => {
  const reading = readDirectory(text);
  if ('directory' in reading) editor.open(fileName, reading.directory);
  else editor.update({notice: editor.texts.openFaults[reading.fault](fileName)});
};

export const openFile = async (editor: Editor, file: File): Promise<void> => {
  openText(editor, file.name, await file.text());
};

const fetchText = async (url: string): Promise<string> => {
  const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return await response.text();
};

const openAddress = async (editor: Editor, address: string): Promise<void> => {
  try {
    const {href, pathname} = new URL(address, location.href);
    const fileName = pathname.split('/').pop()!;
    openText(
      editor,
      fileName.endsWith('.json') ? fileName : 'directory.json',
      await fetchText(href),
    );
  } catch (error) {
    editor.update({notice: editor.texts.openFaults.address(address, String(error))});
  }
};

/**
 * The text of the built-in directory.
 *
 * @throws Error where it cannot be fetched
 */
export const fetchBuiltIn = (): Promise<string> => fetchText(BUILT_IN);

/** The three ways to begin: the built-in directory, a file, an address. */
export const renderOpenPanel = (editor: Editor): TemplateResult => {
  const {texts} = editor;
  return html`<details class="open" id="open">
    <summary>${texts.openTitle}</summary>
    <div class="body">
      <p class="hint">${texts.openHint}</p>
      <div class="field">
        <label for="open-file">${texts.openFile}</label>
        <input
          id="open-file"
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => {
            const [file] = (event.target as HTMLInputElement).files!;
            if (file) void openFile(editor, file);
          }}
        />
      </div>
      <form
        class="line"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          const data = new FormData(event.target as HTMLFormElement);
          void openAddress(editor, (data.get('address') as string).trim());
        }}
      >
        <div class="field">
          <label for="open-address">${texts.openAddress}</label>
          <input id="open-address" name="address" required autocomplete="off" />
        </div>
        <button type="submit">${texts.open}</button>
      </form>
      ${renderButton(texts.openBuiltIn, () => void openAddress(editor, BUILT_IN))}
    </div>
  </details>`;
};
