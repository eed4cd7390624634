import type { SizePlan } from './plan.ts';
import { cameras, under, underTop } from './plan-parts.ts';

/** The border map 560 units wide: between a phone and a large window. */
export const mediumPlan: SizePlan = {
  frame: { width: 560, height: 400 },
  cameras: cameras(
    { length: 510, top: { x: 266, y: 110 } },
    { tamaulipas: { length: 1530, top: { x: -324, y: -12 } }, flights: { length: 500, top: { x: 280, y: 88 } } },
  ),
  mark: { size: 5.4, pitch: 6.6, perLine: 2, gap: 6 },
  placeRadius: 2.6,
  nameSize: 13.5,
  noteSize: 16,
  lineHeight: 16,
  // As on the wide map: two discs side by side would lie on the line.
  perLineAt: { 'nuevo-laredo': 1 },
  stackShift: { tijuana: -2, tecate: 5, 'colombia-nl': -6, 'nuevo-laredo': -2, matamoros: -3, 'playa-bagdad': 4 },
  names: {
    line: {
      tijuana: { dx: -6, dy: 22, anchor: 'start' },
      nogales: under(22),
      'ciudad-juarez': underTop(48),
      'nuevo-laredo': { dx: -9, dy: 12, anchor: 'end' },
      matamoros: { dx: 4, dy: 22, anchor: 'end' },
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
    flights: {
      tijuana: { dx: -6, dy: 20, anchor: 'start' },
      'ciudad-juarez': underTop(48),
      matamoros: { dx: 4, dy: 22, anchor: 'end' },
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
    line: {
      us: { x: 20, y: 80 },
      mexico: { x: 340, y: 280, anchor: 'middle' },
      pacific: { x: 20, y: 330 },
      gulf: { x: 552, y: 130, anchor: 'end' },
    },
  },
  mexicoTotal: { 'us-total': { x: 250, y: 266 } },
  us: { x: 20, y: 32, size: 7, pitch: 8.6, label: { x: 20, y: 22 }, before: { x: 20, y: 99 }, bracket: true },
  arrivals: { y: 306, size: 18, pitch: 22, bracketY: 262, labelY: 294 },
  missions: { x: 20, y: 18, width: 4, height: 14, pitch: 8, label: { x: 20, y: 52 } },
  flight: { size: 7, label: { x: 290, y: 363 }, town: { x: 298, y: 342 } },
  notes: {
    line: { x: 280, y: 64, width: 280, anchor: 'start', leader: { x1: 281, y1: 71, x2: 270, y2: 102 } },
    'mexico-places': { x: 530, y: 50, width: 200, anchor: 'end', leader: { x1: 534, y1: 58, x2: 536, y2: 148 } },
    'us-total': { x: 192, y: 50, width: 200, anchor: 'start' },
    tamaulipas: { x: 266, y: 356, width: 230, anchor: 'start' },
    flights: { x: 20, y: 352, width: 220, anchor: 'start' },
  },
};
