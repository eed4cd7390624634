import base from '../styles/base.css?inline';
import embed from '../styles/embed.css?inline';
import frozen from '../styles/frozen.css?inline';
import frame from '../styles/marks-frame.css?inline';
import marks from '../styles/marks.css?inline';
import table from '../styles/table.css?inline';
import tokens from '../styles/tokens.css?inline';
import { cutFace } from '../styles/cut-font.ts';
import { fontFaces, type FontFace } from '../styles/font-faces.ts';

/** The faces that embeds are set in; the slugline's is not among them. */
const families = ['Newsreader', 'Libre Franklin'];

/**
 * The style sheet that stands in an embed, with the story's fonts cut to the characters on it: an embed asks for nothing, as a
 * sandbox or another site's policy may refuse what it asks for.
 * @param markup the embed’s body
 * @param sizes rules that choose among the drawing's sizes
 */
export async function embedStyle(markup: string, sizes: string): Promise<string> {
  // Markup's own characters are written as entities.
  const characters = new Set(`${markup.replaceAll(/<[^>]*>/g, '')}&<>"'`);
  const faces = await Promise.all(
    fontFaces
      .filter(({ family }) => families.includes(family))
      .map((face) => cutFace(face, characters, hasSizes(face) ? { opsz: 28 } : {})),
  );
  return [faces.join(''), tokens, base, frame, marks, table, embed, frozen, sizes].join('').trim();
}

/** One optical size of a face that has several will do: embeds have one headline and no title. */
function hasSizes({ axes }: FontFace): boolean {
  return typeof axes.opsz === 'object';
}
