import {html} from 'lit';
import type {TemplateResult} from 'lit';
import type {Builder} from './builder.js';
import {PICTURES} from './pictures.js';
import {PRESETS} from './presets.js';

/** What somebody wants to do: an element each. */
export const renderGoals = (
  {widgets, choice, texts}: Builder,
  chooseTag: (tag: string) => void,
): TemplateResult =>
  html`<fieldset class="goals">
    <legend><h2>${texts.goalsLegend}</h2></legend>
    ${widgets.map(
      ({tag}) =>
        html`<label
          ><input
            type="radio"
            name="tag"
            value=${tag}
            .checked=${tag === choice.tag}
            @change=${() => {
              chooseTag(tag);
            }}
          />
          ${PICTURES[tag]}
          <span
            ><b>${texts.goals[tag]?.title ?? tag}</b> <span>${texts.goals[tag]?.help}</span></span
          ></label
        >`,
    )}
  </fieldset>`;

export const renderPresets = ({texts, openAddress}: Builder): TemplateResult =>
  html`<div class="presets" role="group" aria-labelledby="presets">
    <p id="presets">${texts.presetsLegend}</p>
    ${PRESETS.map(
      ([name, address]) =>
        html`<button
          type="button"
          data-preset=${name}
          @click=${() => {
            openAddress(address);
          }}
        >
          ${texts.presets[name]}
        </button>`,
    )}
  </div>`;
