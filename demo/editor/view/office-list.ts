import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import type {Editor, View} from '../editor.js';
import {listChanges} from '../model/changes.js';
import {officeName} from './names.js';

/** The offices, and what else can be looked at. */
export const renderNavigation = (editor: Editor): TemplateResult => {
  const {texts, state, directory, faults} = editor;
  const changes = listChanges(state.opened, directory).length;
  const renderView = (view: View, label: string) =>
    html`<li>
      <button
        type="button"
        aria-current=${state.view === view ? 'page' : nothing}
        @click=${() => {
          editor.update({view});
        }}
      >
        ${label}
      </button>
    </li>`;
  return html`<nav aria-label=${texts.contents}>
    <h2>${texts.offices}</h2>
    <ul>
      ${directory.offices.map((office, index) => {
        const isShown = state.view === 'office' && state.officeIndex === index;
        const count = faults.filter(({path}) => path.startsWith(`offices[${index}]`)).length;
        return html`<li>
          <button
            type="button"
            aria-current=${isShown ? 'page' : nothing}
            @click=${() => {
              editor.showOffice(index);
            }}
          >
            ${officeName(editor, office)}
            ${
              office.status === 'dissolved'
                ? html`<span class="tag">${texts.statuses.dissolved}</span>`
                : nothing
            }
            ${count ? html`<span class="tag wrong">${texts.faultCount(count)}</span>` : nothing}
          </button>
        </li>`;
      })}
      ${renderView('new-office', `+ ${texts.newOffice}`)}
    </ul>
    <ul>
      ${renderView('sources', texts.sourcesTitle(directory.sources.length))}
      ${renderView('changes', texts.changesTitle(changes))}
    </ul>
  </nav>`;
};
