import { execFileSync } from 'node:child_process';

/**
 * Makes a git checkout of a folder, with its `content/` in one commit, whatever git is set to for whoever runs the tests.
 * @param folder a copy that nobody else uses
 */
export function commitContent(folder: string): void {
  const git = (...args: readonly string[]): void => {
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  };
  git('init');
  git('add', 'content');
  git('-c', 'commit.gpgsign=false', 'commit', '--no-verify', '--message', 'As it was');
}
