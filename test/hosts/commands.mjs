/** What is emulated ends with the session that asked for it. */
const protocols = new WeakMap();

/** What tests ask of the browser that only Chromium's protocol has. */
const commands = {
  /** Shows the tests' page in a medium, and with media features, until asked for others. */
  async 'set-media'(page, media) {
    if (!protocols.has(page)) protocols.set(page, await page.createCDPSession());
    await protocols.get(page).send('Emulation.setEmulatedMedia', media);
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
