import tokenFile from './tokens.json' with { type: 'json' };

/** What a colour is for; the page and the still pictures know no other colours. */
export type ColorRole = keyof typeof tokenFile.color;
export type Theme = 'light' | 'dark';
/** The sets of values that are written out: a theme of the screen, or the grays of paper. */
export type Palette = Theme | 'print';

/** One role's value in each palette, and the system color that takes its place where the reader forces colors. */
export type ThemedColor = Readonly<Record<Palette | 'forced', string>>;

/** One step of the type scale: size and line in pixels at a window 390 and 1280 wide, spacing in em. */
export interface TypeStep {
  readonly font: keyof typeof tokenFile.font;
  readonly weight: number;
  readonly style?: 'italic';
  readonly phone: readonly [size: number, line: number];
  readonly desktop: readonly [size: number, line: number];
  readonly spacing?: number;
}

/** All values that the look is made of, from `tokens.json`. Lengths are in pixels, spaces too. */
export interface Tokens {
  readonly color: Readonly<Record<ColorRole, ThemedColor>>;
  readonly font: Readonly<Record<keyof typeof tokenFile.font, readonly string[]>>;
  readonly type: Readonly<Record<keyof typeof tokenFile.type, TypeStep>>;
  readonly space: readonly number[];
  readonly rule: Readonly<Record<string, number>>;
  readonly measure: Readonly<Record<string, number>>;
  readonly motion: Readonly<
    Record<keyof typeof tokenFile.motion, { readonly milliseconds: number; readonly easing: string }>
  >;
}

/** JSON cannot say that a pair of numbers is a pair, so the file's type is told here; tests check its values. */
export const tokens = tokenFile as unknown as Tokens;
