import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import {builtInOffice, nameOf} from '../built-in.js';
import type {} from '../../src/define.js';
import {allIn, heard, openPage, seen} from '../elements/support.js';

const SCRIPT = '<script src="/registration-widgets/registration-widgets.js"></script>';
const AT = '2026-11-23T12:00+01:00';

type Translator = (text: Text) => void;

interface Updating {
  readonly updateComplete: Promise<boolean>;
}

/** What a browser's translator does to a text. */
const translators: Readonly<Record<string, Translator>> = {
  /** Chrome, Edge and the widgets of Google. */
  'puts elements in the place of texts': text => {
    const {body} = new DOMParser().parseFromString('<font><font></font></font>', 'text/html');
    body.querySelector('font font')!.textContent = `«${text.data}»`;
    text.replaceWith(body.firstElementChild!);
  },
  /** Safari. */
  'writes into the texts': text => {
    text.data = `«${text.data}»`;
  },
  /** Firefox, which moves words between the texts of a sentence. */
  'writes a sentence’s words into the last of its texts': text => {
    const last = text.parentNode!.lastChild!;
    last.after(`«${text.data}»`);
    text.data = '';
  },
};

const isTranslated = (node: Node): boolean => {
  for (let each: Element | null = node.parentElement; each; each = each.parentElement) {
    const translate = each.getAttribute('translate');
    if (translate) return translate !== 'no';
    if (each.localName === 'style') return false;
  }
  return true;
};

const translateAll = (root: Element, translate: Translator): void => {
  for (const element of [root, ...allIn(root, '*')]) {
    if (!element.shadowRoot) continue;
    const walker = document.createTreeWalker(element.shadowRoot, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) if (text.data.trim() && isTranslated(text)) translate(text);
  }
};

/** Open elements keep what was open; questions that were asked and answered stay to be changed. */
const comparable = (element: Element): Element => allIn(element, '[part=steps]')[0] ?? element;

/** Words that have not changed may stay translated. */
const original = (element: Element): string => seen(comparable(element)).replace(/[«»]/g, '');

const untilSame = (element: Element, expected: Element): Promise<void> =>
  waitUntil(() => original(element) === original(expected)).catch(() => {
    expect(original(element)).to.equal(original(expected));
  });

/** Elements as a page writes them, what becomes of them, and the same elements written like that at once. */
const changes = [
  [
    'open-now-badge',
    `office="ics-west-aarhus" at="${AT}"`,
    (element: HTMLElement) => {
      element.setAttribute('at', '2026-11-23T18:00+01:00');
    },
    'office="ics-west-aarhus" at="2026-11-23T18:00+01:00"',
  ],
  [
    'open-now-badge',
    `office="siri" at="${AT}"`,
    (element: HTMLElement) => {
      element.lang = 'da';
    },
    `office="siri" at="${AT}" lang="da"`,
  ],
  [
    'office-hours',
    `office="siri" at="${AT}" heading-level="2"`,
    (element: HTMLElement) => {
      element.lang = 'pl';
      element.setAttribute('at', '2026-12-24T12:00+01:00');
    },
    'office="siri" at="2026-12-24T12:00+01:00" heading-level="2" lang="pl"',
  ],
  [
    'office-card',
    `office="siri" at="${AT}" lang="de" language-picker="own"`,
    (element: HTMLElement) => {
      element.setAttribute('office', 'statsforvaltningen-aarhus');
      element.lang = 'da';
    },
    `office="statsforvaltningen-aarhus" at="${AT}" lang="da" language-picker="own"`,
  ],
  [
    'office-finder',
    `task="cpr-registration" municipality="Herning" at="${AT}"`,
    (element: HTMLElement) => {
      element.setAttribute('task', 'tax-card');
    },
    `task="tax-card" municipality="Herning" at="${AT}"`,
  ],
  [
    'registration-steps',
    `layout="form" event="arriving" citizenship="eu" at="${AT}"`,
    (element: HTMLElement) => {
      for (const input of allIn(element, '[value=denmark], [value=over-6-months]')) input.click();
    },
    `layout="form" event="arriving" citizenship="eu" residence="denmark" stay="over-6-months" at="${AT}"`,
  ],
  [
    'registration-steps',
    `event="leaving" at="${AT}" layout="wizard" lang="uk"`,
    (element: HTMLElement) => {
      element.setAttribute('event', 'moving');
      element.lang = 'en';
    },
    `event="moving" at="${AT}" layout="wizard"`,
  ],
] as const;

describe('A page translated by the browser', () => {
  for (const [how, translate] of Object.entries(translators)) {
    for (const [tag, before, change, after] of changes) {
      it(`has the right words in <${tag}> when it changes, where the translator ${how}`, async () => {
        const page = await openPage(
          `${SCRIPT}<${tag} ${before}></${tag}><${tag} ${after}></${tag}>`,
        );
        const [element, expected] = page.document.querySelectorAll<HTMLElement>(tag);
        const both: HTMLElement[] = [element!, expected!];
        await waitUntil(() => both.every(each => seen(each) && !seen(each).includes('undefined')));
        for (const each of both) await (each as Partial<Updating>).updateComplete;
        translateAll(element!, translate);
        expect(seen(element!)).to.contain('«');
        change(element!);
        await untilSame(element!, expected!);
        // And once more, now that it is translated anew.
        translateAll(element!, translate);
        element!.setAttribute('at', '2027-03-01T09:30+01:00');
        expected!.setAttribute('at', '2027-03-01T09:30+01:00');
        await untilSame(element!, expected!);
      });
    }
  }

  it('has names, addresses, numbers and the Danish of the counter as they are', async () => {
    const page = await openPage(
      `${SCRIPT}<office-card office="borgerservice-herning"></office-card>
      <registration-steps event="moving" arrival="2026-12-01" at="${AT}"></registration-steps>`,
    );
    const [card, steps] = ['office-card', 'registration-steps'].map(tag =>
      page.document.querySelector<HTMLElement>(tag)!,
    );
    await waitUntil(() => seen(card!) && allIn(steps!, '[part=step]').length);
    const counter = allIn(steps!, 'button').find(button =>
      heard(button).startsWith('Show in Danish'),
    )!;
    counter.click();
    await waitUntil(() => allIn(steps!, 'dialog[open]').length);
    const danish = allIn(steps!, 'dialog [lang=da]').map(seen);
    for (const each of [card!, steps!]) translateAll(each, translators['writes into the texts']!);
    const words = seen(card!);
    const {address} = builtInOffice('borgerservice-herning');
    for (const kept of [
      nameOf('borgerservice-herning'),
      nameOf('borgerservice-herning', 'da'),
      address!.streetAddress,
      address!.postalCode,
      '+45 ',
    ]) {
      expect(words).to.contain(kept).and.not.contain(`«${kept}`);
    }
    expect(words).to.contain('«Where»');
    expect(danish.length).to.be.above(0);
    expect(allIn(steps!, 'dialog [lang=da]').map(seen)).to.deep.equal(danish);
  });
});
