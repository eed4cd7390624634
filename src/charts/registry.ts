import { borderMap } from './border-map/chart.ts';
import type { Chart } from './core/chart.ts';
import { designationMap } from './designation-map/chart.ts';
import { designationPowers } from './designation-powers/chart.ts';
import { ideaTimeline } from './idea-timeline/chart.ts';
import { overdoseClaim } from './overdose-claim/chart.ts';
import { precedents } from './precedents/chart.ts';
import { scenarioMatrix } from './scenario-matrix/chart.ts';
import { troopScale } from './troop-scale/chart.ts';
import { twoTolls } from './two-tolls/chart.ts';
import { warDead } from './war-dead/chart.ts';
import { voices } from './voices/chart.ts';

/** The only list of charts; a new chart is added here and nowhere else. */
export const charts: readonly Chart[] = [
  untyped(designationMap),
  untyped(borderMap),
  untyped(scenarioMatrix),
  untyped(overdoseClaim),
  untyped(warDead),
  untyped(troopScale),
  untyped(ideaTimeline),
  untyped(precedents),
  untyped(designationPowers),
  untyped(twoTolls),
  untyped(voices),
];

/**
 * Finds a chart by the id editors write in `<Scene chart="…">`.
 * @returns the chart, or nothing when there is none of that id
 */
export function findChart(id: string): Chart | undefined {
  return charts.find((chart) => chart.id === id);
}

/** A list cannot hold charts of different slices; each is only ever given the slice that its own `select` returned. */
function untyped<State extends string, Slice>(chart: Chart<State, Slice>): Chart {
  return chart as unknown as Chart;
}
