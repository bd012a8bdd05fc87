// The picture in the README, of the built script at a moment that is always the same.
import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browsers/find-browser.mjs';

const AT = '2026-11-25T10:30+01:00';

const page = `<!doctype html>
  <html lang="en">
    <style>
      body { display: grid; grid-template-columns: 27em 33em; gap: 2em; margin: 1.5em; font: 1em/1.5 sans-serif }
    </style>
    <office-card office="ics-west-aarhus" at="${AT}"></office-card>
    <registration-steps at="${AT}" event="arriving" citizenship="eu" purpose="work" residence="denmark"
      stay="over-6-months" children="no" previous-number="no" arrival="2027-01-04" job-start="2027-01-11"
    ></registration-steps>
  </html>`;

// The reader is where the office is.
process.env.TZ = 'Europe/Copenhagen';

const browser = await puppeteer.launch(await findBrowser());
const tab = await browser.newPage();
await tab.setViewport({width: 1060, height: 625});
await tab.setContent(page);
await tab.addScriptTag({path: 'dist/embed/registration-widgets.all.js'});
await tab.$eval('registration-steps', steps => steps.updateComplete);
await tab.screenshot({path: 'docs/screenshot.png'});
await browser.close();
