import {expect, fixture, html} from '@open-wc/testing';
import {renderQrCode} from '../../../src/elements/registration-steps/paper.js';
import {encodeQrCode} from '../../../src/elements/registration-steps/qr-code.js';
import {MODULE, pixelsOf, scan} from './scan.js';

const rendered = async (text: string): Promise<SVGSVGElement> => {
  const code = renderQrCode(encodeQrCode(text)!, 'Link');
  return (await fixture<HTMLElement>(html`<div>${code}</div>`)).querySelector('svg')!;
};

const LINK =
  'https://example.org/welcome/?lang=da#rw=event.arriving.citizenship.eu.residence.denmark.stay.over-6-months';

describe('The QR code', () => {
  for (const text of [
    'a',
    LINK,
    `${LINK}&${'x'.repeat(400)}`,
    'https://example.org/blåbær/مرحبا/🏛',
    'x'.repeat(2330),
  ]) {
    it(`is read back: ${text.slice(0, 40)}, ${text.length} characters`, async () => {
      expect(scan(pixelsOf(await rendered(text)))).to.equal(text);
    });
  }

  it('has four modules of white around it', async () => {
    const {data, width, height} = pixelsOf(await rendered(LINK));
    let [left, top, right, bottom] = [width, height, 0, 0];
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const at = 4 * (y * width + x);
        expect(data[at + 3]).to.equal(255);
        if (data[at] === 255) continue;
        [left, top] = [Math.min(left, x), Math.min(top, y)];
        [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
      }
    }
    expect([left, top, width - right, height - bottom]).to.deep.equal(Array(4).fill(4 * MODULE));
  });

  it('is read though a tenth of it is dirty', async () => {
    const svg = await rendered(LINK);
    const pixels = pixelsOf(svg);
    const {data, width, height} = pixels;
    const from = Math.floor(width * 0.45);
    const through = Math.floor(width * 0.6);
    for (let y = from; y < Math.min(through, height); y++) {
      data.fill(255, 4 * (y * width + from), 4 * (y * width + through));
    }
    expect(scan(pixels)).to.equal(LINK);
  });

  it('says what it is, and is nothing to a form or the keyboard', async () => {
    const svg = await rendered(LINK);
    expect(svg.getAttribute('aria-label')).to.equal('Link');
    await expect(svg.parentElement!).to.be.accessible();
  });

  it('is left out where no code has room', () => {
    expect(encodeQrCode('x'.repeat(2331))).to.equal(undefined);
  });
});
