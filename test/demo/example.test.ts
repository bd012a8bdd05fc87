import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {allIn, seen} from '../elements/support.js';

describe('The page of the example municipality', () => {
  let frame: HTMLIFrameElement;
  let page: Document;

  const element = (tag: string): Element => page.querySelector(tag)!;

  before(async () => {
    frame = document.createElement('iframe');
    frame.style.cssText = 'width: 600px; height: 2000px';
    frame.src = '/dist/demo/example.html';
    document.body.append(frame);
    await waitUntil(() => {
      page = frame.contentDocument!;
      return page.querySelector('registration-steps')?.shadowRoot?.querySelector('form, fieldset');
    });
  });

  after(() => {
    frame.remove();
  });

  it('asks the questions of its own route, one by one, up to a plan of its own steps', async () => {
    const steps = element('registration-steps');
    const press = async (words: string): Promise<void> => {
      [...allIn(steps, 'button')]
        .find(button => seen(button) === words)!
        .dispatchEvent(new MouseEvent('click', {bubbles: true}));
      await new Promise(resolve => requestAnimationFrame(resolve));
    };
    const answer = async (words: string): Promise<void> => {
      const label = allIn(steps, 'label').find(label => seen(label).startsWith(words))!;
      label.querySelector('input')!.click();
      await press('Continue');
    };
    expect(seen(steps)).to.contain('Where will you live?');
    await answer('On a houseboat');
    expect(seen(steps)).to.contain('Do you have a dog?');
    await answer('Yes');
    expect(seen(steps)).to.contain('When do you move in?');
    await press('I don’t know yet');
    const titles = [...allIn(steps, '[part=step]')].map(step => step.id);
    expect(titles).to.deep.equal(['step-mooring', 'step-register', 'step-dog-tag']);
  });

  it('shows its offices, and leads from the one that is gone', async () => {
    const [townHall, old] = [...page.querySelectorAll('office-card')];
    await waitUntil(() => allIn(old!, '[part=successor]').length > 0);
    expect(seen(townHall!))
      .to.contain('Exampleton Town Hall (example)')
      .and.contain('Eksempelvej 1');
    expect(seen(allIn(old!, '[part=successor]')[0]!)).to.contain('Exampleton Town Hall (example)');
    expect(seen(element('office-finder'))).to.contain('Get a mooring');
  });
});
