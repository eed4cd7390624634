/**
 * The characters the subset fonts hold. Text in `content/` may use no others; after adding one here run
 * `npm run subset-fonts`. The Fontsource files hold no arrows and no ≠: those are drawn as marks.
 */
export const textGlyphs = `${asciiGlyphs()}\u00a0áéíñóúüÁÉÍÑÓÚÜ¿¡«»“”‘’–—…−×·`;

/** Libre Franklin only: notes below graphics are tied to their label by a dagger. */
export const noteGlyphs = '†';

/** Courier Prime only: a slugline is a place and a date in capitals. */
export const sluglineGlyphs = ` \u00a0ABCDEFGHIJKLMNOPQRSTUVWXYZÁÉÍÑÓÚÜ0123456789,.-–—’'&/()`;

function asciiGlyphs(): string {
  return String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
}
