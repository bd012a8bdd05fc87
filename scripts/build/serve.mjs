import {createServer} from 'node:http';
import sirv from 'sirv';

const FIRST_PORT = 8000;
const LAST_PORT = 8999;

const files = sirv('dist', {dev: true});

const server = createServer((request, response) => {
  if (/^\/($|\?)/.test(request.url)) {
    response.writeHead(302, {Location: `demo/${request.url.slice(1)}`}).end();
    return;
  }
  // So that the snippets work here as they will at the host's.
  request.url = request.url.replace(/^\/registration-widgets\//, '/embed/');
  files(request, response);
});

const listen = port => server.listen(port, 'localhost');

server.on('error', error => {
  const {port} = error;
  if (error.code === 'EADDRINUSE' && port < LAST_PORT) return listen(port + 1);
  console.error(`The demo cannot be served: ${error.message}`);
  process.exitCode = 1;
});

server.on('listening', () => {
  console.log(`The demo is at http://localhost:${server.address().port}/ – Ctrl-C ends it.`);
});

const end = () => {
  server.close();
  server.closeAllConnections();
};
process.once('SIGINT', end);
process.once('SIGTERM', end);

listen(Number(process.env.PORT ?? FIRST_PORT));
