import license from 'rollup-plugin-license';

/** The notices by dependency, by the folder of `dist` that they are for. */
const noticesByFolder = new Map();

/**
 * Collects the licences of what is bundled, over all bundles of a folder, into one file: minified code
 * carries no comments.
 *
 * @param {string} folder such as `dist/embed`
 */
export const thirdParty = folder => {
  const notices = noticesByFolder.get(folder) ?? new Map();
  noticesByFolder.set(folder, notices);
  return license({
    thirdParty: {
      output: {
        file: `${folder}/third-party-licenses.txt`,
        template: dependencies => {
          for (const dependency of dependencies) notices.set(dependency.name, dependency.text());
          return [...notices.values()].join('\n\n---\n\n');
        },
      },
    },
  });
};
