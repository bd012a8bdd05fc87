import type {Said} from './said.js';

const {css, badges} = (globalThis as unknown as {said: Said}).said;

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

const template = document.createElement('template');
template.innerHTML = `<div lang="en" dir="ltr"><span part="badge" class="pill "><span part="icon"
  ><svg viewBox="0 0 24 24" aria-hidden="true"><path></path></svg></span
  ><span><b></b><span></span></span></span></div>`;

/** The same markup and styles by hand, without Lit. */
class DomBadge extends HTMLElement {
  connectedCallback(): void {
    const {state, icon, path, words, details, link} = badges[this.getAttribute('office')!]!;
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    const content = template.content.cloneNode(true) as DocumentFragment;
    content.querySelector('svg')!.setAttribute('class', icon);
    content.querySelector('path')!.setAttribute('d', path);
    const wordsElement = content.querySelector('b')!;
    wordsElement.textContent = words;
    wordsElement.nextElementSibling!.textContent = details;
    if (link) {
      const anchor = document.createElement('a');
      anchor.href = link.href;
      for (const {text, translate} of link.parts) {
        const part = document.createElement('span');
        if (translate) part.setAttribute('translate', translate);
        part.textContent = text;
        anchor.append(part);
      }
      wordsElement.parentElement!.append(anchor);
    }
    root.append(content);
    this.setAttribute('state', state);
  }
}

customElements.define('dom-badge', DomBadge);
