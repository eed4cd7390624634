import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkProject } from '../check/check-project.ts';
import { judge } from '../check/verdict.ts';
import type { Problem } from '../data/problem.ts';
import { askEvent, noticesEvent } from '../desk/notice.ts';
import type { Question } from '../desk/notice.ts';
import { insteadOfPage } from '../desk/instead-of-page.ts';
import { noticesOf } from '../desk/notices-of.ts';
import { terminalReport } from '../desk/terminal-report.ts';

const panelPath = 'src/desk/problem-panel.ts';
/**
 * Milliseconds of quiet before saved content is read. A save empties a file before it fills it, and the watcher keeps
 * silent about a second change within 50 ms of the first: whoever reads at once may read half a file and never hear more.
 */
const settleTime = 80;

/**
 * Keeps the pages true to `content/`: a build stops on the first look when the content has errors, and the editor's
 * live preview reloads whenever a chapter or a data file is saved, and names its problems in the terminal and on the page.
 */
export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command !== 'dev') return;
        injectScript('page', `import '/${panelPath}';`);
      },
      'astro:build:start': () => {
        const { errors, lines } = judge(checkProject());
        if (errors.length > 0) throw new Error(`The content has errors:\n${lines}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = fileURLToPath(new URL('../../content/', import.meta.url));
        let problems: readonly Problem[] = [];
        const look = (): void => {
          problems = checkProject();
          logger[problems.length === 0 ? 'info' : 'warn'](terminalReport(problems));
        };
        look();
        const { hot } = server.environments.client;
        let lookedAt = 0;
        hot.on(askEvent, ({ since }: Question, client) => {
          // Who asks for a page while the content is read again may be given the old one, and is not connected to be told.
          if (since < lookedAt) client.send({ type: 'full-reload' });
          else client.send(noticesEvent, noticesOf(problems));
        });
        server.middlewares.use((request, response, next) => {
          const { accept = '' } = request.headers;
          // A program that asks for a page says no more than that it takes anything.
          const isPage = accept.includes('text/html') || (accept === '*/*' && /\/(?:\?|$)/.test(request.url ?? ''));
          const wantsPage = request.method === 'GET' && isPage;
          const page = wantsPage ? insteadOfPage(problems, server.config.base, panelPath) : undefined;
          if (page === undefined) {
            next();
            return;
          }
          response.writeHead(500, { 'content-type': 'text/html' });
          response.end(page);
        });
        server.watcher.add(folder);
        const lookAgain = (): void => {
          look();
          lookedAt = Date.now();
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          hot.send({ type: 'full-reload' });
        };
        let timer: NodeJS.Timeout | undefined;
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          clearTimeout(timer);
          timer = setTimeout(lookAgain, settleTime);
        });
      },
    },
  };
}
