import {execFileSync, spawn} from 'node:child_process';
import type {ChildProcess} from 'node:child_process';
import {randomUUID} from 'node:crypto';
import {copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {findCommand} from '../../../scripts/browsers/find-browser.mjs';

/** Where Debian's package puts WordPress, and the themes and plugins of it. */
const WORDPRESS = '/usr/share/wordpress';
const CONTENT = '/var/lib/wordpress/wp-content';

const PACKAGES =
  'mini-httpd wordpress wordpress-theme-twentytwentythree mariadb-server-core mariadb-client php-cli php-mysql';

const here = dirname(fileURLToPath(import.meta.url));

/** A WordPress of its own that lives for one run. */
export interface Site {
  /** `http://127.0.0.1:…`, without a slash. */
  readonly url: string;
  /** The password of `administrator` and `author`. */
  readonly password: string;
  /** Loads the script on every page, as the documented recipe does. */
  addPlugin(): void;
  /** Ends its processes and removes its files. */
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });

/** Tries until it works, as long as the process it depends on lives. */
const untilWorks = async (what: string, process_: ChildProcess, attempt: () => unknown) => {
  let failure: unknown;
  for (const end = Date.now() + 60_000; Date.now() < end && process_.exitCode === null;) {
    try {
      await attempt();
      return;
    } catch (error) {
      failure = error;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${what} did not start`, {cause: failure});
};

const end = (process_: ChildProcess): Promise<unknown> => {
  if (process_.exitCode !== null) return Promise.resolve();
  const ended = new Promise(resolve => process_.once('exit', resolve));
  process_.kill();
  return ended;
};

const checkMachine = (): void => {
  const missing = ['php', 'mariadb', 'mariadbd', 'mariadb-install-db'].filter(
    command => !findCommand(command) && !existsSync(`/usr/sbin/${command}`),
  );
  if (!existsSync(WORDPRESS)) missing.push(WORDPRESS);
  if (!missing.length) return;
  throw new Error(
    `No WordPress can be started: ${missing.join(', ')} missing. On Debian: apt-get install --no-install-recommends ${PACKAGES}`,
  );
};

const copySite = (folder: string): void => {
  cpSync(WORDPRESS, folder, {recursive: true, dereference: true});
  cpSync(CONTENT, join(folder, 'wp-content'), {recursive: true, dereference: true});
  mkdirSync(join(folder, 'wp-content/mu-plugins'));
  for (const file of ['wp-config.php', 'install.php']) {
    copyFileSync(join(here, file), join(folder, file));
  }
  cpSync('dist/embed', join(folder, 'registration-widgets'), {recursive: true});
};

const startDatabase = async (folder: string, socket: string): Promise<ChildProcess> => {
  const data = join(folder, 'data');
  const asRoot = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
      ...asRoot,
    ],
    {stdio: 'ignore'},
  );
  const database = spawn(
    findCommand('mariadbd') ?? '/usr/sbin/mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', ...asRoot],
    {stdio: 'ignore'},
  );
  const client = ['--no-defaults', `--socket=${socket}`, '--user=root'];
  await untilWorks('The database', database, () =>
    execFileSync('mariadb', [...client, '--execute=CREATE DATABASE wordpress'], {stdio: 'ignore'}),
  );
  return database;
};

/**
 * Starts Debian's WordPress with a database of its own, both reachable from this machine only, with the
 * built script in `/registration-widgets/`.
 *
 * @throws Error that says what to install, when something is missing
 */
export const startSite = async (): Promise<Site> => {
  checkMachine();
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-host-'));
  const site = join(folder, 'site');
  const socket = join(folder, 'database.sock');
  const processes: ChildProcess[] = [];
  const stop = async (): Promise<void> => {
    for (const process_ of processes.toReversed()) await end(process_);
    rmSync(folder, {recursive: true});
  };
  try {
    copySite(site);
    processes.push(await startDatabase(folder, socket));
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const password = randomUUID();
    const options = {
      cwd: site,
      env: {
        ...process.env,
        WORDPRESS_SOCKET: socket,
        WORDPRESS_URL: url,
        WORDPRESS_SECRET: password,
      },
    };
    execFileSync('php', ['install.php'], options);
    const server = spawn('php', ['-S', `127.0.0.1:${port}`], {...options, stdio: 'ignore'});
    processes.push(server);
    await untilWorks('The web server', server, () => fetch(`${url}/wp-login.php`));
    const plugin = 'registration-widgets.php';
    const addPlugin = () => {
      copyFileSync(join(here, plugin), join(site, 'wp-content/mu-plugins', plugin));
    };
    return {url, password, addPlugin, stop};
  } catch (error) {
    await stop();
    throw error;
  }
};
