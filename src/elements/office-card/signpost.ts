import {html, nothing} from 'lit';
import type {TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {Office} from '../../directory/index.js';
import {successorOf} from '../../directory/succession.js';
import {renderHeading} from '../shared/heading.js';
import {renderTrustLine} from '../shared/trust-line.js';
import {renderActions} from './actions.js';
import {renderBadge, renderHead} from './card.js';
import type {Card} from './card.js';
import {renderFormer} from './former.js';

const renderSuccessor = (
  successor: Office,
  {host, office, task, level, reachOf}: Card,
): TemplateResult => {
  const {id, services = []} = successor;
  const wanted = [task, ...(office.services ?? []).map(({id}) => id)];
  const taken = wanted.find(task => services.some(({id}) => id === task));
  return html`<section part="successor" class="inset">
    <p class="muted">${msg('Go here instead:', {id: 'successor'})}</p>
    <div class="head">
      ${renderHeading(Math.min(level + 1, 6), host.locale.name(successor.name))}
      ${
        successor.alternateName
          ? html`<p class="names muted">${host.locale.name(successor.alternateName)}</p>`
          : nothing
      }
      ${renderBadge(host, id, taken)}
    </div>
    ${renderActions(reachOf(successor, taken))}
  </section>`;
};

/** Of an office that is gone: where to go instead, and only behind that what used to hold. */
export const renderSignpost = (card: Card): TemplateResult => {
  const {host, directory, office, level} = card;
  const {locale} = host;
  const successor = successorOf(directory, office);
  return html`<article part="card">
    ${renderHead(card)} ${office.alert ? html`<p>${locale.text(office.alert)}</p>` : nothing}
    ${successor ? renderSuccessor(successor, card) : nothing}
    ${renderTrustLine(directory, office, locale, renderFormer(office, level + 1, locale))}
    ${host.renderLanguage()}
  </article>`;
};
