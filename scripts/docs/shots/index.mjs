import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {parseArgs} from 'node:util';
import {launch} from 'puppeteer-core';
import sirv from 'sirv';
import {findBrowser} from '../../browsers/find-browser.mjs';
import {writeComparison} from './comparison.mjs';
import {differenceOf} from './difference.mjs';
import {renderSheet} from './sheet.mjs';
import {scenes} from './scenes.mjs';

/**
 * Pictures of what `npm run build` has made: every scene in four languages, three colour schemes and four
 * widths, put together on one sheet a scene. Without options they become those of docs/look.md; with
 * `--compare` they are compared with these: what looks different is told, and a page in `dist/look` lays
 * both side by side. `--scene` names the scenes to do.
 */
const {values: options} = parseArgs({
  options: {compare: {type: 'boolean'}, scene: {type: 'string', multiple: true}},
});

const ACCEPTED = 'docs/look';
const FOLDER = options.compare ? 'dist/look' : ACCEPTED;
const LANGUAGES = ['en', 'da', 'de', 'ar'];
const WIDTHS = [240, 360, 768, 1280];
/** Pixels after which a picture is cut off. */
const HIGHEST = 1300;

const schemes = {
  light: {page: 'color-scheme: light; color: #1a1a1a; background: #fff'},
  dark: {page: 'color-scheme: dark; color: #eee; background: #111'},
  // The words are those of the light page.
  'forced colours': {
    page: '',
    features: [{name: 'forced-colors', value: 'active'}],
    languages: ['en', 'ar'],
  },
};

if (!existsSync('dist/embed/registration-widgets.js')) {
  console.error('There is nothing to picture: run npm run build first.');
  process.exit(1);
}

const unknown = (options.scene ?? []).filter(name => !scenes.some(scene => scene.name === name));
if (unknown.length) {
  const known = scenes.map(({name}) => name).join(', ');
  console.error(`--scene ${unknown[0]}: must be one of ${known}`);
  process.exit(1);
}

const files = sirv('dist/embed', {dev: true});
const server = createServer((request, response) => {
  if (request.url !== '/') files(request, response);
  else {
    response
      .writeHead(200, {'Content-Type': 'text/html'})
      .end('<!doctype html><script src="registration-widgets.js"></script><body>');
  }
});
await new Promise(resolve => {
  server.listen(0, 'localhost', resolve);
});
const address = `http://localhost:${server.address().port}/`;
const browser = await launch({...(await findBrowser()), headless: true});

/** Presses what a scene wants pressed, and waits until all of it is rendered. */
const settle = async (page, press) => {
  await page.evaluate(async selectors => {
    const rendered = async root => {
      for (const element of root.querySelectorAll('*')) {
        await element.updateComplete;
        if (element.shadowRoot) await rendered(element.shadowRoot);
      }
    };
    await rendered(document);
    for (const selector of selectors) {
      for (const {shadowRoot} of document.querySelectorAll('#scene > *')) {
        shadowRoot.querySelector(selector).click();
      }
      await rendered(document);
    }
    await new Promise(resolve => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  }, press);
};

const picturesOf = async ({markup, press = [], isWhole}) => {
  const pictures = [];
  for (const [scheme, {page: look, features = [], languages = LANGUAGES}] of Object.entries(
    schemes,
  )) {
    for (const language of languages) {
      const page = await browser.newPage();
      const reduced = {name: 'prefers-reduced-motion', value: 'reduce'};
      // Puppeteer's own list of what can be emulated does not have forced colours.
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {features: [reduced, ...features]});
      await page.emulateTimezone('Europe/Copenhagen');
      for (const width of WIDTHS) {
        await page.setViewport({width: isWhole ? width : width + 32, height: isWhole ? 900 : 700});
        await page.goto(address);
        await page.evaluate(
          ({language, look, markup, width}) => {
            document.documentElement.lang = language;
            document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
            document.documentElement.style.cssText = look;
            document.body.style.cssText = 'margin: 16px; font: 16px/1.5 system-ui, sans-serif';
            const scene = document.createElement('div');
            scene.id = 'scene';
            scene.style.cssText = `display: grid; gap: 16px; inline-size: ${width}px`;
            scene.innerHTML = markup;
            document.body.append(scene);
          },
          {language, look, markup, width},
        );
        await settle(page, press);
        const target = isWhole ? page : await page.$('body');
        pictures.push({scheme, language, width, image: await target.screenshot({type: 'png'})});
      }
      await page.close();
    }
  }
  return pictures;
};

mkdirSync(FOLDER, {recursive: true});
const compared = [];
for (const scene of scenes) {
  if (options.scene && !options.scene.includes(scene.name)) continue;
  const file = `${FOLDER}/${scene.name}.webp`;
  const sheet = await renderSheet(browser, await picturesOf(scene), {
    widths: WIDTHS,
    highest: HIGHEST,
  });
  writeFileSync(file, sheet);
  if (options.compare) {
    const accepted = `${ACCEPTED}/${scene.name}.webp`;
    const difference = existsSync(accepted)
      ? await differenceOf(browser, readFileSync(accepted), sheet)
      : 'there is none yet';
    compared.push({...scene, accepted, difference});
    console.log(`${scene.name}: ${difference}`);
  } else console.log(`${file}: ${(sheet.length / 1000).toFixed(0)} kB`);
}
await browser.close();
server.close();

if (options.compare) {
  console.log(`Side by side: ${writeComparison(FOLDER, compared)}`);
} else {
  const sections = scenes.map(({name, shows}) => `## ${shows}\n\n![${shows}](look/${name}.webp)\n`);
  writeFileSync(
    'docs/look.md',
    `# How it looks\n\nEvery element in English, Danish, German and Arabic, on a light page and on a dark one, in English and Arabic with forced colours too, at 240, 360, 768 and 1280 pixels. Long pictures are cut off. Made by \`npm run shots\`, after \`npm run build\`; \`npm run shots -- --compare\` tells what looks different now, and \`dist/look/index.html\` then has both side by side for a person to judge: fonts differ between machines.\n\n${sections.join('\n')}`,
  );
}
