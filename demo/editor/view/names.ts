import type {OfficeSource, Text} from '../../../src/directory/index.js';
import type {Editor} from '../editor.js';

/** A text in the language of the page, else in any. */
export const inWords = ({state}: Editor, text: Text | undefined): string =>
  text?.[state.ui] ?? text?.['en'] ?? text?.['da'] ?? Object.values(text ?? {})[0] ?? '';

export const officeName = (editor: Editor, office: OfficeSource): string =>
  inWords(editor, office.name) || office.id;
