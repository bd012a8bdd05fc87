import {expect, waitUntil} from '@open-wc/testing';
import '../../../src/define.js';
import {allIn, settled} from '../support.js';
import {boxesIn, choose, SETTLED, steps, stepsIn, tick} from './steps-page.js';

const cardsIn = (element: Element): (string | null)[] =>
  allIn(element, 'office-card').map(card => card.getAttribute('office'));

/** Waits for the browser to say which disclosures are open. */
const untilCards = async (element: Element, offices: readonly string[]): Promise<void> => {
  await waitUntil(() => cardsIn(element).length >= offices.length, 'no card came');
  await settled();
  expect(cardsIn(element)).to.deep.equal(offices);
};

/** Opens a disclosure as a reader does. */
const open = async (disclosure: Element): Promise<void> => {
  disclosure.querySelector('summary')!.click();
  await settled();
};

/** The disclosures of a step's offices that are open. */
const openIn = (step: Element): Element[] => allIn(step, 'details[part=office][open]');

describe('The card of an office in a step', () => {
  it('is there from the start where the office comes first, and nowhere else', async () => {
    const [document, cpr, doctor] = stepsIn(await steps(SETTLED));
    await untilCards(document!, ['siri', 'ics-west-aarhus']);
    expect(openIn(document!)).to.have.length(2);
    await untilCards(cpr!, ['borgerservice-herning']);
    expect(openIn(cpr!)).to.have.length(1);
    expect(cardsIn(doctor!)).to.deep.equal([]);
  });

  it('comes when its disclosure is opened, and stays when it is shut', async () => {
    const [, cpr] = stepsIn(await steps(SETTLED));
    const [, office] = allIn(cpr!, 'details[part=office]');
    await open(office!);
    await untilCards(cpr!, ['borgerservice-herning', 'ics-west-aarhus']);
    const [, card] = allIn(cpr!, 'office-card');
    await open(office!);
    expect(openIn(cpr!)).to.have.length(1);
    expect(allIn(cpr!, 'office-card')[1]).to.equal(card);
  });

  it('of a step that is done comes when the step is looked into', async () => {
    const [, cpr] = stepsIn(await steps(SETTLED));
    const [done] = boxesIn(cpr!);
    await tick(done!);
    expect(cardsIn(cpr!)).to.deep.equal([]);
    await open(cpr!.querySelector(':scope > details')!);
    await untilCards(cpr!, ['borgerservice-herning']);
    await tick(done!);
    await untilCards(cpr!, ['borgerservice-herning']);
  });

  it('stays, open or shut as the reader left it, while other steps come and go', async () => {
    const element = await steps(SETTLED.replace('citizenship="eu"', ''));
    await choose(element, 'citizenship', 'eu');
    const cpr = stepsIn(element)[1]!;
    const [first, second] = allIn(cpr, 'details[part=office]');
    await open(first!);
    await open(second!);
    await choose(element, 'citizenship', 'nordic');
    expect(stepsIn(element)[0]).to.equal(cpr);
    expect(openIn(cpr)).to.deep.equal([second]);
    expect(cardsIn(cpr)).to.deep.equal(['borgerservice-herning', 'ics-west-aarhus']);
  });
});
