import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {controlStyles} from '../../src/elements/shared/control-styles.js';
import {renderIcon} from '../../src/elements/shared/icon.js';
import * as icons from '../../src/elements/shared/icons.js';
import {blockStyles} from '../../src/elements/shared/block-styles.js';
import {sharedStyles} from '../../src/elements/shared/styles.js';
import {contrast, HOSTS} from './colours.js';

const HUES = ['open', 'info', 'caution', 'stop', 'accent'] as const;

/** Every combination of the foundations that an element may use. */
class Sampler extends LitElement {
  static override styles = [sharedStyles, blockStyles, controlStyles];

  protected override render(): unknown {
    return html`
      <p class="muted">Muted</p>
      <div class="inset"><p class="muted">Muted on a tint</p></div>
      <p class="alert">${renderIcon(icons.triangle)}<span class="muted">An alert</span></p>
      <span class="tag">old page</span>
      <button>${renderIcon(icons.save)}Save</button>
      <button class="primary">${renderIcon(icons.phone)}<span>Call</span></button>
      <button class="chip" aria-pressed="true">Chosen</button>
      <select></select>
    `;
  }
}
customElements.define('foundation-sampler', Sampler);

const sampler = async (style: string): Promise<ShadowRoot> => {
  const host = await fixture<HTMLElement>(html`<div style=${style}></div>`);
  const element = new Sampler();
  host.append(element);
  await element.updateComplete;
  return element.shadowRoot!;
};

/** A colour of a custom property, as an element of the sampler would show it. */
const colourOf = (root: ShadowRoot, property: string): string => {
  const probe = document.createElement('i');
  root.append(probe);
  probe.style.color = `var(${property})`;
  const {color} = getComputedStyle(probe);
  probe.remove();
  return color;
};

for (const [name, {color, background}] of Object.entries(HOSTS)) {
  describe(`On a page of ${name}`, () => {
    let root: ShadowRoot;
    // The page's colour scheme says nothing of the place an element stands in.
    beforeEach(async () => {
      root = await sampler(`color: ${color}; background: ${background}; color-scheme: dark`);
    });

    const shown = (selector: string) => getComputedStyle(root.querySelector(selector)!);

    it('text can be read, on every ground', () => {
      const muted = colourOf(root, '--_muted');
      expect(contrast(muted, [background])).to.be.least(5.7);
      for (const hue of HUES) {
        const ground = colourOf(root, `--_${hue}-ground`);
        expect(contrast(color, [background, ground]), hue).to.be.least(5.7);
        expect(contrast(muted, [background, ground]), `muted, ${hue}`).to.be.least(5.7);
      }
      const tint = shown('.inset').backgroundColor;
      expect(contrast(muted, [background, tint]), 'muted on a tint').to.be.least(5.7);
    });

    it('icons can be told, on every ground', () => {
      for (const hue of HUES) {
        const mark = colourOf(root, `--_${hue}-mark`);
        const ground = colourOf(root, `--_${hue}-ground`);
        expect(contrast(mark, [background]), hue).to.be.least(3.3);
        expect(contrast(mark, [background, ground]), `${hue} on its ground`).to.be.least(3.3);
      }
    });

    it('borders of controls can be seen', () => {
      for (const control of ['button', '.primary', '.chip', 'select']) {
        const {borderTopColor, borderTopWidth} = shown(control);
        expect(parseFloat(borderTopWidth), control).to.be.least(1);
        expect(contrast(borderTopColor, [background]), control).to.be.least(3.07);
      }
    });
  });
}

describe('Controls', () => {
  it('can be hit, and grow with the text', async () => {
    const root = await sampler('font-size: 16px');
    for (const {localName, className, offsetHeight} of root.querySelectorAll<HTMLElement>(
      'button, select',
    )) {
      const least = className === 'primary' ? 48 : 44;
      expect(offsetHeight, `${localName}.${className}`).to.be.least(least);
    }
  });

  it('are filled where a theme sets the colour and that of the words on it, and only then', async () => {
    const grounds = async (theme: string) => {
      const root = await sampler(`color: #222; ${theme}`);
      const {backgroundColor} = getComputedStyle(root.querySelector('.primary')!);
      const {color} = getComputedStyle(root.querySelector('.primary > span')!);
      return [backgroundColor, color];
    };
    const both = await grounds('--rw-accent: rgb(0, 77, 153); --rw-on-accent: rgb(255, 255, 255)');
    expect(contrast(both[0]!, ['rgb(0, 77, 153)'])).to.be.closeTo(1, 0.01);
    expect(contrast(both[1]!, ['#fff'])).to.be.closeTo(1, 0.01);
    for (const half of ['--rw-accent: rgb(0, 77, 153)', '--rw-on-accent: #fff']) {
      const [ground, words] = await grounds(half);
      expect(contrast(words!, ['#fff', ground!]), half).to.be.least(7);
    }
  });

  it('do not move where the reader wants no motion', async () => {
    const root = await sampler('');
    const isReduced = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const {transitionDuration} = getComputedStyle(root.querySelector('button')!);
    expect(parseFloat(transitionDuration)).to.equal(isReduced ? 0 : 0.15);
  });

  it('have type of 13 pixels at the least, and take sizes, radii and spaces from the host', async () => {
    const small = await sampler('font-size: 12px');
    expect(getComputedStyle(small.querySelector('.tag')!).fontSize).to.equal('13px');
    const dense = await sampler('font-size: 16px; --rw-radius: 0; --rw-density: 0.5');
    const {borderRadius, padding} = getComputedStyle(dense.querySelector('.inset')!);
    expect([borderRadius, padding]).to.deep.equal(['0px', '8px']);
  });
});
