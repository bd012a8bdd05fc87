import {html, nothing} from 'lit';
import type {ReactiveControllerHost, TemplateResult} from 'lit';
import {msg} from '@lit/localize';
import {childrenOf, isElement} from '../../page/tree.js';

const hasNote = (host: Element): boolean =>
  childrenOf(host).some(child => isElement(child) && child.slot === 'note');

/** What the page around has to say to its readers, marked as its own. */
export const renderHostNote = (host: Element & ReactiveControllerHost): TemplateResult =>
  html`<div part="host-note" class="inset" ?hidden=${!hasNote(host)}>
    ${
      hasNote(host)
        ? html`<p class="micro">${msg('A note from this website', {id: 'host-note'})}</p>`
        : nothing
    }
    <slot
      name="note"
      @slotchange=${() => {
        host.requestUpdate();
      }}
    ></slot>
  </div>`;
