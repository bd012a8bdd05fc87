import {readFileSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {frameworkTypes} from './framework-types.mjs';

const outdir = 'dist/npm';
const EVENTS = 'src/elements/shared/events.ts';

const isPublic = ({name, privacy}) => !name.startsWith('#') && (privacy ?? 'public') === 'public';
const isDescribed = ({description}) => Boolean(description);

const classesOf = ({modules}) =>
  modules.flatMap(({declarations}) => declarations).filter(({kind}) => kind === 'class');

/** An attribute as the doc block of an element writes it; the analyzer prefers the type of its property. */
const writtenAttributes = path =>
  new Map(
    Array.from(
      readFileSync(path, 'utf8').matchAll(/^ \* @attr \{(.+?)\} \[?([\w-]+)/gm),
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

/** Who reads the manifest does not know our names of types, but what an attribute may be. */
const spelledOut = ({text}, attribute) =>
  /^[A-Z]/.test(text)
    ? `${attribute.type.text}${attribute.readonly ? '' : ' | null'} | undefined`
    : text;

/** A property says what its attribute says, and has the same default. */
const withAttribute = (member, attributes) => {
  const attribute = attributes.find(({fieldName}) => fieldName === member.name);
  if (!attribute) return member;
  member.attribute = attribute.name;
  member.type.text = spelledOut(member.type, attribute);
  member.description ??= attribute.description;
  member.default ??= attribute.default;
  return member;
};

/**
 * The doc blocks are the API: what the analyzer finds in the code besides is not promised to anybody. The
 * base class is not published, so what is inherited from it is the elements' own.
 */
const onlyWhatIsDescribed = {
  name: 'only-what-is-described',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of classesOf(customElementsManifest)) {
      const {members = [], attributes = [], events = [], tagName} = declaration;
      const described = attributes.filter(isDescribed);
      // Every element of HTML has the property `lang`, which the analyzer does not see.
      for (const attribute of described) attribute.fieldName ??= attribute.name;
      declaration.members = members
        .filter(isPublic)
        .map(member => withAttribute(member, described))
        .filter(member => isDescribed(member) || !tagName);
      if (!tagName) {
        // An event's fields are set by its constructor, which is nobody's to call.
        for (const field of declaration.members) delete field.default;
        declaration.superclass = {name: 'Event', package: 'global:'};
        continue;
      }
      declaration.attributes = described;
      declaration.events = events.filter(isDescribed);
      declaration.superclass = {name: 'LitElement', package: 'lit'};
      for (const own of [...declaration.members, ...described]) delete own.inheritedFrom;
    }
  },
};

/** The module that registers an element, for those that look up what to import. */
const definitionOf = ({path, declarations}) => {
  const {name, tagName} = declarations.find(declaration => declaration.tagName);
  return {
    kind: 'javascript-module',
    path: path.replace(/[^/]+$/, 'define.ts'),
    declarations: [],
    exports: [
      {kind: 'custom-element-definition', name: tagName, declaration: {name, module: path}},
    ],
  };
};

/** What a module exports of classes, without what it keeps to itself. */
const onlyClasses = ({declarations, ...module}) => ({
  ...module,
  declarations: declarations.filter(({kind}) => kind === 'class'),
});

/** The modules of elements and events, by the names that the package has them under, in alphabetical order. */
const publishedModules = {
  name: 'published-modules',
  packageLinkPhase({customElementsManifest}) {
    const {modules} = customElementsManifest;
    const elements = modules.filter(({declarations}) => declarations.some(({tagName}) => tagName));
    customElementsManifest.modules = [
      ...elements.flatMap(module => [definitionOf(module), module]),
      ...modules.filter(({path}) => path === EVENTS),
    ]
      .map(onlyClasses)
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const written = JSON.stringify(customElementsManifest);
    const published = written.replaceAll(/"\/?src\/([^"]+)\.[jt]s"/g, `"${outdir}/$1.js"`);
    Object.assign(customElementsManifest, JSON.parse(published));
  },
};

/** Editors offer attributes to write: those that elements only tell are left out of their lists. */
const setAside = new Map();
const listWritable = {
  name: 'list-writable',
  packageLinkPhase({customElementsManifest}) {
    for (const declaration of classesOf(customElementsManifest)) {
      const {attributes} = declaration;
      if (!attributes) continue;
      setAside.set(declaration, attributes);
      declaration.attributes = attributes.filter(({readonly}) => !readonly);
    }
  },
};
const listEverything = {
  name: 'list-everything',
  packageLinkPhase() {
    for (const [declaration, attributes] of setAside) declaration.attributes = attributes;
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
    frameworkTypes(`${outdir}/frameworks/elements.d.ts`),
    listEverything,
  ],
};
