import type { SizeName } from '../core/marks.ts';
import type { Camera, PlaceLabel, SizePlan } from './plan.ts';

/** The usual place of the map, but for the states that need another. */
function cameras(usual: Camera, others: Partial<SizePlan['cameras']>): SizePlan['cameras'] {
  return { line: usual, 'mexico-places': usual, 'us-total': usual, tamaulipas: usual, flights: usual, ...others };
}

const under = (dy = 15, dx = 0): PlaceLabel => ({ dx, dy, anchor: 'middle' });
/** The line falls away on both sides of its highest point: the name stands below it, on a leader. */
const underTop = (dy: number): PlaceLabel => ({ dx: 0, dy, anchor: 'middle', leader: true });
/** One row of the combs at both ends of the line: the words stand beside the foot of their leader. */
const east = (row: number): PlaceLabel => ({ dx: -5, dy: 0, y: rowY(row), anchor: 'end', inline: true, leader: true });
const west = (row: number): PlaceLabel => ({ dx: 5, dy: 0, y: rowY(row), anchor: 'start', inline: true, leader: true });
const rowY = (row: number): number => 338 + row * 19;

/** The hand-set plans: words stand at sea or in empty land, marks hang from their places. */
export const plans: Readonly<Record<SizeName, SizePlan>> = {
  wide: {
    frame: { width: 800, height: 560 },
    cameras: cameras(
      { length: 716, top: { x: 380, y: 190 } },
      { tamaulipas: { length: 2148, top: { x: -483, y: -12 } }, flights: { length: 716, top: { x: 380, y: 230 } } },
    ),
    mark: { size: 9, pitch: 11, perLine: 2, gap: 8 },
    placeRadius: 3,
    nameSize: 13.5,
    noteSize: 18,
    lineHeight: 16,
    stackShift: {
      tijuana: -4,
      tecate: 8,
      'colombia-nl': -11,
      'nuevo-laredo': 1,
      'ciudad-mier': 2,
      matamoros: -4,
      'playa-bagdad': 5,
    },
    names: {
      line: {
        tijuana: { dx: 0, dy: 22, anchor: 'start' },
        nogales: under(22),
        'ciudad-juarez': underTop(50),
        'nuevo-laredo': { dx: -10, dy: 12, anchor: 'end' },
        matamoros: under(22, -6),
      },
      'mexico-places': {
        tijuana: west(5),
        tecate: west(4),
        mexicali: west(3),
        'san-luis-rio-colorado': west(2),
        sonoyta: under(),
        nogales: under(15, -3),
        'agua-prieta': { ...under(15, 3), width: 60 },
        'puerto-palomas': { ...under(15, -4), width: 60 },
        'ciudad-juarez': under(16),
        ojinaga: under(15, -4),
        'ciudad-acuna': east(0),
        'piedras-negras': east(1),
        'colombia-nl': east(2),
        'nuevo-laredo': east(3),
        'ciudad-mier': east(4),
        reynosa: east(5),
        matamoros: east(6),
        'playa-bagdad': east(7),
      },
      tamaulipas: {
        'nuevo-laredo': { dx: -12, dy: 11, anchor: 'end', inline: true },
        'ciudad-mier': under(24),
        reynosa: under(24),
        matamoros: under(24, -6),
        'playa-bagdad': { dx: 12, dy: 4, anchor: 'start', width: 60 },
      },
    },
    regions: {
      us: { x: 40, y: 150 },
      mexico: { x: 440, y: 400, anchor: 'middle' },
      pacific: { x: 40, y: 480 },
      gulf: { x: 790, y: 220, anchor: 'end' },
    },
    mexicoTotal: { 'mexico-places': { x: 290, y: rowY(5) }, 'us-total': { x: 290, y: rowY(5) } },
    us: { x: 40, y: 58, label: { x: 40, y: 46 }, before: { x: 40, y: 140 }, bracket: true },
    arrivals: { y: 402, size: 26, pitch: 32, bracketY: 340, labelY: 382 },
    missions: { x: 40, y: 446, width: 4, height: 16, pitch: 10, label: { x: 40, y: 422, width: 200 } },
    flightArrow: { x: 318, y: 498 },
    notes: {
      line: { x: 398, y: 128, width: 340, anchor: 'start', leader: { x1: 400, y1: 136, x2: 386, y2: 182 } },
      'mexico-places': {
        x: 740,
        y: 110,
        width: 230,
        anchor: 'end',
        leader: { x1: 746, y1: 116, x2: 758, y2: 266 },
      },
      'us-total': { x: 262, y: 76, width: 220, anchor: 'start' },
      tamaulipas: { x: 350, y: 468, width: 300, anchor: 'start' },
      flights: { x: 40, y: 496, width: 280, anchor: 'start' },
    },
  },
  medium: {
    frame: { width: 560, height: 400 },
    cameras: cameras(
      { length: 510, top: { x: 266, y: 110 } },
      { tamaulipas: { length: 1530, top: { x: -324, y: -12 } }, flights: { length: 510, top: { x: 266, y: 150 } } },
    ),
    mark: { size: 5.4, pitch: 6.6, perLine: 2, gap: 6 },
    placeRadius: 2.6,
    nameSize: 13.5,
    noteSize: 16,
    lineHeight: 16,
    stackShift: { tijuana: -2, tecate: 5, 'colombia-nl': -6, 'nuevo-laredo': 3, matamoros: -3, 'playa-bagdad': 4 },
    names: {
      line: {
        tijuana: { dx: -6, dy: 22, anchor: 'start' },
        nogales: under(22),
        'ciudad-juarez': underTop(40),
        'nuevo-laredo': { dx: -9, dy: 12, anchor: 'end' },
        matamoros: { dx: 14, dy: 22, anchor: 'end' },
      },
      'mexico-places': {
        tijuana: { dx: 12, dy: -18, anchor: 'start' },
        'ciudad-juarez': under(16),
      },
      tamaulipas: {
        'nuevo-laredo': { dx: -8, dy: 15, anchor: 'end', inline: true },
        'ciudad-mier': { ...under(22), width: 50 },
        reynosa: under(22, -10),
        matamoros: under(22, -4),
        'playa-bagdad': { dx: 10, dy: -14, anchor: 'start', width: 50 },
      },
    },
    states: {
      y: 262,
      labels: {
        'baja-california': { x: 20, y: 18 },
        sonora: { x: 150, y: 18, anchor: 'middle' },
        chihuahua: { x: 288, y: 18, anchor: 'middle' },
        coahuila: { x: 420, y: 18, anchor: 'middle' },
        'nuevo-leon': { x: 454, y: 62, anchor: 'middle', leader: true },
        tamaulipas: { x: 546, y: 18, anchor: 'end' },
      },
    },
    regions: {
      us: { x: 20, y: 80 },
      mexico: { x: 340, y: 280, anchor: 'middle' },
      pacific: { x: 20, y: 330 },
      gulf: { x: 552, y: 130, anchor: 'end' },
    },
    mexicoTotal: { 'us-total': { x: 250, y: 266 } },
    us: { x: 20, y: 32, size: 7, pitch: 8.6, label: { x: 20, y: 22 }, before: { x: 20, y: 99 }, bracket: true },
    arrivals: { y: 306, size: 18, pitch: 22, bracketY: 262, labelY: 294 },
    missions: { x: 20, y: 18, width: 4, height: 14, pitch: 8, label: { x: 20, y: 52 } },
    flightArrow: { x: 298, y: 342 },
    notes: {
      line: { x: 280, y: 64, width: 280, anchor: 'start', leader: { x1: 281, y1: 71, x2: 270, y2: 102 } },
      'mexico-places': { x: 530, y: 50, width: 200, anchor: 'end', leader: { x1: 534, y1: 58, x2: 536, y2: 162 } },
      'us-total': { x: 192, y: 50, width: 200, anchor: 'start' },
      tamaulipas: { x: 266, y: 356, width: 230, anchor: 'start' },
      flights: { x: 306, y: 340, width: 240, anchor: 'start' },
    },
  },
  narrow: {
    // Shown from edge to edge: the words keep the page's margin, the land does not.
    frame: { width: 360, height: 232 },
    cameras: cameras(
      { length: 330, top: { x: 171, y: 36 } },
      {
        'us-total': { length: 330, top: { x: 171, y: 92 } },
        tamaulipas: { length: 660, top: { x: -38, y: 2 } },
        flights: { length: 330, top: { x: 171, y: 78 } },
      },
    ),
    mark: { size: 3.6, pitch: 4.3, perLine: 1, gap: 4 },
    placeRadius: 2,
    nameSize: 12.5,
    noteSize: 14.5,
    lineHeight: 13.5,
    stackShift: { tecate: 1, 'colombia-nl': -1, 'nuevo-laredo': 1, matamoros: -2, 'playa-bagdad': 1 },
    names: {
      line: {
        tijuana: { dx: -2, dy: 18, anchor: 'start' },
        'ciudad-juarez': underTop(36),
        matamoros: { dx: 4, dy: 20, anchor: 'end' },
      },
      'mexico-places': {
        tijuana: { dx: 8, dy: -16, anchor: 'start' },
        'ciudad-juarez': { dx: 8, dy: -14, anchor: 'start' },
      },
      tamaulipas: {
        'nuevo-laredo': { dx: -3, dy: 18, anchor: 'end' },
        matamoros: { dx: 25, dy: 20, anchor: 'end', inline: true },
      },
    },
    states: {
      y: 174,
      labels: {
        'baja-california': { x: 15, y: 14, width: 60 },
        sonora: { x: 100, y: 14, anchor: 'middle' },
        chihuahua: { x: 181, y: 14, anchor: 'middle' },
        coahuila: { x: 271, y: 14, anchor: 'end' },
        'nuevo-leon': { x: 345, y: -32, anchor: 'end', leader: true },
        tamaulipas: { x: 345, y: 14, anchor: 'end' },
      },
    },
    regions: {
      us: { x: 15, y: 24 },
      mexico: { x: 180, y: 150, anchor: 'middle' },
      pacific: { x: 15, y: 200 },
    },
    mexicoTotal: { 'us-total': { x: 345, y: 216, anchor: 'end' } },
    us: { x: 15, y: 8, size: 5.6, pitch: 6.8, label: { x: 148, y: 18 }, before: { x: 148, y: 34 } },
    arrivals: { y: 147, size: 14, pitch: 17, bracketY: 121, labelY: 140 },
    missions: { x: 15, y: 8, width: 3, height: 12, pitch: 6, label: { x: 15, y: 36 } },
    flightArrow: { x: 199, y: 184 },
    notes: {
      line: { x: 186, y: 14, width: 170, anchor: 'start', leader: { x1: 180, y1: 14, x2: 173, y2: 30 } },
      'mexico-places': { x: 336, y: 14, width: 330, anchor: 'end', leader: { x1: 341, y1: 11, x2: 345, y2: 66 } },
      'us-total': { x: 15, y: 64, width: 330, anchor: 'start' },
      tamaulipas: { x: 214, y: 187, width: 140, anchor: 'start' },
      flights: { x: 206, y: 176, width: 150, anchor: 'start' },
    },
  },
};
