import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkProject } from '../check/check-project.ts';
import { formatProblems } from '../data/problem.ts';

/**
 * Keeps the pages true to `content/`: a build stops on the first look when the content has problems, and the editor's
 * live preview reloads (and names problems in the terminal) whenever a chapter or a data file is saved.
 */
export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:build:start': () => {
        const problems = checkProject();
        if (problems.length > 0) throw new Error(`The content has problems:\n${formatProblems(problems)}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = fileURLToPath(new URL('../../content/', import.meta.url));
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          const problems = checkProject();
          if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}`);
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
