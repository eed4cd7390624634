import { expect, test, type Page } from '@playwright/test';
import fc from 'fast-check';
import { decodeState, type StateFile } from '../../src/charts/core/difference.ts';
import { markElement } from '../../src/charts/core/mark-element.ts';
import { seed } from '../seed.ts';
import { anyWalk, editionFor, makeMove, noSettings, settingsAfter, type Move, type Settings } from './moves.ts';
import { startClockWhenReady } from './reader.ts';
import { readPageAtRest, type DrawnMark, type Drawing, type PageState, type SceneState } from './page-state.ts';
import { readers } from './windows.ts';

const movesEach = process.env.TEST_FULL === '1' ? 150 : 40;

for (const [place, { name, viewport: size }] of readers.entries()) {
  for (const walk of [1, 2]) {
    const walkSeed = seed + 10 * place + walk;

    test(`walk ${walk} from ${name} shows, after each of ${movesEach} moves, what the place asks for`, async ({
      page,
    }) => {
      test.setTimeout(movesEach * 5000);
      console.log(`TEST_SEED=${seed} (${name}, walk ${walk})`);
      await page.setViewportSize(size);
      await startClockWhenReady(page);
      await page.goto('./');
      await page.mouse.move(size.width / 2, 300);
      const done: string[] = [];
      const seen: Seen = { scenes: new Set(), states: new Set(), places: new Set(), editions: new Set() };
      const scenes = await page
        .locator('[data-scene]')
        .evaluateAll((all) => all.map(({ dataset }) => dataset.scene ?? ''));
      let settings = noSettings;

      for (const move of fc.sample(anyWalk(scenes, movesEach, size), { seed: walkSeed, numRuns: 1 }).flat()) {
        done.push(describeMove(move));
        settings = settingsAfter(settings, move);
        await makeMove(page, move);
        const story = `TEST_SEED=${seed}, ${name}, walk ${walk}, ${done.length} moves: ${done.slice(-6).join(', ')}`;
        await checkPage(page, story, settings, seen);
        if (move.kind === 'scene') expect([...seen.scenes], `${story}: the scene gone to`).toContain(move.scene);
      }
      // A walk that stood still would prove nothing.
      expect(seen.places.size).toBeGreaterThan(movesEach / 4);
      expect(seen.states.size).toBeGreaterThan(scenes.length / 2);
      expect([...seen.scenes].toSorted()).toEqual(scenes.toSorted());
      expect([...seen.editions].toSorted()).toEqual(['scroll', 'stacked', 'stepper']);
    });
  }
}

interface Seen {
  readonly scenes: Set<string>;
  readonly states: Set<string>;
  readonly places: Set<number>;
  readonly editions: Set<string>;
}

async function checkPage(page: Page, story: string, settings: Settings, seen: Seen): Promise<void> {
  const state = await readPageAtRest(page);
  const { edition, scenes, stills, clientHeight, scrollY, colorScheme } = state;
  seen.places.add(scrollY);
  seen.editions.add(edition);
  for (const { id, isInView } of scenes) if (isInView) seen.scenes.add(id);
  expect(edition, story).toBe(editionFor(page.viewportSize() ?? { width: 0, height: 0 }, settings));
  expect(colorScheme, `${story}: theme`).toBe(settings.theme === '' ? 'light' : settings.theme);
  if (edition === 'stacked') {
    expect(
      stills.filter(({ height }) => height < 100),
      `${story}: steps without a picture`,
    ).toEqual([]);
    return;
  }
  if (edition === 'stepper') await checkChosenSteps(page, state, story);
  for (const scene of scenes) {
    const told = `${story}; scene ${scene.id}`;
    if (edition === 'scroll') checkGeometry(scene, clientHeight, told);
    if (!scene.isNear) continue;
    seen.states.add(scene.state);
    expect(scene.drawn, `${told}: drawn`).toBe(scene.state);
    expect(scene.told, `${told}: words`).toEqual([scene.state]);
    expect(scene.drawing?.isHidden, `${told}: drawing hidden`).toBe(false);
    if (scene.drawing !== undefined) {
      expect(scene.drawing.marks, `${told}: marks`).toEqual(await drawFresh(page, scene.drawing, scene.state));
    }
  }
}

/** Step by step, each scene shows one step and its state; the step that the address names is the one its scene shows. */
async function checkChosenSteps(page: Page, { scenes }: PageState, story: string): Promise<void> {
  for (const { id, state, steps } of scenes) {
    const shown = steps.filter(({ isShown }) => isShown);
    expect(shown, `${story}; scene ${id}: steps shown`).toHaveLength(1);
    expect(steps.filter(({ isActive }) => isActive).map((step) => step.id)).toEqual(shown.map((step) => step.id));
    expect(shown[0]?.state, `${story}; scene ${id}: state`).toBe(state);
  }
  // The address follows the reader at most twice a second.
  await expect
    .poll(async () => {
      const { addressed, scenes: now } = await readPageAtRest(page);
      const steps = now.flatMap((scene) => scene.steps);
      return addressed === undefined || steps.some(({ id, isActive }) => id === addressed && isActive);
    }, `${story}: the step in the address`)
    .toBe(true);
}

/** The state is a function of where the steps stand, worked out here from nothing but their boxes. */
function checkGeometry(scene: SceneState, clientHeight: number, told: string): void {
  expect(scene.trigger, `${told}: trigger`).toBeGreaterThan(0);
  expect(scene.trigger, `${told}: trigger`).toBeLessThan(1);
  expect(scene.trigger, `${told}: trigger`).toBe(scene.triggerInStyles);
  const line = scene.trigger * clientHeight;
  const passed = scene.steps.filter(({ top }) => top < line);
  const owner = passed.at(-1);
  expect(scene.state, `${told}: state`).toBe((owner ?? scene.steps[0])?.state);
  const inPlay = owner !== undefined && owner.bottom > line ? [owner.id] : [];
  expect(
    scene.steps.filter(({ isActive }) => isActive).map(({ id }) => id),
    `${told}: active step`,
  ).toEqual(inPlay);
}

const files = new Map<string, StateFile>();

/** What the state looks like when it is drawn on an empty page. */
async function drawFresh(page: Page, { file }: Drawing, state: string): Promise<DrawnMark[]> {
  const known = files.get(file) ?? ((await (await page.request.get(file)).json()) as StateFile);
  files.set(file, known);
  return decodeState(known, state).map((mark) => {
    const { tag, attributes, text } = markElement(mark);
    return { tag, attributes: Object.fromEntries(attributes), text: text ?? '' };
  });
}

function describeMove(move: Move): string {
  const { kind, ...rest } = move;
  const values = Object.values(rest).map((value) =>
    typeof value === 'object' ? JSON.stringify(value) : String(value),
  );
  return [kind, ...values].join(' ');
}
