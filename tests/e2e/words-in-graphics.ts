import type { Page } from '@playwright/test';

/** Words of a graphic that no reader should meet: what they are, and what is wrong. */
export interface Fault {
  readonly what: string;
  readonly problem: string;
}

/** The least size of words in a graphic, in CSS pixels; a hundredth is left to rounding. */
export const leastSize = 11;

/**
 * Measures the graphic of the scroll edition that the reader is at, and the hero's.
 * @param step id of the step in play
 * @returns words under 11 px, outside the screen, on one another, or on the headline or the source line; and how many words were measured
 */
export async function measureDrawings(page: Page, step: string): Promise<{ faults: Fault[]; measured: number }> {
  return page.evaluate(
    ([least, id]) => {
      const faults: Fault[] = [];
      let measured = 0;
      const isShown = (element: Element): boolean =>
        element.getClientRects().length > 0 && getComputedStyle(element).visibility === 'visible';
      const overlap = (a: DOMRect, b: DOMRect): boolean =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;
      /** What letters cover of their line's box: lines of one label may share the rest. */
      const inkOf = (box: DOMRect): DOMRect =>
        new DOMRect(box.x, box.y + box.height * 0.2, box.width, box.height * 0.6);
      const words = (element: Element): string => element.textContent.trim().slice(0, 40);
      const checkSize = (element: Element, scale: number): void => {
        measured += 1;
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
        if (size < least - 0.01) faults.push({ what: words(element), problem: `${size.toFixed(2)} px` });
      };
      const scaleOf = (text: SVGGraphicsElement): number => {
        const matrix = text.getScreenCTM();
        return matrix === null ? 0 : Math.sqrt(Math.abs(matrix.a * matrix.d - matrix.b * matrix.c));
      };
      /** Lines of words, not the whole width of their block. */
      const lines = (element: Element): DOMRect[] => {
        const range = document.createRange();
        range.selectNodeContents(element);
        return [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      };

      for (const text of document.querySelectorAll<SVGTextElement>('.hero svg text'))
        if (isShown(text)) checkSize(text, scaleOf(text));

      for (const scene of [document.getElementById(id)?.closest('[data-scene]')]) {
        if (scene === null || scene === undefined) continue;
        const screen = scene.querySelector('.screen')?.getBoundingClientRect();
        const drawing = [...scene.querySelectorAll<SVGElement>('.slot > svg')].find(isShown);
        if (screen === undefined || drawing === undefined) {
          faults.push({ what: scene.getAttribute('data-scene') ?? '', problem: 'no drawing is shown' });
          continue;
        }
        const headline = [...scene.querySelectorAll('.headline[data-shown]')];
        const foot = [...scene.querySelectorAll('.graphic .foot')].filter(isShown);
        for (const element of [...headline, ...foot, ...foot.flatMap((each) => [...each.children])])
          checkSize(element, 1);
        const taken = [
          ...headline.flatMap((each) => lines(each).map((box) => ({ name: 'the headline', box }))),
          ...foot.map((each) => ({ name: 'the source line', box: each.getBoundingClientRect() })),
        ];
        for (const { name, box } of taken) {
          if (
            box.left < screen.left - 1 ||
            box.right > screen.right + 1 ||
            box.top < screen.top - 1 ||
            box.bottom > screen.bottom + 1
          ) {
            faults.push({ what: name, problem: 'leaves the screen' });
          }
        }
        const inks: { name: string; ink: DOMRect }[] = [];
        for (const text of drawing.querySelectorAll('text')) {
          if (!isShown(text) || words(text) === '') continue;
          checkSize(text, scaleOf(text));
          const box = text.getBoundingClientRect();
          if (
            box.left < screen.left - 1 ||
            box.right > screen.right + 1 ||
            box.top < screen.top - 1 ||
            box.bottom > screen.bottom + 1
          ) {
            faults.push({ what: words(text), problem: 'leaves the screen' });
          }
          for (const other of taken)
            if (overlap(box, other.box)) faults.push({ what: words(text), problem: `lies on ${other.name}` });
          const ink = inkOf(box);
          for (const other of inks)
            if (overlap(ink, other.ink))
              faults.push({ what: words(text), problem: `lies on the label “${other.name}”` });
          inks.push({ name: words(text), ink });
        }
      }
      return { faults, measured };
    },
    [leastSize, step] as const,
  );
}

/** What is measured of the pictures that stand in the page. */
export interface StillsToMeasure {
  /** The pictures, within their figures. */
  readonly picture: string;
  /** The least size of their words, in CSS pixels. */
  readonly least: number;
}

/** Measures the pictures that stand in the page: their own font sizes at the width they are shown at, and the words about them. */
export async function measureStills(
  page: Page,
  what: StillsToMeasure = { picture: 'picture img', least: leastSize },
): Promise<{ faults: Fault[]; measured: number }> {
  return page.evaluate(async ({ picture, least }) => {
    const faults: Fault[] = [];
    let measured = 0;
    const note = (what: string, size: number): void => {
      measured += 1;
      if (size < least - 0.01) faults.push({ what, problem: `${size.toFixed(2)} px` });
    };
    for (const still of document.querySelectorAll('.still')) {
      for (const element of still.querySelectorAll('.headline, .foot, .foot *')) {
        if (element.getClientRects().length === 0) continue;
        note(element.textContent.trim().slice(0, 40), Number.parseFloat(getComputedStyle(element).fontSize));
      }
      const image = still.querySelector<HTMLImageElement>(picture);
      if (image === null) continue;
      image.loading = 'eager';
      await image.decode();
      const file = await (await fetch(image.currentSrc)).text();
      const svg = new DOMParser().parseFromString(file, 'image/svg+xml').documentElement;
      const unitsWide = Number(svg.getAttribute('viewBox')?.split(' ')[2]);
      const { width } = image.getBoundingClientRect();
      if (width > document.documentElement.clientWidth + 1)
        faults.push({ what: image.currentSrc, problem: 'is wider than the window' });
      for (const text of svg.querySelectorAll('text')) {
        const size = (Number(text.getAttribute('font-size')) * width) / unitsWide;
        note(`${image.currentSrc.split('/').at(-1) ?? ''}: ${text.textContent}`, size);
      }
    }
    return { faults, measured };
  }, what);
}
