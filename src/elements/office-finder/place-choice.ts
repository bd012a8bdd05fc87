import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import {ELSEWHERE} from '../../directory/find-offices.js';
import {renderIcon} from '../shared/icon.js';
import * as icons from '../shared/icons.js';

/** Where somebody lives; `choose` is told the municipality, empty for none. */
export const renderPlaceChoice = (
  municipalities: readonly string[],
  chosen: string,
  choose: (municipality: string) => void,
): TemplateResult =>
  html`<label
    ><b>${msg('I live in', {id: 'i-live-in'})}</b>
    <span class="select"
      ><select
        @change=${({target}: Event) => {
          choose((target as HTMLSelectElement).value);
        }}
      >
        <option value="">…</option>
        ${municipalities.map(
          name =>
            html`<option
              value=${name}
              lang=${name === ELSEWHERE ? nothing : 'da'}
              translate=${name === ELSEWHERE ? nothing : 'no'}
              .selected=${name === chosen}
            >
              ${name === ELSEWHERE ? msg('Another municipality', {id: 'elsewhere'}) : name}
            </option>`,
        )}</select
      >${renderIcon(icons.chevron)}</span
    ></label
  >`;
