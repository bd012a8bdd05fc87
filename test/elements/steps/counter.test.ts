import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {sample} from '../../directory/sample.js';
import {allIn, complaintsDuring, fileOf, seen, settled, untilSeen} from '../support.js';
import {
  boxesIn,
  buttonIn,
  buttonsIn,
  focused,
  fold,
  PLANNED,
  press,
  stepOf,
  steps,
  tick,
} from './steps-page.js';

const dialogsIn = (element: Element): HTMLDialogElement[] => allIn(element, 'dialog');

const NAME = 'Show in Danish';

const openIn = async (step: Element, name = NAME): Promise<void> => {
  if (!buttonsIn(step).includes(name)) await fold(step);
  await press(step, name);
};

const open = async (element: Element, title: string, name = NAME) => {
  await openIn(stepOf(element, title), name);
  return dialogsIn(element)[0]!;
};

const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

const textsIn = (dialog: Element): [string, string][] =>
  allIn(dialog, 'p').map(text => [text.lang, seen(text)]);

describe('What is shown in Danish', () => {
  it('fills the screen with large Danish, the reader’s language beneath', async () => {
    const dialog = await open(await steps(PLANNED), 'CPR');
    expect(dialog.matches(':modal')).to.equal(true);
    const {width, height} = dialog.getBoundingClientRect();
    expect([width, height]).to.deep.equal([document.documentElement.clientWidth, innerHeight]);
    expect(textsIn(dialog).slice(0, 4)).to.deep.equal([
      ['da', 'Hej. Jeg kommer angående dette:'],
      ['', 'Hello. I come about this:'],
      ['da', 'Folkeregister, CPR-nummer'],
      ['', 'National register, CPR number'],
    ]);
    const [, , danish, english] = allIn(dialog, 'p');
    expect(sizeOf(danish!)).to.be.least(1.3 * sizeOf(english!));
    for (const text of allIn(dialog, '[lang=da]')) expect(text.translate).to.equal(false);
  });

  it('is the step’s own sentence where it has one', async () => {
    const directory = sample() as {registration: {steps: object[]}};
    Object.assign(directory.registration.steps[0]!, {
      counter: {en: 'I would like to register.', da: 'Jeg vil gerne registreres.'},
    });
    const element = await steps(`src="${fileOf(directory)}" event="arriving"`);
    await untilSeen(element, 'Arrive');
    expect(textsIn(await open(element, 'Arrive'))).to.deep.equal([
      ['da', 'Jeg vil gerne registreres.'],
      ['', 'I would like to register.'],
    ]);
  });

  it('has the papers that the reader has, and no others', async () => {
    const element = await steps(PLANNED);
    const cpr = stepOf(element, 'CPR');
    await fold(cpr);
    const passport = boxesIn(cpr).find(box => seen(box.labels?.[0] ?? box).includes('Passport'))!;
    await tick(passport);
    const dialog = await open(element, 'CPR');
    expect(allIn(dialog, 'li').map(seen)).to.have.length(1);
    expect(textsIn(dialog).slice(4)).to.deep.equal([
      ['da', 'Jeg har disse papirer med:'],
      ['', 'I have these papers with me:'],
      ['da', 'Pas eller ID med fødested'],
      ['', 'Passport or ID showing place of birth'],
    ]);
  });

  it('is Danish once for who reads Danish, and where both have one name', async () => {
    const danish = await open(await steps(`${PLANNED} lang="da"`), 'CPR', 'Vis på dansk');
    expect(allIn(danish, 'p').filter(({lang}) => lang !== 'da')).to.deep.equal([]);
    const post = await open(await steps(PLANNED), 'Digital Post');
    expect(textsIn(post).slice(2)).to.deep.equal([['da', 'Digital Post']]);
  });

  it('is in the reader’s language where the directory has no Danish', async () => {
    const directory = sample() as {registration: {steps: {title: Record<string, string>}[]}};
    directory.registration.steps[0]!.title = {en: 'Arrive'};
    const element = await steps(`src="${fileOf(directory)}" event="arriving" lang="da"`);
    await untilSeen(element, 'Arrive');
    const dialog = await open(element, 'Arrive', 'Vis på dansk');
    expect(seen(dialog)).to.contain('Arrive');
  });

  it('is offered where there is a counter, not where all is done online', async () => {
    const element = await steps(`src="${fileOf(sample())}" event="arriving"`);
    await untilSeen(element, 'Settle');
    await fold(stepOf(element, 'Settle'));
    expect(buttonsIn(stepOf(element, 'Arrive'))).to.include(NAME);
    expect(buttonsIn(stepOf(element, 'Settle'))).not.to.include(NAME);
  });

  it('is called by what it says', async () => {
    const dialog = await open(await steps(PLANNED), 'CPR');
    const title = (dialog.getRootNode() as ShadowRoot).getElementById(
      dialog.getAttribute('aria-labelledby')!,
    )!;
    expect(seen(title)).to.match(/Folkeregister, CPR-nummer ?National register, CPR number$/);
  });

  for (const [how, close] of [
    ['Esc', () => sendKeys({press: 'Escape'})],
    ['its button', async (element: Element) => press(element, 'Close')],
  ] as const) {
    it(`goes by ${how}, and leaves the focus where it was`, async () => {
      const element = await steps(PLANNED);
      const dialog = await open(element, 'CPR');
      expect(dialog.contains(focused(element))).to.equal(true);
      await close(element);
      await settled();
      expect(dialogsIn(element)).to.deep.equal([]);
      expect(focused(element)).to.equal(buttonIn(stepOf(element, 'CPR'), NAME));
      await openIn(stepOf(element, 'Digital Post'));
      expect(seen(dialogsIn(element)[0]!)).to.contain('Digital Post');
    });

    it(`works where the browser knows no dialogs, and goes by ${how}`, async () => {
      const {showModal} = HTMLDialogElement.prototype;
      Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
      try {
        const element = await steps(PLANNED);
        const dialog = await open(element, 'CPR');
        expect(dialog.checkVisibility()).to.equal(true);
        expect(dialog.getBoundingClientRect().width).to.equal(document.documentElement.clientWidth);
        expect(dialog.contains(focused(element))).to.equal(true);
        await close(element);
        await settled();
        expect(dialogsIn(element)).to.deep.equal([]);
        expect(focused(element)).to.equal(buttonIn(stepOf(element, 'CPR'), NAME));
      } finally {
        HTMLDialogElement.prototype.showModal = showModal;
      }
    });
  }

  it('stays open when what is shown behind it is drawn anew', async () => {
    const {said} = await complaintsDuring(async () => {
      const element = await steps(PLANNED);
      const dialog = await open(element, 'CPR');
      element.lang = 'da';
      await settled();
      expect(dialogsIn(element)[0]).to.equal(dialog);
      expect(dialog.open).to.equal(true);
      expect(seen(dialog)).not.to.contain('National register');
    });
    expect(said).to.deep.equal([]);
  });
});
