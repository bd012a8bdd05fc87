import {readFileSync, writeFileSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementJsxPlugin} from 'custom-element-jsx-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

const outdir = 'dist/npm';
const jsxTypes = 'jsx.d.ts';

const isPublic = ({name, privacy}) => !name.startsWith('#') && (privacy ?? 'public') === 'public';
const isDescribed = ({description}) => Boolean(description);

const classesOf = ({modules}) =>
  modules.flatMap(({declarations}) => declarations).filter(({kind}) => kind === 'class');

/** An attribute as the doc block of an element writes it; the analyzer prefers the type of its property. */
const writtenAttributes = path =>
  new Map(
    Array.from(
      readFileSync(path, 'utf8').matchAll(/^ \* @attr \{(.+?)\} ([\w-]+) - /gm),
      ([, type, name]) => [name, type],
    ),
  );

const typesAsWritten = {
  name: 'types-as-written',
  packageLinkPhase({customElementsManifest}) {
    for (const {path, declarations} of customElementsManifest.modules) {
      const written = writtenAttributes(path);
      for (const attribute of declarations.flatMap(({attributes = []}) => attributes)) {
        const text = written.get(attribute.name);
        if (text) attribute.type = {text};
      }
    }
  },
};

/** The doc blocks are the API: what the analyzer finds in the code besides is not promised to anybody. */
const onlyWhatIsDescribed = {
  name: 'only-what-is-described',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of classesOf(customElementsManifest)) {
      const members = declaration.members?.filter(
        member => isPublic(member) && (isDescribed(member) || !member.static),
      );
      const attributes = declaration.attributes?.filter(isDescribed);
      for (const attribute of attributes ?? []) {
        const member = members.find(({name}) => name === attribute.name);
        if (member) Object.assign(member, {attribute: attribute.name});
      }
      declaration.members = members;
      declaration.attributes = attributes;
      declaration.events = declaration.events?.filter(isDescribed);
    }
  },
};

/**
 * The modules with an element, by the names that the package has them under, and in their order: the
 * analyzer lists modules as its reads come back.
 */
const publishedModules = {
  name: 'published-modules',
  packageLinkPhase({customElementsManifest}) {
    customElementsManifest.modules = customElementsManifest.modules
      .filter(({declarations}) => declarations.some(({tagName}) => tagName))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const written = JSON.stringify(customElementsManifest);
    const published = written.replaceAll(/"\/?src\/([^"]+)\.[jt]s"/g, `"${outdir}/$1.js"`);
    Object.assign(customElementsManifest, JSON.parse(published));
  },
};

/** Attributes and properties stand apart where they are named differently: frameworks take either. */
const apart = ({attribute, fieldName, ...described}) => ({
  ...described,
  ...(attribute === described.name && {attribute}),
  ...(fieldName === described.name && {fieldName}),
});

/** What elements only tell is left out where plugins between these two list what can be written. */
const setAside = new Map();
const listWritable = {
  name: 'list-writable',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of classesOf(customElementsManifest)) {
      const {members = [], attributes = []} = declaration;
      setAside.set(declaration, {members, attributes});
      const told = members.filter(member => member.readonly);
      declaration.members = members.filter(member => !told.includes(member)).map(apart);
      declaration.attributes = attributes
        .filter(({name}) => !told.some(({attribute}) => attribute === name))
        .map(apart);
    }
  },
};
const listEverything = {
  name: 'list-everything',
  packageLinkPhase() {
    for (const [declaration, hidden] of setAside) Object.assign(declaration, hidden);
  },
};

/** The generator knows no event but CustomEvent, and imports none of the types it names. */
const jsxTypesOfOurOwn = {
  name: 'jsx-types-of-our-own',
  packageLinkPhase() {
    const file = `${outdir}/${jsxTypes}`;
    const types = readFileSync(file, 'utf8').replaceAll(/CustomEvent<(\w+)>/g, '$1');
    const names = [
      'Channel',
      'DirectoryErrorEvent',
      'OfficeChooseEvent',
      'Situation',
      'SituationChangeEvent',
      'StepToggleEvent',
    ];
    const used = names.filter(name => new RegExp(`\\b${name}\\b`).test(types));
    writeFileSync(
      file,
      `import type {${used.join(', ')}} from 'registration-widgets';\n\n${types}`,
    );
  },
};

const forEditors = {outdir, typesSrc: 'type', hideMethodDocs: true, hideLogs: true};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    typesAsWritten,
    onlyWhatIsDescribed,
    publishedModules,
    listWritable,
    customElementVsCodePlugin({...forEditors, cssFileName: null}),
    customElementJetBrainsPlugin({...forEditors, packageJson: false}),
    customElementJsxPlugin({...forEditors, fileName: jsxTypes}),
    jsxTypesOfOurOwn,
    listEverything,
  ],
};
