import { stepChart, type StateFiles } from './step-chart.ts';
import { takeTheme } from './take-theme.ts';
import { tellHeight } from './tell-height.ts';

const root = document.documentElement;
takeTheme(root);
const tell = tellHeight(root);
addEventListener('DOMContentLoaded', () => {
  const embed = document.querySelector<HTMLElement>('.embed');
  const states = embed?.querySelector('script')?.textContent;
  if (embed !== null && typeof states === 'string') stepChart(embed, JSON.parse(states) as StateFiles, tell);
});
