import {LitElement, html, nothing} from 'lit';
import {OpenNowBadge} from '../../src/elements/open-now-badge/open-now-badge.js';
import {renderIcon} from '../../src/elements/shared/icon.js';
import * as icons from '../../src/elements/shared/icons.js';
import type {Icon} from '../../src/elements/shared/icons.js';

const OFFICES = ['ics-west-aarhus', 'siri', 'borgerservice-herning', 'statsforvaltningen-aarhus'];

/** What a badge shows, to be shown by one that does not work it out. */
interface Shown {
  readonly state: string;
  readonly look: string;
  readonly icon: Icon;
  readonly words: string;
  readonly details: string;
  readonly link: {readonly href: string; readonly words: string} | undefined;
}

const shown = new Map<string, Shown>();

/**
 * What a badge costs when nobody works out what it says: the same markup, words, styles and attributes on
 * LitElement.
 */
class BareBadge extends LitElement {
  static override properties = OpenNowBadge.properties;
  static override styles = OpenNowBadge.styles;

  declare office: string;
  declare state: string;

  protected override render(): unknown {
    const {state, look, icon, words, details, link} = shown.get(this.office)!;
    this.state = state;
    const content = html`<span part="badge" class="${look} ${''}"
      ><span part="icon">${renderIcon(icon)}</span
      ><span
        ><b .textContent=${words}></b>${html`<span .textContent=${details}></span>${
            link ? html`<a href=${link.href} .textContent=${link.words}></a>` : nothing
          }`}${nothing}</span
      ></span
    >`;
    return html`<div lang=${'en'} dir=${'ltr'}>${content}${nothing}</div>`;
  }
}

OpenNowBadge.define();
customElements.define('bare-badge', BareBadge);

const markup = (tag: string, count: number): string =>
  Array.from(
    {length: count},
    (_, index) => `<${tag} office="${OFFICES[index % OFFICES.length]!}"></${tag}>`,
  ).join('');

/** Reads what the badges of all offices show. */
const readShown = async (): Promise<void> => {
  const holder = document.createElement('div');
  document.body.append(holder);
  holder.innerHTML = markup('open-now-badge', OFFICES.length);
  for (const badge of holder.children as HTMLCollectionOf<OpenNowBadge>) {
    await badge.updateComplete;
    const root = badge.renderRoot;
    const link = root.querySelector('a');
    shown.set(badge.office!, {
      state: badge.state!,
      look: root.querySelector('[part=badge]')!.classList.item(0)!,
      icon: Object.values(icons).find(({name}) =>
        root.querySelector('.icon')!.matches(`.${name}`),
      )!,
      words: root.querySelector('b')!.textContent,
      details: root.querySelector('b + span')!.textContent,
      link: link ? {href: link.getAttribute('href')!, words: link.textContent} : undefined,
    });
  }
  holder.remove();
};

/** Milliseconds until so many elements of a tag are parsed and rendered, layout included. */
const render = async (tag: string, count: number): Promise<number> => {
  if (!shown.size) await readShown();
  const holder = document.createElement('div');
  document.body.append(holder);
  const start = performance.now();
  holder.innerHTML = markup(tag, count);
  await (holder.lastElementChild as LitElement).updateComplete;
  holder.getBoundingClientRect();
  const time = performance.now() - start;
  holder.remove();
  return time;
};

Object.assign(globalThis, {render});
