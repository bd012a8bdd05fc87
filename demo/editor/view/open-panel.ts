import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Fields} from '../../../src/directory/extend.js';
import type {Editor} from '../editor.js';
import {extensionOf, wholeOf} from '../model/extended.js';
import {readDirectory} from '../model/open.js';
import {renderButton} from './fields.js';

/** Where the page finds the built-in directory, in all languages. */
const BUILT_IN = '../npm/data/herning.json';

const fetchText = async (url: string): Promise<string> => {
  const response = await fetch(url, {credentials: 'omit', referrerPolicy: 'no-referrer'});
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return await response.text();
};

/** Opens a file that extends another with all that it takes from there. */
const openExtending = async (
  editor: Editor,
  fileName: string,
  own: Fields,
  address: string,
): Promise<void> => {
  const {texts} = editor;
  try {
    const extension = await extensionOf(own, {
      address,
      builtIns: {herning: BUILT_IN},
      fetchJson: async url => JSON.parse(await fetchText(url)) as unknown,
    });
    const reading = readDirectory(JSON.stringify(wholeOf(extension)));
    if (!('directory' in reading)) throw new Error(texts.openFaults.shape(fileName));
    editor.open(fileName, reading.directory, extension);
    editor.update({notice: texts.openedExtending(fileName)});
  } catch (error) {
    editor.update({notice: texts.openFaults.extends(fileName, (error as Error).message)});
  }
};

/** @param address of the file; empty where it has none */
const openText = async (
  editor: Editor,
  fileName: string,
  text: string,
  address: string,
): Promise<void> => {
  const reading = readDirectory(text);
  if ('directory' in reading) editor.open(fileName, reading.directory);
  else if ('extending' in reading)
    await openExtending(editor, fileName, reading.extending, address);
  else editor.update({notice: editor.texts.openFaults[reading.fault](fileName)});
};

export const openFile = async (editor: Editor, file: File): Promise<void> => {
  await openText(editor, file.name, await file.text(), '');
};

const openAddress = async (editor: Editor, address: string): Promise<void> => {
  try {
    const {href, pathname} = new URL(address, location.href);
    const fileName = pathname.split('/').pop()!;
    const name = fileName.endsWith('.json') ? fileName : 'directory.json';
    await openText(editor, name, await fetchText(href), href);
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
