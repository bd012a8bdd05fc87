/** How wide a picture of so many pixels is on the sheet. */
const SCALE = 0.3;

const QUALITY = 28;

/**
 * Pictures on one sheet, a row for each language and scheme, a column for each width.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {{scheme: string, language: string, width: number, image: Uint8Array}[]} pictures
 * @returns {Promise<Uint8Array>} WebP
 */
export const renderSheet = async (browser, pictures, {widths, highest}) => {
  const page = await browser.newPage();
  const rows = new Map();
  for (const picture of pictures) {
    const title = `${picture.language}, ${picture.scheme}`;
    rows.set(title, [...(rows.get(title) ?? []), picture]);
  }
  const columns = widths.map(width => `${(width + 32) * SCALE}px`).join(' ');
  const cells = [...rows].map(
    ([title, row]) =>
      `<h2>${title}</h2><div>${row
        .map(
          ({image, width}) =>
            `<span><img width="${(width + 32) * SCALE}" src="data:image/png;base64,${Buffer.from(image).toString('base64')}"></span>`,
        )
        .join('')}</div>`,
  );
  await page.setContent(
    `<style>
      body { margin: 12px; inline-size: max-content; font: 12px sans-serif; background: #ccc }
      h2 { margin: 8px 0 4px; font-size: 12px }
      div { display: grid; grid-template-columns: ${columns}; gap: 8px; align-items: start }
      span { display: block; max-block-size: ${highest * SCALE}px; overflow: hidden }
      img { display: block }
    </style>${cells.join('')}`,
    {waitUntil: 'load'},
  );
  const body = await page.$('body');
  const sheet = await body.screenshot({type: 'webp', quality: QUALITY});
  await page.close();
  return sheet;
};
