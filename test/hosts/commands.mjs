import {readFile, writeFile} from 'node:fs/promises';

/** What is emulated ends with the session that asked for it. */
const protocols = new WeakMap();

const protocolOf = async page => {
  if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
  return protocols.get(page);
};

/** What tests ask of the browser that only Chromium's protocol has. */
const commands = {
  /** Shows the tests' page in a medium, and with media features, until asked for others. */
  async 'set-media'(page, media) {
    await (await protocolOf(page)).send('Emulation.setEmulatedMedia', media);
  },

  /** Fails requests for addresses like these, `*` being anything, until it is asked for others or for none. */
  async 'refuse-addresses'(page, {addresses}) {
    const protocol = await protocolOf(page);
    await protocol.send('Fetch.disable');
    if (!addresses.length) return;
    protocol.removeAllListeners('Fetch.requestPaused');
    protocol.on('Fetch.requestPaused', ({requestId}) => {
      void protocol.send('Fetch.failRequest', {requestId, errorReason: 'Failed'});
    });
    await protocol.send('Fetch.enable', {patterns: addresses.map(urlPattern => ({urlPattern}))});
  },

  /** The text kept in a file; with UPDATE_TREES in the environment the file is written anew. */
  async 'kept-text'(page, {path, text}) {
    const file = new URL(`../elements/${path}`, import.meta.url);
    if (process.env.UPDATE_TREES) await writeFile(file, text);
    return await readFile(file, 'utf8').catch(() => '');
  },

  /** Leaves a page for another one and comes back; gives what an expression is then. */
  async 'leave-and-return'(page, {address, expression}) {
    const tab = await page.browserContext().newPage();
    try {
      await tab.goto(new URL(address, page.url()).href, {waitUntil: 'networkidle0'});
      await tab.evaluate('globalThis.isTheSamePage = true');
      await tab.goto(new URL('/hosts/plain.html', page.url()).href);
      await tab.goBack({waitUntil: 'load'});
      return await tab.evaluate(expression);
    } finally {
      await tab.close();
    }
  },
};

export const chromiumCommands = {
  name: 'chromium-commands',
  async executeCommand({command, payload, session}) {
    if (!commands[command]) return undefined;
    return (await commands[command](session.browser.getPage(session.id), payload)) ?? true;
  },
};
