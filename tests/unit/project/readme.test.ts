import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { projectRoot } from './imports.ts';

/** The provenance of map shapes names files of its sources, which are elsewhere. */
const ofElsewhere = 'content/geo/README.md';
const guides = [
  'README.md',
  ...['content', 'src'].flatMap((folder) =>
    readdirSync(projectRoot + folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('README.md'))
      .map((file) => `${folder}/${file}`)
      .filter((file) => file !== ofElsewhere),
  ),
];
const { scripts } = JSON.parse(readFileSync(`${projectRoot}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};

const chartFolders = readdirSync(`${projectRoot}src/charts`, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'core')
  .map(({ name }) => name);

const read = (guide: string): string => readFileSync(projectRoot + guide, 'utf8');

/** Words in backticks, also those in code blocks for the shell. */
function codeOf(text: string): string[] {
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const prose = text.replaceAll(/```[\s\S]*?```/g, '');
  return [...blocks, ...[...prose.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)];
}

/** Paths that a guide names: from the project's folder, or beside the guide. */
function pathsOf(guide: string): string[] {
  return codeOf(read(guide)).filter((code) => {
    const isPath =
      /^[\w./[\]-]+$/.test(code) && (code.endsWith('/') || /\.(?:ts|mjs|js|json|css|md|mdx|astro|svg|sh)$/.test(code));
    return isPath && !code.includes('NN-');
  });
}

const namesFile = (guide: string, path: string): boolean => {
  const beside = guide.slice(0, guide.lastIndexOf('/') + 1);
  const places = ['', beside, 'src/', 'content/dataset/', 'src/components/', 'tests/'];
  // The files that every chart has are named without their folder.
  const isInEachChart = chartFolders.every((folder) => existsSync(`${projectRoot}src/charts/${folder}/${path}`));
  return path === 'dist/' || isInEachChart || places.some((place) => existsSync(projectRoot + place + path));
};

describe.each(guides)('%s', (guide) => {
  it('names commands that exist', () => {
    const commands = codeOf(read(guide)).flatMap((code) =>
      [...code.matchAll(/npm (?:run ([\w:-]+)|(start|test)\b)/g)].map((match) => match[1] ?? match[2] ?? ''),
    );
    if (guide === 'README.md') expect(commands.length).toBeGreaterThan(5);
    expect(commands.filter((command) => !(command in scripts))).toEqual([]);
  });

  it('names paths that exist', () => {
    const paths = pathsOf(guide);
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => !namesFile(guide, path))).toEqual([]);
  });

  it('links to files that exist', () => {
    const links = [...read(guide).matchAll(/\]\((?!https?:|#|[a-z0-9-]+\))([^)\s]+)\)/g)].map(
      ([, target = '']) => target,
    );
    const beside = guide.slice(0, guide.lastIndexOf('/') + 1);
    expect(links.filter((target) => !existsSync(projectRoot + beside + target))).toEqual([]);
  });
});

describe('the README', () => {
  const readme = read('README.md');

  it('names every folder of src and every npm command', () => {
    const parts = readdirSync(`${projectRoot}src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(parts.map(({ name }) => name).filter((name) => !readme.includes(`\`src/${name}/\``))).toEqual([]);
    expect(
      Object.keys(scripts).filter((name) => !readme.includes(`npm run ${name}\``) && !readme.includes(`npm ${name}`)),
    ).toEqual([]);
  });

  it('names every kind of test and every folder at the top', () => {
    const kinds = readdirSync(`${projectRoot}tests`, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .filter(({ name }) => readdirSync(`${projectRoot}tests/${name}`).length > 0);
    expect(kinds.map(({ name }) => name).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
    for (const folder of ['content', 'tests', 'public']) expect(readme).toContain(`\`${folder}/\``);
  });

  it('names the settings that the code reads', () => {
    for (const name of ['SITE_URL', 'BASE_PATH', 'PORT', 'CHROMIUM_PATH']) expect(readme).toContain(`\`${name}\``);
  });
});
