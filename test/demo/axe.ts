import {oneEvent} from '@open-wc/testing';

interface Axe {
  run(options: unknown): Promise<{violations: {id: string; nodes: {html: string}[]}[]}>;
}

/** What axe finds in a page of its own. */
export const faultsIn = async (
  page: Window & typeof globalThis,
  options = {},
): Promise<string[]> => {
  const script = page.document.createElement('script');
  const trusted = (
    page as unknown as {
      trustedTypes: {
        createPolicy(name: string, rules: unknown): {createScriptURL(url: string): string};
      };
    }
  ).trustedTypes.createPolicy('axe', {createScriptURL: (url: string) => url});
  const loaded = oneEvent(script, 'load');
  script.src = trusted.createScriptURL('/node_modules/axe-core/axe.min.js');
  page.document.head.append(script);
  await loaded;
  const {violations} = await (page as unknown as {axe: Axe}).axe.run(options);
  return violations.flatMap(({id, nodes}) => nodes.map(({html}) => `${id}: ${html}`));
};
