import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {childrenOf, isElement} from '../../page/tree.js';

const hasPart = (host: Element, name: string): boolean =>
  childrenOf(host).some(child => isElement(child) && child.slot === name);

/** What the page around has to say or to show, marked as its own. */
export const renderHostPart = (
  host: Element & ReactiveControllerHost,
  name: 'note' | 'media',
  label: string,
): TemplateResult => {
  const isThere = hasPart(host, name);
  return html`<figure
    part="host-${name}"
    class=${name === 'note' ? 'inset' : ''}
    ?hidden=${!isThere}
  >
    ${isThere ? html`<figcaption class="micro muted">${label}</figcaption>` : nothing}
    <slot
      name=${name}
      @slotchange=${() => {
        host.requestUpdate();
      }}
    ></slot>
  </figure>`;
};
