import {LitElement, html, nothing, unsafeCSS} from 'lit';
import type {Said} from './said.js';

const {attributes, css, badges} = (globalThis as unknown as {said: Said}).said;

/** What a badge costs when nobody works out what it says: the same markup, styles and attributes on LitElement. */
class LitBadge extends LitElement {
  static override properties = Object.fromEntries(attributes.map(name => [name, {reflect: true}]));
  static override styles = unsafeCSS(css);

  declare office: string;
  declare state: string;

  protected override render(): unknown {
    const {state, icon, path, words, details, link} = badges[this.office]!;
    Object.assign(this, {state});
    const parts = link?.parts.map(({text, translate}) =>
      translate
        ? html`<span translate=${translate}>${text}</span>`
        : html`<span .textContent=${text}></span>`,
    );
    const badge = html`<span part="badge" class="${'pill'} ${''}"
      ><span part="icon"
        >${html`<svg class=${icon} viewBox="0 0 24 24" aria-hidden="true"><path d=${path}></path></svg>`}</span
      ><span
        ><b .textContent=${words}></b>${html`<span .textContent=${details}></span>${
            link ? html`<a href=${link.href}>${parts}</a>` : nothing
          }`}</span
      ></span
    >`;
    // In one line, as the badge's own: a space inside would be rendered, too.
    return html`<div lang=${'en'} dir=${'ltr'}>${badge}</div>`;
  }
}

customElements.define('lit-badge', LitBadge);
