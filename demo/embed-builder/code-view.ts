import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import type {Builder} from './builder.js';
import {spellingIn, SYSTEM_NAMES, SYSTEMS} from './choice.js';
import type {Spelling} from './choice.js';
import {renderRow} from './controls.js';
import type {Step} from './systems.js';

/** What the copy buttons and the links have to do. */
export interface CodeActions {
  /** Copies a text; `code` is where it can be selected when copying is not allowed. */
  readonly copyCode: (code: string, place: string) => void;
  readonly copyLink: () => void;
  readonly reset: () => void;
}

const stepText = ({texts, choice}: Builder, {text}: Step): string =>
  text === 'copyFiles' ? texts.copyFilesTo(choice.folder) : (texts.steps[text] ?? text);

/** All steps in plain text, for a letter. */
const inPlainText = (builder: Builder, steps: readonly Step[]): string =>
  steps
    .map((step, index) =>
      [`${String(index + 1)}. ${stepText(builder, step)}`, step.code].filter(Boolean).join('\n\n'),
    )
    .join('\n\n');

const mailAddress = (builder: Builder, steps: readonly Step[], address: string): string => {
  const {texts} = builder;
  const subject = encodeURIComponent(texts.mailSubject);
  const body = encodeURIComponent(
    texts.mailBody(inPlainText(builder, steps), address).replaceAll('\n', '\r\n'),
  );
  return `mailto:?subject=${subject}&body=${body}`;
};

const renderStep = (
  builder: Builder,
  step: Step,
  number: number,
  actions: CodeActions,
): TemplateResult => {
  const {texts} = builder;
  const {code, isMain} = step;
  const place = isMain ? '.snippet' : `[data-step="${String(number)}"]`;
  return html`<li>
    <p>${stepText(builder, step)}</p>
    ${
      code === undefined
        ? nothing
        : html`<pre
              tabindex="0"
              role="group"
              aria-label=${texts.codeOf(number)}
            ><code class=${isMain ? 'snippet' : ''} data-step=${number}>${code}</code></pre>
            ${
              isMain
                ? nothing
                : html`<button
                    type="button"
                    class="small"
                    @click=${() => {
                      actions.copyCode(code, place);
                    }}
                  >
                    ${texts.copyStep(number)}
                  </button>`
            }`
    }
  </li>`;
};

/**
 * The code, with what to do with it in each system.
 *
 * @param address the page with these choices
 */
export const renderCode = (
  builder: Builder,
  steps: readonly Step[],
  address: string,
  isHashMissing: boolean,
  actions: CodeActions,
): TemplateResult => {
  const {choice, texts} = builder;
  const spellings: readonly Spelling[] = SYSTEMS[choice.system];
  const isFrame = choice.spelling === 'iframe';
  const hasOwnLook =
    choice.theme !== 'none' || choice.accent || choice.radius !== 1 || choice.density !== 1;
  const remarks = [
    isFrame && hasOwnLook ? texts.frameLook : '',
    !isFrame && isHashMissing ? texts.noHash : '',
  ].filter(Boolean);
  return html`<section class="code" aria-labelledby="code">
    <h2 id="code">${texts.code}</h2>
    ${renderRow(
      'system',
      texts.system,
      choice.system,
      SYSTEM_NAMES.map(system => [system, texts.systems[system]]),
      system => {
        builder.choose({system, spelling: spellingIn(system, null)});
      },
    )}
    ${
      spellings.length > 1
        ? renderRow(
            'spelling',
            texts.spelling,
            choice.spelling,
            spellings.map(spelling => [spelling, texts.spellings[spelling]]),
            spelling => {
              builder.choose({spelling});
            },
          )
        : nothing
    }
    ${remarks.map(remark => html`<p class="help">${remark}</p>`)}
    <ol class="steps">
      ${steps.map((step, index) => renderStep(builder, step, index + 1, actions))}
    </ol>
    <ul class="actions">
      <li>
        <a class="button" href=${mailAddress(builder, steps, address)}>${texts.send}</a>
      </li>
      <li>
        <button type="button" class="small" @click=${actions.copyLink}>${texts.link}</button>
      </li>
      <li>
        <button type="button" class="small" @click=${actions.reset}>${texts.reset}</button>
      </li>
    </ul>
  </section>`;
};

/** Always within reach: the button that somebody came for, and what it did. */
export const renderBar = (
  {texts}: Builder,
  main: string,
  outcome: string,
  {copyCode}: CodeActions,
): TemplateResult =>
  html`<div class="bar">
    <button
      type="button"
      class="copy"
      @click=${() => {
        copyCode(main, '.snippet');
      }}
    >
      ${texts.copy}
    </button>
    <p role="status">${outcome}</p>
  </div>`;
