import {createServer} from 'node:http';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect} from 'chai';
import {PoliteClient} from '../../src/cli/watch/client.js';
import {watchPages} from '../../src/cli/watch/compare.js';
import type {Finding} from '../../src/cli/watch/compare.js';
import {textOf} from '../../src/cli/watch/page-text.js';
import type {WatchState} from '../../src/cli/watch/state.js';
import {watchedPages} from '../../src/cli/watch/watched-pages.js';
import type {WatchedPage} from '../../src/cli/watch/watched-pages.js';
import type {DirectorySource} from '../../src/directory/index.js';
import {sample} from '../directory/sample.js';
import {buildTool, run} from './tool.js';

const htmlOf = (words: string, around = ''): string =>
  `<!doctype html><div>${around}</div><main><nav>${around}</nav><p>${words}</p></main>`;

type Site = (request: IncomingMessage, response: ServerResponse) => void;

describe('The watch over sources', () => {
  let server: Server;
  let origin: string;
  let site: Record<string, Site>;
  let requests: string[];
  let agents: (string | undefined)[];
  let now: number;
  let waits: number[];
  let state: WatchState;
  let timeLimit: number;

  const html =
    (words: string, around?: string): Site =>
    (_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(htmlOf(words, around));
    };

  const answer =
    (status: number, headers: Record<string, string> = {}): Site =>
    (_, response) => {
      response.writeHead(status, headers).end();
    };

  const page = (path: string, checked = '2026-11-22'): WatchedPage => ({
    url: `${origin}${path}`,
    sources: ['source'],
    checked,
    copy: 'source.html',
    facts: ['siri.alert'],
  });

  const watch = (...pages: readonly WatchedPage[]): Promise<Finding[]> => {
    const client = new PoliteClient({
      userAgent: 'registration-widgets-watch/1',
      pause: 1000,
      timeLimit,
      sizeLimit: 10_000,
      now: () => now,
      wait: milliseconds => {
        waits.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      },
    });
    return watchPages(pages, state, {
      ask: client.ask,
      now: () => now,
      remember: known => {
        state = JSON.parse(JSON.stringify(known)) as WatchState;
      },
    });
  };

  /** The outcome of one page, and what more is said of it. */
  const outcomeOf = async (path: string, checked?: string): Promise<string> => {
    const [finding] = await watch(page(path, checked));
    return [finding!.outcome, finding!.detail].filter(Boolean).join(': ');
  };

  before(async () => {
    server = createServer((request, response) => {
      const path = request.url!;
      requests.push(path);
      agents.push(request.headers['user-agent']);
      (site[path] ?? answer(404))(request, response);
    });
    await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });

  beforeEach(() => {
    site = {};
    requests = [];
    agents = [];
    waits = [];
    now = Date.parse('2026-11-27T10:00:00Z');
    state = {pages: {}};
    timeLimit = 15_000;
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  it('says that a page has changed until somebody has read it again', async () => {
    site['/a'] = html('Open 10–15');
    expect(await outcomeOf('/a')).to.equal('first');
    expect(await outcomeOf('/a')).to.equal('same');
    site['/a'] = html('Open 10–14');
    expect(await outcomeOf('/a')).to.equal('changed');
    expect(await outcomeOf('/a')).to.equal('changed');
    expect(await outcomeOf('/a', '2026-11-28')).to.equal('same');
    expect(await outcomeOf('/a', '2026-11-28')).to.equal('same');
    site['/a'] = html('Closed');
    expect(await outcomeOf('/a', '2026-11-28')).to.equal('changed');
  });

  it('compares the main content alone', async () => {
    site['/a'] = html('Open 10–15', 'Home');
    await watch(page('/a'));
    site['/a'] = html('Open\n  10–15', 'Home, News');
    expect(await outcomeOf('/a')).to.equal('same');
    expect(textOf('<p>No main</p><script>1</script><footer>F</footer>')).to.equal('No main');
    const inForm = '<main><form><p>Open</p><button>Send</button></form></main>';
    expect(textOf(inForm)).to.equal('Open');
  });

  it('does not take a page for unchanged that has no text, as a script of its own writes it', async () => {
    site['/a'] = html('');
    for (let run = 0; run < 2; run++) {
      expect(await outcomeOf('/a')).to.match(/^unwatched: no text in it/);
    }
    site['/b'] = html('Open');
    await watch(page('/b'));
    site['/b'] = html('');
    expect(await outcomeOf('/b')).to.equal('changed');
  });

  it('reads a page whose encoding no program knows', async () => {
    site['/a'] = (_, response) => {
      response.setHeader('content-type', 'text/html; charset=klingon');
      response.end(htmlOf('Open'));
    };
    expect(await outcomeOf('/a')).to.equal('first');
  });

  it('does not ask a site again in a run in which it asked to be left alone', async () => {
    for (const status of [429, 503]) {
      requests = [];
      site['/a'] = answer(status, {'retry-after': '3600'});
      const findings = await watch(page('/a'), page('/b'));
      expect(findings.map(({detail}) => detail)).to.deep.equal([
        `HTTP ${status}`,
        `not asked again after HTTP ${status}`,
      ]);
      expect(requests).to.deep.equal(['/robots.txt', '/a']);
    }
    site['/robots.txt'] = answer(429);
    expect(await outcomeOf('/b')).to.equal('unreachable: robots.txt: HTTP 429');
  });

  it('says where a page has moved to, and follows what is only for now', async () => {
    site['/old'] = answer(301, {location: '/new'});
    site['/here'] = answer(302, {location: '/new'});
    site['/new'] = html('Here');
    expect(await outcomeOf('/old')).to.equal(`moved: ${origin}/new`);
    expect(await outcomeOf('/here')).to.equal('first');
    site['/round'] = answer(302, {location: '/about'});
    site['/about'] = answer(302, {location: '/round'});
    expect(await outcomeOf('/round')).to.equal('unreachable: more than 5 redirects');
    site['/itself'] = answer(301, {location: '/itself'});
    expect(await outcomeOf('/itself')).to.equal('unreachable: redirects to itself');
  });

  it('tells what is gone from what fails, and remembers what it was like', async () => {
    site['/a'] = html('Open');
    await watch(page('/a'));
    site['/a'] = answer(410);
    expect(await outcomeOf('/a')).to.equal('gone: HTTP 410');
    site['/a'] = answer(503);
    expect(await outcomeOf('/a')).to.equal('unreachable: HTTP 503');
    site['/a'] = html('Open');
    expect(await outcomeOf('/a')).to.equal('same');
  });

  it('gives up a page that hangs, in its head or in its middle, or is too large', async () => {
    timeLimit = 1000;
    site['/hangs'] = () => undefined;
    site['/stops'] = (_, response) => {
      response.write('<main>');
    };
    site['/large'] = html('x'.repeat(20_000));
    const late = 'unreachable: no answer within the time limit';
    expect(await outcomeOf('/hangs')).to.equal(late);
    expect(await outcomeOf('/stops')).to.equal(late);
    expect(await outcomeOf('/large')).to.equal('unreachable: larger than 10000 bytes');
  });

  it('does not fetch what robots.txt forbids, nor where robots.txt fails', async () => {
    site['/robots.txt'] = (_, response) => response.end('User-agent: *\nDisallow: /private');
    site['/private'] = html('Secret');
    expect(await outcomeOf('/private')).to.contain('unwatched: robots.txt');
    expect(requests).to.deep.equal(['/robots.txt']);
    site['/robots.txt'] = answer(500);
    expect(await outcomeOf('/private')).to.equal('unreachable: robots.txt: HTTP 500');
    expect(requests).not.to.include('/private');
  });

  it('asks politely: robots.txt once, its name, a pause between requests, a longer one if asked', async () => {
    site['/a'] = site['/b'] = html('Open');
    await watch(page('/a'), page('/b'));
    expect(requests).to.deep.equal(['/robots.txt', '/a', '/b']);
    expect(new Set(agents)).to.deep.equal(new Set(['registration-widgets-watch/1']));
    expect(waits).to.deep.equal([1000, 1000]);
    waits = [];
    site['/robots.txt'] = (_, response) => response.end('User-agent: *\nCrawl-delay: 7');
    await watch(page('/a'), page('/b'));
    expect(waits).to.deep.equal([7000, 7000]);
  });

  it('goes on where a run was broken off, unless that is long ago', async () => {
    site['/a'] = site['/b'] = html('Open');
    await watch(page('/a'));
    const [, ...rest] = Object.values(state.pages);
    expect(rest).to.deep.equal([]);
    state = {...state, running: new Date(now - 60_000).toISOString()};
    requests = [];
    const findings = await watch(page('/a'), page('/b'));
    expect(requests).to.deep.equal(['/robots.txt', '/b']);
    expect(findings.map(({outcome}) => outcome)).to.deep.equal(['first', 'first']);
    expect(state.running).to.equal(undefined);
    state = {...state, running: new Date(now - 48 * 3_600_000).toISOString()};
    requests = [];
    await watch(page('/a'), page('/b'));
    expect(requests).to.deep.equal(['/robots.txt', '/a', '/b']);
  });

  it('remembers after every page, and forgets pages that are watched no more', async () => {
    site['/a'] = site['/b'] = html('Open');
    await watch(page('/a'), page('/b'));
    await watch(page('/b'));
    expect(Object.keys(state.pages)).to.deep.equal([`${origin}/b`]);
  });

  it('knows the facts that rest on a page, through fields, items and parts', () => {
    const [first, further] = watchedPages(sample() as DirectorySource);
    expect(first!.url).to.equal('https://example.org/page');
    expect(first!.copy).to.equal('page.html');
    expect(further!.copy).to.equal('page-2.html');
    expect(first!.facts).to.include.members([
      'here.hours',
      'here.contactPoints[0]',
      'here.formerly[0]',
      'centre.description',
      'arrive.bring',
      'note',
    ]);
    expect(first!.facts).not.to.include('centre.contactPoints[1]');
  });

  describe('as a command', () => {
    let folder: string;

    before(async () => {
      await buildTool();
    });

    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'registration-widgets-'));
      mkdirSync(join(folder, 'copies'));
      writeFileSync(join(folder, 'directory.json'), JSON.stringify(sample()));
      writeFileSync(join(folder, 'copies', 'page.html'), htmlOf('Open 10–15'));
    });

    afterEach(() => {
      rmSync(folder, {recursive: true});
    });

    const watchCopies = (...words: readonly string[]) =>
      run([
        ...['watch', join(folder, 'directory.json'), '--state', join(folder, 'watch.json')],
        ...['--offline', join(folder, 'copies'), ...words],
      ]);

    it('ends with 0 while nothing has changed, with 1 when there is something to look at', async () => {
      const first = await watchCopies();
      expect(first.complained).to.equal('');
      expect(first.code).to.equal(0);
      expect(first.printed).to.contain('not watched: https://example.org/more');
      expect(first.printed).to.contain(
        '2 pages: 0 to look at, 1 seen for the first time, 1 not watched.',
      );
      writeFileSync(join(folder, 'copies', 'page.html'), htmlOf('Open 10–14'));
      const second = await watchCopies();
      expect(second.code).to.equal(1);
      expect(second.printed).to.match(
        /^changed: https:\/\/example.org\/page\n {2}source: page, checked 2026-11-22\n {2}look at: .*here.hours/,
      );
      const {code, printed} = await watchCopies('--json');
      expect(code).to.equal(1);
      const {pages} = JSON.parse(printed) as {pages: {outcome: string; facts: string[]}[]};
      expect(pages[0]!.outcome).to.equal('changed');
      expect(pages[0]!.facts).to.include('here.hours');
    });

    it('ends with 2 when it cannot run, and says why', async () => {
      const attempts: Record<string, readonly string[]> = {
        '--state <file>': ['watch'],
        'no such folder': ['watch', '--state', join(folder, 's.json'), '--offline', `${folder}/x`],
        'sources: missing': ['watch', 'package.json', '--state', join(folder, 's.json')],
        'holds something else': ['watch', '--state', 'package.json'],
        'number of seconds': ['watch', '--state', join(folder, 's.json'), '--pause', 'long'],
      };
      for (const [complaint, words] of Object.entries(attempts)) {
        const {code, complained} = await run(words);
        expect(complained, complaint).to.contain(complaint);
        expect(code, complaint).to.equal(2);
      }
      expect(readFileSync('package.json', 'utf8')).to.contain('"name": "registration-widgets"');
    });
  });
});
