import type { Page } from '@playwright/test';

/** A step as it stands in the window, in CSS pixels from its top. */
export interface StepState {
  readonly id: string;
  readonly state: string;
  readonly top: number;
  readonly bottom: number;
  readonly isActive: boolean;
  /** Whether its words are there to be read. */
  readonly isShown: boolean;
}

/** One drawn element. */
export interface DrawnMark {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The drawing of a scene that is shown. */
export interface Drawing {
  readonly chart: string;
  /** Address of the file of states that belongs to it. */
  readonly file: string;
  readonly isHidden: boolean;
  readonly marks: readonly DrawnMark[];
}

/** A scene by the document contract. */
export interface SceneState {
  readonly id: string;
  readonly state: string;
  readonly drawn: string;
  readonly trigger: number;
  /** The same share as the style sheets give it for this window. */
  readonly triggerInStyles: number;
  /** Within one and a half heights of the window. */
  readonly isNear: boolean;
  /** Whether a part of it is in the window. */
  readonly isInView: boolean;
  /** The states whose words (headline, source line) are shown with the drawing, each once. */
  readonly told: readonly string[];
  readonly steps: readonly StepState[];
  readonly drawing: Drawing | undefined;
}

/** What a page shows once it has come to rest. */
export interface PageState {
  readonly edition: string;
  readonly colorScheme: string;
  /** Id of the step that the address names, if it names one. */
  readonly addressed: string | undefined;
  readonly scrollY: number;
  /** Of the document's element, in CSS pixels. */
  readonly clientHeight: number;
  readonly scenes: readonly SceneState[];
  /** Height of each step's picture, in CSS pixels; 0 where it is not shown. */
  readonly stills: readonly { readonly step: string; readonly height: number }[];
}

/**
 * Waits until the page rests: the same scroll position over several frames, fonts there, and every near scene drawn as
 * it says it is.
 * @param patience milliseconds after which the page is read as it is, so that the test can say what is wrong with it
 */
export async function readPageAtRest(page: Page, patience = 20_000): Promise<PageState> {
  return page.evaluate(async (limit) => {
    const root = document.documentElement;
    const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
    const scenes = [...document.querySelectorAll<HTMLElement>('[data-scene]')];
    const isNear = (scene: HTMLElement): boolean => {
      const { top, bottom } = scene.getBoundingClientRect();
      return bottom > -1.4 * root.clientHeight && top < 2.4 * root.clientHeight;
    };
    const isSettled = (): boolean => {
      if (document.readyState !== 'complete' || document.fonts.status !== 'loaded') return false;
      if (root.dataset.edition === 'stacked') return true;
      if (root.dataset.ready === undefined) return false;
      return scenes.filter(isNear).every((scene) => scene.dataset.drawn === scene.dataset.state);
    };
    const end = performance.now() + limit;
    for (let equalFrames = 0, last = Number.NaN; equalFrames < 3 && performance.now() < end;) {
      await nextFrame();
      equalFrames = scrollY === last && isSettled() ? equalFrames + 1 : 0;
      last = scrollY;
    }

    const readDrawing = (scene: HTMLElement): Drawing | undefined => {
      const svg = [...scene.querySelectorAll<SVGElement>('.slot > svg')].find(
        (each) => each.getClientRects().length > 0,
      );
      if (svg === undefined) return undefined;
      const marks = [...svg.querySelectorAll('[data-marks] > *')].map((element) => ({
        tag: element.tagName,
        attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
        text: element.textContent,
      }));
      const file = svg.parentElement?.getAttribute(`data-states-${svg.dataset.size ?? ''}`) ?? '';
      return {
        chart: svg.dataset.chart ?? '',
        file: new URL(file, location.href).href,
        isHidden: getComputedStyle(svg).visibility !== 'visible',
        marks,
      };
    };
    return {
      edition: root.dataset.edition ?? '',
      colorScheme: getComputedStyle(root).colorScheme,
      addressed: document.getElementById(location.hash.slice(1))?.closest<HTMLElement>('[data-step]')?.id,
      scrollY,
      clientHeight: root.clientHeight,
      scenes: scenes.map((scene) => ({
        id: scene.dataset.scene ?? '',
        state: scene.dataset.state ?? '',
        drawn: scene.dataset.drawn ?? '',
        trigger: Number(scene.dataset.trigger),
        triggerInStyles: Number.parseFloat(getComputedStyle(scene).getPropertyValue('--trigger')),
        isNear: isNear(scene),
        isInView: scene.getBoundingClientRect().bottom > 0 && scene.getBoundingClientRect().top < root.clientHeight,
        told: [
          ...new Set(
            [...scene.querySelectorAll<HTMLElement>('.graphic [data-for]')]
              .filter((words) => getComputedStyle(words).visibility === 'visible')
              .map(({ dataset }) => dataset.for ?? ''),
          ),
        ],
        steps: [...scene.querySelectorAll<HTMLElement>('[data-step]')].map((step) => {
          const { top, bottom } = step.getBoundingClientRect();
          return {
            id: step.id,
            state: step.dataset.step ?? '',
            top,
            bottom,
            isActive: step.hasAttribute('data-active'),
            isShown: step.querySelector('.step-text')?.checkVisibility({ visibilityProperty: true }) ?? false,
          };
        }),
        drawing: readDrawing(scene),
      })),
      stills: [...document.querySelectorAll<HTMLElement>('[data-step]')].map((step) => ({
        step: step.id,
        height: step.querySelector('.still img')?.getBoundingClientRect().height ?? 0,
      })),
    };
  }, patience);
}
