import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {sampleWith} from '../directory/sample.js';
import {
  boxesIn,
  choose,
  form,
  openAll,
  PLANNED,
  press,
  SETTLED,
  steps,
  stepsIn,
  tick,
  TODAY,
  writeDay,
} from './steps/steps-page.js';
import {
  allIn,
  draw,
  fileOf,
  heard,
  inDenmark,
  OFFICES,
  settled,
  spokenDuring,
  stopClock,
} from './support.js';
import type {StoppedClock} from './support.js';

const ICS = '<open-now-badge office="ics-west-aarhus"></open-now-badge>';

/** Offices that all open and close when ICS West does. */
const namesake = (name: string): string => fileOf(sampleWith('offices[0].name', {en: name}));

describe('A screen reader', () => {
  let clock: StoppedClock;
  let second = 0;
  beforeEach(() => {
    second = 0;
    clock = stopClock(inDenmark('08:17:20'));
  });
  afterEach(() => {
    clock.restore();
    localStorage.clear();
  });

  /** What it says of something a reader does, and in the second after. */
  const spokenOf = (action: () => Promise<unknown>): Promise<string[]> =>
    spokenDuring(async () => {
      await action();
      await settled();
      second += 11;
      await clock.advanceTo(inDenmark(`08:18:${String(second).padStart(2, '0')}`));
    });

  const spokenUntil = (time: string, day?: string): Promise<string[]> =>
    spokenDuring(() => clock.advanceTo(inDenmark(time, day)));

  it('says nothing by itself when a page is opened', async () => {
    const spoken = await spokenOf(() =>
      draw(`<main>
        ${OFFICES.map(
          office => `<office-card office="${office}"></office-card>
            <office-card compact office="${office}"></office-card>
            <open-now-badge office="${office}"></open-now-badge>
            <office-hours office="${office}"></office-hours>`,
        ).join('')}
        <office-finder></office-finder>
        <office-finder task="mitid" municipality="Herning"></office-finder>
        <office-finder task="mitid" municipality="*"></office-finder>
        <registration-steps></registration-steps>
        <registration-steps ${PLANNED} ${TODAY}></registration-steps>
        <registration-steps layout="form" ${PLANNED} ${TODAY}></registration-steps>
      </main>`),
    );
    expect(spoken).to.deep.equal([]);
  });

  it('says nothing of answers that the browser has remembered', async () => {
    const first = await form('remember');
    await choose(first, 'event', 'arriving');
    await writeDay(first, 'arrival', '2027-01-04');
    first.remove();
    await clock.advanceTo(inDenmark('08:18'));
    expect(await spokenOf(() => form('remember'))).to.deep.equal([]);
  });

  it('says, politely, of which office it is that it opens or closes, now or soon, and not each minute', async () => {
    await draw(ICS);
    expect(await spokenUntil('09:30:11')).to.deep.equal([
      'ICS West: opens soon, 10:00, in 30 minutes, booked visits only.',
    ]);
    expect(await spokenUntil('09:59:59')).to.deep.equal([]);
    expect(await spokenUntil('10:00:11')).to.deep.equal([
      'ICS West: by appointment, today 10:00–16:00.',
    ]);
    const [region] = allIn(document.body, '[aria-live]');
    expect(region!.textContent.trim()).to.equal('');
  });

  it('says once what many badges and cards tell at once', async () => {
    const other = namesake('Town hall');
    await draw(`<main>
      ${ICS.repeat(10)}
      <office-card office="ics-west-aarhus"></office-card>
      <open-now-badge office="here" src="${other}"></open-now-badge>
    </main>`);
    while (allIn(document.body, 'open-now-badge').some(each => !each.hasAttribute('state'))) {
      await settled();
    }
    expect(allIn(document.body, '[aria-live].unseen')).to.have.length(1);
    const spoken = await spokenUntil('10:00:11');
    expect(spoken).to.have.length(2);
    expect(spoken[0]).to.match(/^ICS West: opens soon[^.]*\. Town hall: opens soon[^.]*\.$/);
    expect(spoken[1]).to.match(/^ICS West: by appointment[^.]*\. Town hall: open[^.]*\.$/);
  });

  it('hears of an office even where the first element is not seen, or has gone', async () => {
    const page = await draw(`<main><p hidden>${ICS}</p>${ICS}</main>`);
    expect((await spokenUntil('09:30:11')).join()).to.contain('opens soon');
    const heard = allIn(page, '[aria-live]').filter(each => each.checkVisibility());
    expect(heard).to.have.length(1);
    page.lastElementChild!.remove();
    page.firstElementChild!.removeAttribute('hidden');
    expect((await spokenUntil('10:00:11')).join()).to.contain('by appointment');
  });

  it('says each office in the language of its element, and marks a name in another', async () => {
    await draw(`<main>${ICS}<p lang="da">${ICS}</p></main>`);
    await clock.advanceTo(inDenmark('09:30:01'));
    // Of several pieces that come at once Orca says only the last.
    expect(allIn(document.body, '[aria-live]')[0]!.childElementCount).to.equal(1);
    const said = allIn(document.body, '[aria-live] p');
    expect(said.map(({lang}) => lang)).to.deep.equal(['en', 'da']);
    expect(said[1]!.textContent).to.contain('åbner snart');
  });

  it('says nothing when midnight makes tomorrow today, nor when the reader asks for something else', async () => {
    const badge = await draw(ICS);
    await clock.advanceTo(inDenmark('16:01'));
    expect(await spokenUntil('00:01', '2026-11-24')).to.deep.equal([]);
    const spoken = await spokenDuring(async () => {
      badge.setAttribute('lang', 'da');
      await settled();
      badge.setAttribute('office', 'statsforvaltningen-aarhus');
      await settled();
      await clock.advanceTo(inDenmark('00:02', '2026-11-24'));
    });
    expect(spoken).to.deep.equal([]);
  });

  it('says what the finder has found, once the reader has chosen', async () => {
    const finder = await draw('<office-finder task="mitid"></office-finder>');
    const select = allIn(finder, 'select')[0]!;
    const live = (place: string) =>
      spokenOf(async () => {
        select.value = place;
        select.dispatchEvent(new Event('change'));
        await settled();
      });
    expect(await live('Herning')).to.deep.equal([
      'You live in Herning: go to Citizen Service Herning.',
    ]);
    expect((await live('*')).join()).to.match(/^We do not know an office/);
  });

  it('says what was chosen while that alone finds nothing', async () => {
    const finder = await draw('<office-finder lang="da"></office-finder>');
    const [chip] = allIn(finder, '.chip').filter(each => heard(each).includes('MitID'));
    const spoken = await spokenOf(async () => {
      chip!.click();
      await settled();
    });
    expect(spoken).to.deep.equal([heard(chip!)]);
  });

  it('says how much is done when a step is ticked off, and again when it is taken back', async () => {
    const element = await steps(`${PLANNED} ${TODAY}`);
    const box = boxesIn(stepsIn(element)[0]!)[0]!;
    expect(await spokenOf(() => tick(box))).to.deep.equal(['1 of 6 done. Next date: 1 March 2027']);
    expect(await spokenOf(() => tick(box))).to.deep.equal(['0 of 6 done. Next date: 1 March 2027']);
    expect(await spokenOf(() => tick(box))).to.have.length(1);
  });

  it('says how many papers are ready when one is ticked off', async () => {
    const element = await steps(`${PLANNED} ${TODAY}`);
    await openAll(element);
    const paper = (allIn(element, '[part=bring] input') as HTMLInputElement[])[0]!;
    expect((await spokenOf(() => tick(paper))).join()).to.match(/^Bring: 1 of \d ready$/);
  });

  it('says a day again with its weekday, and which days can be meant', async () => {
    const element = await steps(`${SETTLED} ${TODAY}`);
    const spoken = await spokenOf(() => writeDay(element, 'arrival', '2027-01-04'));
    expect(spoken.join()).to.match(/^Monday,? 4 January 2027$/);
    await spokenOf(() => writeDay(element, 'arrival', '1927-01-04'));
    expect((await spokenOf(() => press(element, 'Continue'))).join()).to.equal(
      'Choose a day from 1 January 2017 to 31 December 2037.',
    );
  });

  it('says what an action has done', async () => {
    const {writeText} = navigator.clipboard;
    navigator.clipboard.writeText = () => Promise.resolve();
    try {
      const element = await steps(`${PLANNED} ${TODAY}`);
      const spoken = await spokenOf(() => press(element, 'Share'));
      expect(spoken.join()).to.match(/^The link to your plan is copied/);
      const card = await draw('<office-card office="ics-west-aarhus"></office-card>');
      const copy = allIn(card, 'button').find(button =>
        heard(button).startsWith('Copy the address'),
      );
      const copied = await spokenOf(async () => {
        copy!.click();
        await settled();
      });
      expect(copied).to.deep.equal(['Copied']);
    } finally {
      navigator.clipboard.writeText = writeText;
    }
  });
});
