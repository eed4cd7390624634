import { followAddress } from '../../scroll/address-follower.ts';
import { afterLayout, afterPicture } from '../../scroll/after-picture.ts';
import { announceReady, currentEdition, fallBackToStacked, onEditionChange } from '../../scroll/edition.ts';
import { each, inFrames } from '../../scroll/frame-work.ts';
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
  const drawings = new Map<HTMLElement, SceneDrawing>();
  const making = each(roots, (root) => {
    drawings.set(root, new SceneDrawing(root, fallBackToStacked));
  });
  await inFrames(making, 'wanted');
  await afterPicture();
  const near = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        drawings.get(entry.target as HTMLElement)?.approach(entry.isIntersecting);
      }
    },
    { rootMargin: `${nearness * 100}% 0px` },
  );

  onEditionChange(() => {
    if (currentEdition() === 'stacked') return;
    for (const [root, drawing] of drawings) {
      drawing.show();
      // What is near now may become far, and the other way round, in the same frame: it is asked anew.
      near.unobserve(root);
      near.observe(root);
    }
  });
  // Before the scenes: in a scroll it reads before they write.
  followProgress();
  // It measures in one frame and shows in the next.
  await afterPicture();
  await afterPicture();
  await afterLayout();
  const restored = restorePlace();
  const { recompute, observe } = followScenes(roots);
  document.addEventListener('story:state', ({ target }) => {
    if (currentEdition() !== 'stacked') drawings.get(target as HTMLElement)?.show();
  });
  // The states that the scenes have by now are shown in parts, and before anything is fetched for them.
  const showing = each(drawings.values(), (drawing) => {
    if (currentEdition() !== 'stacked') drawing.show();
  });
  await inFrames(showing, 'wanted');
  for (const root of roots) near.observe(root);
  await afterPicture();
  answerMarks(roots);
  if (document.querySelector('[data-chapter]') !== null) {
    followAddress(() => {
      // A jump may be known to the address before the scenes have followed it.
      recompute();
      return placeInStory();
    }, keepPlace);
  }
  answerStepKeys();
  // What it changes is laid out in the same frame, before an observer asks for it in its own time.
  await afterLayout();
  // Who has begun to read meanwhile stays.
  const isAtTop = scrollY === 0;
  announceReady();
  // Not before: what observers of steps read when they begin should be laid out.
  observe();
  if (isAtTop) restored?.scrollIntoView({ behavior: 'instant' });
}
