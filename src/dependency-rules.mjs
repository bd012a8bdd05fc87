/**
 * Data flows one way, `data → directory → hours, route → controllers → elements`, with `localization`
 * beside them: what each folder may not import. The directory has the hours engine read the hours it
 * finds; the engine itself knows nothing but hours.
 */
const forbidden = {
  hours: ['directory', 'route', 'localization', 'controllers', 'elements'],
  route: ['localization', 'controllers', 'elements'],
  directory: ['route', 'localization', 'controllers', 'elements'],
  localization: ['route', 'controllers', 'elements'],
  controllers: ['elements'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {pathNot: '^src/(elements|hours|on-demand)'},
      to: {circular: true},
    },
    ...Object.entries(forbidden).map(([layer, others]) => ({
      name: `${layer}-knows-no-layer-above`,
      severity: 'error',
      from: {path: `^src/${layer}/`},
      to: {path: `^src/(${others.join('|')})/`},
    })),
    {
      name: 'pure-layers-know-no-lit',
      severity: 'error',
      from: {path: '^src/(hours|route|directory)/'},
      to: {path: '/(lit|lit-html|lit-element|@lit)/'},
    },
  ],
  options: {
    tsConfig: {fileName: 'tsconfig.json'},
    // Types count: a module cannot be read without those that it names.
    tsPreCompilationDeps: true,
    doNotFollow: {path: 'node_modules'},
  },
};
