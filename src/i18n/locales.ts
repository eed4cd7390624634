/** The one list of the story's locales; the first is the default. Adding one starts here (README, "Add a locale"). */
export const locales = ['en'] as const;

/** A locale the story is published in. */
export type Locale = (typeof locales)[number];

/** Locales a reader-facing text may be written in; those not in `locales` yet wait for their edition. */
export const textLocales = ['en', 'es'] as const;

/** A locale that text may be written in. */
export type TextLocale = (typeof textLocales)[number];
