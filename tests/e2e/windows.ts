/** A window, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What most readers hold, and what most others sit at. */
export const phone: Size = { width: 390, height: 844 };
export const desktop: Size = { width: 1280, height: 800 };

export const smallPhone: Size = { width: 360, height: 740 };
export const smallestPhone: Size = { width: 320, height: 640 };
export const tablet: Size = { width: 768, height: 1024 };
export const tabletAcross: Size = { width: 1024, height: 768 };
/** The lowest large window in which a scene stands beside its steps. */
export const lowDesktop: Size = { width: 1024, height: 560 };
/** Both too small for scenes that move: a phone turned, and a window that is a phone's half. */
export const phoneAcross: Size = { width: 844, height: 390 };
export const smallestWindow: Size = { width: 320, height: 480 };
/** What a window of 1280 × 1024 is at 400 % zoom. */
export const enlarged: Size = { width: 320, height: 256 };

/** Who reads in most tests. */
export const readers = [
  { name: 'a phone', viewport: phone },
  { name: 'a desktop', viewport: desktop },
] as const;
