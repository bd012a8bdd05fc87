import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {format, resolveConfig} from 'prettier';
import {createGenerator} from 'ts-json-schema-generator';

/**
 * Writes the JSON Schemas of directory files from the types of `src/directory`, whose comments become the
 * descriptions that editors show: `node write-schema.mjs`, or with `--check` fails on one that is stale.
 */
const FOLDER = 'schema';

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

const generator = createGenerator({
  path: 'src/directory/types.ts',
  tsconfig: 'tsconfig.json',
  skipTypeCheck: true,
  jsDoc: 'extended',
});

const whole = generator.createSchema('DirectorySource');
const extending = generator.createSchema('ExtendingDirectorySource');
const definitions = {...whole.definitions, ...extending.definitions};

/** Editors show names: `Office<HoursSource,ProvenanceSource>` is the office of a file. */
const nameOf = name =>
  name.replace(/^ContactPoint<never.*/, 'FormerContactPoint').replace(/<.*/, '');

const rewritten = (key, value) => {
  if (typeof value !== 'string') return value;
  if (key === '$ref') return `#/$defs/${nameOf(decodeURIComponent(value.split('/').pop()))}`;
  if (key === 'description') return value.replace(/\s*\{@link\s+(\w+)\s*\}\s?/g, ' `$1`');
  return value;
};

// The generator writes draft-07: of 2020-12 what it uses differs in the place of definitions alone.
const directory = JSON.parse(
  JSON.stringify(
    {
      $schema: DIALECT,
      title: 'Directory of registration-widgets',
      // An editor that tries both would complain of what the other one asks for.
      if: {required: ['extends']},
      then: {$ref: extending.$ref},
      else: {$ref: whole.$ref},
      $defs: Object.fromEntries(
        Object.entries(definitions).map(([name, definition]) => [nameOf(name), definition]),
      ),
    },
    rewritten,
  ),
);

const one = name => ({$ref: `directory.json#/$defs/${name}`});
const listOf = name => ({type: 'array', items: one(name)});

/** A directory in many files, as `data` is, has one part in each. */
const parts = {
  office: one('Office'),
  sources: listOf('Source'),
  step: one('Step'),
  questions: listOf('Question'),
  notes: listOf('RouteNote'),
  introduction: one('Introduction'),
};

const schemas = {
  directory,
  ...Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, {$schema: DIALECT, ...part}]),
  ),
};

mkdirSync(FOLDER, {recursive: true});
for (const [name, schema] of Object.entries(schemas)) {
  const file = join(FOLDER, `${name}.json`);
  const text = await format(JSON.stringify(schema), {
    ...(await resolveConfig(file)),
    filepath: file,
  });
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is stale: run npm run schema`);
    process.exitCode = 1;
  }
}
