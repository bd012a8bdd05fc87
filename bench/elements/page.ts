import {LitElement, html} from 'lit';
import {OpenNowBadge} from '../../src/elements/open-now-badge/open-now-badge.js';
import {renderIcon} from '../../src/elements/shared/icons.js';

/** What a badge costs when nobody works out what it says: the same markup, styles and attributes on LitElement. */
class BareBadge extends LitElement {
  static override properties = OpenNowBadge.properties;
  static override styles = OpenNowBadge.styles;

  protected override render(): unknown {
    return html`<div lang="en" dir="ltr">
      <span part="badge" class="pill "
        ><span part="icon">${renderIcon('minus')}</span
        ><span aria-live=${'off'} aria-atomic="true"
          ><b .textContent=${'Closed'}></b
          ><span .textContent=${' · by appointment from tomorrow 10:00'}></span></span
      ></span>
    </div>`;
  }
}

OpenNowBadge.define();
customElements.define('bare-badge', BareBadge);

const OFFICES = ['ics-west-aarhus', 'siri', 'borgerservice-herning', 'statsforvaltningen-aarhus'];

/** Milliseconds until so many elements of a tag are parsed and rendered, layout included. */
const render = async (tag: string, count: number): Promise<number> => {
  const holder = document.createElement('div');
  document.body.append(holder);
  const start = performance.now();
  holder.innerHTML = Array.from(
    {length: count},
    (_, index) => `<${tag} office="${OFFICES[index % OFFICES.length]!}"></${tag}>`,
  ).join('');
  await (holder.lastElementChild as LitElement).updateComplete;
  holder.getBoundingClientRect();
  const time = performance.now() - start;
  holder.remove();
  return time;
};

Object.assign(globalThis, {render});
