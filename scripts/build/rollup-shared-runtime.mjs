import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const list = fileURLToPath(new URL('../../src/shared.ts', import.meta.url));
const {version} = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const RUNTIME = "globalThis[Symbol.for('registration-widgets.shared')]";
const VIRTUAL = '\0shared:';

/**
 * A classic script cannot be imported from. Files loaded beside it take the modules that `src/shared.ts`
 * lists from the running script, so that the page has one of each; a name not listed there fails the
 * build.
 */
export const sharedRuntime = () => {
  const namesByModule = new Map();
  return {
    name: 'shared-runtime',
    async buildStart() {
      for (const [, names, source] of readFileSync(list, 'utf8').matchAll(
        /^export \{(.+)\} from '(.+)';$/gm,
      )) {
        const {id} = await this.resolve(source, list, {skipSelf: true});
        namesByModule.set(id, names.split(', '));
      }
    },
    async resolveId(source, importer) {
      const resolved = importer && (await this.resolve(source, importer, {skipSelf: true}));
      return resolved && namesByModule.has(resolved.id) ? VIRTUAL + resolved.id : null;
    },
    load(id) {
      if (!id.startsWith(VIRTUAL)) return null;
      const names = namesByModule.get(id.slice(VIRTUAL.length));
      return names.map(name => `export const ${name} = ${RUNTIME}.${name};`).join('\n');
    },
    renderChunk(code, {fileName}) {
      if (!code.includes(RUNTIME)) return null;
      const check = `if (${RUNTIME}.version !== '${version}')
        throw new Error(\`${fileName} ${version} meets version \${${RUNTIME}.version}\`);`;
      return {code: check + code, map: null};
    },
  };
};
