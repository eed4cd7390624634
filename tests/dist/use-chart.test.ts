import { expect, it } from 'vitest';
import { readSite } from './site.ts';

const story = readSite().pages.find(({ file }) => file === 'index.html')?.document;

it('every step of the story offers its graphic for use: page, code, pictures and data of the state it shows', () => {
  const steps = [...(story?.querySelectorAll<HTMLElement>('[data-step]') ?? [])];
  expect(steps.length).toBeGreaterThan(20);
  for (const step of steps) {
    const picture = step.querySelector('.still picture img')?.getAttribute('src') ?? '';
    const [, folder = '', state = ''] = /^(.*\/)([^/.]+)\.narrow\.svg$/.exec(picture) ?? [];
    expect(state, step.id).toBe(step.dataset.step);
    const links = [...step.querySelectorAll('.use-chart a')].map((link) => link.getAttribute('href'));
    expect(links, step.id).toEqual([
      `${folder}${state}/`,
      `${folder}${state}/#embed`,
      `${folder}${state}.card.svg`,
      `${folder}${state}@2x.png`,
      `${folder}data.csv`,
    ]);
  }
});
