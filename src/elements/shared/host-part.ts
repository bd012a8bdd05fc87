import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import type {HostNote} from '../../controllers/additions.js';
import {childrenOf, isElement} from '../../page/tree.js';

/** Marks the office that stands first because the page recommends it. */
export const renderRecommendation = (): TemplateResult =>
  html`<small class="muted">${msg('Recommended by this website', {id: 'host-recommends'})}</small>`;

const hasPart = (host: Element, name: string): boolean =>
  childrenOf(host).some(child => isElement(child) && child.slot === name);

const renderNote = ({words, language, url, details}: HostNote): TemplateResult => {
  const marked = html`<span lang=${language}>${words}</span>`;
  return html`<p>${url ? html`<a href=${url}>${marked}</a>` : marked}${details}</p>`;
};

/**
 * What the page around has to say or to show, marked as its own.
 *
 * @param notes what it says elsewhere on the page
 */
export const renderHostPart = (
  host: Element & ReactiveControllerHost,
  name: 'note' | 'media',
  label: string,
  notes: readonly HostNote[] = [],
): TemplateResult => {
  const isThere = notes.length > 0 || hasPart(host, name);
  return html`<figure
    part="host-${name}"
    class=${name === 'note' ? 'inset' : ''}
    ?hidden=${!isThere}
  >
    ${isThere ? html`<figcaption class="micro muted">${label}</figcaption>` : nothing}
    ${notes.map(renderNote)}
    <slot
      name=${name}
      @slotchange=${() => {
        host.requestUpdate();
      }}
    ></slot>
  </figure>`;
};
