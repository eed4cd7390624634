import { afterPicture } from '../scroll/after-picture.ts';
import { each, inFrames } from '../scroll/frame-work.ts';
import { followReceipts } from './evidence/follow-receipts.ts';
import { startScenes } from './scene/start-scenes.ts';
import { closeMenuOnChoice } from './story/close-menu.ts';
import { preparePrint } from './story/prepare-print.ts';
import { answerSwitches } from './story/reading-switches.ts';
import { shareLinks } from './story/share-link.ts';

/** Brings a page to life in parts, each after a picture, so that none is held up: first the scenes, then what readers open. */
async function startPage(): Promise<void> {
  // At once: a reader may print what is not awake yet.
  preparePrint();
  await startScenes();
  await afterPicture();
  const starts = [followReceipts, answerSwitches, shareLinks, closeMenuOnChoice];
  await inFrames(
    each(starts, (start) => {
      start();
    }),
    'wanted',
  );
}

void startPage();
