import { openingCourse } from '../hero-border.ts';
import type { PlaceLabel, SizePlan } from './plan.ts';
import { cameras, under, underTop } from './plan-parts.ts';

/** Words left of the marks, level with them: where the line falls steeply, the ground below a stack is its neighbor's. */
const left = (dy: number, width?: number): PlaceLabel => ({
  dx: -15,
  dy,
  anchor: 'end',
  ...(width !== undefined && { width }),
});
/** Words at the foot of a leader, on its left or on its right. */
const leaderWest = (dy: number, width?: number): PlaceLabel => ({ ...left(dy, width), dx: -6, leader: true });
const leaderEast = (dy: number, width?: number): PlaceLabel => ({ ...leaderWest(dy, width), dx: 6, anchor: 'start' });

const placeNames: SizePlan['names'][keyof SizePlan['names']] = {
  tijuana: under(17, -2),
  tecate: { ...leaderEast(78), dx: 5 },
  mexicali: under(17, -4),
  'san-luis-rio-colorado': { dx: -10, dy: 17, anchor: 'start', width: 90 },
  sonoyta: { dx: -9, dy: 17, anchor: 'start' },
  nogales: under(17),
  'agua-prieta': under(17),
  'puerto-palomas': { ...under(14, 2), width: 60 },
  'ciudad-juarez': under(18),
  ojinaga: under(17),
  'ciudad-acuna': left(-20, 50),
  'piedras-negras': left(2, 50),
  'colombia-nl': left(4),
  'nuevo-laredo': { ...leaderWest(62), inline: true },
  'ciudad-mier': { ...under(17, -8), width: 50 },
  reynosa: under(17, 2),
  matamoros: leaderWest(66),
  'playa-bagdad': { ...leaderEast(30, 60), dx: 8 },
};

/**
 * The border map over the whole width of a large window. Its headline lies on the map: the upper left corner is kept free
 * for it. It begins with the line of the page's opening, at the same place and scale.
 */
export const widePlan: SizePlan = {
  frame: { width: openingCourse.width, height: 480 },
  cameras: cameras(
    { length: 1130, top: { x: 598, y: 176 } },
    {
      line: { length: openingCourse.length, top: { x: openingCourse.x, y: 196 } },
      tamaulipas: { length: 3900, top: { x: -883, y: -233 } },
      flights: { length: 700, top: { x: 690, y: 82 } },
    },
  ),
  mark: { size: 8.5, pitch: 10.5, perLine: 2, gap: 8 },
  placeRadius: 3,
  nameSize: 14,
  noteSize: 18,
  lineHeight: 16,
  // The line falls steeply at Nuevo Laredo: two discs side by side would lie on it.
  perLineAt: { 'nuevo-laredo': 1 },
  stackShift: { tijuana: -4, tecate: 4, 'san-luis-rio-colorado': 3, 'colombia-nl': -8, 'nuevo-laredo': -4 },
  names: {
    line: {
      nogales: { dx: 7, dy: 40, anchor: 'start', leader: true },
      'ciudad-juarez': { dx: 7, dy: 84, anchor: 'start', leader: true },
      'nuevo-laredo': { dx: -7, dy: 54, anchor: 'end', leader: true },
    },
    'mexico-places': placeNames,
    'us-total': placeNames,
    tamaulipas: {
      'nuevo-laredo': { dx: -14, dy: 14, anchor: 'end' },
      'ciudad-mier': under(26),
      reynosa: under(26),
      matamoros: under(26, -6),
      'playa-bagdad': { dx: 14, dy: 5, anchor: 'start', width: 60 },
    },
    flights: {
      tijuana: { dx: -10, dy: 5, anchor: 'end' },
      'ciudad-juarez': underTop(56),
      'nuevo-laredo': { dx: -10, dy: 16, anchor: 'end' },
      matamoros: { dx: -2, dy: 22, anchor: 'end' },
    },
  },
  regions: {
    line: {
      us: { x: 1240, y: 262, anchor: 'end' },
      mexico: { x: 1240, y: 426, anchor: 'end' },
      pacific: { x: 40, y: 450 },
    },
    'mexico-places': { pacific: { x: 126, y: 456 }, gulf: { x: 1240, y: 250, anchor: 'end' } },
    'us-total': { pacific: { x: 126, y: 456 }, gulf: { x: 1240, y: 250, anchor: 'end' } },
    tamaulipas: { gulf: { x: 1240, y: 330, anchor: 'end' } },
    flights: { pacific: { x: 330, y: 340 }, gulf: { x: 1130, y: 220 } },
  },
  mexicoTotal: { 'mexico-places': { x: 330, y: 400 }, 'us-total': { x: 330, y: 400 } },
  us: { x: 850, y: 50, label: { x: 850, y: 40 }, before: { x: 850, y: 128 }, bracket: true },
  arrivals: { y: 386, size: 26, pitch: 32, bracketY: 342, labelY: 374 },
  missions: { x: 740, y: 44, width: 4, height: 16, pitch: 10, label: { x: 740, y: 34 } },
  flight: { size: 8.5, label: { x: 674, y: 465, anchor: 'end' }, town: { x: 712, y: 432 } },
  notes: {
    line: { x: 690, y: 150, width: 400, anchor: 'start', leader: { x1: 684, y1: 154, x2: 640, y2: 202 } },
    'mexico-places': { x: 1150, y: 458, width: 420, anchor: 'end', leader: { x1: 1157, y1: 452, x2: 1194, y2: 414 } },
    'us-total': { x: 1056, y: 41, width: 130, anchor: 'start' },
    tamaulipas: { x: 634, y: 450, width: 460, anchor: 'start' },
    flights: { x: 560, y: 408, width: 270, anchor: 'end' },
  },
};
