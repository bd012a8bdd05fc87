import type {DirectorySource} from '../../src/directory/index.js';
import {isObject} from '../../src/validation/own-properties.js';
import type {Editor} from './editor.js';

const isText = (value: Readonly<Record<string, unknown>>): boolean =>
  'en' in value || 'da' in value;

/** The directory in some languages alone: each edit makes a new one for the elements to load. */
export const inLanguages = (value: unknown, languages: readonly string[]): unknown => {
  if (Array.isArray(value)) return value.map(item => inLanguages(item, languages));
  if (!isObject(value)) return value;
  const isOne = isText(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isOne || languages.includes(key))
      .map(([key, part]) => [key, inLanguages(part, languages)]),
  );
};

/** How long somebody has to pause before the previews follow, in milliseconds. */
const PAUSE_MS = 250;

/** Gives the previews an address of the directory each time it has changed and has no fault. */
export class PreviewSource {
  #shown: {readonly directory: DirectorySource; readonly language: string} | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  follow(editor: Editor): void {
    const {directory, state} = editor;
    const language = state.previewLanguage || state.ui;
    if (this.#shown?.directory === directory && this.#shown.language === language) return;
    const isFirst = !this.#shown;
    this.#shown = {directory, language};
    clearTimeout(this.#timer);
    this.#timer = setTimeout(
      () => {
        if (!editor.faults.length) this.#publish(editor, language);
      },
      isFirst ? 0 : PAUSE_MS,
    );
  }

  #publish(editor: Editor, language: string): void {
    const shown = inLanguages(editor.directory, [...new Set(['en', 'da', language])]);
    const before = editor.state.previewSrc;
    const blob = new Blob([JSON.stringify(shown)], {type: 'application/json'});
    editor.update({previewSrc: URL.createObjectURL(blob)});
    // Elements that show it have loaded it; it is not loaded twice.
    if (before) URL.revokeObjectURL(before);
  }
}
