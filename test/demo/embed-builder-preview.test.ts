import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {sendKeys} from '@web/test-runner-commands';
import {openDirectory} from '../../src/directory/directory.js';
import {officeStateAt} from '../../src/directory/office-state.js';
import {compileHours} from '../../src/hours/index.js';
import {findMoments} from '../../demo/embed-builder/moments.js';
import {sampleAnswers} from '../../demo/embed-builder/sample-answers.js';
import {herning} from '../../src/herning/index.js';
import {nameOf} from '../built-in.js';
import {allIn, seen} from '../elements/support.js';
import {
  choose,
  control,
  drawn,
  find,
  frameIn,
  open,
  preview,
  previewed,
} from './embed-builder-page.js';

const SIRI = nameOf('siri');
const OFFICE = 'borgerservice-herning';

describe('The preview of the embed builder', () => {
  it('is as wide as a sidebar, a phone, a tablet, or what the slider says', async () => {
    const page = await open('?ui=en#office-card?office=siri');
    await previewed(page, 'office-card', SIRI);
    const frame = frameIn(page);
    expect(frame.clientWidth).to.equal(360);
    await choose(page, 'sidebar');
    expect(frame.clientWidth).to.equal(280);
    await choose(page, 'tablet');
    expect(frame.clientWidth).to.equal(768);
    await choose(page, 'Width', '500');
    expect(frame.clientWidth).to.equal(500);
    expect(control(page, 'tablet')).to.have.property('checked', false);
  });

  it('can be drawn wider and narrower by its handle', async () => {
    const page = await open('?ui=en&width=400#office-card?office=siri');
    const handle = find(page, '.handle');
    // A pointer of a test is none that can be captured.
    handle.setPointerCapture = () => undefined;
    const point = (type: string, clientX: number) =>
      handle.dispatchEvent(new PointerEvent(type, {pointerId: 1, clientX, bubbles: true}));
    point('pointerdown', 100);
    point('pointermove', 130);
    await drawn(page);
    expect(frameIn(page).clientWidth).to.equal(460);
    point('pointermove', -900);
    await drawn(page);
    expect(frameIn(page).clientWidth).to.equal(240);
    point('lostpointercapture', 0);
    point('pointermove', 130);
    await drawn(page);
    expect(frameIn(page).clientWidth).to.equal(240);
  });

  it('stands on a light and a dark page, in every look', async () => {
    const page = await open('?ui=en#office-card?office=siri');
    await previewed(page, 'office-card', SIRI);
    const root = preview(page).documentElement;
    const ground = () => page.getComputedStyle(root).backgroundColor;
    const light = ground();
    await choose(page, 'Dark page');
    expect(ground()).not.to.equal(light);
    const card = allIn(preview(page).querySelector('office-card')!, '[part=card]')[0]!;
    await choose(page, 'Look', 'contrast');
    await waitUntil(() => page.getComputedStyle(card).borderTopWidth === '3px', 'no look');
    await choose(page, 'Look', 'none');
    await waitUntil(() => page.getComputedStyle(card).borderTopWidth === '1px', 'a look stays');
  });

  it('takes colour, corners and space, and says whether the colour can be seen', async () => {
    const page = await open('?ui=en#office-card?office=ics-west-aarhus');
    await previewed(page, 'office-card', /\w/);
    await choose(page, 'A colour of your own');
    await choose(page, 'Colour of the main button', '#ffee88');
    const main = allIn(preview(page).querySelector('office-card')!, '[part~=main]')[0]!;
    const words = main.querySelector('span')!;
    await waitUntil(
      () => /255, 238, 136|1 0\.9333\d* 0\.5333/.test(page.getComputedStyle(main).backgroundColor),
      'no colour',
    );
    await waitUntil(
      () => /rgb\(0, 0, 0\)|srgb 0 0 0/.test(page.getComputedStyle(words).color),
      'no words',
    );
    const verdicts = [...page.document.querySelectorAll('.verdict li')].map(seen);
    expect(verdicts[0]).to.contain('black');
    expect(verdicts[1]).to.match(/On a light page .* hard to see/);
    expect(verdicts[2]).to.match(/On a dark page .* easy to see/);
    const radius = page.getComputedStyle(main).borderTopLeftRadius;
    await choose(page, 'Rounded corners', '2');
    expect(parseFloat(page.getComputedStyle(main).borderTopLeftRadius)).to.equal(
      2 * parseFloat(radius),
    );
  });

  it('goes from right to left, in Arabic', async () => {
    const page = await open('?ui=en#office-hours?office=ics-west-aarhus');
    await choose(page, 'Right to left');
    const root = preview(page).documentElement;
    expect(root.dir).to.equal('rtl');
    await previewed(page, 'office-hours', /[\u0600-\u06ff]/);
  });

  it('shows what is there without JavaScript', async () => {
    const page = await open('?ui=en#office-card?office=siri');
    await previewed(page, 'office-card', SIRI);
    await choose(page, 'Without JavaScript');
    const place = preview(page).querySelector('main')!;
    expect(place.querySelector('office-card')).to.equal(null);
    expect(seen(place)).to.contain(SIRI);
    expect(place.querySelector('a[href^="tel:"]')).to.exist;
    await choose(page, 'Without JavaScript');
    await previewed(page, 'office-card', SIRI);
  });

  it('is as high as what it shows, where that is wanted', async () => {
    const page = await open('?ui=en#office-card?office=siri');
    await previewed(page, 'office-card', SIRI);
    const window_ = find(page, '.window');
    await waitUntil(() => window_.scrollHeight > window_.clientHeight, 'it does not scroll');
    await choose(page, 'Full height');
    expect(window_.scrollHeight).to.equal(window_.clientHeight);
  });

  it('shows a plan answered, which the code is not', async () => {
    const page = await open('?ui=en#registration-steps?event=arriving');
    await previewed(page, 'registration-steps', 'EU');
    const steps = preview(page).querySelector('registration-steps')!;
    await waitUntil(() => allIn(steps, 'ol').length, 'no plan came');
    expect(find(page, '.snippet').textContent).to.contain('<registration-steps event="arriving">');
    await choose(page, 'With example answers');
    await waitUntil(() => allIn(steps, 'input[type=radio]').length, 'no question came');
  });

  it('answers every question of a plan, whatever the host knows of its readers', () => {
    const {registration} = openDirectory(herning);
    const now = new Date('2026-11-27T12:00Z');
    expect(sampleAnswers(registration!, {}, now)).to.include({
      event: 'arriving',
      citizenship: 'eu',
      purpose: 'work',
      arrival: '2027-01-04',
    });
    for (const event of ['arriving', 'moving', 'leaving']) {
      const answers = sampleAnswers(registration!, {event, 'job-start': '2027-02-01'}, now);
      expect(answers).not.to.have.any.keys('event', 'job-start');
    }
  });

  describe('travels in time', () => {
    const choices = {
      open: 'Open',
      'closes-soon': 'Closes soon',
      closed: 'Closed',
      'christmas-eve': 'Christmas Eve',
    };
    for (const [moment, words] of Object.entries(choices)) {
      it(`to when it is ${moment}`, async () => {
        const page = await open(`?ui=en#open-now-badge?office=${OFFICE}`);
        await previewed(page, 'open-now-badge', /\w/);
        await choose(page, 'Shown as it is', moment);
        await previewed(page, 'open-now-badge', words);
        expect(find(page, '.snippet').textContent).not.to.contain('at=');
        await choose(page, 'Shown as it is', 'now');
        expect(preview(page).querySelector('[at]')).to.equal(null);
      });
    }

    it('to when nobody knows, and says where the hours never are so', async () => {
      const page = await open('?ui=en#open-now-badge?office=siri');
      await choose(page, 'Shown as it is', 'unknown');
      await previewed(page, 'open-now-badge', 'not known');
      await choose(page, 'Office', OFFICE);
      const select = control(page, 'Shown as it is') as HTMLSelectElement;
      expect(select.value).to.equal('now');
      const option = [...select.options].find(({value}) => value === 'unknown')!;
      expect(option.disabled).to.equal(true);
      expect(seen(option)).to.contain('never');
    });

    it('to instants that the hours have, wherever they begin', () => {
      const directory = openDirectory(herning);
      const week = {Mo: ['10:00-12:00', '13:00-13:15'], PH: []};
      const office = {
        ...directory.office(OFFICE)!,
        hours: {visit: compileHours({week, agreementDays: 'may-close'} as never), phone: null},
      };
      const begin = Date.parse('2026-11-24T09:00+01:00');
      const moments = findMoments(office, begin, {});
      const at = (moment: 'open' | 'closes-soon' | 'closed') =>
        officeStateAt(office, moments.get(moment)!, {}).channels.visit!;
      expect(new Date(moments.get('open')!).toISOString()).to.equal('2026-11-30T09:00:00.000Z');
      expect(at('open')).to.include({state: 'open', soon: false});
      expect(at('closes-soon')).to.include({state: 'open', soon: true});
      expect(at('closed').state).to.equal('closed');
      // Christmas Eve of 2026 is a Thursday, on which it is closed anyway.
      expect([...moments.keys()]).not.to.include.members(['christmas-eve']);
      expect([...moments.keys()]).not.to.include.members(['unknown']);
    });

    it('to an open door, although somebody answers the phone before', () => {
      const week = (span: string) => compileHours({week: {Tu: [span], PH: []}});
      const office = {
        ...openDirectory(herning).office(OFFICE)!,
        hours: {visit: week('10:00-14:00'), phone: week('09:00-12:00')},
      };
      const begin = Date.parse('2026-11-23T12:00+01:00');
      const opened = findMoments(office, begin, {}).get('open')!;
      expect(new Date(opened).toISOString()).to.equal('2026-11-24T09:00:00.000Z');
    });
  });

  it('can be used with the keyboard alone', async () => {
    const page = await open('?ui=en&width=280#office-card?office=siri');
    control(page, 'sidebar').focus();
    await sendKeys({press: 'ArrowRight'});
    await drawn(page);
    expect(frameIn(page).clientWidth).to.equal(360);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowRight'});
    await drawn(page);
    expect(frameIn(page).clientWidth).to.equal(370);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await drawn(page);
    expect(preview(page).documentElement.dataset['page']).to.equal('dark');
    const offices = control(page, 'Office') as HTMLSelectElement;
    const next = offices.options[offices.selectedIndex + 1]!.value;
    offices.focus();
    await sendKeys({press: 'ArrowDown'});
    await drawn(page);
    await previewed(page, 'office-card', nameOf(next));
    find(page, '[name=tag][value=office-card]').focus();
    await sendKeys({press: 'ArrowDown'});
    await previewed(page, 'open-now-badge', /\w/);
    const {outlineStyle} = page.getComputedStyle(find(page, '.goals label:has(:checked)'));
    expect(outlineStyle).to.equal('solid');
  });
});
