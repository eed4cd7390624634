import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Lays out a folder as it was in the last commit, for as long as somebody looks at it. The checkout and its index stay as they are.
 * @param contentDir the folder, in a git checkout
 * @param look is given the folder as it was
 * @throws Error that says in a sentence why there is nothing to compare with
 */
export function withLastCommit<Value>(contentDir: string, look: (folder: string) => Value): Value {
  const scratch = mkdtempSync(join(tmpdir(), 'last-commit-'));
  try {
    // An index of its own: git writes files out through one, with the same line ends as in the checkout.
    const git = gitIn(contentDir, { GIT_INDEX_FILE: join(scratch, 'index') });
    const inside = git(['rev-parse', '--show-prefix'], `${contentDir}/ is in no git checkout.`);
    git(['read-tree', 'HEAD'], 'The git checkout has no commit yet.');
    git(['checkout-index', '--all', `--prefix=${scratch}/`], 'git cannot write out the last commit.');
    const folder = join(scratch, inside.trim().replace(/\/$/, ''));
    if (!existsSync(folder)) throw new Error(`The last commit has no ${contentDir}/.`);
    return look(folder);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function gitIn(cwd: string, variables: Readonly<Record<string, string>>) {
  return (args: readonly string[], failure: string): string => {
    const { status, stdout } = spawnSync('git', args, { cwd, encoding: 'utf8', env: { ...process.env, ...variables } });
    if (status !== 0) throw new Error(failure);
    return stdout;
  };
}
