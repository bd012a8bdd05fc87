/** Offices whose badges say different things in different markup. */
const OFFICES = ['ics-west-aarhus', 'siri', 'borgerservice-herning', 'statsforvaltningen-aarhus'];

/** Elements of a tag, office after office, as a page writes them. */
export const badges = (tag, count) =>
  Array.from(
    {length: count},
    (_, index) => `<${tag} office="${OFFICES[index % OFFICES.length]}"></${tag}>`,
  ).join('');

/**
 * What a badge says of each office, with its styles and attributes, for elements that only repeat it.
 *
 * @typedef {{attributes: string[], css: string, badges: Record<string, {state: string, icon: string, path: string,
 *   words: string, details: string, link: {href: string, parts: {text: string, translate: string | null}[]} | null}>}} Said
 * @param {import('puppeteer-core').Page} page with the built script
 * @returns {Promise<Said>}
 */
export const readBadges = async page => {
  await page.setContent(`<html lang="en">${badges('open-now-badge', OFFICES.length)}`);
  return page.evaluate(async () => {
    const badges = {};
    const elements = [...document.querySelectorAll('open-now-badge')];
    for (const element of elements) {
      await element.updateComplete;
      const find = selector => element.shadowRoot.querySelector(selector);
      const link = find('a');
      badges[element.getAttribute('office')] = {
        state: element.getAttribute('state'),
        icon: find('svg').getAttribute('class'),
        path: find('path').getAttribute('d'),
        words: find('b').textContent,
        details: find('b + span').textContent,
        link: link && {
          href: link.getAttribute('href'),
          parts: Array.from(link.children, part => ({
            text: part.textContent,
            translate: part.getAttribute('translate'),
          })),
        },
      };
    }
    const [{constructor, shadowRoot}] = elements;
    const css = shadowRoot.adoptedStyleSheets
      .flatMap(({cssRules}) => Array.from(cssRules, rule => rule.cssText))
      .join('\n');
    return {attributes: constructor.observedAttributes, css, badges};
  });
};

/** What stands in the page, without the comments of lit-html and without its one live region. */
export const markupOf = (page, tag) =>
  page.evaluate(
    tag =>
      Array.from(document.querySelectorAll(tag), element =>
        [element.outerHTML.replaceAll(tag, 'badge'), element.shadowRoot.innerHTML]
          .join('\n')
          .replace(/<!--.*?-->/g, '')
          .replace(/<div aria-live="polite".*?<\/div>/, ''),
      ),
    tag,
  );
