import license from 'rollup-plugin-license';

const notices = new Map();

/**
 * Collects the licences of what is bundled, over all bundles of a build, into one file: minified code
 * carries no comments.
 */
export const thirdParty = () =>
  license({
    thirdParty: {
      output: {
        file: 'dist/third-party-licenses.txt',
        template: dependencies => {
          for (const dependency of dependencies) notices.set(dependency.name, dependency.text());
          return [...notices.values()].join('\n\n---\n\n');
        },
      },
    },
  });
