import { knowsCards } from '../../scroll/cards.ts';

/** How far from a mark a touch may land and still mean it, in CSS pixels: marks are small, fingers are not. */
const reach = 22;

/**
 * Lets marks answer: a click or touch on a mark that stands for a record opens the record's receipt. For the keyboard each
 * scene has a list of the same receipts as buttons, which work without script.
 * @param scenes the scenes' roots
 */
export function answerMarks(scenes: readonly HTMLElement[]): void {
  for (const scene of scenes) {
    scene.querySelector('.slot')?.addEventListener('click', (event) => {
      const { clientX, clientY } = event as MouseEvent;
      const mark = markAt(scene, clientX, clientY);
      const receipt = document.getElementById(`receipt-${mark?.dataset.record ?? ''}`);
      if (knowsCards) receipt?.showPopover();
      else if (receipt !== null) location.hash = receipt.id;
    });
  }
}

/** The nearest mark with a record within reach of a point. */
function markAt(scene: HTMLElement, x: number, y: number): SVGElement | undefined {
  let nearest: SVGElement | undefined;
  let least = reach;
  for (const mark of scene.querySelectorAll<SVGElement>('.slot [data-record]')) {
    const box = mark.getBoundingClientRect();
    if (box.width + box.height === 0) continue;
    const distance = Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
    if (distance > least || (distance === least && nearest !== undefined)) continue;
    least = distance;
    nearest = mark;
  }
  return nearest;
}
