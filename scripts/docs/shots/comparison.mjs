import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';

/**
 * Writes a page that lays the last accepted sheet of each scene and the new one side by side.
 *
 * @param {string} folder that of the new sheets
 * @param {readonly {name: string, shows: string, accepted: string, difference: string}[]} scenes
 * @returns {string} its file
 */
export const writeComparison = (folder, scenes) => {
  const sections = scenes.map(
    ({name, shows, accepted, difference}) => `<h2>${shows}: ${difference}</h2>
      <div>
        <figure><figcaption>Last accepted</figcaption><img src="${relative(folder, accepted)}" alt="None"></figure>
        <figure><figcaption>New</figcaption><img src="${name}.webp" alt="New"></figure>
      </div>`,
  );
  const file = `${folder}/index.html`;
  writeFileSync(
    file,
    `<!doctype html>
    <html lang="en">
      <meta charset="utf-8">
      <title>What looks different</title>
      <style>
        body { margin: 1rem; font: 1rem/1.5 sans-serif }
        div { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; align-items: start }
        figure { margin: 0 }
        img { max-inline-size: 100% }
      </style>
      <h1>What looks different</h1>
      ${sections.join('\n')}
    </html>`,
  );
  return file;
};
