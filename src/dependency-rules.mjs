const PAGE = ['page', 'controllers', 'elements'];

/**
 * Data flows one way, `data → directory → hours, route → controllers → elements`, with `localization`
 * beside them: what each folder may not import. The directory has the hours engine read the hours it
 * finds; the engine itself knows nothing but hours.
 */
const forbidden = {
  validation: ['hours', 'directory', 'route', 'localization', ...PAGE],
  hours: ['directory', 'route', 'localization', ...PAGE],
  route: ['localization', ...PAGE],
  directory: ['route', 'localization', ...PAGE],
  localization: ['route', ...PAGE],
  page: ['hours', 'directory', 'route', 'localization', 'controllers', 'elements'],
  controllers: ['elements'],
};

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: {circular: true},
    },
    ...Object.entries(forbidden).map(([layer, others]) => ({
      name: `${layer}-knows-no-layer-above`,
      severity: 'error',
      from: {path: `^src/${layer}/`},
      to: {path: `^src/(${others.join('|')})/`},
    })),
    {
      name: 'elements-exchange-no-formats',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/(cli|directory/exchange)/'},
      to: {path: '^src/directory/exchange/'},
    },
    {
      name: 'pure-layers-know-no-lit',
      severity: 'error',
      from: {path: '^src/(validation|hours|route|directory)/'},
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
