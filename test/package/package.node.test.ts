import {execFile} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {cp, mkdtemp, readdir, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect} from 'chai';
import {publint} from 'publint';

const run = promisify(execFile);

/** The examples of the document of the API: each a module, and what it prints. */
const examples = Array.from(
  readFileSync('docs/api.md', 'utf8').matchAll(/```js\n([^`]+)```\s+```text\n([^`]+)```/g),
  ([, code, output]) => ({
    name: /from '(registration-widgets\/.+?)'/.exec(code!)![1]!,
    code: code!,
    output: output!.trim(),
  }),
);

/** What is asked of the manifest; the lists hold what it may lack. */
interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations: readonly {
      readonly tagName?: string;
      readonly attributes?: readonly Described[];
      readonly members?: readonly Described[];
    }[];
  }[];
}

interface Described {
  readonly name: string;
  readonly attribute?: string;
  readonly fieldName?: string;
  readonly description?: string;
  readonly type?: {readonly text: string};
}

/** Runs a tool; where it fails, the error has what it printed. */
const tool = async (folder: string, file: string, ...words: string[]): Promise<string> => {
  try {
    // npm and npx are scripts on Windows, which only a shell runs.
    const shell = process.platform === 'win32' && file !== process.execPath;
    const {stdout} = await run(file, words, {cwd: folder, shell});
    return stdout;
  } catch (error) {
    const {message, stdout} = error as Error & {stdout: string};
    throw new Error(`${message}\n${stdout}`, {cause: error});
  }
};

/** The package is installed where nothing of the project is found, as an app installs it. */
describe('The packed package', function () {
  // Everything here runs other tools, and the first of it npm.
  this.timeout(300_000);

  let folder: string;
  let tarball: string;
  /** The installed package. */
  let installed: string;

  const inFolder = (file: string, ...words: string[]) => tool(folder, file, ...words);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'consumers-'));
    await cp('test/package/consumers', folder, {recursive: true});
    const packed = await tool(
      '.',
      'npm',
      ...['pack', '--silent', '--ignore-scripts=false', '--pack-destination', folder],
    );
    tarball = join(folder, packed.trim());
    await inFolder('npm', 'ci');
    await inFolder('npm', 'install', '--no-save', '--no-package-lock', tarball);
    installed = join(folder, 'node_modules/registration-widgets');
  });

  after(() => rm(folder, {recursive: true, force: true}));

  it('has nothing that publint would have otherwise', async () => {
    const {buffer} = new Uint8Array(readFileSync(tarball));
    const {messages} = await publint({pack: {tarball: buffer}, strict: true});
    expect(messages).to.deep.equal([]);
  });

  it('has types that are found where its modules are', () =>
    tool('.', 'npx', 'attw', tarball, '--profile', 'esm-only', '--format', 'ascii'));

  it('has neither source maps nor demo pages', async () => {
    const files = await readdir(installed, {recursive: true});
    expect(files.filter(file => file.endsWith('.map') || file.includes('demo'))).to.deep.equal([]);
  });

  it('has the files that its README leads to', () => {
    const readme = readFileSync(join(installed, 'README.md'), 'utf8');
    const paths = Array.from(readme.matchAll(/\]\((?!https:|#)([^)#]+)/g), ([, path]) => path!);
    expect(paths).to.include('docs/embedding.md');
    expect(paths.filter(path => !existsSync(join(installed, path)))).to.deep.equal([]);
  });

  it('has the modules that its manifest names', () => {
    const {modules} = JSON.parse(
      readFileSync(join(installed, 'dist/npm/custom-elements.json'), 'utf8'),
    ) as Manifest;
    expect(modules.filter(({path}) => !existsSync(join(installed, path)))).to.deep.equal([]);
  });

  it('says of each attribute what it may be, what it does, and which property it is', () => {
    const {modules} = JSON.parse(
      readFileSync(join(installed, 'dist/npm/custom-elements.json'), 'utf8'),
    ) as Manifest;
    const elements = modules.flatMap(({declarations}) => declarations.filter(each => each.tagName));
    expect(elements).to.have.length(5);
    for (const {tagName, attributes = [], members = []} of elements) {
      for (const {name, type, description, fieldName} of attributes) {
        expect([type?.text, description, fieldName], `${tagName} ${name}`).not.to.include(
          undefined,
        );
      }
      for (const {name, attribute, type, description} of members) {
        expect(description, `${tagName}.${name}`).to.be.a('string');
        // Nobody outside knows our names of types.
        if (attribute) expect(type?.text, `${tagName}.${name}`).not.to.match(/^[A-Z]/);
      }
    }
  });

  for (const resolution of ['bundler', 'node16']) {
    it(`type-checks strictly, its own types included, with moduleResolution ${resolution}`, () =>
      inFolder('npx', 'tsc', '-p', `tsconfig.${resolution}.json`));
  }

  it('is built by Vite', async () => {
    await inFolder('npx', 'vite', 'build', '--logLevel', 'warn');
    expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).to.contain('<office-card');
  });

  it('gives esbuild and webpack one element without the others', async () => {
    const sizes = JSON.parse(await inFolder(process.execPath, 'bundle.mjs')) as Record<
      string,
      number
    >;
    console.log(`    <open-now-badge> alone, brotli: ${JSON.stringify(sizes)}`);
    for (const bytes of Object.values(sizes)) expect(bytes).to.be.below(40_000);
  });

  for (const {name, code, output} of examples) {
    it(`has ${name}, which runs in Node as docs/api.md says`, async () => {
      const printed = await inFolder(process.execPath, '--input-type=module', '--eval', code);
      expect(printed.trim()).to.equal(output);
    });
  }
});
