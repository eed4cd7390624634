import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  type Color,
} from 'culori';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/charts/core/marks.ts';
import type { ColorRole, Palette } from '../../src/styles/tokens.ts';
import { drawings } from './drawings.ts';
import { colorOf, isTelling, tellingRoles } from './paints.ts';
import { differences, forms, type Difference, type Form } from './told-apart.ts';

/** Two colors at least this far apart are told apart beside one another (CIEDE2000). */
const leastDifference = 12;
const difference = differenceCiede2000();

/** How the eye sees each palette. Paper has grays alone, which every eye sees alike. */
const sights: readonly { palette: Palette; sight: string; see: (color: Color) => Color }[] = [
  ...(['light', 'dark'] as const).flatMap((palette) => [
    { palette, sight: 'full color vision', see: (color: Color) => color },
    { palette, sight: 'deuteranopia', see: filterDeficiencyDeuter(1) },
    { palette, sight: 'protanopia', see: filterDeficiencyProt(1) },
    { palette, sight: 'tritanopia', see: filterDeficiencyTrit(1) },
  ]),
  { palette: 'print', sight: 'every eye', see: (color) => color },
];

/** A mark with all that are drawn beside it. */
interface PlacedMark {
  readonly mark: Mark;
  readonly drawing: readonly Mark[];
}

/** Two roles that meet in a chart, with the marks of each wherever they meet. */
interface Meeting {
  readonly chart: string;
  readonly roles: readonly [ColorRole, ColorRole];
  readonly marks: readonly [PlacedMark[], PlacedMark[]];
}

function listMeetings(): Meeting[] {
  const found = new Map<string, Meeting>();
  for (const { chart, assets, state, size } of drawings) {
    const telling = assets.marks(state, size).filter(isTelling);
    const roles = [...new Set(telling.flatMap(tellingRoles))].sort();
    const marksOf = (role: ColorRole): PlacedMark[] =>
      telling.filter((mark) => tellingRoles(mark).includes(role)).map((mark) => ({ mark, drawing: telling }));
    roles.forEach((first, index) => {
      for (const second of roles.slice(index + 1)) {
        const key = `${chart.id} ${first} ${second}`;
        const meeting = found.get(key) ?? { chart: chart.id, roles: [first, second], marks: [[], []] };
        meeting.marks[0].push(...marksOf(first));
        meeting.marks[1].push(...marksOf(second));
        found.set(key, meeting);
      }
    });
  }
  return [...found.values()];
}

function distance([first, second]: Meeting['roles'], palette: Palette, see: (color: Color) => Color): number {
  const [a, b] = [first, second].map((role) => {
    const color = parse(colorOf(role, palette));
    if (color === undefined) throw new Error(`"${role}" is no color in the palette for ${palette}.`);
    return see(color);
  });
  return a === undefined || b === undefined ? 0 : difference(a, b);
}

const meetings = listMeetings();
const isAbout = ({ chart, roles }: Difference, meeting: Meeting): boolean =>
  chart === meeting.chart && roles.join() === meeting.roles.join();
const needsForm = meetings.filter(({ roles }) =>
  sights.some(({ palette, see }) => distance(roles, palette, see) < leastDifference),
);

describe.each(sights)('colors that meet in a graphic, $palette, by $sight', ({ palette, see }) => {
  it('are far enough apart, or the table says what else parts them', () => {
    const alike = meetings
      .filter((meeting) => distance(meeting.roles, palette, see) < leastDifference)
      .filter((meeting) => !differences.some((row) => isAbout(row, meeting)))
      .map(({ chart, roles }) => `${roles.join(' and ')} in ${chart}: ${distance(roles, palette, see).toFixed(1)}`);
    expect(alike).toEqual([]);
  });
});

const named = differences.map((row) => ({
  row,
  name: `${row.roles.join(' and ')} in ${row.chart} are told apart as ${row.forms.join(' against ')}`,
}));

describe.each(named)('$name', ({ row }) => {
  const meeting = meetings.find((each) => isAbout(row, each));

  it('because color alone does not part them', () => {
    expect(needsForm.filter((each) => isAbout(row, each))).toHaveLength(1);
  });

  it('which every mark of the one has, and no mark of the other', () => {
    const [first, second] = row.forms;
    const keysWithout = (marks: readonly PlacedMark[] = [], has: Form, lacks: Form): string[] =>
      marks
        .filter(({ mark, drawing }) => !forms[has](mark, drawing) || forms[lacks](mark, drawing))
        .map(({ mark }) => mark.key);
    expect(keysWithout(meeting?.marks[0], first, second)).toEqual([]);
    expect(keysWithout(meeting?.marks[1], second, first)).toEqual([]);
  });
});

describe('the meetings that are found', () => {
  it('are of parties, counts and claims', () => {
    const pairs = new Set(meetings.map(({ roles }) => roles.join(' ')));
    for (const pair of ['mexico us', 'ink ink-3', 'claim muted', 'group muted', 'for ink'])
      expect(pairs).toContain(pair);
  });
});
