import {spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {expect} from 'chai';

describe('npm start', () => {
  let server: ChildProcess;
  let address: string;

  before(async () => {
    server = spawn(process.execPath, ['scripts/build/serve.mjs'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const printed of server.stdout as AsyncIterable<Buffer>) {
      address = /http:\S+/.exec(String(printed))![0];
      break;
    }
  });

  after(() => {
    server.kill();
  });

  it('shows the demo at the address it prints, with what is asked for behind it', async () => {
    const page = await fetch(`${address}?ui=da`);
    expect(page.url).to.equal(`${address}demo/?ui=da`);
    expect(await page.text()).to.contain('id="embed-builder"');
  });

  it('has the script where the snippets expect it, and where the demo does', async () => {
    const scripts = [
      'registration-widgets/registration-widgets.js',
      'embed/registration-widgets.js',
    ];
    for (const path of scripts) {
      const script = await fetch(address + path);
      expect(script.status, path).to.equal(200);
      expect(script.headers.get('content-type'), path).to.contain('javascript');
    }
  });
});
