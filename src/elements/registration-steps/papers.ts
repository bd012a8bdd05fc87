import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {msg, str} from '@lit/localize';
import type {BringItem, Provenance, Step} from '../../directory/index.js';
import {overallTrust} from '../../directory/trust.js';
import type {DirectoryElement} from '../shared/directory-element.js';
import {renderAbout} from '../shared/about.js';
import {renderTag} from '../shared/trust-line.js';
import type {ListedStep} from './listed-step.js';
import type {StepsController} from './steps-controller.js';
import {documentId} from './storage.js';
import {renderBringItem} from './wording.js';

interface PapersContext {
  readonly host: DirectoryElement;
  readonly steps: StepsController;
}

const renderItems = (
  step: Step,
  items: readonly BringItem[],
  provenance: Provenance | undefined,
  {host: {locale}, steps}: PapersContext,
): TemplateResult => {
  const trust = overallTrust(step);
  return html`<ul role="list">
    ${repeat(
      items,
      item => documentId(step, item),
      item => {
        const id = documentId(step, item);
        return html`<li>
          <label
            ><input
              type="checkbox"
              .checked=${steps.isDone(id)}
              @change=${() => {
                steps.toggleDocument(id);
              }}
            /><span
              >${renderBringItem(item, locale)}
              ${renderTag((item.provenance ?? provenance)?.grade, trust)}</span
            ></label
          >
        </li>`;
      },
    )}
  </ul>`;
};

/** Papers to have ready or to bring: how many are; those that only some need apart. */
const renderList = (
  title: string,
  field: 'have' | 'bring',
  {step, planned}: ListedStep,
  context: PapersContext,
): unknown => {
  const items = planned[field];
  if (!items.length) return nothing;
  const provenance = step.provenance[field];
  const forAll = items.filter(({condition}) => !condition);
  const forSome = items.filter(({condition}) => condition);
  const count = forAll.length;
  const ready = forAll.filter(item => context.steps.isDone(documentId(step, item))).length;
  const readyWords = msg(str`${ready} of ${count} ready`, {id: 'ready'});
  if (forAll.some(item => context.steps.isJustTicked(documentId(step, item)))) {
    context.host.announcer.announce(`${step.id} ${field}`, `${title}: ${readyWords}`);
  }
  return html`<div part="bring">
    <p class="papers-title">
      <b>${title}</b>
      ${count ? html`<span class="muted">${readyWords}</span>` : nothing}
    </p>
    ${count ? renderItems(step, forAll, provenance, context) : nothing}
    ${
      forSome.length
        ? html`<details part="conditional">
            <summary>
              ${msg('Only in some cases', {id: 'only-some'})}
              (${forSome.length})${renderAbout([
                `${title}, `,
                context.host.locale.text(step.title),
              ])}
            </summary>
            ${renderItems(step, forSome, provenance, context)}
          </details>`
        : nothing
    }
  </div>`;
};

/** What a step takes: "Have ready" for a form online, "Bring" for a visit. */
export const renderPapers = (listed: ListedStep, context: PapersContext): unknown => [
  renderList(msg('Have ready', {id: 'have-ready'}), 'have', listed, context),
  renderList(msg('Bring', {id: 'bring'}), 'bring', listed, context),
];
