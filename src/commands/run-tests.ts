import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserAdvice, findBrowser } from './find-browser.ts';

interface Count {
  passed: number;
  failed: number;
}

const none: Count = { passed: 0, failed: 0 };

const root = fileURLToPath(new URL('../../', import.meta.url));
const reports = `${root}test-results`;
const full = process.argv.includes('--full');
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));

/** Each part of the run: a name for `npm run test:<name>` and what it does. */
const parts: Record<string, () => Promise<Count>> = {
  types: afterSync(checkTypes),
  lint: afterSync(lint),
  // One beside the other, as each is a program of one thread.
  'types and lint': afterSync(async () => add(...(await Promise.all([checkTypes(), lint()])))),
  unit: () => runVitest('unit'),
  charts: () => runVitest('charts'),
  content: () => runVitest('content'),
  // In one program, so that no core waits for another's last file.
  'unit, charts and content': () => runVitest('unit', 'charts', 'content'),
  build: () => runOne('node', ['src/commands/build.ts']),
  dist: () => runVitest('dist'),
  e2e: runPlaywright,
};
/** The parts of the whole run, in order. */
const everything = ['types and lint', 'unit, charts and content', 'build', 'dist', 'e2e'];
/** Parts that look at the built site; called alone they build it first. */
const needBuild = new Set(['dist', 'e2e']);

async function runVitest(...projects: string[]): Promise<Count> {
  const report = `${reports}/${projects.join('-')}.json`;
  rmSync(report, { force: true });
  const code = await run('vitest', [
    'run', '--config', 'tests/vitest.config.ts', ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default', '--reporter=json', `--outputFile.json=${report}`,
  ]); // prettier-ignore
  const result = readReport(report) as { numPassedTests: number; numFailedTests: number } | undefined;
  return settle(code, { passed: result?.numPassedTests ?? 0, failed: result?.numFailedTests ?? 0 });
}

async function runPlaywright(): Promise<Count> {
  if (findBrowser() === undefined) {
    console.error(browserAdvice);
    return { passed: 0, failed: 1 };
  }
  const report = `${reports}/e2e.json`;
  rmSync(report, { force: true });
  const code = await run('playwright', ['test', '--config', 'tests/e2e/playwright.config.ts'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  const result = readReport(report) as { stats: { expected: number; unexpected: number; flaky: number } } | undefined;
  const stats = result?.stats;
  return settle(code, { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) });
}

/** Both need the types that Astro writes for the content, which a fresh clone lacks. */
function afterSync(checks: () => Promise<Count>): () => Promise<Count> {
  return async () => add(await runOne('astro', ['sync']), await checks());
}

function checkTypes(): Promise<Count> {
  return runOne('astro', ['check', '--noSync', '--minimumSeverity', 'warning']);
}

async function lint(): Promise<Count> {
  return add(
    await runOne('eslint', ['.', '--max-warnings', '0']),
    await runOne('prettier', ['--check', '--log-level', 'warn', '.']),
  );
}

/** Runs a program that counts as one test. What it says is held back until it ends: another may run beside it. */
async function runOne(command: string, args: readonly string[]): Promise<Count> {
  const code = await run(command, args, {}, 'pipe');
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** A program that stops without a report, or fails without naming a test, counts as one failure. */
function settle(code: number, count: Count): Count {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function run(
  command: string,
  args: readonly string[],
  env: Record<string, string> = {},
  output: 'inherit' | 'pipe' = 'inherit',
): Promise<number> {
  const child = spawn(command, args, {
    cwd: root,
    stdio: ['inherit', output, output],
    env: { ...process.env, ...env, NO_COLOR: '1', TEST_FULL: full ? '1' : '' },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data: Buffer) => said.push(data));
  return new Promise((resolve) => {
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
}

function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

function add(a: Count, b: Count): Count {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed };
}

mkdirSync(reports, { recursive: true });
const names =
  wanted.length === 0 ? everything : wanted.flatMap((name) => (needBuild.has(name) ? ['build', name] : [name]));
const unknown = names.filter((name) => !(name in parts));
if (unknown.length > 0)
  throw new Error(`Unknown part: ${unknown.join(', ')}. Allowed: ${Object.keys(parts).join(', ')}.`);

let total = none;
for (const name of names) {
  const began = performance.now();
  const count = (await parts[name]?.()) ?? none;
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(`\n[${name}] ${count.passed} passed, ${count.failed} failed in ${seconds} s\n`);
  total = add(total, count);
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
