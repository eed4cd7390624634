import type { HeroCrop } from '../../charts/hero-border.ts';

/** Which part of each crop holds the line, and the places named on it. */
export const heroStrips: readonly {
  crop: HeroCrop;
  top: number;
  height: number;
  /** Each place's name stands before or behind the foot of a leader of this length. */
  labels: Record<string, { anchor: 'start' | 'end'; leader: number }>;
  /** Where the two countries are named: their common right edge, and a baseline on either side of the line. */
  countries: { x: number; north: number; south: number };
}[] = [
  {
    crop: 'wide',
    top: 336,
    height: 262,
    labels: {
      nogales: { anchor: 'start', leader: 52 },
      'ciudad-juarez': { anchor: 'start', leader: 84 },
      'nuevo-laredo': { anchor: 'end', leader: 52 },
    },
    countries: { x: 1240, north: 424, south: 588 },
  },
  {
    crop: 'phone',
    top: 345,
    height: 135,
    labels: { 'ciudad-juarez': { anchor: 'end', leader: 88 } },
    countries: { x: 370, north: 370, south: 468 },
  },
];

/** Ids of the places that the opening picture names. */
export const heroPlaces: readonly string[] = [...new Set(heroStrips.flatMap(({ labels }) => Object.keys(labels)))];
