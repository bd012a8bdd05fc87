import {expect, oneEvent} from '@open-wc/testing';
import '../../src/define.js';
import {sample, sampleWith} from '../directory/sample.js';
import {
  allIn,
  complaintsDuring,
  draw,
  fileOf,
  inDenmark,
  seen,
  settled,
  untilSeen,
} from './support.js';

const MESSAGE = 'We could not load this';

interface Fault {
  readonly what: string;
  readonly attribute: string;
  readonly value: string;
  readonly message?: RegExp;
}

const faults: readonly Fault[] = [
  {what: 'an "at" in words', attribute: 'at', value: 'tomorrow'},
  {what: 'an "at" without a zone', attribute: 'at', value: '2026-11-23T10:00'},
  {what: 'an "at" that is only a day', attribute: 'at', value: '2026-11-23'},
  {what: 'an "at" on a day that does not exist', attribute: 'at', value: '2026-02-30T10:00Z'},
  {what: 'an "at" at an hour that does not exist', attribute: 'at', value: '2026-11-23T25:00Z'},
  {
    what: 'a src that fails',
    attribute: 'src',
    value: '/unreliable/down/herning.json',
    message: /503/,
  },
  {what: 'a src that is a page', attribute: 'src', value: fileOf('<!doctype html><p>Hi</p>')},
  {what: 'a src that is cut off', attribute: 'src', value: fileOf('{"offices": [')},
  {what: 'a src that is no directory', attribute: 'src', value: fileOf([1, 2, 3])},
  {
    what: 'a src with a bad phone',
    attribute: 'src',
    value: fileOf(sampleWith('offices[0].contactPoints[0].telephone', '12 34 56 78')),
    message: /offices\[0\]\.contactPoints\[0\]\.telephone/,
  },
  {
    what: 'a src with bad hours',
    attribute: 'src',
    value: fileOf(sampleWith('offices[0].hours.visit.week.Mo[0]', '25:00-26:00')),
    message: /offices\[0\]\.hours\.visit\.week\.Mo\[0\]/,
  },
  {what: 'a src that is no address', attribute: 'src', value: 'https://'},
];

const officeFaults: readonly Fault[] = [
  {
    what: 'an unknown office',
    attribute: 'office',
    value: 'nowhere',
    message: /borgerservice-herning/,
  },
  {what: 'an office named like a method', attribute: 'office', value: 'toString'},
];

const channelFault: Fault = {
  what: 'an unknown channel',
  attribute: 'channel',
  value: 'fax',
  message: /must be one of visit, phone/,
};

const elements: readonly (readonly [tag: string, faults: readonly Fault[]])[] = [
  ['office-card', [...faults, ...officeFaults]],
  ['open-now-badge', [...faults, ...officeFaults, channelFault]],
  ['office-hours', [...faults, ...officeFaults, channelFault]],
  ['registration-steps', faults],
];

const markupOf = (tag: string, {attribute, value}: Fault, content: string): string => {
  const attributes = {
    ...(tag === 'registration-steps' ? {} : {office: 'siri'}),
    [attribute]: value,
  };
  const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
  return `<${tag} ${written.join(' ')}>${content}</${tag}>`;
};

for (const [tag, faultsOfElement] of elements) {
  describe(`<${tag}>, given`, () => {
    for (const fault of faultsOfElement) {
      it(`${fault.what}: shows what stands inside it, and says once what is wrong`, async () => {
        const {said, events} = await complaintsDuring(async () => {
          const reported = oneEvent(document, 'directory-error');
          const element = await draw(markupOf(tag, fault, '<b>Call 96 28 28 28</b>'));
          await reported;
          await untilSeen(element, /^Call 96 28 28 28$/);
          element.lang = 'da';
          await settled();
          element.lang = 'en';
          await settled();
          await untilSeen(element, /^Call 96 28 28 28$/);
        });
        expect(said).to.have.length(1);
        expect(said[0])
          .to.contain(`<${tag}>`)
          .and.contain(`${fault.attribute}="${fault.value}"`)
          .and.match(fault.message ?? /./);
        expect(events).to.have.length(1);
        expect(events[0]).to.include({
          type: 'directory-error',
          bubbles: true,
          composed: true,
          element: tag,
          attribute: fault.attribute,
          value: fault.value,
        });
        expect(events[0]!.message).to.match(fault.message ?? /./);
      });
    }

    it('nothing usable and nothing inside: says so shortly and shows the way out', async () => {
      await complaintsDuring(async () => {
        const element = await draw(markupOf(tag, faults[0]!, ' \n '));
        expect(seen(element)).to.contain(MESSAGE);
        const [link] = allIn(element, 'a');
        expect(link!.href).to.match(/^https:\/\/lifeindenmark\.borger\.dk\/./);
        expect(element).not.to.have.attribute('state');
        element.lang = 'da';
        await settled();
        expect(seen(element)).to.match(/kunne ikke hente oplysningerne/);
      });
    });

    it('nothing usable and nothing inside that can be read: says so all the same', async () => {
      await complaintsDuring(async () => {
        const unread =
          '<!-- v-if --> <noscript>No</noscript><template>No</template><script></script>';
        const element = await draw(markupOf(tag, faults[0]!, unread));
        expect(seen(element)).to.contain(MESSAGE);
      });
    });

    it('something right after something wrong: shows it', async () => {
      const {said} = await complaintsDuring(async () => {
        const element = await draw(markupOf(tag, faults[0]!, ''));
        element.setAttribute('at', inDenmark('12:00'));
        await settled();
        expect(seen(element)).not.to.contain(MESSAGE);
        expect(seen(element)).to.match(/\w/);
      });
      expect(said).to.have.length(1);
    });
  });
}

describe('A directory of the page’s own', () => {
  const {fetch} = window;
  afterEach(() => {
    window.fetch = fetch;
  });

  it('is shown in place of the built-in one', async () => {
    const src = fileOf(sample());
    const card = await draw(`<office-card office="here" src="${src}"></office-card>`);
    await untilSeen(card, 'Torvet 1');
    expect(seen(card)).to.contain('+45 12 34 56 78');
  });

  it('is given to the elements inside', async () => {
    const directory = sampleWith('offices[0].status', 'dissolved') as {
      offices: {successor?: string}[];
    };
    directory.offices[0]!.successor = 'there';
    const src = fileOf(directory);
    const card = await draw(`<office-card office="here" src="${src}"></office-card>`);
    await untilSeen(card, 'No longer exists');
    await untilSeen(card, 'There');
  });

  it('leaves what stands inside the element to be read while it comes', async () => {
    window.fetch = () => new Promise(() => undefined);
    const card = await draw('<office-card office="here" src="/slow.json">Torvet 1</office-card>');
    expect(seen(card)).to.equal('Torvet 1');
  });

  it('is fetched once for all elements that name it', async () => {
    let requests = 0;
    window.fetch = () => {
      requests++;
      return Promise.resolve(new Response(JSON.stringify(sample())));
    };
    const badge = '<open-now-badge office="here" src="/shared.json"></open-now-badge>';
    const page = await draw(`<div>${badge.repeat(20)}</div>`);
    await untilSeen(page.lastElementChild!, /\w/);
    expect(requests).to.equal(1);
  });

  it('is asked for again by the next element after it could not be had', async () => {
    await complaintsDuring(async () => {
      window.fetch = () => Promise.resolve(new Response('', {status: 503}));
      const markup = '<office-card office="here" src="/flaky.json"></office-card>';
      await untilSeen(await draw(markup), MESSAGE);
      window.fetch = () => Promise.resolve(new Response(JSON.stringify(sample())));
      await untilSeen(await draw(markup), 'Torvet 1');
    });
  });

  it('that is no longer named gives way, even when it comes late', async () => {
    let arrive: (response: Response) => void = () => undefined;
    window.fetch = () =>
      new Promise(resolve => {
        arrive = resolve;
      });
    const card = await draw('<office-card office="siri" src="/late.json"></office-card>');
    card.removeAttribute('src');
    await settled();
    expect(seen(card)).to.contain('Danish Agency');
    arrive(new Response(JSON.stringify(sample())));
    await settled();
    await settled();
    expect(seen(card)).to.contain('Danish Agency');
  });

  it('has an office that the built-in one lacks, and the other way round', async () => {
    const {said} = await complaintsDuring(async () => {
      const src = fileOf(sample());
      const card = await draw(`<office-card office="siri" src="${src}"></office-card>`);
      await untilSeen(card, MESSAGE);
    });
    expect(said.join()).to.match(/here, there/);
  });
});

describe('The page as it was published, by src', () => {
  it('shows ICS West at Åboulevarden 31, open for walk-ins on Thursday afternoon', async () => {
    const at = inDenmark('14:00', '2026-11-26');
    const card = await draw(
      `<office-card office="ics-west-aarhus" src="/data/as-published.json" at="${at}"></office-card>`,
    );
    await untilSeen(card, 'Åboulevarden 31, 1st floor');
    await untilSeen(card, 'Open · until 17:00');
    expect(seen(card)).to.contain('+45 72 22 33 75').and.not.contain('DOKK1');
  });

  it('shows Statsforvaltningen as an office like any other', async () => {
    const card = await draw(
      '<office-card office="statsforvaltningen-aarhus" src="/data/as-published.json"></office-card>',
    );
    await untilSeen(card, 'Lyseng Allé 1');
    expect(seen(card)).not.to.contain('No longer exists');
  });
});
