import {readFileSync} from 'node:fs';

const DANISH = 'src/localization/generated/da.ts';

/**
 * Messages are looked up by ids that people can read; in the bundle by their places in the list of
 * messages, which is what languages beside the script are written by.
 */
export const numberedMessages = () => {
  const ids = Array.from(
    readFileSync(DANISH, 'utf8').matchAll(/^  "([\w-]+)": "/gm),
    ([, id]) => id,
  );
  return {
    name: 'numbered-messages',
    transform(code, id) {
      if (id.endsWith(DANISH)) {
        const list = code.replace(/= \{([^]*)\};/, '= [$1];').replace(/^  "[\w-]+": /gm, '  ');
        return {code: list, map: {mappings: ''}};
      }
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const numbered = code.replace(/\{\s*id: '([\w-]+)',?\s*\}\)/g, (_, name) => {
        const place = ids.indexOf(name);
        if (place < 0) this.error(`the message "${name}" is not in ${DANISH}: npm run localize`);
        return `{id: ${place}})`;
      });
      return {code: numbered, map: null};
    },
  };
};
