import type { Mark } from './marks.ts';
import { drawMarks, type Spread } from './render-dom.ts';

/** A state: a path and a disc that stay, and words that go or come. */
function stateOf(value: number): Mark[] {
  return [
    { kind: 'circle', key: 'disc', class: '', cx: value, cy: 0, r: 0 },
    { kind: 'path', key: 'way', class: '', d: `M0,0L${value},1` },
    { kind: 'text', key: 'words', class: '', x: 0, y: 0, text: `${value}`, anchor: 'start', font: 'label', size: 1 },
  ];
}

/**
 * Draws and moves a few marks that nobody sees: a browser compiles a function when it is first called, which else would
 * hold up the first picture that a reader sees move.
 * @param spread parts the work
 */
export async function warmUp(spread: Spread): Promise<void> {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  layer.setAttribute('data-marks', '');
  svg.append(layer);
  await drawMarks(svg, stateOf(0), { duration: 0, spread });
  await drawMarks(svg, stateOf(1), { duration: 60, spread });
}
