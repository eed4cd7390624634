import { followAddress } from '../../scroll/address-follower.ts';
import { afterLayout, afterPicture } from '../../scroll/after-picture.ts';
import { announceReady, currentEdition, fallBackToStacked, onEditionChange } from '../../scroll/edition.ts';
import { keepPlace, placeInStory, restorePlace } from '../../scroll/place.ts';
import { followProgress } from '../../scroll/progress.ts';
import { followScenes } from '../../scroll/scene-controller.ts';
import { answerStepKeys } from '../../scroll/step-keys.ts';
import { answerMarks } from './answer-marks.ts';
import { nearness, SceneDrawing } from './scene-drawing.ts';

/**
 * Brings the page's scenes to life: scroll position to state, state to drawing, place to address and to the bar. It does so
 * in parts, as all at once would hold up a picture on a slow phone.
 */
export async function startScenes(): Promise<void> {
  await afterPicture();
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
    if (currentEdition() !== 'stacked') drawings.get(target as HTMLElement)?.show();
  });
  onEditionChange(() => {
    if (currentEdition() === 'stacked') return;
    for (const [root, drawing] of drawings) {
      drawing.show();
      // What is near now may become far, and the other way round, in the same frame: it is asked anew.
      near.unobserve(root);
      near.observe(root);
    }
  });
  await afterLayout();
  const restored = restorePlace();
  // Before the scenes: in a scroll it reads before they write.
  followProgress();
  const { recompute } = followScenes(roots);
  for (const root of roots) near.observe(root);
  await afterPicture();
  answerMarks(roots);
  if (document.querySelector('[data-chapter]') !== null) {
    followAddress(() => {
      // The end of a scroll is told before the frame in which the scenes follow it.
      recompute();
      return placeInStory();
    }, keepPlace);
  }
  answerStepKeys();
  announceReady();
  // Who has begun to read meanwhile stays.
  if (scrollY === 0) restored?.scrollIntoView({ behavior: 'instant' });
}
