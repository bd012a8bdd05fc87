import {html, render} from 'lit';
import {openDirectory} from '../../src/directory/directory.js';
import {herning} from '../../src/herning/index.js';
import {matchLanguage} from '../../src/localization/language.js';
import type {Language} from './choice.js';
import {EmbedBuilder} from './embed-builder.js';
import {integrityOfTheScript} from './integrity.js';
import {widgetsOf} from './manifest.js';
import type {Manifest, Widget} from './manifest.js';
import {TEXTS} from './texts/index.js';

const place = document.querySelector<HTMLElement>('#embed-builder')!;

const ui: Language = matchLanguage(navigator.language) === 'da' ? 'da' : 'en';

/** As wide as a phone, and on a phone as wide as fits. */
const width = Math.max(240, Math.min(360, innerWidth - 64));

const loadWidgets = async (): Promise<readonly Widget[]> => {
  try {
    const response = await fetch('../npm/custom-elements.json');
    return widgetsOf((await response.json()) as Manifest);
  } catch (error) {
    render(html`<p role="alert">${TEXTS[ui].failed}</p>`, place);
    throw error;
  }
};

customElements.define('embed-builder', EmbedBuilder);
const builder = new EmbedBuilder(openDirectory(herning), await loadWidgets(), ui, width);
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-ui]')) {
  button.addEventListener('click', () => {
    builder.choose({ui: button.dataset['ui'] as Language});
  });
}
place.replaceChildren(builder);
builder.integrity = await integrityOfTheScript();
