import {expect, fixture, html} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {PLANNED, press, steps, TODAY} from './steps/steps-page.js';
import {allIn, complaintsDuring, draw, inDenmark, seen, settled, untilSeen} from './support.js';

const EVENT = {
  office: 'siri',
  name: {en: 'SIRI on campus'},
  startDate: '2027-09-02T09:00',
  endDate: '2027-09-02T12:00',
  location: 'Building 1',
  url: 'https://example.org/siri',
};

const NOTE = {office: 'siri', text: {en: 'Ask the welcome desk first.', da: 'Spørg os først.'}};

/** Writes what the page adds, for as long as the test goes on. */
const add = async (source: unknown): Promise<Element> => {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset['directoryAdditions'] = '';
  script.textContent = typeof source === 'string' ? source : JSON.stringify(source);
  holder.append(script);
  return script;
};

const card = (office: string, attributes = '', day = '2027-08-30') =>
  draw(
    `<office-card office="${office}" at="${inDenmark('12:00', day)}" ${attributes}></office-card>`,
  );

const hostNote = (element: Element): HTMLElement =>
  allIn(element, '[part=host-note]').find(each => !each.hidden)!;

describe('What a page adds to the directory', () => {
  it('is shown on the card of its office, marked as the page’s', async () => {
    await add({events: [EVENT], notes: [NOTE]});
    const element = await card('siri');
    await untilSeen(element, 'SIRI on campus');
    expect(seen(hostNote(element))).to.match(/^A note from this website /);
    const [event, note] = [...hostNote(element).querySelectorAll('p')].map(seen);
    expect(event).to.match(
      /^SIRI on campus, Thursday,? 2 September 2027, 09:00–12:00, Building 1$/,
    );
    expect(note).to.equal('Ask the welcome desk first.');
    expect(hostNote(element).querySelector('a')!.href).to.equal(EVENT.url);
  });

  it('is not shown on another office’s card', async () => {
    await add({notes: [NOTE]});
    await untilSeen(await card('siri'), 'Ask the welcome desk');
    expect(hostNote(await card('ics-west-aarhus'))).to.equal(undefined);
  });

  it('stands beside a note in the page’s own markup', async () => {
    await add({notes: [NOTE]});
    const element = await draw(
      '<office-card office="siri"><p slot="note">Bring the letter.</p></office-card>',
    );
    await untilSeen(element, /Ask the welcome desk first\..*Bring the letter\./);
  });

  it('is in the language spoken, else marked as in its own', async () => {
    await add({events: [EVENT], notes: [NOTE]});
    const element = await card('siri', 'lang="da"');
    await untilSeen(element, 'Spørg os først');
    expect(seen(hostNote(element))).to.contain('torsdag den 2. september 2027, 09.00–12.00');
    const english = [...hostNote(element).querySelectorAll('[lang=en]')].map(seen);
    expect(english).to.deep.equal(['SIRI on campus']);
  });

  it('is gone when the event is over', async () => {
    await add({events: [EVENT], notes: [NOTE]});
    const element = await card('siri', '', '2027-09-03');
    await untilSeen(element, 'Ask the welcome desk');
    expect(seen(element)).not.to.contain('on campus');
  });

  it('is read anew where the page has changed it', async () => {
    const script = await add({notes: [NOTE]});
    const element = await card('siri');
    await untilSeen(element, 'Ask the welcome desk');
    script.textContent = JSON.stringify({notes: [{...NOTE, text: {en: 'Ask us.'}}]});
    element.setAttribute('lang', 'en');
    await untilSeen(element, 'Ask us\\.');
  });

  it('is told once where it is wrong, and the rest is shown', async () => {
    await add({events: [{...EVENT, startDate: 'soon'}], notes: [NOTE, {...NOTE, office: 'moon'}]});
    const {said} = await complaintsDuring(async () => {
      await untilSeen(await card('siri'), 'Ask the welcome desk');
      await untilSeen(await card('siri'), 'Ask the welcome desk');
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/data-directory-additions.*events\[0\]\.startDate: .*"soon"/);
    expect(said[0]).to.match(/notes\[1\]\.office: .*siri.*"moon"/);
  });

  it('leaves the card as it is where it is no JSON', async () => {
    await add('{"notes": ');
    let element: HTMLElement;
    const {said} = await complaintsDuring(async () => {
      element = await card('siri');
      await settled();
    });
    expect(said.join()).to.contain('must be JSON');
    expect(seen(element!)).to.contain('SIRI');
    expect(hostNote(element!)).to.equal(undefined);
  });
});

describe('The office a page recommends', () => {
  const finder = async (task: string): Promise<HTMLElement> => {
    const page = await draw(
      `<div><office-finder task="${task}" municipality="Herning"></office-finder></div>`,
    );
    return page.querySelector('office-finder')!;
  };

  const firstOf = (element: Element) =>
    element.shadowRoot!.querySelector('section > office-card')!.getAttribute('office');

  it('comes first in the finder of several that do the same, marked as the page’s choice', async () => {
    expect(firstOf(await finder('mitid'))).to.equal('borgerservice-herning');
    await add({preferredOffice: 'ics-west-aarhus'});
    const element = await finder('mitid');
    await untilSeen(element, 'Recommended by this website');
    expect(firstOf(element)).to.equal('ics-west-aarhus');
    const others = allIn(element, 'details[part=office]').map(seen);
    expect(others).to.have.length(1);
    expect(others[0]).to.contain('Citizen Service');
  });

  it('does not come before the office that does what it only guides to', async () => {
    await add({preferredOffice: 'ics-west-aarhus'});
    await untilSeen(await finder('mitid'), 'Recommended by this website');
    const element = await finder('tax-card');
    expect(firstOf(element)).to.equal('skattestyrelsen');
    expect(seen(element)).not.to.contain('Recommended');
  });

  /** The offices of a step of a worker's plan, in their order; its line while it is shut. */
  const officesIn = async (element: Element, step: string) => {
    const [item] = allIn(element, `[id="step-${step}"]`) as [HTMLElement];
    const [title] = allIn(item, 'button[aria-expanded]') as [HTMLButtonElement];
    const line = seen(allIn(item, '[part=line]')[0]!);
    if (title.getAttribute('aria-expanded') === 'false') title.click();
    await settled();
    return {line, rows: allIn(item, 'details[part=office]').map(seen), item};
  };

  const plan = () => steps(`${PLANNED} ${TODAY}`);

  it('comes first in a step of a plan, with its line, marked as the page’s choice', async () => {
    const usual = await officesIn(await plan(), 'mitid');
    expect(usual.rows.map(row => row.includes('ICS West'))).to.deep.equal([false, true]);
    await add({preferredOffice: 'ics-west-aarhus'});
    const element = await plan();
    await waitUntil(() => allIn(element, '[id="step-mitid"]').length);
    await untilSeen(element, /· ICS West/);
    const {rows, line, item} = await officesIn(element, 'mitid');
    expect(line).to.match(/ICS West/);
    expect(rows).to.have.length(2);
    expect(rows[0]).to.contain('ICS West').and.to.contain('Recommended by this website');
    expect(rows[1]).not.to.contain('Recommended');
    expect(allIn(item, '.reach open-now-badge')[0]!.getAttribute('office')).to.equal(
      'ics-west-aarhus',
    );
  });

  it('stays where it is in a step that it only guides to', async () => {
    await add({preferredOffice: 'ics-west-aarhus'});
    const element = await plan();
    await untilSeen(element, /· ICS West/);
    const {rows} = await officesIn(element, 'tax-card');
    expect(rows).to.have.length(2);
    expect(rows[0]).not.to.contain('ICS West');
    expect(rows.join()).not.to.contain('Recommended');
  });

  it('comes into no step of which it does nothing', async () => {
    await add({preferredOffice: 'siri'});
    const element = await plan();
    await untilSeen(element, /SIRI/);
    const {rows} = await officesIn(element, 'mitid');
    expect(rows).to.have.length(2);
    expect(rows.join()).not.to.match(/SIRI|Recommended/);
  });

  it('is marked on paper, too', async () => {
    await add({preferredOffice: 'ics-west-aarhus'});
    const element = await plan();
    await untilSeen(element, /· ICS West/);
    let paper: Document | undefined;
    const stub = ({target}: Event) => {
      const view = (target as Partial<HTMLIFrameElement>).contentWindow;
      if (!view) return;
      view.print = () => {
        paper = view.document;
        view.dispatchEvent(new Event('beforeprint'));
      };
    };
    document.addEventListener('load', stub, true);
    try {
      await press(element, 'Print');
      await waitUntil(() => paper);
      expect(seen(paper!.body)).to.contain('ICS West (Recommended by this website)');
    } finally {
      document.removeEventListener('load', stub, true);
    }
  });
});
