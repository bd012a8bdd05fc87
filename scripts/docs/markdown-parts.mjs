import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

/** A text as the cell of a table. */
export const cell = text => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const classesOfTheBuild = () =>
  JSON.parse(readFileSync('dist/npm/custom-elements.json', 'utf8')).modules.flatMap(
    ({declarations}) => declarations,
  );

/** The elements of the build, as their doc blocks describe them. */
export const elementsOfTheBuild = () => classesOfTheBuild().filter(({tagName}) => tagName);

/** The classes of their events. */
export const eventClassesOfTheBuild = () => classesOfTheBuild().filter(({tagName}) => !tagName);

/**
 * Writes the parts of a Markdown file that stand between `<!-- name -->` and `<!-- /name -->`; with
 * `--check` it only sees whether they are so written already, and fails the process if not.
 *
 * @param {string} file
 * @param {Record<string, string>} parts their contents by name
 * @param {string} remedy what to run to bring the file up to date
 */
export const updateParts = async (file, parts, remedy) => {
  const written = readFileSync(file, 'utf8');
  const replaced = Object.entries(parts).reduce(
    (text, [name, content]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->)[^]*?(<!-- /${name} -->)`),
        (_, start, end) => `${start}\n\n${content}\n\n${end}`,
      ),
    written,
  );
  const current = await format(replaced, {...(await resolveConfig(file)), filepath: file});
  if (!process.argv.includes('--check')) {
    writeFileSync(file, current);
  } else if (written !== current) {
    console.error(`${file}: its generated parts are out of date. Run: ${remedy}`);
    process.exitCode = 1;
  }
};
