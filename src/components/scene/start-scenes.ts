import { followAddress } from '../../scroll/address-follower.ts';
import { announceReady, currentEdition, fallBackToStacked, onEditionChange } from '../../scroll/edition.ts';
import { followScenes } from '../../scroll/scene-controller.ts';
import { answerMarks } from './answer-marks.ts';
import { nearness, SceneDrawing } from './scene-drawing.ts';

/** Brings the page's scenes to life: scroll position to state, state to drawing, place to address. */
function startScenes(): void {
  const roots = [...document.querySelectorAll<HTMLElement>('[data-scene]')];
  const drawings = new Map(roots.map((root) => [root, new SceneDrawing(root, fallBackToStacked)]));
  const near = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        drawings.get(entry.target as HTMLElement)?.approach(entry.isIntersecting);
      }
    },
    { rootMargin: `${nearness * 100}% 0px` },
  );

  document.addEventListener('story:state', ({ target }) => {
    if (currentEdition() === 'scroll') drawings.get(target as HTMLElement)?.show();
  });
  onEditionChange(() => {
    if (currentEdition() === 'scroll') for (const drawing of drawings.values()) drawing.show();
  });
  followScenes(roots);
  answerMarks(roots);
  for (const root of roots) near.observe(root);
  followAddress(placeInStory);
  announceReady();
}

/** The step in play, else the chapter that reaches the middle of the screen. */
function placeInStory(): Element | undefined {
  const middle = document.documentElement.clientHeight / 2;
  const step = [...document.querySelectorAll('[data-step][data-active]')].find((element) =>
    element.closest('[data-scene]'),
  );
  if (step !== undefined) return step;
  return [...document.querySelectorAll('[data-chapter][id]')].findLast(
    (chapter) => chapter.getBoundingClientRect().top < middle,
  );
}

startScenes();
