import {EventEmitter, once} from 'node:events';
import {readFileSync} from 'node:fs';
import sirv from 'sirv';

const headersByFile = JSON.parse(readFileSync(new URL('headers.json', import.meta.url), 'utf8'));

/** Files as a plain server gives them, which the test runner would change. */
const folder = (prefix, path, everyHeader = {}) => {
  const files = sirv(path, {
    dev: true,
    etag: true,
    setHeaders(response, file) {
      const headers = {...everyHeader, ...headersByFile[file.slice(1)]};
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });
  return (context, next) => {
    if (!context.path.startsWith(prefix)) return next();
    context.respond = false;
    context.req.url = context.url.slice(prefix.length - 1);
    return files(context.req, context.res);
  };
};

/** Servers, each of its own name, that answer nothing but the script until they are mended. */
const mended = new Set();

/** Slow ones, which refuse what has been asked for only when they are mended: that they wait, or refuse now. */
const slow = new EventEmitter();
const waiting = new Set();

const unreliable = async (context, next) => {
  const [, server, path] = /^\/unreliable\/(\w+)\/(.*)$/.exec(context.path) ?? [];
  if (!server) return next();
  const isSlow = server.startsWith('slow');
  if (path === 'mend') {
    if (isSlow && !waiting.has(server)) await once(slow, `${server} waits`);
    mended.add(server);
    slow.emit(`${server} refuses`);
  }
  if (path === 'mend' || !(mended.has(server) || path.endsWith('/registration-widgets.js'))) {
    if (isSlow && path !== 'mend') {
      waiting.add(server);
      slow.emit(`${server} waits`);
      await once(slow, `${server} refuses`);
    }
    context.status = path === 'mend' ? 204 : 503;
    return undefined;
  }
  context.url = context.url.replace(`/unreliable/${server}`, '');
  return next();
};

/** Middleware of the test server: the hosts' pages, and the built script at the address they load it from. */
export const hosts = [
  unreliable,
  folder('/hosts/', 'test/hosts/pages'),
  folder('/directories/', 'data'),
  folder('/registration-widgets/', 'dist/embed'),
  folder('/shared/registration-widgets/', 'dist/embed', {'Access-Control-Allow-Origin': '*'}),
];
