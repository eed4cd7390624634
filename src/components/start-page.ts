import { afterPicture } from '../scroll/after-picture.ts';
import { followReceipts } from './evidence/follow-receipts.ts';
import { startScenes } from './scene/start-scenes.ts';
import { closeMenuOnChoice } from './story/close-menu.ts';
import { answerSwitches } from './story/reading-switches.ts';
import { shareLinks } from './story/share-link.ts';

/** Brings a page to life in parts, each after a picture, so that none is held up: first the scenes, then what readers open. */
async function startPage(): Promise<void> {
  await startScenes();
  await afterPicture();
  followReceipts();
  answerSwitches();
  shareLinks();
  closeMenuOnChoice();
}

void startPage();
