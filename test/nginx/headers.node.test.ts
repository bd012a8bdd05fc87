import {spawn, spawnSync} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {expect} from 'chai';

const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {version: string};
/** Where servers are installed is on no user's path. */
const env = {...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/sbin`};
const hasNginx = spawnSync('nginx', ['-v'], {env}).status === 0;

/** Folders that only root may write to, were they not set. */
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
  .map(name => `${name}_temp_path ${name};`)
  .join(' ');

const freePort = (): Promise<number> =>
  new Promise(found => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => {
        found(port);
      });
    });
  });

describe('docs/nginx/registration-widgets.conf', function () {
  let folder: string;
  let address: string;
  let nginx: ChildProcess;

  before(async function () {
    if (!hasNginx) return this.skip();
    folder = mkdtempSync(join(tmpdir(), 'nginx-'));
    mkdirSync(join(folder, 'registration-widgets'));
    for (const name of [version, 'latest']) {
      symlinkSync(resolve('dist/embed'), join(folder, 'registration-widgets', name));
    }
    const port = await freePort();
    address = `http://127.0.0.1:${port}/registration-widgets/`;
    const site = readFileSync('docs/nginx/registration-widgets.conf', 'utf8')
      .replace('listen 80', `listen 127.0.0.1:${port}`)
      .replaceAll('/srv', folder)
      .replaceAll('0.1.0', version);
    writeFileSync(
      join(folder, 'nginx.conf'),
      `${process.getuid?.() === 0 ? 'user root;' : ''}
      daemon off; master_process off; pid nginx.pid; error_log stderr;
      events {}
      http { include /etc/nginx/mime.types; access_log off; ${TEMPORARY} ${site} }`,
    );
    const options = ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'];
    const check = spawnSync('nginx', ['-t', ...options], {encoding: 'utf8', env});
    expect(check.status, check.stderr).to.equal(0);
    nginx = spawn('nginx', options, {stdio: 'ignore', env});
    for (;;) {
      try {
        await fetch(address);
        break;
      } catch {
        await setTimeout(20);
      }
    }
  });

  after(() => {
    if (!hasNginx) return;
    nginx.kill();
    rmSync(folder, {recursive: true});
  });

  const get = async (path: string, status = 200): Promise<Headers> => {
    const response = await fetch(address + path);
    await response.arrayBuffer();
    expect(response.status, path).to.equal(status);
    return response.headers;
  };

  it('gives a version for ever, and the newest for minutes', async () => {
    const one = await get(`${version}/registration-widgets.js`);
    expect(one.get('cache-control')).to.equal('public, max-age=31536000, immutable');
    const newest = await get('registration-widgets.js');
    expect(newest.get('cache-control')).to.equal('public, max-age=300');
    expect(newest.get('etag')).to.be.a('string');
  });

  it('gives every file to every origin, as what it is', async () => {
    for (const [file, type] of [
      ['registration-widgets.js', /javascript; charset=utf-8$/],
      ['read-directory.js', /javascript; charset=utf-8$/],
      ['integrity.json', /^application\/json; charset=utf-8$/],
      ['embed.html', /^text\/html; charset=utf-8$/],
      ['embed.css', /^text\/css/],
    ] as const) {
      const headers = await get(file);
      expect(headers.get('content-type'), file).to.match(type);
      expect(headers.get('access-control-allow-origin'), file).to.equal('*');
      expect(headers.get('cross-origin-resource-policy'), file).to.equal('cross-origin');
      expect(headers.get('x-content-type-options'), file).to.equal('nosniff');
      expect(headers.get('content-encoding'), file).to.equal('gzip');
    }
  });

  it('has a policy for embed.html alone, which says who may frame it', async () => {
    expect((await get('embed.html')).get('content-security-policy')).to.match(
      /default-src 'none'.*frame-ancestors/,
    );
    expect((await get(`${version}/embed.html`)).get('content-security-policy')).to.be.a('string');
    expect((await get('registration-widgets.js')).get('content-security-policy')).to.equal(null);
  });

  it('gives nothing else', async () => {
    await get('nothing.js', 404);
    await get('../nothing', 404);
    await get(`9.9.9/registration-widgets.js`, 404);
  });
});
