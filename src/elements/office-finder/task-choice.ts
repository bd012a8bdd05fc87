import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {LocaleController} from '../../controllers/locale-controller.js';
import type {Task} from '../../directory/index.js';
import type {TaskGroups} from '../../directory/task-groups.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';
import {occasionName} from './result-words.js';

/** What a reader needs, and what happens when they say so. */
interface TaskChoice {
  readonly groups: TaskGroups;
  /** Id of what is needed; empty: not said yet. */
  readonly chosen: string;
  /** Whether all can be chosen from, or what is chosen stands alone. */
  readonly isOpen: boolean;
  readonly choose: (task: string) => void;
  readonly open: () => void;
}

const renderSelect = (
  label: string,
  isHidden: boolean,
  {chosen, choose}: TaskChoice,
  tasks: readonly Task[],
  locale: LocaleController,
): TemplateResult =>
  html`<label ?hidden=${isHidden}
    ><span class="small">${label}</span>
    <span class="select"
      ><select
        @change=${({target}: Event) => {
          choose((target as HTMLSelectElement).value);
        }}
      >
        <option value="">…</option>
        ${tasks.map(
          ({id, name}) =>
            html`<option
              value=${id}
              lang=${locale.foreignTag(name) ?? nothing}
              .selected=${id === chosen}
            >
              ${locale.plainText(name)}
            </option>`,
        )}</select
      >${renderIcon(icons.chevron)}</span
    ></label
  >`;

/** What is needed: the common things as chips by their occasion, the rest in a list. */
export const renderTaskChoice = (choice: TaskChoice, locale: LocaleController): TemplateResult => {
  const {groups, chosen, isOpen, choose, open} = choice;
  const {byOccasion, others} = groups;
  const isOther = others.some(({id}) => id === chosen);
  const renderChip = ({id, name}: Task): TemplateResult =>
    html`<button
      type="button"
      class="chip"
      ?hidden=${!isOpen && id !== chosen}
      aria-pressed=${String(id === chosen)}
      @click=${() => {
        choose(id);
      }}
    >
      ${locale.text(name)}
    </button>`;
  const label = byOccasion.size
    ? msg('Something else', {id: 'something-else'})
    : msg('I need', {id: 'i-need'});
  return html`<fieldset>
    <legend>${msg('What do you need?', {id: 'what-do-you-need'})}</legend>
    ${[...byOccasion].map(
      ([occasion, tasks]) =>
        html`<div
          role="group"
          class="group"
          aria-label=${occasionName(occasion)}
          ?hidden=${!isOpen && tasks.every(({id}) => id !== chosen)}
        >
          <p class="small muted" ?hidden=${!isOpen}>${occasionName(occasion)}</p>
          <div class="chips">${tasks.map(renderChip)}</div>
        </div>`,
    )}
    ${others.length ? renderSelect(label, !isOpen && !isOther, choice, others, locale) : nothing}
    ${
      isOpen
        ? nothing
        : html`<button type="button" class="plain" @click=${open}>
            ${msg('I need something else', {id: 'need-something-else'})}
          </button>`
    }
  </fieldset>`;
};
