import type { SizePlan } from './plan.ts';
import { cameras, under, underTop } from './plan-parts.ts';

/** The border map on a phone, 360 units wide. */
export const narrowPlan: SizePlan = {
  // Shown from edge to edge: the words keep the page's margin, the land does not.
  frame: { width: 360, height: 232 },
  cameras: cameras(
    { length: 330, top: { x: 171, y: 36 } },
    {
      'us-total': { length: 330, top: { x: 171, y: 92 } },
      tamaulipas: { length: 1400, top: { x: -480, y: -108 } },
      flights: { length: 262, top: { x: 186, y: 46 } },
    },
  ),
  mark: { size: 3.6, pitch: 4.3, perLine: 1, gap: 4 },
  placeRadius: 2,
  nameSize: 12.5,
  noteSize: 14.5,
  lineHeight: 13.5,
  stackShift: { tecate: 1, 'colombia-nl': -2, 'nuevo-laredo': -1, matamoros: -2, 'playa-bagdad': 1 },
  names: {
    line: {
      tijuana: { dx: 5, dy: 54, anchor: 'start', leader: true },
      'ciudad-juarez': underTop(46),
      matamoros: { dx: 4, dy: 20, anchor: 'end' },
    },
    'mexico-places': {
      tijuana: { dx: 8, dy: -16, anchor: 'start' },
      'ciudad-juarez': { dx: 8, dy: -14, anchor: 'start' },
    },
    tamaulipas: {
      'nuevo-laredo': { dx: -7, dy: 10, anchor: 'end', width: 46 },
      'ciudad-mier': under(18, -5),
      reynosa: under(18),
      matamoros: { dx: -5, dy: 54, anchor: 'end', inline: true, leader: true },
      'playa-bagdad': { dx: 8, dy: -12, anchor: 'start', width: 50 },
    },
    flights: {
      tijuana: { dx: -6, dy: 6, anchor: 'end' },
      'ciudad-juarez': underTop(42),
      matamoros: { dx: 4, dy: 19, anchor: 'end' },
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
    line: {
      us: { x: 15, y: 24 },
      mexico: { x: 180, y: 150, anchor: 'middle' },
      pacific: { x: 15, y: 200 },
    },
  },
  mexicoTotal: { 'us-total': { x: 345, y: 216, anchor: 'end' } },
  us: { x: 15, y: 8, size: 5.6, pitch: 6.8, label: { x: 148, y: 18 }, before: { x: 148, y: 34 } },
  arrivals: { y: 164, size: 16, pitch: 19.5, bracketY: 138, labelY: 157 },
  missions: { x: 15, y: 8, width: 3, height: 12, pitch: 6, label: { x: 15, y: 36 } },
  flight: { size: 5, label: { x: 170, y: 192, anchor: 'end' }, town: { x: 196, y: 178 } },
  notes: {
    line: { x: 190, y: 16, width: 130, anchor: 'start', leader: { x1: 185, y1: 14, x2: 179, y2: 32 } },
    'mexico-places': { x: 345, y: 12, width: 190, anchor: 'end', leader: { x1: 343, y1: 35, x2: 345, y2: 54 } },
    'us-total': { x: 15, y: 64, width: 330, anchor: 'start' },
    tamaulipas: { x: 62, y: 208, width: 230, anchor: 'start' },
    flights: { x: 15, y: 218, width: 330, anchor: 'start' },
  },
};
