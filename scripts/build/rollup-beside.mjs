import {resolve} from 'node:path';

const PREFIX = 'beside:';

/**
 * Files that a classic script loads from beside itself. A classic script from another origin has no
 * address that imports are relative to, so it keeps its own from the moment it runs.
 */
const FILE_BESIDE = `
  const script = Reflect.get(Document.prototype, 'currentScript', document);
  const base = script instanceof HTMLScriptElement && script.src;
  const fileBeside = file => base ? new URL(file, base).href : file;
`;

/**
 * Modules with a file of their own beside the script are imported from there and not bundled.
 *
 * @param {Record<string, string>} sources by the files made of them
 */
export const besideTheScript = sources => {
  const files = new Map(Object.entries(sources).map(([file, source]) => [resolve(source), file]));
  return {
    name: 'beside-the-script',
    async resolveDynamicImport(specifier, importer) {
      const resolved = await this.resolve(specifier, importer);
      const file = files.get(resolved?.id);
      return file ? {id: PREFIX + file, external: true} : resolved;
    },
    outputOptions: options => ({
      ...options,
      intro: FILE_BESIDE,
      paths: id => id.replace(PREFIX, './'),
    }),
    // Inlined, its sequence of expressions would become a second argument of `import`.
    renderDynamicImport: () => ({left: 'import(/*#__NOINLINE__*/fileBeside(', right: '))'}),
  };
};
