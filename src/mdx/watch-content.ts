import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { checkProject } from '../check/check-project.ts';
import { judge } from '../check/verdict.ts';

/**
 * Keeps the pages true to `content/`: a build stops on the first look when the content has errors, and the editor's
 * live preview reloads (and names problems in the terminal) whenever a chapter or a data file is saved.
 */
export function watchContent(): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:build:start': () => {
        const { errors, lines } = judge(checkProject());
        if (errors.length > 0) throw new Error(`The content has errors:\n${lines}`);
      },
      'astro:server:setup': ({ server, logger }) => {
        const folder = fileURLToPath(new URL('../../content/', import.meta.url));
        server.watcher.add(folder);
        server.watcher.on('all', (_event, path) => {
          if (!path.startsWith(folder)) return;
          const { lines } = judge(checkProject());
          if (lines !== '') logger.warn(`\n${lines}`);
          for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
