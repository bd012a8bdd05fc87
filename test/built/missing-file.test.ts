import {executeServerCommand} from '@web/test-runner-commands';
import {expect} from '@open-wc/testing';
import '../../src/define.js';
import {PLANNED, press, steps, TODAY} from '../elements/steps/steps-page.js';
import {complaintsDuring, untilSeen} from '../elements/support.js';

const refuse = (...addresses: readonly string[]): Promise<unknown> =>
  executeServerCommand('refuse-addresses', {addresses});

/** What a press needs. */
const actions = [
  {name: 'Add dates to my calendar', file: 'calendar.js'},
  {name: 'Print', file: 'qr-code.js'},
] as const;

const addressOf = ({file}: (typeof actions)[number]): string => `*/${file}*`;

describe('A file that only a press needs, and that cannot be had,', () => {
  const {click} = HTMLAnchorElement.prototype;
  let isSaved: boolean;
  let isPrinted: boolean;

  const stub = ({target}: Event) => {
    const view = (target as Partial<HTMLIFrameElement>).contentWindow;
    if (!view) return;
    view.print = () => {
      isPrinted = true;
      view.dispatchEvent(new Event('beforeprint'));
    };
  };

  before(function () {
    // The others cannot be told which addresses to refuse.
    if (!navigator.userAgent.includes('Chrome')) this.skip();
  });

  beforeEach(() => {
    isSaved = isPrinted = false;
    document.addEventListener('load', stub, true);
    HTMLAnchorElement.prototype.click = () => {
      isSaved = true;
    };
  });

  afterEach(async () => {
    await refuse();
    document.removeEventListener('load', stub, true);
    HTMLAnchorElement.prototype.click = click;
  });

  for (const action of actions) {
    const {name, file} = action;
    const others = actions.filter(other => other !== action);
    it(`is named to the page, told to the reader, and asked for at the next press: ${file}`, async () => {
      await refuse(...actions.map(addressOf));
      const element = await steps(`${PLANNED} children="no" job-start="2027-03-08" ${TODAY}`);
      const {said} = await complaintsDuring(async () => {
        await press(element, name);
        await untilSeen(element, 'Something went wrong');
      });
      expect(said).to.have.length(1);
      expect(said[0])
        .to.contain('<registration-steps>')
        .and.contain(`put ${file} beside the script`);
      expect(isSaved || isPrinted).to.equal(false);
      await refuse(...others.map(addressOf));
      await press(element, name);
      await untilSeen(element, /^(?!.*Something went wrong)/);
      expect(isSaved || isPrinted).to.equal(true);
    });
  }
});
