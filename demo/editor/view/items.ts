import {html} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Editor} from '../editor.js';
import {appendAt, fieldId, removeItem} from '../model/json-path.js';
import type {Path} from '../model/json-path.js';
import {focusOn, renderButton} from './fields.js';
import {renderItemSource} from './source-line.js';

interface Items<Item> {
  /** Path of the list. */
  readonly path: Path;
  readonly items: readonly Item[];
  /** What an item is called in the list. */
  readonly name: (item: Item) => string;
  readonly render: (path: Path, item: Item) => unknown;
  readonly addLabel: string;
  /** A new item, to be filled in. */
  readonly create: () => object;
}

/** A list whose items are opened one by one, added and removed. */
export const renderItems = <Item>(
  editor: Editor,
  {path, items, name, render, addLabel, create}: Items<Item>,
): TemplateResult => {
  const {texts} = editor;
  const add = () => {
    editor.edit(appendAt(editor.directory, path, create()));
    focusOn(fieldId([...path, items.length]));
    const added = document.getElementById(fieldId([...path, items.length]));
    if (added instanceof HTMLDetailsElement) added.open = true;
    added?.querySelector<HTMLElement>('.body input, .body textarea')?.focus();
  };
  return html`<ul class="rows">
      ${items.map((item, index) => {
        const at = [...path, index];
        const called = name(item) || texts.nameless;
        return html`<li>
          <details id=${fieldId(at)}>
            <summary>${called}</summary>
            <div class="body">
              ${render(at, item)} ${renderItemSource(editor, at, called)}
              ${renderButton(texts.removeNamed(called), () => {
                editor.edit(removeItem(editor.directory, at), {notice: texts.removed(called)});
                focusOn(fieldId([...path, 'add']));
              })}
            </div>
          </details>
        </li>`;
      })}
    </ul>
    ${renderButton(addLabel, add, {id: fieldId([...path, 'add'])})}`;
};
