import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { readSiteSettings } from '../site/settings.mjs';
import { headersOf, readHeaderRules } from './headers-file.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const { base } = readSiteSettings();

/** A server that is listening. */
export interface StoryServer {
  /** Where the story is, with its base path. */
  readonly address: string;
  readonly close: () => void;
}

/** Whether the story has been built. */
export function isBuilt(): boolean {
  return existsSync(dist);
}

/** What to say when it has not. */
export const buildAdvice = 'There is no dist/ yet: run npm run build first.';

/**
 * Serves the built site under its base path, to this machine alone, with the headers of its own file. Nothing is kept by browsers, as
 * the next build may be served from the same address.
 * @param port the port to listen on; 0 takes one that is free
 * @throws Error when the port cannot be had
 */
export function serveStory(port: number): Promise<StoryServer> {
  const files = sirv(dist, { dev: true });
  const rules = readHeaderRules(readFileSync(`${dist}/_headers`, 'utf8'));
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(base)) {
      request.url = path.slice(base.length - 1);
      for (const [name, value] of headersOf(rules, request.url.replace(/[?#].*$/, '')))
        if (name !== 'Cache-Control') response.setHeader(name, value);
      files(request, response, () => {
        response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      });
    } else {
      response.writeHead(302, { location: base }).end();
    }
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const { port: taken } = server.address() as AddressInfo;
      resolve({
        address: `http://127.0.0.1:${taken}${base}`,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
