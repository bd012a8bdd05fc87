/**
 * How much of a sheet looks different from another one, in words.
 *
 * @param {import('puppeteer-core').Browser} browser decodes them
 * @param {Uint8Array} before WebP
 * @param {Uint8Array} now WebP
 */
export const differenceOf = async (browser, before, now) => {
  const page = await browser.newPage();
  const share = await page.evaluate(
    async sources => {
      const [one, other] = await Promise.all(
        sources.map(async source => {
          const bitmap = await createImageBitmap(await (await fetch(source)).blob());
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
          const context = canvas.getContext('2d');
          context.drawImage(bitmap, 0, 0);
          return context.getImageData(0, 0, bitmap.width, bitmap.height);
        }),
      );
      if (one.width !== other.width || one.height !== other.height) return undefined;
      let changed = 0;
      for (let at = 0; at < one.data.length; at += 4) {
        const apart = [0, 1, 2].map(part => Math.abs(one.data[at + part] - other.data[at + part]));
        // Less is the noise of compression.
        if (Math.max(...apart) > 48) changed++;
      }
      return changed / (one.width * one.height);
    },
    [before, now].map(image => `data:image/webp;base64,${Buffer.from(image).toString('base64')}`),
  );
  await page.close();
  if (share === undefined) return 'of another size';
  return share ? `${(share * 100).toFixed(2)} % of it looks different` : 'looks the same';
};
