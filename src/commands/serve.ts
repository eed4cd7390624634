import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { readSiteSettings } from '../site/settings.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { base } = readSiteSettings();

/** Serves the built site under its base path and prints the address; another port is taken when the wanted one is in use. */
function serve(port: number): void {
  const files = sirv(dist, { dev: true });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(base)) {
      request.url = path.slice(base.length - 1);
      files(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      });
    } else {
      response.writeHead(302, { location: base }).end();
    }
  });
  server.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || process.env.PORT !== undefined) throw error;
    serve(port + 1);
  });
  server.listen(port, '127.0.0.1', () => {
    console.log(`The story is at http://127.0.0.1:${port}${base}`);
  });
}

if (existsSync(dist)) {
  serve(Number(process.env.PORT ?? 4321));
} else {
  console.error('There is no dist/ yet: run npm run build first.');
  process.exitCode = 1;
}
