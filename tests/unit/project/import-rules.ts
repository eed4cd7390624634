import type { Import } from './imports.ts';
import { importsInBrowser } from './imports.ts';

/** A rule of direction. */
export interface ImportRule {
  readonly name: string;
  /** Why it is a rule: shown to whoever breaks it. */
  readonly reason: string;
  /** The imports that break it, each as a line. */
  readonly breaches: (imports: readonly Import[]) => string[];
  /** An import that breaks it, so that a rule that can no longer fail is found out. */
  readonly example: readonly Import[];
}

function between(from: string, to: string, isType = false): Import {
  return { from, to, isType, isScript: false };
}

function describe({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

/** A rule about single imports. */
function forbid(name: string, reason: string, isBreach: (entry: Import) => boolean, example: Import): ImportRule {
  return {
    name,
    reason,
    breaches: (imports) => imports.filter(isBreach).map(describe),
    example: [example],
  };
}

/** A rule about what reaches the browser, however far from the script. */
function keepFromBrowser(name: string, reason: string, isBreach: (to: string) => boolean, sample: string): ImportRule {
  return {
    name,
    reason,
    breaches: (imports) =>
      importsInBrowser(imports)
        .filter((use) => isBreach(use.import.to))
        .map((use) => [...use.path, use.import.to].join(' → ')),
    example: [
      { from: 'src/pages/index.astro', to: 'src/components/scene/start-scenes.ts', isType: false, isScript: true },
      between('src/components/scene/start-scenes.ts', 'src/components/scene/other.ts'),
      between('src/components/scene/other.ts', sample),
    ],
  };
}

const isIn = (path: string, ...folders: readonly string[]): boolean =>
  folders.some((folder) => path.startsWith(`src/${folder}/`));
const isOurs = (path: string): boolean => path.startsWith('src/');
const chartOf = (path: string): string | undefined => /^src\/charts\/(?!core\/)([^/]+)\//.exec(path)?.[1];

const dataMayUse = new Set(['zod', 'jsonc-parser', 'fastest-levenshtein']);
const geometry = new Set([
  'd3-array',
  'd3-geo',
  'd3-interpolate',
  'd3-scale',
  'd3-shape',
  'topojson-client',
  'topojson-specification',
  'geojson',
]);
const lookUps = 'src/data/select.ts';
const movers = new Set(['src/charts/core/render-dom.ts', 'src/charts/core/transition.ts']);
const meetingPlace = new Set([
  'src/components/scene/scene-drawing.ts',
  'src/components/scene/start-scenes.ts',
  'src/embed/step-chart.ts',
]);
/** The charts' core that pages may ship: marks and how they are written, no layout. */
const shippedCharts =
  /^src\/charts\/core\/(?:difference|mark-element|marks|markup|passing-words|render-dom|transition|warm-up)\.ts$/;

/** The rules of direction; each has a reason and is tried against an import that breaks it. */
export const importRules: readonly ImportRule[] = [
  forbid(
    'data knows zod and nothing of ours',
    'The dataset is the ground everything stands on: it must be readable, checkable and testable without a page or a chart.',
    ({ from, to }) =>
      isIn(from, 'data') &&
      !isIn(to, 'data') &&
      to !== 'src/i18n/locales.ts' &&
      !to.startsWith('node:') &&
      !dataMayUse.has(to),
    between('src/data/select.ts', 'src/charts/registry.ts'),
  ),
  forbid(
    'charts take types and look-ups alone from data',
    'A chart is given the dataset to take its slice from; it neither loads nor validates, so that it is a pure function.',
    ({ from, to, isType }) => isIn(from, 'charts') && isIn(to, 'data') && !isType && to !== lookUps,
    between('src/charts/designation-map/slice.ts', 'src/data/load-dataset.ts'),
  ),
  forbid(
    'charts know D3’s geometry, words and tokens, and no part of the page',
    'A chart is drawn the same in the story, in a still picture and in an embed, so it may not know where it stands.',
    ({ from, to }) => isIn(from, 'charts') && isOurs(to) && !isIn(to, 'charts', 'i18n', 'styles') && !isIn(to, 'data'),
    between('src/charts/designation-map/chart.ts', 'src/components/story/chapters.ts'),
  ),
  forbid(
    'a chart’s own files use geometry and no other package',
    'What moves or selects elements belongs to the renderers: a layout that touched a document could not run at build.',
    ({ from, to }) => chartOf(from) !== undefined && !isOurs(to) && !to.startsWith('content/') && !geometry.has(to),
    between('src/charts/designation-map/layout.ts', 'd3-selection'),
  ),
  forbid(
    'no chart uses another',
    'Charts are added and taken out one by one; what two share belongs to charts/core.',
    ({ from, to }) => chartOf(from) !== undefined && chartOf(to) !== undefined && chartOf(from) !== chartOf(to),
    between('src/charts/troop-scale/layout.ts', 'src/charts/border-map/layout.ts'),
  ),
  forbid(
    'the charts’ core knows no chart',
    'The renderers draw marks; one that knew a chart would have to grow with each.',
    ({ from, to }) => isIn(from, 'charts/core') && isIn(to, 'charts') && !isIn(to, 'charts/core'),
    between('src/charts/core/render-string.ts', 'src/charts/designation-map/chart.ts'),
  ),
  forbid(
    'only the registry lists charts',
    'One list, so that a new chart appears everywhere or nowhere.',
    ({ from, to }) =>
      /^src\/charts\/[^/]+\/chart\.ts$/.test(to) &&
      !isIn(to, 'charts/core') &&
      from !== 'src/charts/registry.ts' &&
      chartOf(from) !== chartOf(to),
    between('src/pages/index.astro', 'src/charts/designation-map/chart.ts'),
  ),
  forbid(
    'only render-dom and transition touch d3-selection and d3-transition',
    'What knows elements and time is kept in two files, so that it can be replaced or left out of the build.',
    ({ from, to }) => (to === 'd3-selection' || to === 'd3-transition') && !movers.has(from),
    between('src/components/scene/scene-drawing.ts', 'd3-selection'),
  ),
  forbid(
    'only step-observer uses scrollama',
    'scrollama has known faults, which are answered in one file.',
    ({ from, to }) => to === 'scrollama' && from !== 'src/scroll/step-observer.ts',
    between('src/scroll/scene-controller.ts', 'scrollama'),
  ),
  forbid(
    'scroll knows elements and state names, no chart and no data',
    'The scroll reports the name of a state; what it means is for others.',
    ({ from, to }) => isIn(from, 'scroll') && isOurs(to) && !isIn(to, 'scroll'),
    between('src/scroll/scene-controller.ts', 'src/charts/core/difference.ts'),
  ),
  {
    name: 'only the scene’s own files and the embed’s stepper see both scroll and charts',
    reason: 'The two meet in one place a kind of page, so that either can be changed without the other.',
    breaches: (imports) => {
      const users = new Set(imports.map(({ from }) => from));
      return [...users]
        .filter((file) => !meetingPlace.has(file))
        .filter((file) => {
          const used = imports.filter(({ from }) => from === file);
          return used.some(({ to }) => isIn(to, 'scroll')) && used.some(({ to }) => isIn(to, 'charts'));
        })
        .map((file) => `${file} sees both`);
    },
    example: [
      between('src/components/story/Bar.astro', 'src/scroll/edition.ts'),
      between('src/components/story/Bar.astro', 'src/charts/registry.ts'),
    ],
  },
  keepFromBrowser(
    'the browser gets no data and no validation',
    'Every number a reader sees was worked out and checked at build.',
    (to) =>
      isIn(to, 'data', 'check', 'site') || dataMayUse.has(to) || to.startsWith('node:') || to.startsWith('content/'),
    'zod',
  ),
  keepFromBrowser(
    'the browser gets marks, never a layout',
    'The script a reader downloads must not grow with the number of charts, and what moves must be what was tested.',
    (to) => isIn(to, 'charts') && !shippedCharts.test(to),
    'src/charts/designation-map/layout.ts',
  ),
  keepFromBrowser(
    'the browser gets none of D3’s scales, shapes and projections',
    'They weigh more than all the rest and are done with at build.',
    (to) => ['d3-scale', 'd3-geo', 'd3-shape', 'd3-array', 'topojson-client', 'd3'].includes(to),
    'd3-geo',
  ),
];
