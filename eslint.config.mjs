import js from '@eslint/js';
import {defineConfig} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import {configs as ts} from 'typescript-eslint';

export default defineConfig(
  {
    ignores: [
      'dist',
      'coverage',
      '**/reports',
      'src/localization/generated',
      'src/localization/languages',
      '**/.stryker-tmp',
      // Apps of their own, checked by their own tools.
      'test/hosts/frameworks/*/',
      'test/package/consumers',
      // Types for frameworks that are not installed here; their apps check them.
      'src/frameworks',
    ],
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: {globals: globals.node},
  },
  {
    files: ['src/**/*.ts', 'demo/**/*.ts', 'test/**/*.ts', 'scripts/**/*.ts'],
    extends: [ts.strictTypeChecked, ts.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  {
    // What they hand to a page runs there.
    files: ['bench/**/*.mjs', 'scripts/docs/shots/*.mjs'],
    languageOptions: {globals: {...globals.browser, ...globals.node}},
  },
  {
    // Without types: those of what it measures are installed with it, not with the project.
    files: ['bench/**/*.ts'],
    extends: [ts.strict, ts.stylistic],
    rules: {'@typescript-eslint/no-non-null-assertion': 'off'},
  },
  {
    files: ['src/**/*.ts'],
    rules: {'max-lines': ['error', 300]},
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
);
