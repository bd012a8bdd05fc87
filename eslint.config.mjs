import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import {configs as ts} from 'typescript-eslint';

/**
 * Data flows one way, `data → directory → hours, route → elements`, with `localization` beside the
 * elements: what each folder of `src` may not import. The directory has the hours engine read the
 * hours it finds; the engine itself knows nothing but hours.
 */
const layers = {
  validation: ['hours', 'directory', 'route', 'localization', 'elements'],
  hours: ['directory', 'route', 'localization', 'elements'],
  route: ['hours', 'localization', 'elements'],
  directory: ['route', 'localization', 'elements'],
  localization: ['route', 'elements'],
};

const layerRules = Object.entries(layers).map(([layer, forbidden]) => ({
  files: [`src/${layer}/**/*.ts`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: [
              ...forbidden.map(name => `**/${name}/**`),
              ...(layer === 'localization' ? [] : ['lit', 'lit/*', '@lit/*']),
            ],
            message: `src/${layer} may not know this layer: data flows data → directory → hours, route → elements.`,
          },
        ],
      },
    ],
  },
}));

export default defineConfig(
  {
    ignores: [
      'dist',
      'coverage',
      'reports',
      'src/localization/generated',
      'src/localization/languages',
      '.stryker-tmp',
      // Apps of their own, checked by their own tools.
      'test/hosts/frameworks/*/',
    ],
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    extends: [ts.strictTypeChecked, ts.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  {
    files: ['src/elements/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // Tests put the browser's own functions aside and back again.
      '@typescript-eslint/unbound-method': 'off',
      // @open-wc/testing has `equal` return a promise, for comparisons that these tests do not make.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: 'chai', name: 'Equal'}]},
      ],
    },
  },
  ...layerRules,
);
