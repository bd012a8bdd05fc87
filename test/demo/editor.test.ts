import {expect} from '@open-wc/testing';
import {builtInOffice, nameOf} from '../built-in.js';
import {seen} from '../elements/support.js';
import {
  control,
  fill,
  forgetDraft,
  item,
  notice,
  openEditor,
  openFile,
  part,
  press,
  saved,
  setToday,
  show,
  untilPreviewed,
} from './editor-page.js';

const OFFICE = 'borgerservice-herning';
const ICS_WEST = nameOf('ics-west-aarhus');
const OLD_NUMBER = builtInOffice(OFFICE).contactPoints![0]!.telephone!;

describe('The directory editor', () => {
  beforeEach(forgetDraft);
  after(forgetDraft);

  it('changes a phone number', async () => {
    const page = await openEditor();
    const contacts = part(page, 'Phone and e-mail');
    fill(item(contacts, 'Citizen Service:'), 'Phone number', '12 34 56 78');
    await untilPreviewed(page, '.stage office-card', '12 34 56 78');
    const {name, directory} = await saved(page);
    expect(name).to.equal('herning.json');
    const [office] = directory.offices;
    expect(office!.contactPoints![0]!.telephone).to.equal('+4512345678');
    expect(JSON.stringify(directory)).not.to.contain(OLD_NUMBER);
  });

  it('changes a number that the plan names there, too, and takes both back at once', async () => {
    const page = await openEditor();
    show(page, nameOf('skattestyrelsen'));
    const named = () =>
      saved(page).then(({directory}) =>
        JSON.stringify(directory.registration!.steps.map(({offices}) => offices)),
      );
    const old = builtInOffice('skattestyrelsen').contactPoints![1]!.telephone!;
    expect(await named()).to.contain(old);
    fill(item(part(page, 'Phone and e-mail'), 'New in Denmark'), 'Phone number', '12 34 56 78');
    expect(notice(page)).to.match(/names this number in \d steps?: it is changed there/);
    expect(seen(page.document.querySelector('.problems')!)).to.contain('no faults');
    expect(await named())
      .to.contain('+4512345678')
      .and.not.to.contain(old);
    press(page.document.querySelector('.bar')!, 'Undo');
    expect(await named()).to.contain(old);
  });

  it('closes for Christmas', async () => {
    const page = await openEditor();
    show(page, ICS_WEST);
    const hours = part(page, 'Opening hours');
    press(hours, 'Add special days');
    fill(hours, 'First day', '2026-12-24');
    fill(hours, 'Last day', '2026-12-31');
    fill(hours, 'Why, in English', 'Christmas');
    fill(hours, 'Why, in Danish', 'Jul');
    press(hours.querySelector('#special')!, 'Add');
    expect(notice(page)).to.match(/24\s?–\s?31 December 2026/);
    fill(hours, 'Day', '2026-12-28');
    fill(hours, 'Time', '11');
    await untilPreviewed(page, '.badges [channel=visit]', /Closed/);
    await untilPreviewed(page, '.badges [channel=phone]', /closed/);
    const {directory} = await saved(page);
    const days = {
      from: '2026-12-24',
      through: '2026-12-31',
      hours: [],
      note: {en: 'Christmas', da: 'Jul'},
    };
    const {hours: written, contactPoints} = directory.offices.at(-1)!;
    expect(written!.visit!.special).to.deep.equal([days]);
    expect(written!.phone!.special).to.deep.equal([days]);
    expect(contactPoints![1]!.hours!.special).to.deep.equal([days]);
  });

  it('fills in new opening hours as a week', async () => {
    const before = builtInOffice(OFFICE).hours!.visit!.week!;
    const page = await openEditor();
    const hours = part(page, 'Opening hours');
    fill(hours, 'Tuesday, Visit, from', '8.30');
    fill(hours, 'Wednesday, Visit', 'closed');
    fill(hours, 'Saturday, Visit', 'open');
    fill(hours, 'Saturday, Visit, from', '10');
    fill(hours, 'Saturday, Visit, to', '1230');
    fill(hours, 'Phone: hours are', 'known');
    fill(hours, 'Monday, Phone', 'open');
    fill(hours, 'Monday, Phone, from', '9');
    fill(hours, 'Monday, Phone, to', '14');
    press(hours.querySelectorAll('.head')[1]!, 'Monday’s hours on all weekdays');
    fill(hours, 'Day', '2026-11-28');
    fill(hours, 'Time', '11:00');
    await untilPreviewed(page, '.badges [channel=visit]', /Open.*12:30/);
    const {visit, phone} = (await saved(page)).directory.offices[0]!.hours!;
    expect(visit!.week)
      .to.deep.include({Mo: before.Mo, Th: before.Th, PH: before.PH})
      .and.to.deep.include({We: [], Sa: ['10:00-12:30']});
    expect(visit!.week!.Tu![0]).to.match(/^08:30-/);
    expect(phone!.week).to.deep.include({Mo: ['09:00-14:00'], Fr: ['09:00-14:00'], Sa: null});
  });

  it('moves an office, and sends people to the one that has taken over', async () => {
    const page = await openEditor();
    show(page, '+ New office');
    const form = page.document.querySelector('.form')!;
    fill(form, 'Name in English', 'Service House');
    fill(form, 'Name in Danish', 'Servicehuset');
    press(form, 'Add');
    const address = part(page, 'Address');
    press(address, 'Add an address');
    fill(address, 'Street and number', 'Example Street 1');
    fill(address, 'Postal code', '7400');
    fill(address, 'Town', 'Herning');
    show(page, nameOf(OFFICE));
    const status = part(page, 'Name and status');
    fill(status, 'The office', 'dissolved');
    expect(seen(status)).to.contain('Choose the office');
    fill(status, 'Its work is now done by', 'servicehuset');
    await untilPreviewed(page, '.stage office-card', 'Service House');
    const {directory} = await saved(page);
    expect(directory.offices[0]).to.include({status: 'dissolved', successor: 'servicehuset'});
    expect(directory.offices.at(-1)!.address!.streetAddress).to.equal('Example Street 1');
  });

  it('keeps the old address when the rooms move', async () => {
    const page = await openEditor();
    setToday(page, '2026-12-01', nameOf(OFFICE));
    const address = part(page, 'Address');
    fill(address, 'Last day at the old address', '2026-12-31');
    press(address, 'Keep the old address');
    expect(notice(page)).to.match(/entrance and floor .* are empty now/);
    fill(address, 'Street and number', 'Example Street 1');
    await untilPreviewed(page, '.stage office-card', 'Example Street 1');
    expect(seen(address)).to.contain('Put this file on your website on 1 January 2027');
    const [office] = (await saved(page)).directory.offices;
    expect(office!.address).not.to.have.property('entrance');
    const former = office!.formerly!.at(-1)!;
    expect(former.address!.streetAddress).to.equal(builtInOffice(OFFICE).address!.streetAddress);
    expect(former.note['en']).to.contain('Until 31 December 2026');
    expect(former.validThrough).to.equal('2026-12-31');
  });

  it('takes it that a source still says the same', async () => {
    const page = await openEditor();
    setToday(page, '2040-03-01', nameOf(OFFICE));
    press(part(page, 'Opening hours').querySelector('.sources')!, 'I checked this today');
    expect(notice(page)).to.contain('checked today');
    expect(seen(part(page, 'Opening hours'))).to.contain('Read on 1 March 2040');
    const {directory} = await saved(page);
    expect(directory.sources.find(({id}) => id === 'herning-mitid')!.checked).to.equal(
      '2040-03-01',
    );
  });

  it('keeps every field it does not know, and the rest of the file as it was', async () => {
    const page = await openEditor();
    const source = await (await fetch('/dist/npm/data/herning.json')).text();
    const file = JSON.parse(source) as {offices: Record<string, unknown>[]};
    file.offices[0]!['futureField'] = {deep: [1, 2]};
    const text = `${JSON.stringify(file, null, 2)}\n`;
    await openFile(page, 'ours.json', text);
    fill(item(part(page, 'Phone and e-mail'), 'Citizen Service:'), 'Phone number', '12345678');
    const after = await saved(page);
    expect(after.name).to.equal('ours.json');
    expect(after.text).to.equal(text.replaceAll(OLD_NUMBER, '+4512345678'));
  });

  it('says what is wrong with what somebody writes, and leaves it out of the file', async () => {
    const page = await openEditor();
    const contacts = part(page, 'Phone and e-mail');
    fill(item(contacts, 'Citizen Service:'), 'Phone number', '123');
    expect(seen(contacts)).to.contain('Write 8 digits');
    expect(control(item(contacts, 'Citizen Service:'), 'Phone number').value).to.equal('123');
    const hours = part(page, 'Opening hours');
    fill(hours, 'Monday, Visit, from', 'ten');
    expect(seen(hours)).to.contain('Write a time');
    fill(hours, 'Tuesday, Visit, from', '15:00');
    expect(seen(hours)).to.contain('Both times are the same');
    const [office] = (await saved(page)).directory.offices;
    expect(office!.contactPoints![0]!.telephone).to.equal(OLD_NUMBER);
  });
});
