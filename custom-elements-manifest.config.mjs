import {readFileSync, writeFileSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementJsxPlugin} from 'custom-element-jsx-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

const outdir = 'dist';
const jsxTypes = 'jsx.d.ts';

const isPublic = ({name, privacy}) => !name.startsWith('#') && (privacy ?? 'public') === 'public';
const isDescribed = ({description}) => Boolean(description);

/** The doc blocks are the API: what the analyzer finds in the code besides is not promised to anybody. */
const onlyWhatIsDescribed = {
  name: 'only-what-is-described',
  packageLinkPhase({customElementsManifest}) {
    for (const {declarations} of customElementsManifest.modules) {
      for (const declaration of declarations.filter(({kind}) => kind === 'class')) {
        const members = declaration.members?.filter(isPublic);
        const attributes = declaration.attributes?.filter(isDescribed);
        for (const attribute of attributes ?? []) {
          const member = members.find(({name}) => name === attribute.name);
          if (member) Object.assign(member, {attribute: attribute.name});
        }
        declaration.members = members;
        declaration.attributes = attributes;
        declaration.events = declaration.events?.filter(isDescribed);
      }
    }
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
      'OfficeStateName',
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
  globs: ['src/elements/*.ts'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    onlyWhatIsDescribed,
    customElementVsCodePlugin({...forEditors, cssFileName: null}),
    customElementJetBrainsPlugin({...forEditors, packageJson: false}),
    customElementJsxPlugin({...forEditors, fileName: jsxTypes}),
    jsxTypesOfOurOwn,
  ],
};
