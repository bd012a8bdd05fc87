import {expect} from '@open-wc/testing';
import {waitUntil} from '../wait-until.js';
import '../../src/define.js';
import {sample, sampleWith} from '../directory/sample.js';
import {complaintsDuring, draw, seen, untilSeen} from './support.js';

const {fetch} = window;

/** Files of a server, by their address; each test has its own folder there. */
const serve = (files: Readonly<Record<string, unknown>>): string[] => {
  const asked: string[] = [];
  window.fetch = input => {
    const {pathname} = new URL(input as string, location.href);
    asked.push(pathname);
    const content = files[pathname];
    return Promise.resolve(
      content === undefined
        ? new Response('', {status: 404, statusText: 'Not Found'})
        : new Response(JSON.stringify(content)),
    );
  };
  return asked;
};

const ours = {
  id: 'ours',
  name: {en: 'Our office', da: 'Vores kontor'},
  status: 'active',
  provenance: {'*': 'ours'},
};

const source = {
  id: 'ours',
  description: {en: 'Told by us.', da: 'Fra os.'},
  grade: 'confirmed',
  checked: '2026-11-22',
};

const ofHerning = (own: object = {}) => ({
  extends: 'herning',
  sources: [source],
  offices: [ours],
  ...own,
});

const complaintOf = async (files: Readonly<Record<string, unknown>>, src: string) => {
  const {said} = await complaintsDuring(async said => {
    serve(files);
    const card = await draw(`<office-card office="siri" src="${src}">Call us</office-card>`);
    await waitUntil(() => said.length);
    expect(seen(card)).to.equal('Call us');
  });
  expect(said).to.have.length(1);
  return said[0]!;
};

describe('A `src` whose file extends another', () => {
  afterEach(() => {
    window.fetch = fetch;
  });

  it('shows the built-in directory with what the file adds and changes', async () => {
    const address = {streetAddress: 'Søvej 1', postalCode: '9999', addressLocality: 'Søby'};
    serve({
      '/a/ours.json': ofHerning({
        offices: [ours, {id: 'siri', address, provenance: {address: 'ours'}}],
      }),
    });
    const page = await draw(
      `<div><office-card office="ours" src="/a/ours.json"></office-card><office-card office="siri" src="/a/ours.json"></office-card></div>`,
    );
    await untilSeen(page.firstElementChild!, 'Our office');
    await untilSeen(page.lastElementChild!, 'Søvej 1');
    expect(seen(page.lastElementChild!)).to.contain('Danish Agency');
  });

  it('speaks the languages of the built-in directory, for each element its own', async () => {
    serve({'/b/ours.json': ofHerning()});
    const cards = (src: string) =>
      ['en', 'pl']
        .map(lang => `<office-card lang="${lang}" office="siri" ${src}></office-card>`)
        .join('');
    const builtIn = await draw(`<div>${cards('')}</div>`);
    await untilSeen(builtIn.lastElementChild!, /[łśż]/);
    const extended = await draw(`<div>${cards('src="/b/ours.json"')}</div>`);
    await untilSeen(extended.lastElementChild!, /[łśż]/);
    expect(seen(extended)).to.equal(seen(builtIn));
    const card = await draw(
      '<office-card lang="pl" office="ours" src="/b/ours.json"></office-card>',
    );
    await untilSeen(card, 'Our office');
  });

  it('has paths that lead from file to file, each fetched once for all elements', async () => {
    const asked = serve({
      '/c/west/ours.json': {extends: '../base.json', offices: [{id: 'there', remove: true}]},
      '/c/base.json': {extends: 'more/whole.json', offices: [{...ours, provenance: {'*': 'page'}}]},
      '/c/more/whole.json': sample(),
    });
    const card = '<office-card office="ours" src="/c/west/ours.json"></office-card>';
    const page = await draw(`<div>${card.repeat(3)}</div>`);
    await untilSeen(page.lastElementChild!, 'Our office');
    expect(asked).to.deep.equal(['/c/west/ours.json', '/c/base.json', '/c/more/whole.json']);
    const {said} = await complaintsDuring(async () => {
      const gone = await draw(
        '<office-card office="there" src="/c/west/ours.json">Gone</office-card>',
      );
      await untilSeen(gone, /^Gone$/);
    });
    expect(said.join()).to.contain('must be one of here, centre');
  });

  for (const [what, value, message] of [
    ['no text', 7, 'must be the name of a built-in directory (herning)'],
    ['an unknown word', 'constructor', 'got "constructor"'],
    ['no address', 'https://', 'cannot be found from here'],
    ['a file that is not there', './gone.json', '/d/gone.json could not be loaded (Error: 404 Not'],
    ['itself', './own.json', 'circular ('],
  ] as const) {
    it(`says what is wrong where it extends ${what}`, async () => {
      const src = `/d/own.json?${what.replaceAll(' ', '-')}`;
      const own = value === './own.json' ? src : value;
      const said = await complaintOf({'/d/own.json': {extends: own}}, src);
      expect(said).to.contain(`src="${src}"`).and.to.contain('extends: ').and.to.contain(message);
    });
  }

  it('says that it goes through too many files', async () => {
    const files = Object.fromEntries(
      Array.from({length: 9}, (_, index) => [`/e/${index}`, {extends: `./${index + 1}`}]),
    );
    expect(await complaintOf(files, '/e/0')).to.contain('more than 5 files deep');
  });

  it('names the file that a fault is in, of one extended too', async () => {
    const status = sampleWith('offices[0].status', 'asleep');
    const base = {'/f/own.json': {extends: './base.json'}, '/f/base.json': status};
    expect(await complaintOf(base, '/f/own.json')).to.match(
      /\/f\/base\.json: offices\[0\]\.status/,
    );
    const own = {'/f/mine.json': ofHerning({offices: [{...ours, status: 'asleep'}]})};
    expect(await complaintOf(own, '/f/mine.json')).to.match(
      /\/f\/mine\.json: offices\[0\]\.status/,
    );
  });

  it('is asked for again with what it extends after that could not be had', async () => {
    const own = {extends: './base.json', offices: []};
    await complaintOf({'/g/own.json': own}, '/g/own.json');
    serve({'/g/own.json': own, '/g/base.json': sample()});
    const card = await draw('<office-card office="here" src="/g/own.json"></office-card>');
    await untilSeen(card, 'Torvet 1');
  });
});
