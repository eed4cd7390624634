import { createFontStack } from '@capsizecss/core';
import { fromBuffer } from '@capsizecss/unpack';

type Metrics = Pick<
  Awaited<ReturnType<typeof fromBuffer>>,
  'familyName' | 'ascent' | 'descent' | 'lineGap' | 'unitsPerEm' | 'xWidthAvg'
>;

/** Metrics of faces that readers' systems bring, from @capsizecss/metrics 4.3.0 (a package too large to install for them). */
const georgia: Metrics = face('Georgia', 1878, -449, 0, 913);
const times: Metrics = face('Times New Roman', 1825, -443, 87, 832);
const arial: Metrics = face('Arial', 1854, -434, 67, 913);
const roboto: Metrics = face('Roboto', 1900, -500, 0, 911);
const courierNew: Metrics = face('Courier New', 1705, -615, 0, 1229);

/** What stands in until a family has loaded, by family. */
const fallbacks: Readonly<Record<string, readonly Metrics[]>> = {
  Newsreader: [georgia, times],
  'Libre Franklin': [arial, roboto],
  'Courier Prime': [courierNew],
};

/**
 * Faces made of system fonts that take as much room as the family they stand in for, so that nothing shifts when it arrives.
 * @param family one of the served families
 * @param font its subset file, in any format
 * @returns `@font-face` rules for families named as in tokens.json
 * @throws Error when the family has no fallback
 */
export async function fallbackFaces(family: string, font: Buffer): Promise<string> {
  const others = fallbacks[family];
  if (others === undefined) throw new Error(`No fallback for the family "${family}".`);
  const metrics = { ...(await fromBuffer(font)), familyName: family };
  return createFontStack([metrics, ...others]).fontFaces;
}

function face(familyName: string, ascent: number, descent: number, lineGap: number, xWidthAvg: number): Metrics {
  return { familyName, ascent, descent, lineGap, unitsPerEm: 2048, xWidthAvg };
}
