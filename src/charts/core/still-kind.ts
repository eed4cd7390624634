import { sizeNames, type SizeName } from './marks.ts';

/** The pictures there are of a state: one a size for screens, and one for paper. */
export const stillKinds = [...sizeNames, 'print'] as const;
export type StillKind = (typeof stillKinds)[number];

/** The size a picture is drawn at. A printed column is about as wide as the medium one. */
export function sizeOfStill(kind: StillKind): SizeName {
  return kind === 'print' ? 'medium' : kind;
}
