import {html, nothing} from 'lit/html.js';
import type {TemplateResult} from 'lit/html.js';
import {formatDate} from '../../../src/localization/format.js';
import type {Editor} from '../editor.js';
import {fieldId, parsePath} from '../model/json-path.js';
import type {Path} from '../model/json-path.js';
import {slipsOf, sourcesToCheck} from '../model/problems.js';
import type {Problem} from '../../../src/directory/check.js';
import {focusOn, renderButton} from './fields.js';
import {officeName} from './names.js';
import {renderConfirm, sourceName} from './source-line.js';

/** Shows the place a message is about, or the nearest around it. */
const goTo = (editor: Editor, path: Path): void => {
  if (path[0] === 'offices') editor.showOffice(Number(path[1]));
  if (path[0] === 'sources') editor.update({view: 'sources'});
  for (let length = path.length; length > 1; length--) {
    const id = fieldId(path.slice(0, length));
    if (document.getElementById(id)) {
      focusOn(id);
      return;
    }
  }
};

const renderProblem = (editor: Editor, {path, message}: Problem): TemplateResult => {
  const {texts, directory} = editor;
  const at = parsePath(path);
  const office = at[0] === 'offices' ? directory.offices[Number(at[1])] : undefined;
  const isHere = Boolean(office) || at[0] === 'sources';
  return html`<li>
    ${office ? html`<strong>${officeName(editor, office)}</strong> ` : nothing}
    <code>${path}</code>: <span lang="en">${message}</span>
    ${
      isHere
        ? renderButton(texts.goThere, () => {
            goTo(editor, at);
          })
        : nothing
    }
  </li>`;
};

/** What is wrong, what may be a slip, and what should be read again. */
export const renderProblems = (editor: Editor): TemplateResult => {
  const {texts, directory, faults, today, state} = editor;
  const slips = faults.length ? [] : slipsOf(directory, today);
  const old = sourcesToCheck(directory, today);
  return html`<section class="problems" aria-labelledby="problems">
    <h2 id="problems">${texts.problems}</h2>
    ${
      faults.length
        ? html`<p class="fault">${texts.faultsHint}</p>
            <ul>
              ${faults.map(fault => renderProblem(editor, fault))}
            </ul>`
        : html`<p class="fine">${texts.noFaults}</p>`
    }
    ${
      slips.length
        ? html`<details>
            <summary>${texts.slips(slips.length)}</summary>
            <ul>
              ${slips.map(slip => renderProblem(editor, slip))}
            </ul>
          </details>`
        : nothing
    }
    ${
      old.length
        ? html`<details class="old">
            <summary>${texts.old(old.length)}</summary>
            <p class="hint">${texts.oldHint}</p>
            <ul>
              ${old.map(
                source =>
                  html`<li>
                    ${
                      source.url
                        ? html`<a href=${source.url} target="_blank" rel="noopener noreferrer"
                            >${sourceName(source)}</a
                          >`
                        : sourceName(source)
                    }.
                    ${texts.readOn(formatDate(state.ui, source.checked))}
                    <span class=${`grade ${source.grade}`}>${texts.grades[source.grade]}</span>
                    ${renderConfirm(editor, source)}
                  </li>`,
              )}
            </ul>
          </details>`
        : nothing
    }
  </section>`;
};
