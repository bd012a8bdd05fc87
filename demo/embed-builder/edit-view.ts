import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Builder} from './builder.js';
import {readSnippet} from './read-snippet.js';

/** Where somebody pastes code they have; `say` tells what came of it. */
export const renderEdit = (
  builder: Builder,
  outcome: string,
  say: (outcome: string) => void,
): TemplateResult => {
  const {texts} = builder;
  const read = (event: Event) => {
    event.preventDefault();
    const {value} = (event.target as HTMLFormElement).querySelector('textarea')!;
    const snippet = readSnippet(value, builder.widgets, builder.choice);
    if (!snippet) {
      say(texts.editNothing);
      return;
    }
    builder.openAddress(snippet.address);
    const {leftOut} = snippet;
    say(
      [texts.editDone, leftOut.length && texts.editLeftOut(leftOut.join(', '))]
        .filter(Boolean)
        .join(' '),
    );
  };
  return html`<details class="edit">
    <summary>${texts.edit}</summary>
    <form @submit=${read}>
      <p class="help">${texts.editHelp}</p>
      <label class="field"
        ><span>${texts.editLabel}</span>
        <textarea rows="5" spellcheck="false" autocomplete="off"></textarea>
      </label>
      <button class="small">${texts.editButton}</button>
      <p role="status">${outcome}</p>
    </form>
  </details>`;
};
