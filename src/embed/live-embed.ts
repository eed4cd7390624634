import { stepChart, type StateFiles } from './step-chart.ts';
import { takeTheme } from './take-theme.ts';
import { tellHeight } from './tell-height.ts';

takeTheme();
const tell = tellHeight();
addEventListener('DOMContentLoaded', () => {
  const root = document.querySelector<HTMLElement>('.embed');
  const states = root?.querySelector('script')?.textContent;
  if (root !== null && typeof states === 'string') stepChart(root, JSON.parse(states) as StateFiles, tell);
});
