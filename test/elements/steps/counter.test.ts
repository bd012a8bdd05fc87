import {sendKeys} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../../src/define.js';
import {sample} from '../../directory/sample.js';
import {allIn, complaintsDuring, fileOf, seen, settled, untilSeen} from '../support.js';
import {buttonIn, focused, press, SETTLED, steps, stepsIn} from './steps-page.js';

const dialogsIn = (element: Element): HTMLDialogElement[] => allIn(element, 'dialog');

const open = async (element: Element, index: number, name = 'Show at the counter') => {
  await press(stepsIn(element)[index]!, name);
  return dialogsIn(element)[0]!;
};

const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);

describe('What is shown at the counter', () => {
  it('is large Danish, with the reader’s language small beneath', async () => {
    const dialog = await open(await steps(SETTLED), 1);
    expect(dialog.open).to.equal(true);
    expect(dialog.matches(':modal')).to.equal(true);
    const texts = allIn(dialog, 'p').map(text => [text.lang, seen(text)]);
    expect(texts.slice(0, 2)).to.deep.equal([
      ['da', 'Folkeregister, CPR-nummer'],
      ['', 'National register, CPR number'],
    ]);
    expect(texts).to.deep.include(['da', 'Pas eller ID med fødested']);
    expect(texts).to.deep.include(['', 'Passport or ID showing place of birth']);
    const [danish, english] = allIn(dialog, 'p');
    expect(sizeOf(danish!)).to.be.least(1.5 * sizeOf(english!));
  });

  it('is Danish once for who reads Danish, and where both have one name', async () => {
    const danish = await open(await steps(`${SETTLED} lang="da"`), 1, 'Vis ved skranken');
    expect(allIn(danish, 'p').filter(({lang}) => lang !== 'da')).to.deep.equal([]);
    const mitId = await open(await steps(SETTLED), 3);
    expect(allIn(mitId, 'p').map(seen)).to.deep.equal(['MitID']);
    expect(allIn(mitId, 'ul')).to.deep.equal([]);
  });

  it('is in the reader’s language where the directory has no Danish', async () => {
    const directory = sample() as {registration: {steps: {title: Record<string, string>}[]}};
    directory.registration.steps[1]!.title = {en: 'Settle'};
    const element = await steps(`src="${fileOf(directory)}" lang="da"`);
    await untilSeen(element, 'Settle');
    const dialog = await open(element, 0, 'Vis ved skranken');
    expect(allIn(dialog, 'p').map(seen)).to.deep.equal(['Settle']);
  });

  it('is called by its step', async () => {
    const dialog = await open(await steps(SETTLED), 0);
    const title = (dialog.getRootNode() as ShadowRoot).getElementById(
      dialog.getAttribute('aria-labelledby')!,
    )!;
    expect(seen(title)).to.match(/^EU-opholdsbevis ?EU residence document$/);
  });

  for (const [how, close] of [
    ['Esc', () => sendKeys({press: 'Escape'})],
    ['its button', async (element: Element) => press(element, 'Close')],
  ] as const) {
    it(`goes by ${how}, and leaves the focus where it was`, async () => {
      const element = await steps(SETTLED);
      const button = buttonIn(stepsIn(element)[1]!, 'Show at the counter');
      const dialog = await open(element, 1);
      expect(dialog.contains(focused(element))).to.equal(true);
      await close(element);
      await settled();
      expect(dialogsIn(element)).to.deep.equal([]);
      expect(focused(element)).to.equal(button);
      await press(stepsIn(element)[0]!, 'Show at the counter');
      expect(seen(dialogsIn(element)[0]!)).to.contain('EU-opholdsbevis');
    });
  }

  it('stays open when what is shown behind it is drawn anew', async () => {
    const {said} = await complaintsDuring(async () => {
      const element = await steps(SETTLED);
      const dialog = await open(element, 1);
      element.lang = 'da';
      await settled();
      expect(dialogsIn(element)[0]).to.equal(dialog);
      expect(dialog.open).to.equal(true);
      expect(seen(dialog)).not.to.contain('National register');
    });
    expect(said).to.deep.equal([]);
  });
});
