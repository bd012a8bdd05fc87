import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {questionOf, renderAttribute} from './attribute-view.js';
import type {Builder} from './builder.js';
import {asFolder, THEMES} from './choice.js';
import type {Theme} from './choice.js';
import {contrast, ENOUGH_FOR_BORDERS, GROUNDS, wordsOn} from './contrast.js';
import {renderFlag, renderSelect, renderSlider, renderText} from './controls.js';
import type {Field} from './manifest.js';

/** Attributes that few hosts need. */
const RARE: readonly string[] = ['heading-level', 'json-ld', 'src'];

/** Questions that a host usually knows the answer to. */
const USUAL_ANSWERS: readonly string[] = ['event', 'purpose'];

/** A colour to begin with, which is easy to see on light and dark pages. */
const FIRST_ACCENT = '#2a7cc7';

const inDigits = (ratio: number, ui: string): string =>
  new Intl.NumberFormat(ui, {maximumFractionDigits: 1, roundingMode: 'floor'} as object).format(
    ratio,
  );

const renderVerdict = ({choice: {accent, ui}, texts}: Builder): TemplateResult => {
  const words = wordsOn(accent);
  return html`<ul class="verdict">
    <li>${texts.contrastWords(words === '#ffffff', inDigits(contrast(words, accent), ui))}</li>
    ${(['light', 'dark'] as const).map(page => {
      const ratio = contrast(accent, GROUNDS[page]);
      const isEnough = ratio >= ENOUGH_FOR_BORDERS;
      return html`<li data-verdict=${isEnough ? 'good' : 'bad'}>
        ${texts.contrastPage(page === 'dark', inDigits(ratio, ui), isEnough)}
      </li>`;
    })}
  </ul>`;
};

const renderAccent = (builder: Builder): TemplateResult => {
  const {choice, texts} = builder;
  return html`${renderFlag(texts.ownAccent, choice.accent !== '', isOwn => {
    builder.choose({accent: isOwn ? FIRST_ACCENT : ''});
  })}
  ${
    choice.accent
      ? html`<label class="field colour"
            ><span>${texts.accent}</span>
            <input
              type="color"
              .value=${choice.accent}
              @input=${(event: Event) => {
                builder.choose({accent: (event.target as HTMLInputElement).value});
              }}
          /></label>
          ${renderVerdict(builder)}`
      : nothing
  }`;
};

const renderShape = (builder: Builder): TemplateResult => {
  const {choice, texts} = builder;
  const factor = (value: number) => texts.times(new Intl.NumberFormat(choice.ui).format(value));
  return html`${renderSlider(
    texts.radius,
    choice.radius,
    {least: 0, most: 2, step: 0.25},
    factor(choice.radius),
    radius => {
      builder.choose({radius});
    },
  )}
  ${renderSlider(
    texts.density,
    choice.density,
    {least: 0.6, most: 1.4, step: 0.1},
    factor(choice.density),
    density => {
      builder.choose({density});
    },
  )}`;
};

const renderMore = (summary: string, content: unknown): TemplateResult =>
  html`<details>
    <summary>${summary}</summary>
    <div class="fields">${content}</div>
  </details>`;

/** The choices there are for an element: what most hosts need first. */
export const renderOptions = (builder: Builder): TemplateResult => {
  const {widget, choice, texts} = builder;
  const isAnswer = (field: Field) =>
    questionOf(builder, field) !== undefined && !USUAL_ANSWERS.includes(field.name);
  const isRare = ({name}: Field) => RARE.includes(name);
  const render = (field: Field) => renderAttribute(builder, field);
  const answers = widget.fields.filter(isAnswer);
  return html`<section class="options" aria-labelledby="options">
    <h2 id="options">${texts.options}</h2>
    <div class="fields">
      ${widget.fields.filter(field => !isAnswer(field) && !isRare(field)).map(render)}
      ${renderSelect(
        texts.theme,
        choice.theme,
        THEMES.map(theme => [theme, texts.themes[theme]]),
        theme => {
          builder.choose({theme: theme as Theme});
        },
      )}
    </div>
    ${
      answers.length
        ? renderMore(
            texts.answers,
            html`<p class="help">${texts.answersHelp}</p>
              ${answers.map(render)}`,
          )
        : nothing
    }
    ${renderMore(texts.colours, [renderAccent(builder), renderShape(builder)])}
    ${renderMore(texts.more, [
      widget.fields.filter(isRare).map(render),
      renderText(texts.folder, choice.folder, folder => {
        builder.choose({folder: asFolder(folder)});
      }),
      renderFlag(texts.pinned, choice.pinned, pinned => {
        builder.choose({pinned});
      }),
    ])}
  </section>`;
};
