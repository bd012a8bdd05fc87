import {fileURLToPath} from 'node:url';

const own = fileURLToPath(new URL('../../src/elements/trusted-html.ts', import.meta.url));

const replacements = [
  [/\w+\?\w+\.createPolicy\("lit-html",\{createHTML:(\w+)=>\1\}\):void 0/, 'policy'],
  [/\w+\.createElement\("template"\)/, 'createTemplate()'],
];

/**
 * lit-html makes a Trusted Types policy `lit-html` as it loads, and throws where the page does not
 * list it or another Lit has made it; and it leaves its markup to the page's own parser, which in XHTML
 * does not know HTML. Our copy of it takes both from `src/elements/trusted-html.ts`. A lit-html in which
 * one of them is not found fails the build.
 */
export const ownPolicy = () => ({
  name: 'own-policy',
  transform(code, id) {
    if (!/\/lit-html\/lit-html\.js$/.test(id)) return null;
    const replaced = replacements.reduce((text, [pattern, replacement]) => {
      if (!pattern.test(text)) this.error(`${pattern} is not found in lit-html.`);
      return text.replace(pattern, replacement);
    }, code);
    const imported = `import {policy, createTemplate} from ${JSON.stringify(own)};`;
    return {code: imported + replaced, map: null};
  },
});
